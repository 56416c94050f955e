"""Some whole lines of an article, and what is selected in them."""

from typing import NamedTuple

from reviewer.text import Span


class Passage(NamedTuple):
    """Whole lines, joined by line feeds, and the selection in them; empty where the cursor stands.

    Every command of this package takes a passage and returns the one that replaces it.
    """

    text: str
    selection: Span

    @property
    def selected(self) -> str:
        """The selected text."""
        return self.selection.of(self.text)

    def with_selected(self, before: str, middle: str, after: str) -> "Passage":
        """Put three pieces in the selection's place and select the middle one."""
        start = self.selection.start + len(before)
        text = self.text[: self.selection.start] + before + middle + after
        selection = Span(start, start + len(middle))
        return Passage(text + self.text[self.selection.end :], selection)
