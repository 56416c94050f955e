"""The blocks that a rendered article consists of."""

from dataclasses import dataclass
from html import escape
from typing import NamedTuple


class PreviewBlock(NamedTuple):
    """One top-level element of a rendered article.

    ``first_line`` and ``end_line`` (exclusive) are lines of the article's text, from 0, without the
    blank lines after it. ``html`` is sanitised. The blocks' HTML, put together, is the whole
    rendering.
    """

    first_line: int
    end_line: int
    html: str

    def moved(self, lines: int) -> "PreviewBlock":
        """The same block so many lines further down."""
        return PreviewBlock(self.first_line + lines, self.end_line + lines, self.html)


@dataclass(frozen=True, slots=True)
class BlockChange:
    """How the blocks of one rendering differ from those of another.

    ``blocks`` replace the ``removed`` ones from ``start`` on; those after them move by ``shift``
    lines.
    """

    start: int
    removed: int
    blocks: tuple[PreviewBlock, ...]
    shift: int = 0

    def __bool__(self) -> bool:
        return bool(self.removed or self.blocks or self.shift)

    def apply(self, blocks: list[PreviewBlock]) -> None:
        """Make the change in the blocks of the former rendering."""
        behind = self.start + self.removed
        if self.shift:
            blocks[behind:] = [block.moved(self.shift) for block in blocks[behind:]]
        blocks[self.start : behind] = self.blocks


def notice(sentence: str) -> str:
    """A message of the program itself, set apart from the article's text."""
    return f'<p class="notice">{escape(sentence)}</p>'
