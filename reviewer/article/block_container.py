"""What holds other blocks: a quote or a list item, while it is open."""

from dataclasses import dataclass

from reviewer.article.outline_model import ListItem
from reviewer.text import Span

_NOTHING = Span(0, 0)


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
        end = max(end, self.content)
        return ListItem(
            Span(self.marker.start, end),
            self.marker,
            Span(self.content, end),
            self.depth,
            is_ordered=self.marker.length > 1,
        )
