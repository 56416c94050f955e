"""Short names for making fixes, which every rule needs."""

from reviewer.lint.model import Applicability, Fix
from reviewer.text import Edit, Span


def safe(title: str, *edits: Edit) -> tuple[Fix, ...]:
    """One fix that may be made without asking; ``edits`` in text order."""
    return (Fix(title, edits, Applicability.SAFE),)


def unsafe(title: str, *edits: Edit) -> tuple[Fix, ...]:
    """One fix that a person decides on; ``edits`` in text order."""
    return (Fix(title, edits, Applicability.UNSAFE),)


def cut(start: int, end: int) -> Edit:
    """Delete ``[start, end)``."""
    return Edit(Span(start, end), "")


def put(start: int, end: int, replacement: str) -> Edit:
    """Replace ``[start, end)``."""
    return Edit(Span(start, end), replacement)
