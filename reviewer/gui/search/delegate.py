"""Draws what was found: the line, with the place in it marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reviewer.gui.looks.palettes import is_dark
from reviewer.gui.search.model import FOUND_ROLE, Found
from reviewer.gui.words.language import number
from reviewer.gui.words.plain_words import shown_text
from reviewer.review.bulk.messages import Hit

_Index = QModelIndex | QPersistentModelIndex

#: What is found is told by its bold letters, not by the colour alone.
_MARK = {False: QColor("#ffe58a"), True: QColor("#665200")}
_GAP = 6
#: Pixels for what stands behind the place in the line, at least.
_ROOM_BEHIND = 40
#: The width of the arrow before an article, in pixels.
ARROW_WIDTH = 22
Elide = Qt.TextElideMode
_ALIGNMENT = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class FoundDelegate(QStyledItemDelegate):
    """An article's name in bold, with an arrow; a place with its line's number before it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found = index.data(FOUND_ROLE)
        if not isinstance(found, Found):
            return
        widget: QWidget = option.widget
        widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget
        )
        painter.save()
        painter.setClipRect(option.rect)
        if found.hit is not None:
            self._draw_place(painter, option, found.hit)
        else:
            self._draw_article(painter, option, found, str(index.data()))
        painter.restore()

    def _draw_article(
        self, painter: QPainter, option: QStyleOptionViewItem, found: Found, words: str
    ) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        roles = QPalette.ColorRole
        painter.setPen(option.palette.color(roles.HighlightedText if is_selected else roles.Text))
        rect = option.rect
        arrow = "\N{BLACK RIGHT-POINTING SMALL TRIANGLE}"
        if not found.is_folded:
            arrow = "\N{BLACK DOWN-POINTING SMALL TRIANGLE}"
        if found.article.hits:
            place = QRect(rect.left(), rect.top(), ARROW_WIDTH, rect.height())
            painter.drawText(place, _ALIGNMENT | Qt.AlignmentFlag.AlignHCenter, arrow)
        bold = QFont(option.font)
        bold.setBold(bool(found.article.hits))
        painter.setFont(bold)
        painter.drawText(rect.adjusted(ARROW_WIDTH, 0, 0, 0), _ALIGNMENT, words)

    def _draw_place(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        palette, rect, font = option.palette, option.rect, option.font
        state = option.state
        roles = QPalette.ColorRole
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        text = palette.color(roles.HighlightedText if is_selected else roles.Text)
        dim = text if is_selected else palette.color(roles.PlaceholderText)
        bold = QFont(font)
        bold.setBold(True)
        marked = None if is_selected else _MARK[is_dark(palette)]
        x = rect.left() + ARROW_WIDTH + _GAP
        line = number(hit.line + 1) + "  "
        room = rect.right() - x - QFontMetrics(font).horizontalAdvance(line)
        before, found, after = fitting(hit, room, font, bold)
        for shown, style, color, background in (
            (line, font, dim, None),
            (before, font, text, None),
            (found, bold, text, marked),
            (after, font, text, None),
        ):
            width = QFontMetrics(style).horizontalAdvance(shown)
            place = QRect(x, rect.top(), width, rect.height())
            if background is not None:
                painter.fillRect(place.adjusted(0, 1, 0, -1), background)
            painter.setFont(style)
            painter.setPen(color)
            painter.drawText(place, _ALIGNMENT, shown)
            x += width


def fitting(hit: Hit, room: int, font: QFont, bold: QFont) -> tuple[str, str, str]:
    """The line before a place, the place, and the line behind it, cut to fit into some pixels.

    What stands before gives way first, so that the place itself is seen.
    """
    plain, strong = QFontMetrics(font), QFontMetrics(bold)
    found = strong.elidedText(_shown(hit.found), Elide.ElideRight, room)
    room -= strong.horizontalAdvance(found)
    before = plain.elidedText(_shown(hit.before), Elide.ElideLeft, max(room - _ROOM_BEHIND, 0))
    room -= plain.horizontalAdvance(before)
    return before, found, plain.elidedText(_shown(hit.after), Elide.ElideRight, max(room, 0))


def _shown(words: str) -> str:
    return shown_text(words).replace("\t", " ")
