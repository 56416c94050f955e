"""Turns what a person picked from a fix's choices into edits, proven by reading the result."""

from collections.abc import Sequence

from reviewer.article import Article
from reviewer.article.field_edits import set_field
from reviewer.article.front_matter import Field
from reviewer.lint.model import Choices, Fix
from reviewer.text import Edit, apply_edits, minimal_edit


class OutdatedChoicesError(ValueError):
    """The value that the choices are for is no longer where it was."""

    def __init__(self) -> None:
        super().__init__("The text has changed in the meantime. Please choose again.")


def values_after(article: Article, choices: Choices, texts: Sequence[str]) -> tuple[str, ...]:
    """All values of the field, with ``texts`` in place of the one that is taken apart.

    Raises OutdatedChoicesError.
    """
    field, number = _place_of(article, choices)
    others = [item.scalar.text for item in field.items]
    return (*others[:number], *texts, *others[number + 1 :])


def edits_for(article: Article, fix: Fix, texts: Sequence[str]) -> tuple[Edit, ...]:
    """Edits that replace the value by ``texts``; the fix's own edits if those are what it takes.

    Without texts, a list loses the item; with several, a single value becomes a list.

    Raises OutdatedChoicesError, and FieldEditError if that cannot be written.
    """
    choices = fix.choices
    if choices is None or (fix.edits and tuple(texts) == choices.taken):
        return fix.edits
    field, _ = _place_of(article, choices)
    values = list(values_after(article, choices, texts))
    is_single = field.scalar is not None and len(values) < 2
    wanted = "".join(values) if is_single else values
    edits = set_field(article, field.key, wanted)
    # Not the whole list, as `set_field` would: problems beside the change should stay known.
    edit = minimal_edit(article.text, apply_edits(article.text, edits))
    return (edit,) if edit is not None else ()


def _place_of(article: Article, choices: Choices) -> tuple[Field, int]:
    for field in article.front_matter.fields:
        if field.scalar is not None and field.scalar.span == choices.span:
            return field, 0
        for number, item in enumerate(field.items):
            if item.scalar.span == choices.span:
                return field, number
    raise OutdatedChoicesError
