"""Which line of the source a line of preprocessed Markdown came from.

Python-Markdown takes code fences and HTML blocks out of the text before it reads blocks, and puts
one placeholder in the place of each. What follows is then on another line than in the source.
"""

import re
from collections.abc import Sequence

from markdown.extensions.md_in_html import HTMLExtractorExtra
from markdown.htmlparser import HTMLExtractor

_PLACEHOLDER = re.compile("\u0002wzxhzdk:\\d+\u0003")


def lines_of_fenced(unfenced: Sequence[str], sizes: Sequence[int]) -> list[int]:
    """For each line after the step that removes fences, its line before it; both from 0.

    ``sizes`` are the fences' heights in lines. Each became a placeholder between empty lines.
    """
    origin: list[int] = []
    heights = iter(sizes)
    line = 0
    while len(origin) < len(unfenced):
        at = len(origin)
        if at + 1 < len(unfenced) and _PLACEHOLDER.fullmatch(unfenced[at + 1]):
            height = next(heights, 1)
            origin += [line, line, line + height - 1][: len(unfenced) - at]
            line += height
        else:
            origin.append(line)
            line += 1
    return origin


class _LinePieces(list[str]):
    """The pieces of text that an extractor emits, each with the line it came from."""

    def __init__(self, extractor: "PlacedExtractor") -> None:
        super().__init__()
        self._extractor = extractor
        self.lines: list[int] = []

    def append(self, piece: str) -> None:
        super().append(piece)
        self.lines.append(self._extractor.line_of(piece))


class PlacedExtractor(HTMLExtractor):
    """Takes HTML blocks out of a text, and knows the source line of everything it emits."""

    _element_line = 1
    _is_single = False

    def reset(self) -> None:
        """Forget all that was read."""
        super().reset()
        self.cleandoc = _LinePieces(self)

    def line_of(self, piece: str) -> int:
        """The line, from 0, of what is being emitted."""
        is_element = not self._is_single and _PLACEHOLDER.fullmatch(piece) is not None
        return (self._element_line if is_element else self.getpos()[0]) - 1

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str]]) -> None:  # type: ignore[override]
        """Note where an element begins, which is emitted when it ends."""
        if not (self.inraw or getattr(self, "mdstack", None)):
            self._element_line = self.getpos()[0]
        super().handle_starttag(tag, attrs)

    def handle_empty_tag(self, data: str, is_block: bool) -> None:  # noqa: FBT001 - the library's
        """Emit an element without content right away."""
        self._is_single = True
        super().handle_empty_tag(data, is_block)
        self._is_single = False

    def lines(self) -> list[int]:
        """For each emitted line, the line it came from; both from 0."""
        pieces = self.cleandoc
        if not isinstance(pieces, _LinePieces):
            raise TypeError(pieces)
        origin = [0]
        is_known = False
        for piece, line in zip(pieces, pieces.lines, strict=True):
            for number, text in enumerate(piece.split("\n")):
                if number:
                    origin.append(origin[-1])
                    is_known = False
                if text and not is_known:
                    origin[-1] = line + number
                    is_known = True
        return origin


class PlacedExtractorExtra(PlacedExtractor, HTMLExtractorExtra):  # type: ignore[misc]  # untyped
    """The same for the dialect in which some elements hold Markdown."""
