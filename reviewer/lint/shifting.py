"""Diagnostics of a text, moved to where they are after the text was edited."""

from collections.abc import Iterable, Sequence

from reviewer.lint.model import Diagnostic, Fix
from reviewer.text import Edit, Span, map_offset


def shift_diagnostics(
    diagnostics: Iterable[Diagnostic], edits: Sequence[Edit]
) -> tuple[Diagnostic, ...]:
    """The diagnostics that the edits did not touch, with spans and fixes for the text after them.

    A diagnostic whose span was edited is left out, as only the next check can tell whether it still
    holds; so is a fix that would write where an edit was made.
    """
    return tuple(
        found._replace(
            span=_moved(found.span, edits),
            fixes=tuple(
                _moved_fix(fix, edits) for fix in found.fixes if not _is_touched(fix, edits)
            ),
        )
        for found in diagnostics
        if not any(_touches(edit.span, found.span) for edit in edits)
    )


def _touches(edited: Span, span: Span) -> bool:
    """Whether an edit changes the span's characters; an insertion at its edge does not."""
    return edited.overlaps(span) or span.start < edited.start < span.end or edited == span


def _is_touched(fix: Fix, edits: Sequence[Edit]) -> bool:
    return any(_touches(edit.span, own.span) for own in fix.edits for edit in edits)


def _moved_fix(fix: Fix, edits: Sequence[Edit]) -> Fix:
    moved = tuple(Edit(_moved(own.span, edits), own.replacement) for own in fix.edits)
    choices = fix.choices and fix.choices._replace(span=_moved(fix.choices.span, edits))
    return fix._replace(edits=moved, choices=choices)


def _moved(span: Span, edits: Sequence[Edit]) -> Span:
    start = map_offset(span.start, edits)
    # The end moves with its last character: what is inserted right after stays outside.
    end = map_offset(span.end - 1, edits) + 1 if span.end > span.start else start
    return Span(start, end)
