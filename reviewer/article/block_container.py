"""Blocks that hold other blocks (quotes and list items), while they are open."""

from dataclasses import dataclass

from reviewer.article.block_leaves import Leaves
from reviewer.article.block_line import TAB, Line
from reviewer.article.outline_model import BlockKind, ListItem
from reviewer.text import Span

_NOTHING = Span(0, 0)
_NEVER = 1 << 60


@dataclass(slots=True)
class Container:
    """An open quote or list item.

    ``width`` is how far an item's content is indented, ``first_line`` where the quote or the
    item's whole list begins.
    """

    kind: str  # ">" or a list marker's last character
    first_line: int
    width: int = 0
    marker: Span = _NOTHING
    content: int = 0
    depth: int = 0
    is_empty: bool = False

    def as_item(self, end: int) -> ListItem:
        """The list item, when ``end`` is where its last line ends."""
        marker, content = self.marker, self.content
        start, marker_end = marker
        end = max(end, content)
        is_ordered = marker_end > start + 1
        return ListItem(Span(start, end), marker, Span(content, end), self.depth, is_ordered)


class ContainerStack:
    """The open containers, outermost first; the open leaf is inside the last.

    ``last_end`` is the end of the last line that had any text, ``quote_end`` that of the last line
    that had anything at all, even if only a quote mark.
    """

    def __init__(self, text: str, start: int, leaves: Leaves) -> None:
        self.open: list[Container] = []
        self.items: list[ListItem] = []
        self.last_end = self.quote_end = start
        self._text = text
        self._leaves = leaves

    def match(self, line: Line) -> int:
        """Consume the marks of the open containers that ``line`` continues; return their number."""
        for number, container in enumerate(self.open):
            if container.kind == ">":
                if line.indent >= TAB or not self._text.startswith(">", line.at, line.eol):
                    return number
                line.use_quote_mark()
            elif line.is_used_up:
                if container.is_empty:
                    # An item may begin with one blank line, not with two.
                    container.width = _NEVER
            elif line.indent >= container.width:
                line.indent -= container.width
                container.is_empty = False
            else:
                return number
        return len(self.open)

    def start_quote(self, line: Line, matched: int) -> None:
        """Open the quote whose mark the line is at, inside the first ``matched`` containers."""
        self.close(matched)
        self._push(Container(">", line.bol))
        line.use_quote_mark()

    def start_item(self, line: Line, marker: Span, matched: int) -> None:
        """Open the item at whose ``marker`` the line is, in the first ``matched`` containers."""
        kind = self._text[marker.end - 1]
        former = self.open[matched] if matched < len(self.open) else None
        is_continued = former is not None and former.kind == kind
        first_line = former.first_line if former is not None and is_continued else line.bol
        self.close(matched, keep_list=is_continued)
        width = line.indent + marker.length
        line.use(marker.length)
        is_empty = line.is_used_up
        if is_empty or line.indent > TAB:
            width += 1
            line.indent -= 1
        else:
            width += line.indent
            line.indent = 0
        content = marker.end if is_empty else line.at
        depth = sum(around.kind != ">" for around in self.open)
        self._push(Container(kind, first_line, width, marker, content, depth, is_empty))
        self.last_end = marker.end

    def start_sibling(self, bol: int, marker: int, content: int, eol: int) -> None:
        """Begin the next item of a list, whose text is a paragraph so far."""
        if self._leaves.open_kind is not None:
            self._leaves.close()
        item = self.open[-1]
        self.items.append(item.as_item(self.last_end))
        item.marker = Span(marker, marker + 1)
        item.content = content
        item.width = content - bol
        item.is_empty = False
        self._leaves.open(BlockKind.PARAGRAPH, bol, content, eol)
        self.last_end = self.quote_end = eol

    def close(self, count: int, *, keep_list: bool = False) -> None:
        """Close the open leaf and all containers but the first ``count``.

        ``keep_list`` where the next item belongs to the list of the last one closed.
        """
        leaves = self._leaves
        if leaves.open_kind is BlockKind.FENCE:
            leaves.close_fence(self.last_end, self.last_end)
        elif leaves.open_kind is not None:
            leaves.close()
        while len(self.open) > count:
            closed = self.open.pop()
            leaves.nesting -= 1
            if closed.kind == ">":
                leaves.quotes -= 1
                leaves.add_block(BlockKind.QUOTE, closed.first_line, self.quote_end)
                continue
            item = closed.as_item(self.last_end)
            self.items.append(item)
            if not (keep_list and len(self.open) == count):
                leaves.add_block(BlockKind.LIST, closed.first_line, item.span.end)

    def _push(self, container: Container) -> None:
        self.open.append(container)
        self._leaves.nesting += 1
        self._leaves.quotes += container.kind == ">"
