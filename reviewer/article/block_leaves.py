"""The blocks that hold text or code and no other blocks, as they are built up line by line."""

import re
from typing import NamedTuple

from reviewer.article import block_patterns as patterns
from reviewer.article.link_definitions import read_definitions
from reviewer.article.outline_model import Block, BlockKind, Code, Heading, Table
from reviewer.text import Span


class Run(NamedTuple):
    """A stretch of inline text; offset ``i`` of ``text`` is ``start + i`` of the article."""

    start: int
    text: str


#: Length of the longest paragraph that is read whole, in characters.
LONGEST_RUN = 2_000_000

#: What begins code, HTML or a link; most inline text has none of them.
_MARKS = ("`", "<", "](")

# As globals: looking them up in their class costs as much as making a block.
_PARAGRAPH, _HEADING = BlockKind.PARAGRAPH, BlockKind.HEADING


class Fence(NamedTuple):
    """The opening line of fenced code: where it stands, its delimiter and its language."""

    span: Span
    mark: str
    info: str


class Leaves:
    """The one leaf that is open, and all that were closed, in text order.

    ``nesting`` and ``quotes`` are the numbers of containers, and of quotes among them, around the
    open leaf; ``is_note`` says whether the leaf continues a footnote. ``labels`` are those of the
    link definitions. ``note_end`` is where the last footnote ends, to which indented paragraphs and
    code may be added.
    """

    def __init__(self, text: str) -> None:
        self.blocks: list[Block] = []
        self.headings: list[Heading] = []
        self.section_headings: list[Heading] = []
        self.code: list[Code] = []
        self.tables: list[Table] = []
        self.labels: set[str] = set()
        self.runs: list[Run] = []
        self.html_runs: list[Run] = []
        self.nesting = self.quotes = 0
        self.note_end = -1
        self.open_kind: BlockKind | None = None
        self.fence = Fence(Span(0, 0), "", "")
        self.html_end: re.Pattern[str] | None = None
        self._text = text
        self._marks = tuple(mark for mark in _MARKS if mark[0] in text)
        self._first_line = 0
        self.is_note = False
        self._pieces: list[tuple[int, int]] = []
        self._delimiter = Span(0, 0)

    def open(
        self, kind: BlockKind, bol: int, start: int, eol: int, *, is_note: bool = False
    ) -> None:
        """Begin a leaf on the line at ``bol`` with the text from ``start`` to ``eol``.

        ``is_note`` is for one that continues the footnote before it.
        """
        self.open_kind = kind
        self.is_note = is_note
        self._first_line = bol
        self._pieces = [(start, eol)]

    @property
    def first_offset(self) -> int:
        """Where the text of the open leaf begins."""
        return self._pieces[0][0]

    def add(self, start: int, eol: int) -> None:
        """Give the open leaf another line, or several that are plain text."""
        self._pieces.append((start, eol))

    def close(self) -> None:
        """Finish the open leaf, if any, at the end of its last line. It must not be a fence."""
        kind, self.open_kind = self.open_kind, None
        if kind is None:
            return
        if kind is _PARAGRAPH:
            self._close_paragraph()
            return
        start, end = self._pieces[0][0], self._pieces[-1][1]
        if kind is BlockKind.HTML:
            self.html_runs.append(self._run(self._pieces))
        elif kind is BlockKind.INDENTED_CODE:
            self.code.append(Code(Span(start, end), Span(start, end)))
        elif kind is BlockKind.TABLE:
            self._close_table()
        self._close_note(end)
        self.add_block(kind, self._first_line, end)

    def close_fence(self, content_end: int, end: int) -> None:
        """Finish the open fence: its content stops at ``content_end``, its last line at ``end``."""
        content = Span(min(self.fence.span.end + 1, content_end), content_end)
        self.code.append(Code(Span(self.fence.span.start, end), content, self.fence.info))
        self.open_kind = None
        self._close_note(end)
        self.add_block(BlockKind.FENCE, self._first_line, end)

    def _close_note(self, end: int) -> None:
        """Note how far a footnote goes, if the leaf that ends at ``end`` belongs to one."""
        if self.is_note:
            self.note_end = end

    def add_block(self, kind: BlockKind, bol: int, end: int) -> None:
        """Note a finished block, unless it is inside a container."""
        if not self.nesting:
            self.blocks.append(Block(kind, Span(bol, end)))

    def add_paragraph(self, start: int, end: int) -> None:
        """Note a whole paragraph that is in no container and does not begin with a definition."""
        span = Span(start, end)
        self.blocks.append(Block(_PARAGRAPH, span))
        self.add_words(start, end)

    def add_heading(self, bol: int, start: int, eol: int, level: int, words: Span) -> None:
        """Note a heading that begins at ``start`` of the line at ``bol``."""
        heading = Heading(Span(start if self.nesting else bol, eol), level, words)
        self.headings.append(heading)
        if not self.nesting:
            self.section_headings.append(heading)
            self.blocks.append(Block(_HEADING, heading.span))

    def add_words(self, start: int, end: int) -> None:
        """Note inline text with nothing but spaces between its lines."""
        if self._has_marks(start, end):
            self.runs.append(Run(start, self._text[start:end]))

    def _has_marks(self, start: int, end: int) -> bool:
        text = self._text
        for mark in self._marks:
            # Searching for one character is thirty times as fast as for two.
            at = text.find(mark[0], start, end)
            if at >= 0 and text.find(mark, at, end) >= 0:
                return True
        return False

    def underline(self, eol: int, level: int) -> bool:
        """Make the open paragraph a heading; False if it held nothing but definitions."""
        bol, run = self._take_paragraph()
        if not run.text:
            return False
        words = Span(run.start, run.start + len(run.text.rstrip()))
        self.runs.append(run)
        self.add_heading(bol, run.start, eol, level, words)
        return True

    def begin_table(self, start: int, eol: int) -> bool:
        """Make the paragraph's last line a table's head, if ``start`` begins its delimiter row."""
        text = self._text
        first, last = self._pieces[-1]
        head = max(first, text.rfind("\n", first, last) + 1)
        if (
            max(last - head, eol - start) > patterns.LONGEST_ROW
            or "|" not in text[head:last]
            or not patterns.TABLE_DELIMITER.match(text, start, eol)
        ):
            return False
        columns = len(patterns.cells(text, start, eol))
        if len(patterns.cells(text, head, last)) != columns:
            return False
        bol = self._first_line
        if head > first:
            self._pieces[-1] = (first, head - 1)
        else:
            del self._pieces[-1]
        if self._pieces:
            self._close_paragraph()
            bol = text.rfind("\n", 0, head) + 1
        self.open(BlockKind.TABLE, bol, head, last)
        self._pieces.append((start, eol))
        self._delimiter = Span(start, eol)
        return True

    def _close_table(self) -> None:
        rows = [Span(*piece) for piece in self._pieces]
        del rows[1]
        self.tables.append(
            Table(Span(rows[0].start, self._pieces[-1][1]), self._delimiter, tuple(rows))
        )
        for row in rows:
            if row.length > patterns.LONGEST_ROW:
                self.add_words(*row)
            elif self._has_marks(*row):
                for cell in patterns.cells(self._text, *row):
                    self.add_words(*cell)

    def _close_paragraph(self) -> None:
        start, end = self._pieces[0][0], self._pieces[-1][1]
        bol = self._first_line
        if self.quotes or self._text[start] == "[":
            bol, run = self._take_paragraph()
            if not run.text:
                return
            if any(mark in run.text for mark in self._marks):
                self.runs.append(run)
        else:
            self.open_kind = None
            self.add_words(start, end)
        self._close_note(end)
        if not self.nesting:
            self.blocks.append(Block(_PARAGRAPH, Span(bol, end)))

    def _take_paragraph(self) -> tuple[int, Run]:
        """The open paragraph's first line and text, without the definitions at its head."""
        self.open_kind = None
        run, bol = self._run(self._pieces), self._first_line
        if not run.text.startswith("["):
            return bol, run
        for found in read_definitions(run.text[:LONGEST_RUN]):
            self.add_block(
                BlockKind.DEFINITION,
                bol if found.start == 0 else run.start + found.start,
                run.start + found.end,
            )
            if found.label is not None:
                self.labels.add(found.label)
            if found.note_start is not None:
                note = Span(found.note_start, found.end)
                self.note_end = run.start + found.end
                self.runs.append(Run(run.start + note.start, note.of(run.text)))
            bol = run.start + found.end + 1
        start = max(bol, run.start)
        return bol, Run(start, run.text[start - run.start :])

    def _run(self, pieces: list[tuple[int, int]]) -> Run:
        """The text of the pieces; inside quotes, what is between them is blanked out."""
        start, end = pieces[0][0], pieces[-1][1]
        if not self.quotes or len(pieces) == 1:
            return Run(start, self._text[start:end])
        parts: list[str] = []
        done = start
        for first, last in pieces:
            if first > done:
                parts.append("\n" + " " * (first - done - 1))
            parts.append(self._text[first:last])
            done = last
        return Run(start, "".join(parts))
