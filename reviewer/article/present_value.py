"""Whether a field of the front matter, or an item of its list, already has a certain value."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from reviewer.article.draft import HasFields
from reviewer.article.fields import Field, Shape
from reviewer.article.spelling import Value


def already_is(article: HasFields, field: Field, value: Value, *, as_written: bool) -> bool:
    """Whether a field has this value, of this type.

    ``as_written``: a string is equal to any unquoted value that is spelled like it.
    """
    if isinstance(value, str) and field.scalar is not None:
        return field.scalar.text == value and (field.scalar.is_string or as_written)
    if as_written and value == "" and field.shape is Shape.EMPTY:
        return True
    return field.key in article.metadata and _is_same(article.metadata[field.key], value)


def item_already_is(article: HasFields, field: Field) -> Callable[[int, Value], bool]:
    """What tells whether the item at an index of a list has a certain value, of its type."""
    values = article.metadata.get(field.key)

    def says(index: int, value: Value) -> bool:
        if isinstance(value, str):
            scalar = field.items[index].scalar
            return scalar.is_string and scalar.text == value
        return isinstance(values, list) and _is_same(values[index], value)

    return says


def _is_same(old: Any, new: Any) -> bool:
    """Equal in type as well: 1, 1.0 and True are three values."""
    if isinstance(new, Mapping):
        return (
            isinstance(old, dict)
            and old.keys() == new.keys()
            and all(_is_same(old[key], new[key]) for key in new)
        )
    if isinstance(new, Sequence) and not isinstance(new, str):
        return isinstance(old, list) and len(old) == len(new) and all(map(_is_same, old, new))
    return type(old) is type(new) and bool(old == new)
