"""Renders bodies one after the other, each as a whole."""

from reviewer.preview.blocks import PreviewBlock
from reviewer.preview.chunks import normalised
from reviewer.preview.dialect import Dialect
from reviewer.preview.rendering import Rendering


class BodyRenderer:
    """A rendering for callers who want all blocks, not just what changed."""

    def __init__(self, dialect: Dialect | None = None) -> None:
        self._rendering = Rendering(dialect)
        self._blocks: list[PreviewBlock] = []

    def render(self, body: str, first_line: int) -> tuple[PreviewBlock, ...]:
        """The blocks of ``body``, whose first line is ``first_line`` of the article.

        Never fails, whatever the article: if the body cannot be shown, one block says so.
        """
        lines = [normalised(line) for line in body.split("\n")]
        for change in self._rendering.update(lines, first_line):
            change.apply(self._blocks)
        return tuple(self._blocks)
