"""The comparison of an article with its saved version, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QKeySequence,
    QPalette,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.compare.alignment import LinePair, align
from reviewer.gui.naming import named
from reviewer.gui.severity_style import is_dark
from reviewer.gui.text_bridge import Utf16Index
from reviewer.text import Span

_SIDES = ("old", "new")
_LINE_COLORS = {False: ("#fbe9e7", "#e6f4ea"), True: ("#4a2a2a", "#24402e")}
_WORD_COLORS = {False: ("#f4b6ae", "#a8dab5"), True: ("#8c3f3a", "#2f7a4a")}


class CompareDialog(QDialog):
    """Two read-only columns that scroll together, with the differing words marked.

    Keys: F8 and Shift+F8 go to the next and the previous change.
    """

    def __init__(
        self, old: str, new: str, titles: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle("Compare")
        self.resize(1100, 700)
        self._pairs = align(old, new)
        self._changes = _change_starts(self._pairs)
        self._views = [self._make_view(side, title) for side, title in enumerate(titles)]
        self._summary = QLabel(self._describe())
        self._arrange(titles)
        left, right = (view.verticalScrollBar() for view in self._views)
        left.valueChanged.connect(right.setValue)
        right.valueChanged.connect(left.setValue)
        for key, step in (("F8", 1), ("Shift+F8", -1)):
            QShortcut(QKeySequence(key), self, lambda step=step: self._step(step))
        if self._changes:
            self._show_row(self._changes[0])

    @property
    def change_count(self) -> int:
        """Number of changed stretches of lines."""
        return len(self._changes)

    def _describe(self) -> str:
        if not self._changes:
            return "Nothing has changed."
        lines = sum(pair.is_change for pair in self._pairs)
        places = "1 place" if len(self._changes) == 1 else f"{len(self._changes):,} places"
        return f"{places}, {lines:,} {'line' if lines == 1 else 'lines'} changed"

    def _arrange(self, titles: tuple[str, str]) -> None:
        columns = QHBoxLayout()
        for title, view in zip(titles, self._views, strict=True):
            column = QVBoxLayout()
            column.addWidget(QLabel(title))
            column.addWidget(view)
            columns.addLayout(column)
        previous = named(QPushButton("&Previous change"), "previousChange")
        previous.setToolTip("Shift+F8")
        previous.clicked.connect(lambda: self._step(-1))
        following = named(QPushButton("&Next change"), "nextChange")
        following.setToolTip("F8")
        following.clicked.connect(lambda: self._step(1))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addWidget(self._summary, 1)
        for button in (previous, following):
            button.setEnabled(bool(self._changes))
            bottom.addWidget(button)
        bottom.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addLayout(bottom)

    def _make_view(self, side: int, title: str) -> QPlainTextEdit:
        view = named(QPlainTextEdit(), f"compare:{_SIDES[side]}", title)
        view.setReadOnly(True)
        view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # Wrapped lines would pull the two sides apart.
        view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        view.setPlainText("\n".join(_side(pair, side) or "" for pair in self._pairs))
        self._mark(view, side)
        return view

    def _mark(self, view: QPlainTextEdit, side: int) -> None:
        dark = is_dark(self.palette())
        line_color = QColor(_LINE_COLORS[dark][side])
        word_color = QColor(_WORD_COLORS[dark][side])
        missing_color = self.palette().color(QPalette.ColorRole.AlternateBase)
        selections: list[QTextEdit.ExtraSelection] = []
        for row, pair in enumerate(self._pairs):
            if not pair.is_change:
                continue
            block = view.document().findBlockByNumber(row)
            text = _side(pair, side)
            color = missing_color if text is None else line_color
            selections.append(_selection(QTextCursor(block), color, full_width=True))
            marks = (pair.old_marks, pair.new_marks)[side]
            if text is not None and not (pair.old and pair.new):
                marks = (Span(0, len(text)),)
            index = Utf16Index(text or "")
            for mark in marks:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + index.position(mark.start))
                cursor.setPosition(
                    block.position() + index.position(mark.end), QTextCursor.MoveMode.KeepAnchor
                )
                selections.append(_selection(cursor, word_color, full_width=False))
        view.setExtraSelections(selections)

    def _step(self, step: int) -> None:
        here = self._views[0].textCursor().blockNumber()
        if step > 0:
            row = next((start for start in self._changes if start > here), None)
        else:
            row = next((start for start in reversed(self._changes) if start < here), None)
        if row is not None:
            self._show_row(row)

    def _show_row(self, row: int) -> None:
        for view in self._views:
            cursor = QTextCursor(view.document().findBlockByNumber(row))
            view.setTextCursor(cursor)
            view.centerCursor()

    def sizeHint(self) -> QSize:
        return QSize(1100, 700)


def _side(pair: LinePair, side: int) -> str | None:
    return pair.old if side == 0 else pair.new


def _change_starts(pairs: Sequence[LinePair]) -> list[int]:
    return [
        row
        for row, pair in enumerate(pairs)
        if pair.is_change and (row == 0 or not pairs[row - 1].is_change)
    ]


def _selection(cursor: QTextCursor, color: QColor, *, full_width: bool) -> QTextEdit.ExtraSelection:
    look = QTextCharFormat()
    look.setBackground(color)
    if full_width:
        look.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
