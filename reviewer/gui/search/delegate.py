"""Draws what was found: the line, with the place in it marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reviewer.gui.language import number
from reviewer.gui.palettes import is_dark
from reviewer.gui.plain_words import shown_text
from reviewer.gui.search.model import FOUND_ROLE, Found
from reviewer.review.bulk.messages import Hit

_Index = QModelIndex | QPersistentModelIndex

#: What is found is told by its bold letters, not by the colour alone.
_MARK = {False: QColor("#ffe58a"), True: QColor("#665200")}
_GAP = 6
_ALIGNMENT = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class FoundDelegate(QStyledItemDelegate):
    """An article's name is drawn as usual, in bold; a place with its line's number before it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        found = index.data(FOUND_ROLE)
        if isinstance(found, Found) and found.hit is None and found.article.count:
            option.font.setBold(True)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), hint.height() + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found = index.data(FOUND_ROLE)
        if not isinstance(found, Found) or found.hit is None:
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        widget: QWidget = own.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, widget)
        painter.save()
        painter.setClipRect(own.rect)
        self._draw(painter, own, found.hit)
        painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        font: QFont = option.font
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        roles = QPalette.ColorRole
        text = palette.color(roles.HighlightedText if is_selected else roles.Text)
        dim = text if is_selected else palette.color(roles.PlaceholderText)
        bold = QFont(font)
        bold.setBold(True)
        marked = None if is_selected else _MARK[is_dark(palette)]
        x = rect.left() + _GAP
        for words, style, color, background in (
            (number(hit.line + 1) + "  ", font, dim, None),
            (hit.before, font, text, None),
            (hit.found, bold, text, marked),
            (hit.after, font, text, None),
        ):
            shown = shown_text(words).replace("\t", " ")
            width = QFontMetrics(style).horizontalAdvance(shown)
            place = QRect(x, rect.top(), width, rect.height())
            if background is not None:
                painter.fillRect(place.adjusted(0, 1, 0, -1), background)
            painter.setFont(style)
            painter.setPen(color)
            painter.drawText(place, _ALIGNMENT, shown)
            x += width
            if x > rect.right():
                break
