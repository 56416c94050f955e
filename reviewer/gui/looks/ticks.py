"""Boxes to tick in lists and menus, with a frame that can be seen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem

from reviewer.gui.looks.palettes import framed_palette
from reviewer.gui.looks.roomy_rows import RoomyDelegate


class TickMenu(QMenu):
    """A menu of which ``palettes.FRAMED`` knows: what can be ticked has a box also while it is not.

    The choices of a combo box wear the colours of plain menus, and would take its frame for ground.
    """


class TickDelegate(RoomyDelegate):
    """Draws items as usual, but for the frame of their boxes."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.palette = framed_palette(option.palette)
