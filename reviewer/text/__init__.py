"""Spans, edits and line positions: the vocabulary for everything else that deals with text."""

from reviewer.text.edit import Edit, OverlappingEditsError, apply_edits, map_offset, minimal_edit
from reviewer.text.line_index import LineIndex, Position
from reviewer.text.span import Span

__all__ = [
    "Edit",
    "LineIndex",
    "OverlappingEditsError",
    "Position",
    "Span",
    "apply_edits",
    "map_offset",
    "minimal_edit",
]
