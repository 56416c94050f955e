"""The blocks of a body, read line by line.

The strategy is CommonMark's own: containers (quotes, list items) form a stack; each line first
says which of them go on, then whether it begins new ones, and what is left of it belongs to a
leaf. https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy
"""

import re

from reviewer.article import block_patterns as patterns
from reviewer.article.block_container import ContainerStack
from reviewer.article.block_leaves import Fence, Leaves
from reviewer.article.block_line import TAB, Line
from reviewer.article.outline_model import BlockKind, ListItem
from reviewer.text import Span

#: Containers nested deeper than anyone writes are read as text, which keeps the time linear.
_DEEPEST = 32

#: Lines, blocks or list items after which no more is read. An ordinary article of 10 MB has half as
#: many; reading them takes a second.
_MOST_STEPS = 75_000

_STARTERS = frozenset("#`~>-+*_=0123456789<|:")


class BlockScanner:
    """Reads one body; ``items`` and ``leaves`` hold what it found."""

    def __init__(self, text: str, start: int) -> None:
        self.leaves = Leaves(text)
        self._stack = ContainerStack(text, start, self.leaves)
        self._text = text
        self._start = start
        self._line = Line(text)
        self._endless: set[str] = set()

    @property
    def items(self) -> list[ListItem]:
        """The list items, in the order they ended."""
        return self._stack.items

    def scan(self) -> int:
        """Read the body and return the offset where reading ended: too many parts are not read."""
        at, end = self._start, len(self._text)
        blocks, items = self.leaves.blocks, self._stack.items
        steps = 0
        while at < end and max(steps, len(blocks), len(items)) < _MOST_STEPS:
            steps += 1
            ahead = self._read_ahead(at)
            if ahead == at:
                ahead = self._text.find("\n", at) + 1 or end + 1
                self._read_line(at, ahead - 1)
                steps += len(self._stack.open) >> 2  # deep lines take long
            at = ahead
        self._stack.close(0)
        return min(at, end)

    def _read_ahead(self, at: int) -> int:
        """Read simple lines at ``at`` by a shortcut; return their end, ``at`` if there are none."""
        # Compared by identity: hashing a member of an Enum is slow.
        kind = self.leaves.open_kind
        is_text = kind is None or kind is BlockKind.PARAGRAPH
        if not self._stack.open:
            if is_text:
                return self._read_ahead_outside(at)
            if kind is BlockKind.FENCE and not self.leaves.is_note:
                return self._read_ahead_in_fence(at)
        elif is_text and not self.leaves.quotes:
            return self._read_ahead_in_list(at)
        return at

    def _read_ahead_outside(self, at: int) -> int:
        text = self._text
        if self.leaves.open_kind is None and (ahead := self._read_simple_blocks(at)) > at:
            return ahead
        if lines := patterns.PLAIN_LINES(text, at):
            self._stack.last_end = lines.end(1)
            self._read_plain_lines(at, is_ended=bool(lines[2]))
            return lines.end()
        if text[at] in " \t\n" and (lines := patterns.BLANK_LINES(text, at)):
            self.leaves.close()
            return lines.end()
        if text[at] == "#":
            eol = text.find("\n", at)
            eol = len(text) if eol < 0 else eol
            if self._read_heading(at, at, eol):
                return eol + 1
        return self._read_template_code(at) if text[at] == "{" else at

    def _read_template_code(self, at: int) -> int:
        """Read code between a site generator's tags at ``at``; return where to continue."""
        begin = patterns.TEMPLATE_CODE(self._text, at)
        if begin is None or begin[1] in self._endless:
            return at
        end = patterns.template_code_end(self._text, begin[1], begin.end())
        if end is None:
            self._endless.add(begin[1])
            return at
        self.leaves.close()
        self.leaves.open(BlockKind.FENCE, at, at, begin.end() - 1)
        self.leaves.fence = Fence(Span(at, begin.end() - 1), "", begin[1])
        self.leaves.close_fence(end.start(), end.end())
        self._stack.last_end = end.end()
        return end.end() + 1

    def _read_simple_blocks(self, at: int) -> int:
        """Read blocks of the commonest forms; return where to continue."""
        leaves, last_end = self.leaves, self._stack.last_end
        blocks = leaves.blocks
        while len(blocks) < _MOST_STEPS and (block := patterns.SIMPLE_BLOCK(self._text, at)):
            at = block.end()
            if block.lastindex == 1:
                start, last_end = block.span(1)
                leaves.add_paragraph(start, last_end)
            else:
                start, last_end = block.span(2)
                words = Span(*block.span(4))
                leaves.add_heading(start, start, last_end, block.end(3) - start, words)
                leaves.add_words(*words)
        self._stack.last_end = last_end
        return at

    def _read_ahead_in_fence(self, at: int) -> int:
        text, stack = self._text, self._stack
        for end in patterns.FENCE_ENDS(text, at):
            if end[1].startswith(self.leaves.fence.mark):
                self.leaves.close_fence(end.start(), end.end())
                stack.last_end = end.end()
                return end.end() + 1
        last = len(text.rstrip(" \t\n"))
        if last > at:
            eol = text.find("\n", last)
            stack.last_end = len(text) if eol < 0 else eol
        return len(text)

    def _read_ahead_in_list(self, at: int) -> int:
        stack = self._stack
        last = stack.open[-1]
        if self._text[at] == "\n" and not last.is_empty:
            self.leaves.close()
            return at + 1
        if len(stack.open) > 1:
            return at
        items = stack.items
        while len(items) < _MOST_STEPS and (item := patterns.PLAIN_ITEM(self._text, at)):
            marker = item.start(1)
            if item[1] != last.kind or marker - at >= last.width:
                break
            stack.start_sibling(at, marker, *item.span(2))
            at = item.end() + 1
        return at

    def _read_plain_lines(self, start: int, *, is_ended: bool) -> None:
        leaves = self.leaves
        if is_ended and leaves.open_kind is None and self._text[start] != "[":
            leaves.add_paragraph(start, self._stack.last_end)
            return
        self._add_text(start, start, self._stack.last_end)
        if is_ended:
            leaves.close()

    def _read_line(self, bol: int, eol: int) -> None:
        self._line.begin(bol, eol)
        is_blank = self._line.at == eol
        matched = self._stack.match(self._line)
        is_whole = matched == len(self._stack.open)
        if is_whole and self.leaves.open_kind is not None and self._continue_leaf():
            pass
        elif self._line.at == eol:
            self._stack.close(matched)
        else:
            self._start_blocks(matched)
        if not is_blank:
            if self._line.at < eol:
                self._stack.last_end = eol
            self._stack.quote_end = eol

    def _continue_leaf(self) -> bool:
        """Whether nothing is left to do with the line: the open leaf took it, or it is blank."""
        text, leaves, at, eol = self._text, self.leaves, self._line.at, self._line.eol
        kind = leaves.open_kind
        is_blank = at == eol
        code_from = 2 * TAB if leaves.is_note else TAB
        if kind is BlockKind.FENCE:
            if leaves.is_note and not is_blank and self._line.indent < TAB:
                leaves.close_fence(self._stack.last_end, self._stack.last_end)
                return False
            end = patterns.FENCE_END.match(text, at, eol) if self._line.indent < code_from else None
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
            if not is_blank and self._line.indent >= code_from:
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
            if in_paragraph and self._is_fence_below_note():
                leaves.close()
                in_paragraph = False
            if self._line.indent >= TAB and not in_paragraph:
                self._stack.close(matched)
                if self._stack.open or leaves.note_end != self._stack.last_end:
                    leaves.open(BlockKind.INDENTED_CODE, *self._line.rest)
                else:
                    self._go_on_with_note()
                return
            char = self._text[self._line.at]
            if self._line.indent >= TAB or char not in _STARTERS:
                self._read_text(matched)
                return
            if not self._start_container(char, matched):
                if not self._start_leaf(char, matched):
                    self._read_text(matched)
                return
            matched = len(self._stack.open)

    def _is_fence_below_note(self) -> bool:
        """Whether the line, indented like a footnote's text, begins code right below its words."""
        line, first = self._line, self.leaves.first_offset
        return (
            TAB <= line.indent < 2 * TAB
            and self._text.startswith("[^", first)
            and not self._stack.open
            and patterns.FENCE.match(self._text, line.at, line.eol) is not None
        )

    def _go_on_with_note(self) -> None:
        """Begin a leaf in an indented line that belongs to the footnote above."""
        line = self._line
        fence = patterns.FENCE.match(self._text, line.at, line.eol)
        if line.indent >= 2 * TAB:
            self.leaves.open(BlockKind.INDENTED_CODE, *line.rest, is_note=True)
        elif fence is None:
            self.leaves.open(BlockKind.PARAGRAPH, *line.rest, is_note=True)
        else:
            self._open_fence(fence, is_note=True)

    def _open_fence(self, fence: re.Match[str], *, is_note: bool = False) -> None:
        info = (fence[2] or fence[4] or "").split(None, 1)
        self.leaves.open(BlockKind.FENCE, *self._line.rest, is_note=is_note)
        words = info[0] if info else ""
        self.leaves.fence = Fence(Span(*fence.span()), fence[1] or fence[3], words)

    def _start_container(self, char: str, matched: int) -> bool:
        if matched >= _DEEPEST:
            return False
        if char == ">":
            self._stack.start_quote(self._line, matched)
            return True
        if char not in "-+*0123456789":
            return False
        marker = patterns.LIST_MARKER.match(self._text, self._line.at, self._line.eol)
        if marker is None or patterns.RULE.match(self._text, self._line.at, self._line.eol):
            return False
        if matched == len(self._stack.open) and self.leaves.open_kind is BlockKind.PARAGRAPH:
            # In a paragraph, a number is mostly a year or an amount, and a lone dash is just a
            # dash.
            is_empty = not self._text[marker.end() : self._line.eol].strip(" \t")
            if is_empty or (marker[1] and int(marker[1]) != 1):
                return False
        self._stack.start_item(self._line, Span(*marker.span()), matched)
        return True

    def _start_leaf(self, char: str, matched: int) -> bool:
        """Begin a leaf that is not a paragraph, or turn a paragraph into a heading or a table."""
        text, leaves, at, eol = self._text, self.leaves, self._line.at, self._line.eol
        in_paragraph = matched == len(self._stack.open) and leaves.open_kind is BlockKind.PARAGRAPH
        if char == "#":
            if patterns.HEADING.match(text, at, eol):
                self._stack.close(matched)
                return self._read_heading(self._line.bol, at, eol)
        elif char in "`~":
            if fence := patterns.FENCE.match(text, at, eol):
                self._stack.close(matched)
                self._open_fence(fence)
                return True
        elif char == "<":
            is_text = in_paragraph or leaves.open_kind is BlockKind.PARAGRAPH
            kind = patterns.html_kind(text, at, eol, in_paragraph=is_text)
            if kind is not None:
                self._stack.close(matched)
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
                self._stack.close(matched)
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
        self.leaves.add_words(*words)
        self._stack.last_end = eol
        return True

    def _read_text(self, matched: int) -> None:
        """Take the line as text: of the open paragraph (lazily, too), of a table, or of its own."""
        kind = self.leaves.open_kind
        if kind is BlockKind.TABLE and matched == len(self._stack.open):
            self.leaves.add(self._line.at, self._line.eol)
        else:
            if kind is not BlockKind.PARAGRAPH:
                self._stack.close(matched)
            self._add_text(self._line.bol, self._line.at, self._line.eol)

    def _add_text(self, bol: int, start: int, stop: int) -> None:
        if self.leaves.open_kind is BlockKind.PARAGRAPH:
            self.leaves.add(start, stop)
        else:
            self.leaves.open(BlockKind.PARAGRAPH, bol, start, stop)
