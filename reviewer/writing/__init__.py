"""What a Markdown editor does for its writer: emphasis, lists, lines, pasting. Knows no window."""

from reviewer.writing.passage import Passage

__all__ = ["Passage"]
