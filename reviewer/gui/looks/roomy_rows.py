"""Rows of lists that a mouse hits easily, as high as those of the list of articles."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

_ROOM = 6


class RoomyDelegate(QStyledItemDelegate):
    """Draws items as usual, with some room above and below."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(0, _ROOM)
