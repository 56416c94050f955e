"""The comparison as a page of rich text."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtGui import QPalette

from reviewer.gui.compare.alignment import LinePair
from reviewer.gui.severity_style import is_dark
from reviewer.text import Span

#: Unchanged lines shown before and after each change.
_CONTEXT = 2
#: Rows after which the page ends: a table of more takes long to lay out.
_MOST_ROWS = 2_000

_LINES = {False: ("#fbe9e7", "#e6f4ea"), True: ("#452b2b", "#233a2b")}
_WORDS = {False: ("#f2aea5", "#9fd5ae"), True: ("#8c3f3a", "#2f7a4a")}


def comparison_page(
    pairs: Sequence[LinePair], titles: tuple[str, str], palette: QPalette
) -> tuple[str, int]:
    """The page, and the number of changes in it; each has an anchor ``change<n>``, from 0."""
    rows = _Rows(palette)
    shown = _rows_to_show(pairs)
    before = -1
    numbers = list(_line_numbers(pairs))
    for row in shown[:_MOST_ROWS]:
        if row != before + 1:
            rows.skip(row - before - 1)
        rows.add(pairs[row], numbers[row])
        before = row
    if len(shown) > _MOST_ROWS:
        rows.note(f"{len(pairs) - before - 1:,} more lines are not shown here.")
    elif pairs and before < len(pairs) - 1:
        rows.skip(len(pairs) - 1 - before)
    head = "".join(
        f'<td width="5%"></td><td width="45%"><b>{escape(title)}</b></td>' for title in titles
    )
    table = f'<table width="99%" cellspacing="0" cellpadding="3"><tr>{head}</tr>'
    return f"{table}{''.join(rows.html)}</table>", rows.change_count


def _rows_to_show(pairs: Sequence[LinePair]) -> list[int]:
    shown: set[int] = set()
    for row, pair in enumerate(pairs):
        if pair.is_change:
            shown.update(range(max(0, row - _CONTEXT), min(len(pairs), row + _CONTEXT + 1)))
    return sorted(shown)


def _line_numbers(pairs: Sequence[LinePair]) -> Iterator[tuple[int, int]]:
    old = new = 0
    for pair in pairs:
        old += pair.old is not None
        new += pair.new is not None
        yield old, new


class _Rows:
    """The table's rows, one after the other."""

    def __init__(self, palette: QPalette) -> None:
        self.html: list[str] = []
        self.change_count = 0
        self._lines = _LINES[is_dark(palette)]
        self._words = _WORDS[is_dark(palette)]
        self._dim = palette.color(QPalette.ColorRole.PlaceholderText).name()
        self._missing = palette.color(QPalette.ColorRole.AlternateBase).name()
        self._was_change = False

    def add(self, pair: LinePair, numbers: tuple[int, int]) -> None:
        """A line of both sides, or of one."""
        if pair.is_change and not self._was_change:
            anchor = f'<a name="change{self.change_count}">\N{ZERO WIDTH SPACE}</a>'
            self.html.append(f'<tr><td colspan="4">{anchor}</td></tr>')
            self.change_count += 1
        self._was_change = pair.is_change
        sides = ((pair.old, pair.old_marks), (pair.new, pair.new_marks))
        cells = "".join(
            self._cell(text, marks, side, numbers[side], is_change=pair.is_change)
            for side, (text, marks) in enumerate(sides)
        )
        self.html.append(f"<tr>{cells}</tr>")

    def skip(self, count: int) -> None:
        """A note in place of lines that are equal."""
        self.note("1 equal line" if count == 1 else f"{count:,} equal lines")

    def note(self, words: str) -> None:
        """A line across both sides."""
        self._was_change = False
        self.html.append(
            f'<tr><td></td><td colspan="3" style="color:{self._dim}">\N{VERTICAL ELLIPSIS} {words}'
            "</td></tr>"
        )

    def _cell(
        self, text: str | None, marks: Sequence[Span], side: int, number: int, *, is_change: bool
    ) -> str:
        if text is None:
            return f'<td></td><td bgcolor="{self._missing}"><code></code></td>'
        color = f' bgcolor="{self._lines[side]}"' if is_change else ""
        gutter = f'<td align="right" style="color:{self._dim}; white-space:pre">{number}</td>'
        return f"{gutter}<td{color}><code>{self._marked(text, marks, side)}</code></td>"

    def _marked(self, text: str, marks: Sequence[Span], side: int) -> str:
        pieces: list[str] = []
        done = 0
        for mark in marks:
            word = _escaped(mark.of(text))
            pieces += (
                _escaped(text[done : mark.start]),
                f'<span style="background-color:{self._words[side]}">{word}</span>',
            )
            done = mark.end
        return "".join(pieces) + _escaped(text[done:])


def _escaped(text: str) -> str:
    # Blanks at the ends and in runs would vanish; lone surrogates cannot be shown at all.
    shown = escape(text.encode("utf-8", "replace").decode())
    return shown.replace("  ", "\N{NO-BREAK SPACE} ").replace("\t", "\N{NO-BREAK SPACE}" * 4)
