"""The comparison as a page of rich text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from PySide6.QtGui import QPalette

from reviewer.gui.looks.palettes import is_dark
from reviewer.gui.words.language import number as in_words
from reviewer.gui.words.language import translate
from reviewer.review.alignment import LinePair
from reviewer.text import Span

#: Unchanged lines shown before and after each change.
_CONTEXT = 2
#: Number of rows after which the page ends: nobody looks through more.
_MOST_ROWS = 2_000
#: Size of a part of the page, in characters; showing one takes ten milliseconds.
_PART = 3_500

_LINES = {False: ("#fbe9e7", "#e6f4ea"), True: ("#452b2b", "#233a2b")}
_WORDS = {False: ("#f2aea5", "#9fd5ae"), True: ("#8c3f3a", "#2f7a4a")}
#: Different signs as well as different colours.
_SIGNS = ("\N{MINUS SIGN}", "+")
_TAB = "\N{NO-BREAK SPACE}" * 4
#: What white space looks like when made visible. A line breaks where it would without.
_SIGNS_OF_SPACE = {
    " ": "\N{MIDDLE DOT}\N{ZERO WIDTH SPACE}",
    "\t": "\N{RIGHTWARDS ARROW}\t",
    "\N{NO-BREAK SPACE}": "\N{SHOULDERED OPEN BOX}\N{WORD JOINER}",
}
_VISIBLE = str.maketrans(_SIGNS_OF_SPACE)

#: The address of the link that takes a change back, before the change's number from 0.
TAKE_BACK = "take-back:"


@dataclass(frozen=True, slots=True)
class PageStyle:
    """How the person wants to see a comparison."""

    in_one_column: bool = False
    shows_white_space: bool = False
    #: The text of the link that undoes a change; empty if there is none.
    take_back: str = ""


def comparison_page(
    pairs: Sequence[LinePair], titles: tuple[str, str], palette: QPalette, style: PageStyle
) -> tuple[list[str], int]:
    """The page, in parts to be shown one below the other, and the number of changes in it.

    Each change has an anchor ``change<n>``, from 0.
    """
    rows = (_OneColumn if style.in_one_column else _TwoColumns)(palette, style)
    shown = _rows_to_show(pairs)
    before = -1
    numbers = list(_line_numbers(pairs))
    for is_change, group in groupby(shown[:_MOST_ROWS], key=lambda row: pairs[row].is_change):
        run = list(group)
        if is_change:
            rows.begin_change()
            if run[0] != before + 1:
                rows.skip(run[0] - before - 1)
            rows.add_changed([(pairs[row], numbers[row]) for row in run])
            before = run[-1]
            continue
        for row in run:
            if row != before + 1:
                rows.skip(row - before - 1)
            rows.add_equal(pairs[row], numbers[row])
            before = row
    if len(shown) > _MOST_ROWS:
        more = len(pairs) - before - 1
        rows.note(translate("Comparison", "%Ln more line(s) are not shown here.", "", more))
    elif pairs and before < len(pairs) - 1:
        rows.skip(len(pairs) - 1 - before)
    return list(_parts([rows.head(titles), *rows.html])), rows.change_count


def as_written(copied: str) -> str:
    """Text copied from the page, with the white space in place of its signs."""
    for space, sign in _SIGNS_OF_SPACE.items():
        copied = copied.replace(sign.replace("\t", " " * len(_TAB)), space)
    return copied


def _parts(rows: Sequence[str]) -> Iterator[str]:
    """The rows in several tables, because Qt lays out a large table in one go."""
    part: list[str] = []
    size = 0
    for row in rows:
        part.append(row)
        size += len(row)
        if size >= _PART:
            yield _table(part)
            part, size = [], 0
    if part:
        yield _table(part)


def _table(rows: Sequence[str]) -> str:
    return f'<table width="99%" cellspacing="0" cellpadding="3">{"".join(rows)}</table>'


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

    _columns = 0
    _width = ""  # of a line's column

    def __init__(self, palette: QPalette, style: PageStyle) -> None:
        self.html: list[str] = []
        self.change_count = 0
        self._style = style
        self._lines = _LINES[is_dark(palette)]
        self._words = _WORDS[is_dark(palette)]
        self._dim = palette.color(QPalette.ColorRole.PlaceholderText).name()
        self._missing = palette.color(QPalette.ColorRole.AlternateBase).name()

    def begin_change(self) -> None:
        """The heading of a change: its number, and the link that undoes it."""
        number = self.change_count
        self.change_count += 1
        words = escape(self._style.take_back)
        link = f' &nbsp; <a href="{TAKE_BACK}{number}">{words}</a>' if words else ""
        head = translate("Comparison", "Change {number}").format(number=in_words(number + 1))
        self.html.append(
            f'<tr><td colspan="{self._columns}" style="color:{self._dim}"><a name="change{number}">'
            f"{head}</a>{link}</td></tr>"
        )

    def skip(self, count: int) -> None:
        """A note in place of lines that are equal."""
        self.note(translate("Comparison", "%Ln equal line(s)", "", count))

    def note(self, words: str) -> None:
        """A line across both sides."""
        self.html.append(
            f'<tr><td></td><td colspan="{self._columns - 1}" style="color:{self._dim}">'
            f"\N{VERTICAL ELLIPSIS} {words}</td></tr>"
        )

    def _number(self, number: int | str) -> str:
        style = f"color:{self._dim}; white-space:pre"
        return f'<td width="5%" align="right" style="{style}"><code>{number}</code></td>'

    def _line(self, pair: LinePair, side: int, *, is_change: bool) -> str:
        """The cell of a line as one side has it."""
        text = (pair.old, pair.new)[side]
        if text is None:
            return f'<td width="{self._width}" bgcolor="{self._missing}"><code></code></td>'
        color = f' bgcolor="{self._lines[side]}"' if is_change else ""
        sign = f"{_SIGNS[side]}&nbsp;" if is_change else ""
        marks = (pair.old_marks, pair.new_marks)[side]
        words = sign + self._marked(text, marks, side)
        return f'<td width="{self._width}"{color}><code>{words}</code></td>'

    def _marked(self, text: str, marks: Sequence[Span], side: int) -> str:
        pieces: list[str] = []
        done = 0
        for mark in marks:
            word = self._escaped(mark.of(text))
            pieces += (
                self._escaped(text[done : mark.start]),
                f'<span style="background-color:{self._words[side]}">{word}</span>',
            )
            done = mark.end
        return "".join(pieces) + self._escaped(text[done:])

    def _escaped(self, text: str) -> str:
        # Lone surrogates cannot be shown at all.
        text = text.encode("utf-8", "replace").decode()
        if self._style.shows_white_space:
            text = text.translate(_VISIBLE)
        # Blanks at the ends, and runs of blanks, would vanish.
        shown = escape(text).replace("  ", "\N{NO-BREAK SPACE} ")
        return shown.replace("\t", _TAB)


class _TwoColumns(_Rows):
    """The old text on the left, the new one on the right."""

    _columns = 4
    _width = "45%"

    def head(self, titles: tuple[str, str]) -> str:
        """The columns' titles."""
        cells = (
            f'<td width="5%"></td><td width="45%"><b>{escape(title)}</b></td>' for title in titles
        )
        return f"<tr>{''.join(cells)}</tr>"

    def add_equal(self, pair: LinePair, numbers: tuple[int, int]) -> None:
        """A line that both sides have."""
        self._add(pair, numbers, is_change=False)

    def add_changed(self, run: Sequence[tuple[LinePair, tuple[int, int]]]) -> None:
        """The lines of one change."""
        for pair, numbers in run:
            self._add(pair, numbers, is_change=True)

    def _add(self, pair: LinePair, numbers: tuple[int, int], *, is_change: bool) -> None:
        cells = "".join(
            self._number("" if text is None else numbers[side])
            + self._line(pair, side, is_change=is_change)
            for side, text in enumerate((pair.old, pair.new))
        )
        self.html.append(f"<tr>{cells}</tr>")


class _OneColumn(_Rows):
    """Old lines above the new ones that take their place."""

    _columns = 3
    _width = "90%"

    def head(self, titles: tuple[str, str]) -> str:
        """What the signs before the lines mean."""
        old, new = (escape(title) for title in titles)
        words = f"<b>{_SIGNS[0]} {old} &nbsp; {_SIGNS[1]} {new}</b>"
        return f'<tr><td width="5%"></td><td width="5%"></td><td width="90%">{words}</td></tr>'

    def add_equal(self, pair: LinePair, numbers: tuple[int, int]) -> None:
        """A line that both sides have."""
        cells = self._number(numbers[0]) + self._number(numbers[1])
        self.html.append(f"<tr>{cells}{self._line(pair, 1, is_change=False)}</tr>")

    def add_changed(self, run: Sequence[tuple[LinePair, tuple[int, int]]]) -> None:
        """The lines of one change: first all removed ones, then all added ones."""
        for side in (0, 1):
            for pair, numbers in run:
                if (pair.old, pair.new)[side] is not None:
                    shown = [self._number(""), self._number("")]
                    shown[side] = self._number(numbers[side])
                    line = self._line(pair, side, is_change=True)
                    self.html.append(f"<tr>{''.join(shown)}{line}</tr>")
