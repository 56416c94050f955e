"""Draws one article of the list: name, folder, and how many problems of each severity."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reviewer.gui.files.model import ROW_ROLE
from reviewer.gui.files.row import ArticleRow
from reviewer.gui.looks.severity_style import GLYPHS, severity_color
from reviewer.gui.words.engine_words import state_name
from reviewer.gui.words.language import translate
from reviewer.gui.words.plain_words import shown_text
from reviewer.lint.model import Severity
from reviewer.workspace.review_states import ReviewState

_MARGIN = 8
_GAP = 8
#: In place of the words, where these leave too little room for the name. The tool tip has them.
_STATE_SIGNS = {
    ReviewState.APPROVED: "\N{HEAVY CHECK MARK}",
    ReviewState.NEEDS_WORK: "\N{BLACK FLAG}",
}


class ArticleDelegate(QStyledItemDelegate):
    """Name on the left, cut in the middle where it is long; the counts on the right."""

    def __init__(self, selection: QItemSelectionModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._selection = selection

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, option.fontMetrics.height() + 10)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: ArticleRow = index.data(ROW_ROLE)
        # Not by QStyle, whose many names Python would have to know before the list is seen.
        selected = self._selection.isSelected(index)
        if selected:
            painter.fillRect(option.rect, option.palette.highlight())
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        text_color = option.palette.color(role)
        painter.save()
        area = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        right = self._paint_state(painter, option, area, row, text_color if selected else None)
        self._paint_name(painter, option, QRect(area.topLeft(), right), row, text_color)
        painter.restore()

    def _paint_state(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        row: ArticleRow,
        color: QColor | None,
    ) -> QSize:
        """Draw the counts from the right; return the size that is left for the name."""
        right = area.right()
        metrics = option.fontMetrics
        for text, own_color in reversed(self._signs(option, area, row)):
            width = metrics.horizontalAdvance(text)
            painter.setPen(color or own_color)
            place = QRect(right - width, area.top(), width + 1, area.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            right -= width + _GAP
        return QSize(right - area.left(), area.height())

    def _signs(
        self, option: QStyleOptionViewItem, area: QRect, row: ArticleRow
    ) -> list[tuple[str, QColor]]:
        """What a person decided, in a word if there is room for it beside the name; the counts."""
        dim = option.palette.color(QPalette.ColorRole.PlaceholderText)
        counts = _count_signs(row, option.palette, dim)
        if row.state is ReviewState.UNREVIEWED:
            return counts
        word = state_name(row.state)
        texts = (_short(row), word, *(text for text, _color in counts))
        needed = sum(option.fontMetrics.horizontalAdvance(text) + _GAP for text in texts)
        return [(word if needed <= area.width() else _STATE_SIGNS[row.state], dim), *counts]

    def _paint_name(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        row: ArticleRow,
        color: QColor,
    ) -> None:
        font = QFont(option.font)
        font.setBold(row.is_modified)
        painter.setFont(font)
        painter.setPen(color)
        shown = painter.fontMetrics().elidedText(
            _short(row), Qt.TextElideMode.ElideMiddle, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)


def _short(row: ArticleRow) -> str:
    # Nearly all names have the same extension, which would only take up space.
    short = shown_text(row.name.removesuffix(".md"))
    return f"\N{BLACK CIRCLE} {short}" if row.is_modified else short


def _count_signs(row: ArticleRow, palette: QPalette, dim: QColor) -> list[tuple[str, QColor]]:
    if row.error is not None:
        return [
            (translate("ArticleDelegate", "unreadable"), severity_color(Severity.ERROR, palette))
        ]
    if row.counts is None:
        return [("\N{HORIZONTAL ELLIPSIS}", dim)]
    if row.is_clean:
        return [("\N{CHECK MARK}", dim)]
    # Notes matter only where there is nothing worse; the tool tip always tells them.
    worse = [severity for severity in (Severity.ERROR, Severity.WARNING) if row.count(severity)]
    return [
        (
            f"{GLYPHS[severity]}\N{NARROW NO-BREAK SPACE}{row.counts[severity]}",
            severity_color(severity, palette),
        )
        for severity in worse or [Severity.INFO]
    ]
