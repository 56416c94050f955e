"""Paints a chip, and edits it in place."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reviewer.gui.front_matter.chip_list import ChipList
from reviewer.gui.front_matter.field_texts import FieldLine, FieldText
from reviewer.gui.front_matter.in_place import end_editing
from reviewer.gui.front_matter.suggestions import Counted, Suggestions
from reviewer.gui.words.plain_words import shown_text

_Index = QModelIndex | QPersistentModelIndex

_CROSS = "\N{MULTIPLICATION SIGN}"
_PADDING = 8
#: Smallest width for editing in place, in pixels, however short the chip.
_LEAST_LINE = 220
#: Lines of text seen at once where a chip has several.
_LINES = 7


class ChipDelegate(QStyledItemDelegate):
    """Edits a chip's whole text, in several lines where it has several."""

    #: The person changed a chip. Carries its row and the text (as Qt's, it would lose characters).
    changed = Signal(int, object)

    def __init__(self, key: str, chips: ChipList) -> None:
        super().__init__(chips)
        self._key = key
        self._chips = chips
        #: What is offered while a chip is written.
        self.values: Sequence[Counted] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics = option.fontMetrics
        height = metrics.height() + 6
        width = metrics.horizontalAdvance(index.data()[:400]) + 2 * _PADDING + height
        # A long one is cut, and its tool tip has it whole.
        return QSize(min(width, self._chips.widest()), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        palette, area = option.palette, option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_here = is_selected and self._chips.hasFocus()
        marked = index.data(Qt.ItemDataRole.ForegroundRole)
        ground = palette.color(
            QPalette.ColorRole.Highlight if is_here else QPalette.ColorRole.Button
        )
        ink = palette.color(
            QPalette.ColorRole.HighlightedText if is_here else QPalette.ColorRole.ButtonText
        )
        color = QColor(marked.color() if isinstance(marked, QBrush) else marked) if marked else None
        border = color or palette.color(QPalette.ColorRole.Mid)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(palette.color(QPalette.ColorRole.Highlight) if is_selected else border)
        painter.setBrush(ground)
        radius = area.height() / 2 - 2
        painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), radius, radius)
        cross = self._chips.cross_at(index.row())
        words = area.adjusted(_PADDING, 0, -cross.width(), 0)
        painter.setPen(ink if is_here or color is None else color)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        mode = Qt.TextElideMode.ElideRight
        text = option.fontMetrics.elidedText(index.data()[:400], mode, words.width())
        painter.drawText(words, align, text)
        painter.setPen(ink)
        painter.drawText(cross, Qt.AlignmentFlag.AlignCenter, _CROSS)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        text = self._chips.texts[index.row()]
        editor = FieldText(parent) if "\n" in text else FieldLine(parent)
        name = self.tr("Item {number} of {key}").format(
            number=index.row() + 1, key=shown_text(self._key)
        )
        editor.setAccessibleName(name)
        editor.show_text(text)
        if isinstance(editor, FieldLine):
            suggestions = Suggestions(editor)
            suggestions.offer(self.values)
            suggestions.leave_out([it for it in self._chips.texts if it != text])
            suggestions.chosen.connect(lambda: end_editing(self._chips, taking_over=True))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Keep what is being typed: Qt would reload it when a check marks the item."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, FieldLine | FieldText):
            self.changed.emit(index.row(), editor.written)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        frame = self._chips.viewport().rect()
        area = self._chips.visualItemRect(self._chips.item(index.row()))
        area.setWidth(min(max(area.width(), _LEAST_LINE), frame.width()))
        if isinstance(editor, FieldText):
            area.setWidth(frame.width())
            area.setHeight(option.fontMetrics.lineSpacing() * _LINES)
        else:
            area.setHeight(max(area.height(), editor.sizeHint().height()))
        area.moveRight(min(area.right(), frame.right()))
        area.moveLeft(max(area.left(), frame.left()))
        area.moveBottom(min(area.bottom(), frame.bottom()))
        area.moveTop(max(area.top(), frame.top()))
        editor.setGeometry(area)
