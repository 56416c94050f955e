"""The rendering of a body, kept up to date at the cost of what changes."""

import re
from collections.abc import Callable, Iterator, Sequence

from reviewer.preview.blocks import BlockChange, PreviewBlock, notice
from reviewer.preview.chunk_renderer import ChunkRenderer, Parsed
from reviewer.preview.chunks import Chunk, normalised
from reviewer.preview.definitions import Definitions, Scope, united
from reviewer.preview.dialect import Dialect
from reviewer.preview.parts import FOOTNOTES_HERE, Part, PartReader
from reviewer.preview.sanitize import sanitize

#: Code points of a body that is rendered; a larger one would keep the preview busy for minutes.
MAX_BODY_SIZE = 2_000_000

_NOWHERE = Chunk(0, 0, "")
_FOOTNOTE_LINE = re.compile(r"^ *\[\^[^\]\n]*\]:", re.MULTILINE)

#: Parts of a rendering: the article's line each begins at, and its blocks, counted from there.
_Shown = list[tuple[int, tuple[PreviewBlock, ...]]]


class Rendering:
    """The blocks of one article's body: always those that rendering it anew would give."""

    def __init__(
        self, dialect: Dialect | None = None, clean: Callable[[str], str] = sanitize
    ) -> None:
        self._dialect = dialect or Dialect()
        self._clean = clean
        self._shown: _Shown = []
        self._shown_footnotes: _Shown = []
        self._start_over()

    def update(self, body: str, first_line: int) -> list[BlockChange]:
        """Render another body; tell how the blocks differ from those of the one before.

        ``first_line`` is the body's first line in the article. Never fails over an article: where
        the body cannot be shown, one block says so.
        """
        shown, footnotes = self._try_to_render(body, first_line)
        count = sum(len(blocks) for _line, blocks in shown)
        change = _difference(self._shown, shown, 0)
        # They stand behind all else wherever they were written, so their lines move otherwise.
        former = [(line + change.shift, blocks) for line, blocks in self._shown_footnotes]
        last_change = _difference(former, footnotes, count)
        self._shown, self._shown_footnotes = shown, footnotes
        return [made for made in (change, last_change) if made]

    def forget(self) -> None:
        """Let the next update tell of all blocks, as if there had been none."""
        self._shown, self._shown_footnotes = [], []

    def _try_to_render(self, body: str, first_line: int) -> tuple[_Shown, _Shown]:
        if len(body) > MAX_BODY_SIZE:
            self._start_over()
            return _only(body, first_line, "This article is too large for the preview."), []
        try:
            return self._render(normalised(body), first_line)
        except RecursionError:
            self._start_over()  # the parser still believes to be deep inside
            sentence = "This article is too deeply nested for the preview."
            return _only(body, first_line, sentence), []

    def _start_over(self) -> None:
        self._renderer = ChunkRenderer(self._dialect)
        self._reader = PartReader(self._renderer)
        self._parts: list[Part] = []
        self._footnotes: Part | None = None
        self._footnotes_made_of: tuple[tuple[str, str], ...] = ()
        self._marks: dict[str, int] = {}  # of the footnotes, in the body

    def _render(self, body: str, first_line: int) -> tuple[_Shown, _Shown]:
        self._parts = parts = self._reader.read(body)
        definitions = united(part.definitions for part in parts)
        footnotes = self._read_footnotes(definitions)
        if footnotes is not None:
            definitions.add(Definitions(targets=footnotes.definitions.targets))
            if FOOTNOTES_HERE in body and self._place_footnotes(parts[0], definitions):
                footnotes = None
        scope = Scope(definitions)
        for part in parts:
            if part.needs is None or not scope.still_holds(part.needs):
                self._finish(part, part.parsed or self._renderer.parse(part.chunk.text), scope)
        shown = [(first_line + part.chunk.line, part.blocks) for part in parts]
        if footnotes is None:
            return shown, []
        self._finish_footnotes(footnotes, scope)
        return shown, [(first_line + footnotes.chunk.line, footnotes.blocks)]

    def _read_footnotes(self, definitions: Definitions) -> Part | None:
        """The part that the footnotes make, which may in turn define targets of links."""
        made_of = tuple(definitions.footnotes.items())
        if self._footnotes is None or made_of != self._footnotes_made_of:
            parsed = self._renderer.parse_footnotes(definitions.footnotes)
            self._footnotes_made_of = made_of
            self._footnotes = Part(_NOWHERE, parsed, parsed.definitions) if parsed else None
        if self._footnotes is not None:
            self._footnotes.chunk = _written(self._parts)
        return self._footnotes

    def _place_footnotes(self, part: Part, definitions: Definitions) -> bool:
        """Show the footnotes where the one part of the body has the marker for them."""
        footnotes = self._renderer.parse_footnotes(definitions.footnotes)
        parsed = self._renderer.parse(part.chunk.text)
        if footnotes is None or not self._renderer.place_footnotes(parsed, footnotes):
            return False
        part.parsed, part.needs = parsed, None
        return True

    def _finish_footnotes(self, part: Part, scope: Scope) -> None:
        marks = dict(scope.marks)
        if part.needs is None or marks != self._marks or not scope.still_holds(part.needs):
            self._marks = marks
            parsed = part.parsed or self._renderer.parse_footnotes(scope.definitions.footnotes)
            if parsed is not None:
                self._finish(part, parsed, scope)

    def _finish(self, part: Part, parsed: Parsed, scope: Scope) -> None:
        """Write the HTML of a part."""
        part.parsed = None  # its inline markup can be read once only
        rendered = self._renderer.finish(parsed, scope)
        part.needs = rendered.needs
        part.blocks = tuple(self._blocks(part.chunk.text.split("\n"), rendered.pieces))

    def _blocks(
        self, lines: Sequence[str], pieces: Sequence[tuple[int, str]]
    ) -> Iterator[PreviewBlock]:
        limits = [*(start for start, _ in pieces), len(lines)][1:]
        for (start, html), limit in zip(pieces, limits, strict=True):
            yield PreviewBlock(start, _end(lines, start, limit), self._clean(html))


