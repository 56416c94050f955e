"""The rendering of a body, kept up to date at a cost in proportion to what changes."""

import re
from collections.abc import Callable, Iterator, Sequence

from reviewer.preview.blocks import BlockChange, PreviewBlock, notice
from reviewer.preview.chunk_renderer import ChunkRenderer, Parsed
from reviewer.preview.definitions import Definitions, Scope, united
from reviewer.preview.dialect import Dialect
from reviewer.preview.parts import Part, PartReader, Splice, is_one
from reviewer.preview.sanitize import sanitize

#: Largest body that is rendered, in code points; a larger one would keep the preview busy for
#: minutes.
MAX_BODY_SIZE = 2_000_000

_FOOTNOTE_LINE = re.compile(r"^ *\[\^[^\]\n]*\]:", re.MULTILINE)
_Blocks = tuple[PreviewBlock, ...]


class Rendering:
    """The blocks of one article's body, always the same that a fresh rendering would give."""

    def __init__(
        self, dialect: Dialect | None = None, clean: Callable[[str], str] = sanitize
    ) -> None:
        self._dialect = dialect or Dialect()
        self._clean = clean
        self.forget()
        self._start_over()

    def forget(self) -> None:
        """Let the next update report all blocks, as if there had been none."""
        self._first_line = 0
        self._is_told = False
        self._told: list[_Blocks] = []  # of each part
        self._told_footnotes: tuple[int, _Blocks] = (0, ())

    def update(self, lines: Sequence[str], first_line: int) -> list[BlockChange]:
        """Render another body; return how its blocks differ from those of the previous one.

        ``first_line`` is the body's first line in the article. Never fails, whatever the article:
        if the body cannot be shown, one block says so.
        """
        moved = first_line - self._first_line
        self._first_line = first_line
        changes = [BlockChange(0, 0, (), moved)] if self._told else []
        body = "\n".join(lines)
        if len(body) > MAX_BODY_SIZE:
            return self._refuse(lines, "This article is too large for the preview.")
        try:
            splice = self._reader.read(body)
            footnotes = self._render(body, splice)
        except RecursionError:
            return self._refuse(lines, "This article is too deeply nested for the preview.")
        changes.append(self._difference(splice))
        shift = sum(change.shift for change in changes)
        changes.append(self._footnotes_difference(footnotes, shift))
        return [change for change in changes if change]

    def _refuse(self, lines: Sequence[str], sentence: str) -> list[BlockChange]:
        """Show a notice instead of all blocks."""
        count = sum(map(len, self._told)) + len(self._told_footnotes[1])
        self._start_over()  # the parser may still think it is deeply nested
        block = PreviewBlock(0, len(lines), notice(sentence))
        self._is_told = False
        self._told, self._told_footnotes = [(block,)], (0, ())
        return [BlockChange(0, count, (block.moved(self._first_line),))]

    def _difference(self, splice: Splice) -> BlockChange:
        """How the parts differ from what was last reported of them."""
        told, shown = self._told, [part.blocks for part in self._reader.parts]
        same = tail = 0
        if self._is_told:
            while same < splice.start and told[same] is shown[same]:
                same += 1
            behind = len(shown) - splice.start - len(splice.added)
            while tail < behind and told[-1 - tail] is shown[-1 - tail]:
                tail += 1
        self._told, self._is_told = shown, True
        return BlockChange(
            sum(map(len, shown[:same])),
            sum(map(len, told[same : len(told) - tail])),
            tuple(
                block.moved(self._first_line + part.line)
                for part in self._reader.parts[same : len(shown) - tail]
                for block in part.blocks
            ),
            splice.shift if tail else 0,
        )

    def _footnotes_difference(self, footnotes: Part | None, shift: int) -> BlockChange:
        """The same for the footnotes, which come last, wherever they were written."""
        at = sum(map(len, self._told))
        old_line, old = self._told_footnotes
        line = self._first_line + footnotes.line if footnotes is not None else 0
        blocks: _Blocks = footnotes.blocks if footnotes is not None else ()
        self._told_footnotes = (line, blocks)
        if blocks is old:
            return BlockChange(at, 0, (), line - old_line - shift if old else 0)
        return BlockChange(at, len(old), tuple(block.moved(line) for block in blocks))

    def _start_over(self) -> None:
        self._renderer = ChunkRenderer(self._dialect)
        self._reader = PartReader(self._renderer)
        self._definitions: Definitions | None = None
        self._footnotes: Part | None = None
        self._footnotes_made_of: tuple[tuple[str, str], ...] = ()
        self._marks: dict[str, int] = {}  # of the footnotes, in the body

    def _render(self, body: str, splice: Splice) -> Part | None:
        """Render what has changed and what depends on it; return the footnotes, if any."""
        definitions = self._definitions
        touched = (*splice.removed, *splice.added)
        if definitions is None or any(part.definitions for part in touched):
            definitions = united(part.definitions for part in self._reader.parts)
        footnotes = self._read_footnotes(definitions)
        if footnotes is not None:
            inside = footnotes.definitions
            definitions.add(Definitions(inside.targets, {}, inside.abbreviations))
            if is_one(body):
                self._place_footnotes(definitions, footnotes.line)
                footnotes = None
        is_same = definitions == self._definitions and not any(map(_has_marks, splice.removed))
        # Footnotes that were elsewhere until now were never rendered by themselves.
        is_same &= footnotes is None or footnotes.needs is not None
        self._definitions = definitions
        if not (is_same and self._finish_alone(splice.added, definitions)):
            scope = Scope(definitions)
            for part in self._reader.parts:
                if part.needs is None or not scope.still_holds(part.needs):
                    self._finish(part, part.parsed or self._parse(part), scope)
            if footnotes is not None:
                self._finish_footnotes(footnotes, scope)
        return footnotes

    def _finish_alone(self, parts: Sequence[Part], definitions: Definitions) -> bool:
        """Render parts on which no other depends; False if they have footnote marks."""
        scope = Scope(definitions)
        for part in parts:
            if part.needs is None:
                self._finish(part, part.parsed or self._parse(part), scope)
        return not any(map(_has_marks, parts))

    def _parse(self, part: Part) -> Parsed:
        return self._renderer.parse(part.text.rstrip("\n"))

    def _read_footnotes(self, definitions: Definitions) -> Part | None:
        """The part formed by the footnotes, which may in turn define link targets."""
        made_of = tuple(definitions.footnotes.items())
        if self._footnotes is None or made_of != self._footnotes_made_of:
            parsed = self._renderer.parse_footnotes(definitions.footnotes)
            self._footnotes_made_of = made_of
            self._footnotes = Part("", parsed, parsed.definitions) if parsed else None
        if self._footnotes is not None:
            self._footnotes.line = _line_of_footnotes(self._reader.parts)
        return self._footnotes

    def _place_footnotes(self, definitions: Definitions, line: int) -> None:
        """Make the footnotes a piece of the body's only part, with which they are rendered."""
        (part,) = self._reader.parts
        footnotes = self._renderer.parse_footnotes(definitions.footnotes)
        if footnotes is not None:
            part.parsed, part.needs = self._parse(part), None
            self._renderer.place_footnotes(part.parsed, footnotes, line)

    def _finish_footnotes(self, part: Part, scope: Scope) -> None:
        marks = dict(scope.marks)
        if part.needs is None or marks != self._marks or not scope.still_holds(part.needs):
            self._marks = marks
            parsed = part.parsed or self._renderer.parse_footnotes(scope.definitions.footnotes)
            if parsed is not None:
                self._finish(part, parsed, scope)

    def _finish(self, part: Part, parsed: Parsed, scope: Scope) -> None:
        """Write the HTML of a part."""
        part.parsed = None  # its inline markup can be read only once
        rendered = self._renderer.finish(parsed, scope)
        part.needs = rendered.needs
        part.blocks = tuple(self._blocks(part.text.rstrip("\n").split("\n"), rendered.pieces))

    def _blocks(
        self, lines: Sequence[str], pieces: Sequence[tuple[int, str]]
    ) -> Iterator[PreviewBlock]:
        limits = [*(start for start, _ in pieces), len(lines)][1:]
        for (start, html), limit in zip(pieces, limits, strict=True):
            yield PreviewBlock(start, _end(lines, start, limit), self._clean(html))


def _end(lines: Sequence[str], start: int, limit: int) -> int:
    """Where the block of these lines ends, without the blank lines after it."""
    while limit > start + 1 and not lines[limit - 1].strip():
        limit -= 1
    return max(limit, start + 1)


def _line_of_footnotes(parts: Sequence[Part]) -> int:
    """The line on which the first of them was written."""
    for part in parts:
        if part.definitions.footnotes:
            found = _FOOTNOTE_LINE.search(part.text)
            return part.line + (part.text.count("\n", 0, found.start()) if found else 0)
    return 0


def _has_marks(part: Part) -> bool:
    return part.needs is not None and bool(part.needs.marks)
