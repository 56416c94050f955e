"""Where the diagnostics of the text are in its rendering."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette, QTextCharFormat

from reviewer.article import Article
from reviewer.gui.document.utf16 import Utf16Index
from reviewer.gui.looks.severity_style import severity_color
from reviewer.lint.model import Diagnostic, Severity
from reviewer.preview import PreviewBlock

#: How many characters of a diagnostic's text are searched for, and how many diagnostics one block
#: shows.
_NEEDLE = 60
_MOST_IN_BLOCK = 200

#: A different line for each severity, so that they do not differ only in colour.
_LINES = {
    Severity.ERROR: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Severity.WARNING: QTextCharFormat.UnderlineStyle.DashUnderline,
    Severity.INFO: QTextCharFormat.UnderlineStyle.DotLine,
}
_TINT = 34


class ShownMark(NamedTuple):
    """A stretch of a block as shown (UTF-16 units from its start), and what is wrong there.

    Empty if the place itself is not shown, such as an address: then the whole block is meant.
    """

    start: int
    end: int
    diagnostic: Diagnostic


@dataclass(slots=True)
class _Diagnosed:
    """What is wrong with one block, and where that is shown, worked out when first needed."""

    diagnostics: list[Diagnostic]
    article: Article
    block: PreviewBlock
    shown: list[ShownMark] | None = None


class BlockMarks:
    """The diagnostics of a rendering, block by block; those of a block that changes are dropped."""

    def __init__(self) -> None:
        self._blocks: list[_Diagnosed | None] = []

    def forget(self, count: int = 0) -> None:
        """Begin again with this number of blocks, and no diagnostics."""
        self._blocks = [None] * count

    def splice(self, start: int, removed: int, added: int) -> None:
        """Follow a change of the blocks."""
        self._blocks[start : start + removed] = [None] * added

    def replace(
        self, diagnostics: Sequence[Diagnostic], article: Article, blocks: Sequence[PreviewBlock]
    ) -> None:
        """Take over what is wrong with a text, of which these are the blocks in their order."""
        self.forget(len(blocks))
        number, last = 0, len(blocks) - 1
        for found in diagnostics:
            line = article.lines.line_of(found.span.start)
            while number < last and blocks[number].end_line <= line:
                number += 1
            if number <= last and blocks[number].first_line <= line < blocks[number].end_line:
                known = self._blocks[number]
                if known is None:
                    known = self._blocks[number] = _Diagnosed([], article, blocks[number])
                if len(known.diagnostics) < _MOST_IN_BLOCK:
                    known.diagnostics.append(found)

    def is_marked(self, number: int) -> bool:
        """Whether something is wrong with the block."""
        return number < len(self._blocks) and self._blocks[number] is not None

    def worst(self, number: int) -> Severity | None:
        """The worst severity in the block."""
        known = self._blocks[number] if number < len(self._blocks) else None
        found = known.diagnostics if known is not None else []
        return min((one.severity for one in found), key=lambda one: one.rank, default=None)

    def in_block(self, number: int, shown_text: Callable[[], str]) -> Sequence[ShownMark]:
        """The marks in a block, which is shown as the text that ``shown_text`` tells."""
        known = self._blocks[number] if number < len(self._blocks) else None
        if known is None:
            return ()
        if known.shown is None:
            known.shown = _locate(known, shown_text())
        return known.shown


def _locate(known: _Diagnosed, shown: str) -> list[ShownMark]:
    """Find each diagnostic's text in what is shown: the first there for the first in the source."""
    lines = known.article.lines
    start = lines.line_span(known.block.first_line).start
    # A rendering of a longer text is shown until that of the present one has come.
    end = lines.line_span(min(known.block.end_line, len(lines)) - 1).end
    source = known.article.text[start:end]
    index = Utf16Index(shown)
    marks = []
    for found in known.diagnostics:
        place, needle = -1, ""
        for needle, at in _needles(source, found.span.start - start, found.span.end - start):
            place = _same_occurrence(source, at, needle, shown)
            if place >= 0:
                break
        if place < 0:
            marks.append(ShownMark(0, 0, found))
        else:
            first, after = index.position(place), index.position(place + len(needle))
            marks.append(ShownMark(first, after, found))
    return marks


def _needles(source: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """What to look for: the first line of the stretch, then without the marks around its words."""
    at = max(start, 0)
    line = source[at : max(end, at + 1)].split("\n", 1)[0][:_NEEDLE]
    text = line.lstrip(" \t#>*_`-+|![(")
    for needle, place in ((line, at), (text.rstrip(" \t*_`|])"), at + len(line) - len(text))):
        if needle.strip():
            yield needle, place


def _same_occurrence(source: str, at: int, needle: str, shown: str) -> int:
    """Where the text is shown that stands at a place of the source; negative where it is not."""
    place = shown.find(needle)
    for _earlier in range(source.count(needle, 0, at)):
        following = shown.find(needle, place + 1)
        if following < 0:
            break
        place = following
    return place


def mark_format(severity: Severity, palette: QPalette) -> QTextCharFormat:
    """How a place of that severity is drawn."""
    color = severity_color(severity, palette)
    look = QTextCharFormat()
    look.setUnderlineStyle(_LINES[severity])
    look.setUnderlineColor(color)
    tint = QColor(color)
    tint.setAlpha(_TINT)
    look.setBackground(tint)
    return look
