"""Boxes to tick in lists, with a frame that can be seen in the dark too."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyleOptionViewItem

from reviewer.gui.looks.palettes import check_box_palette
from reviewer.gui.looks.roomy_rows import RoomyDelegate


class TickDelegate(RoomyDelegate):
    """Draws items as usual, but for the frame of their boxes."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.palette = check_box_palette(option.palette)
