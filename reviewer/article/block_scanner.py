"""The blocks of a body, read line by line.

The strategy is CommonMark's own: containers (quotes, list items) form a stack; each line first
says which of them go on, then whether it begins new ones, and what is left of it belongs to a
leaf. https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy
"""

import re

from reviewer.article import block_patterns as patterns
from reviewer.article.block_container import Container
from reviewer.article.block_leaves import Fence, Leaves
from reviewer.article.block_line import TAB, Line
from reviewer.article.outline_model import BlockKind, ListItem
from reviewer.text import Span

#: Deeper containers than anyone writes are read as text, which keeps the time linear.
_DEEPEST = 32

#: Lines that can only be a paragraph's, and the blank lines behind them, read in one go where no
#: container is open.
_PLAIN_LINES = re.compile(
    r"([^\n \t#`~>\-+*_=0-9<|:][^\n]*+(?:\n[^\n \t#`~>\-+*_=0-9<|:][^\n]*+)*+)(?:\n|\Z)"
    r"((?:[ \t]*+\n)*+)"
).match
_BLANK_LINES = re.compile(r"(?:[ \t]*+(?:\n|\Z))++").match
_STARTERS = frozenset("#`~>-+*_=0123456789<|:")
_NEVER = 1 << 60


class BlockScanner:
    """Reads one body; what it finds stands in ``items`` and ``leaves`` afterwards."""

    def __init__(self, text: str, start: int) -> None:
        self.items: list[ListItem] = []
        self.leaves = Leaves(text)
        self._text = text
        self._start = start
        self._containers: list[Container] = []
        self._last_end = self._quote_end = start
        self._line = Line(text)

    def scan(self) -> None:
        """Read the whole body."""
        text, leaves = self._text, self.leaves
        at, end = self._start, len(text)
        while at < end:
            # Compared by identity: hashing an enumeration's member is slow.
            kind = leaves.open_kind
            if not self._containers and (kind is None or kind is BlockKind.PARAGRAPH):
                if lines := _PLAIN_LINES(text, at):
                    self._last_end = lines.end(1)
                    self._read_plain_lines(at, is_ended=bool(lines[2]))
                    at = lines.end()
                    continue
                if text[at] in " \t\n" and (lines := _BLANK_LINES(text, at)):
                    leaves.close()
                    at = lines.end()
                    continue
            eol = text.find("\n", at)
            if eol < 0:
                eol = end
            if self._containers or text[at] != "#" or not self._read_heading(at, at, eol):
                self._read_line(at, eol)
            at = eol + 1
        self._close_containers(0)

    def _read_plain_lines(self, start: int, *, is_ended: bool) -> None:
        leaves = self.leaves
        if is_ended and leaves.open_kind is None and self._text[start] != "[":
            leaves.add_paragraph(start, self._last_end)
            return
        self._add_text(start, start, self._last_end)
        if is_ended:
            leaves.close()

    def _read_line(self, bol: int, eol: int) -> None:
        self._line.begin(bol, eol)
        is_blank = self._line.at == eol
        matched = self._match_containers()
        is_whole = matched == len(self._containers)
        if is_whole and self.leaves.open_kind is not None and self._continue_leaf():
            pass
        elif self._line.at == eol:
            self._close_containers(matched)
        else:
            self._start_blocks(matched)
        if not is_blank:
            if self._line.at < eol:
                self._last_end = eol
            self._quote_end = eol

    def _match_containers(self) -> int:
        """How many of the open containers the line goes on with; their marks are used up."""
        for number, container in enumerate(self._containers):
            if container.kind == ">":
                if self._line.indent >= TAB or not self._text.startswith(
                    ">", self._line.at, self._line.eol
                ):
                    return number
                self._line.use_quote_mark()
            elif self._line.is_used_up:
                if container.is_empty:
                    # An item may begin with one blank line, not with two.
                    container.width = _NEVER
            elif self._line.indent >= container.width:
                self._line.indent -= container.width
                container.is_empty = False
            else:
                return number
        return len(self._containers)

    def _continue_leaf(self) -> bool:
        """Whether the open leaf takes the line, or the line is blank and thereby done with."""
        text, leaves, at, eol = self._text, self.leaves, self._line.at, self._line.eol
        kind = leaves.open_kind
        is_blank = at == eol
        if kind is BlockKind.FENCE:
            end = patterns.FENCE_END.match(text, at, eol) if self._line.indent < TAB else None
            if end and end[1].startswith(leaves.fence.mark):
                leaves.close_fence(self._line.bol, eol)
            return True
        if kind is BlockKind.HTML and leaves.html_end is not None:
            if not is_blank:
                leaves.add(at, eol)
                if leaves.html_end.search(text, at, eol):
                    leaves.close()
            return True
        if kind is BlockKind.INDENTED_CODE:
            if not is_blank and self._line.indent >= TAB:
                leaves.add(at, eol)
                return True
            return is_blank
        if kind is BlockKind.HTML and not is_blank:
            leaves.add(at, eol)
            return True
        if is_blank:
            leaves.close()
        return is_blank

    def _start_blocks(self, matched: int) -> None:
        """Open the containers and the leaf that begin here."""
        leaves = self.leaves
        while self._line.at < self._line.eol:
            in_paragraph = leaves.open_kind is BlockKind.PARAGRAPH
            if self._line.indent >= TAB and not in_paragraph:
                self._close_containers(matched)
                is_note = not self._containers and leaves.note_end == self._last_end
                kind = BlockKind.PARAGRAPH if is_note else BlockKind.INDENTED_CODE
                leaves.open(kind, self._line.bol, self._line.at, self._line.eol, is_note=is_note)
                return
            char = self._text[self._line.at]
            if self._line.indent >= TAB or char not in _STARTERS:
                self._read_text(matched)
                return
            if not self._start_container(char, matched):
                if not self._start_leaf(char, matched):
                    self._read_text(matched)
                return
            matched = len(self._containers)

    def _start_container(self, char: str, matched: int) -> bool:
        if matched >= _DEEPEST:
            return False
        if char == ">":
            self._close_containers(matched)
            self._push(Container(">", self._line.bol))
            self._line.use_quote_mark()
            return True
        if char not in "-+*0123456789":
            return False
        marker = patterns.LIST_MARKER.match(self._text, self._line.at, self._line.eol)
        if marker is None or patterns.RULE.match(self._text, self._line.at, self._line.eol):
            return False
        if matched == len(self._containers) and self.leaves.open_kind is BlockKind.PARAGRAPH:
            # In a paragraph a number is mostly a year or an amount, and a lone dash a dash.
            is_empty = not self._text[marker.end() : self._line.eol].strip(" \t")
            if is_empty or (marker[1] and int(marker[1]) != 1):
                return False
        self._start_item(Span(*marker.span()), matched)
        return True

    def _start_item(self, marker: Span, matched: int) -> None:
        kind = self._text[marker.end - 1]
        former = self._containers[matched] if matched < len(self._containers) else None
        is_continued = former is not None and former.kind == kind
        first_line = former.first_line if former is not None and is_continued else self._line.bol
        self._close_containers(matched, keep_list=is_continued)
        width = self._line.indent + marker.length
        self._line.use(marker.length)
        is_empty = self._line.is_used_up
        if is_empty or self._line.indent > TAB:
            width += 1
            self._line.indent -= 1
        else:
            width += self._line.indent
            self._line.indent = 0
        content = marker.end if is_empty else self._line.at
        depth = sum(around.kind != ">" for around in self._containers)
        self._push(Container(kind, first_line, width, marker, content, depth, is_empty))
        self._last_end = marker.end

    def _start_leaf(self, char: str, matched: int) -> bool:
        """Begin a leaf other than a paragraph, or turn a paragraph into a heading or a table."""
        text, leaves, at, eol = self._text, self.leaves, self._line.at, self._line.eol
        in_paragraph = matched == len(self._containers) and leaves.open_kind is BlockKind.PARAGRAPH
        if char == "#":
            if patterns.HEADING.match(text, at, eol):
                self._close_containers(matched)
                return self._read_heading(self._line.bol, at, eol)
        elif char in "`~":
            if fence := patterns.FENCE.match(text, at, eol):
                self._close_containers(matched)
                info = (fence[2] or fence[4] or "").split(None, 1)
                leaves.open(BlockKind.FENCE, self._line.bol, at, eol)
                leaves.fence = Fence(Span(at, eol), fence[1] or fence[3], info[0] if info else "")
                return True
        elif char == "<":
            is_text = in_paragraph or leaves.open_kind is BlockKind.PARAGRAPH
            kind = patterns.html_kind(text, at, eol, in_paragraph=is_text)
            if kind is not None:
                self._close_containers(matched)
                leaves.open(BlockKind.HTML, self._line.bol, at, eol)
                leaves.html_end = kind.end
                if kind.end is not None and kind.end.search(text, at, eol):
                    leaves.close()
                return True
        else:
            if in_paragraph and char in "|:-" and leaves.begin_table(at, eol):
                return True
            level = 1 if char == "=" else 2
            is_underline = in_paragraph and patterns.UNDERLINE.match(text, at, eol)
            if is_underline and leaves.underline(eol, level):
                return True
            if patterns.RULE.match(text, at, eol):
                self._close_containers(matched)
                leaves.add_block(BlockKind.RULE, self._line.bol, eol)
                return True
        return False

    def _read_heading(self, bol: int, at: int, eol: int) -> bool:
        """Whether number signs at ``at`` make a heading, in the containers that are open."""
        marks = patterns.HEADING.match(self._text, at, eol)
        kind = self.leaves.open_kind
        if marks is None or (kind is not None and kind is not BlockKind.PARAGRAPH):
            return False
        self.leaves.close()
        words = Span(*patterns.heading_words(self._text, marks.end(), eol))
        self.leaves.add_heading(bol, at, eol, len(marks[1]), words)
        self.leaves.add_words(words)
        self._last_end = eol
        return True

    def _read_text(self, matched: int) -> None:
        """Take the line as text: of the open paragraph, lazily too, of a table, or of its own."""
        kind = self.leaves.open_kind
        if kind is BlockKind.TABLE and matched == len(self._containers):
            self.leaves.add(self._line.at, self._line.eol)
        else:
            if kind is not BlockKind.PARAGRAPH:
                self._close_containers(matched)
            self._add_text(self._line.bol, self._line.at, self._line.eol)

    def _add_text(self, bol: int, start: int, stop: int) -> None:
        if self.leaves.open_kind is BlockKind.PARAGRAPH:
            self.leaves.add(start, stop)
        else:
            self.leaves.open(BlockKind.PARAGRAPH, bol, start, stop)

    def _push(self, container: Container) -> None:
        self._containers.append(container)
        self.leaves.nesting += 1
        self.leaves.quotes += container.kind == ">"

    def _close_containers(self, count: int, *, keep_list: bool = False) -> None:
        """Close the open leaf and all containers but the first ``count``.

        ``keep_list`` where the next item belongs to the list of the last one closed.
        """
        leaves = self.leaves
        if leaves.open_kind is BlockKind.FENCE:
            leaves.close_fence(self._last_end, self._last_end)
        elif leaves.open_kind is not None:
            leaves.close()
        while len(self._containers) > count:
            closed = self._containers.pop()
            leaves.nesting -= 1
            if closed.kind == ">":
                leaves.quotes -= 1
                leaves.add_block(BlockKind.QUOTE, closed.first_line, self._quote_end)
                continue
            item = closed.as_item(self._last_end)
            self.items.append(item)
            if not (keep_list and len(self._containers) == count):
                leaves.add_block(BlockKind.LIST, closed.first_line, item.span.end)