def _end(lines: Sequence[str], start: int, limit: int) -> int:
    """Where the block of these lines ends, without the blank lines behind it."""
    while limit > start + 1 and not lines[limit - 1].strip():
        limit -= 1
    return max(limit, start + 1)


def _written(parts: Sequence[Part]) -> Chunk:
    """Where the footnotes were written: from the first one's line on."""
    for part in parts:
        if part.definitions.footnotes:
            text = part.chunk.text
            found = _FOOTNOTE_LINE.search(text)
            line = part.chunk.line + (text.count("\n", 0, found.start()) if found else 0)
            return Chunk(line, part.chunk.end, "")
    return _NOWHERE


def _only(body: str, first_line: int, sentence: str) -> _Shown:
    """A notice in the place of all blocks."""
    return [(first_line, (PreviewBlock(0, body.count("\n") + 1, notice(sentence)),))]


def _difference(old: _Shown, new: _Shown, at: int) -> BlockChange:
    """What is to change behind the first ``at`` blocks."""
    limit = min(len(old), len(new))
    same = 0
    while same < limit and old[same] == new[same]:
        same += 1
    start = at + sum(len(blocks) for _line, blocks in new[:same])
    tail = 0
    shift = new[-1][0] - old[-1][0] if limit else 0
    while tail < limit - same:
        (old_line, old_blocks), (line, blocks) = old[-1 - tail], new[-1 - tail]
        if blocks is not old_blocks or line - old_line != shift:
            break
        tail += 1
    gone, come = old[same : len(old) - tail], new[same : len(new) - tail]
    return BlockChange(
        start,
        sum(len(blocks) for _line, blocks in gone),
        tuple(block.moved(line) for line, blocks in come for block in blocks),
        shift if tail else 0,
    )
