"""Turns what a person picked from a fix's choices into edits, proven by reading the text again."""

from collections.abc import Sequence

from reviewer.article import Article
from reviewer.article.field_edits import set_field
from reviewer.article.front_matter import Field
from reviewer.lint.model import Choices, Fix
from reviewer.text import Edit, apply_edits, minimal_edit


class OutdatedChoicesError(ValueError):
    """The value to choose for is not where it was."""

    def __init__(self) -> None:
        super().__init__("The text has changed in the meantime. Please choose again.")


def values_after(article: Article, choices: Choices, texts: Sequence[str]) -> tuple[str, ...]:
    """All values of the field once ``texts`` stand in the place of the one that is taken apart.

    Raises OutdatedChoicesError.
    """
    field, number = _place_of(article, choices)
    others = [item.scalar.text for item in field.items]
    return (*others[:number], *texts, *others[number + 1 :])


def edits_for(article: Article, fix: Fix, texts: Sequence[str]) -> tuple[Edit, ...]:
    """Edits that put ``texts`` in the place of the value; the fix's own for those it takes.

    A list loses the item where there are none. A single value becomes a list where there are
    several.

    Raises OutdatedChoicesError, and FieldEditError where that cannot be written.
    """
    choices = fix.choices
    if choices is None or (fix.edits and tuple(texts) == choices.taken):
        return fix.edits
    field, _ = _place_of(article, choices)
    values = list(values_after(article, choices, texts))
    is_single = field.scalar is not None and len(values) < 2
    wanted = "".join(values) if is_single else values
    edits = set_field(article, field.key, wanted)
    # The list's editor writes the whole list: problems beside the change shall stay known.
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
