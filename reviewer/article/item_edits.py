"""Turns changes of the items of one list into edits, which are proven like those of a field.

Every function returns edits of ``article.text`` (none where there is nothing to do). An index
counts the items from 0. FieldEditError is raised where the field is no plain list, has no such
item, or cannot be changed without changing something else; its text is a sentence for the person.
"""

from collections.abc import Sequence

from reviewer.article.draft import Draft, HasFields
from reviewer.article.fields import Field, Shape
from reviewer.article.list_edits import Entry, keeps_form, kept, list_edits
from reviewer.article.present_value import item_already_is
from reviewer.article.spelling import FieldEditError, Value
from reviewer.article.value_edits import replace_value
from reviewer.text import Edit


def set_item(article: HasFields, key: str, index: int, value: Value) -> tuple[Edit, ...]:
    """Edits that give one item of a list another value."""
    draft, field = _open_list(article, key)
    entries = kept(len(field.items))
    _check_index(index, len(entries))
    if item_already_is(article, field)(index, value):
        return ()
    entries[index] = Entry(index, value)
    return list_edits(draft, field, entries)


def insert_item(article: HasFields, key: str, index: int, value: Value) -> tuple[Edit, ...]:
    """Edits that put a new item in front of the one at ``index``, or after the last."""
    return insert_items(article, key, index, [value])


def insert_items(
    article: HasFields, key: str, index: int, values: Sequence[Value]
) -> tuple[Edit, ...]:
    """Edits that put new items in front of the one at ``index``, or after the last."""
    draft, field = _open_list(article, key)
    if field.shape is Shape.EMPTY or not keeps_form(draft, field):
        return replace_value(draft, field, list(values))
    entries = kept(len(field.items))
    _check_index(index, len(entries) + 1)
    entries[index:index] = [Entry(value=value) for value in values]
    return list_edits(draft, field, entries)


def split_item(
    article: HasFields, key: str, index: int, values: Sequence[Value]
) -> tuple[Edit, ...]:
    """Edits that put several items in the place of one."""
    draft, field = _open_list(article, key)
    entries = kept(len(field.items))
    _check_index(index, len(entries))
    first, *others = values
    entries[index : index + 1] = [Entry(index, first), *(Entry(value=value) for value in others)]
    return list_edits(draft, field, entries)


def remove_item(article: HasFields, key: str, index: int) -> tuple[Edit, ...]:
    """Edits that take an item out; a list without any becomes ``[]``."""
    draft, field = _open_list(article, key)
    entries = kept(len(field.items))
    _check_index(index, len(entries))
    del entries[index]
    return list_edits(draft, field, entries)


def move_item(article: HasFields, key: str, index: int, new_index: int) -> tuple[Edit, ...]:
    """Edits that take an item out and put it back where it then has the index ``new_index``."""
    draft, field = _open_list(article, key)
    entries = kept(len(field.items))
    _check_index(index, len(entries))
    _check_index(new_index, len(entries))
    entries.insert(new_index, entries.pop(index))
    return list_edits(draft, field, entries)


def _open_list(article: HasFields, key: str) -> tuple[Draft, Field]:
    draft = Draft.of(article)
    field = draft.field(key)
    if field.shape not in (Shape.LIST, Shape.EMPTY):
        raise FieldEditError(f"The field {key!r} is not a plain list: edit it as text.")
    return draft, field


def _check_index(index: int, count: int) -> None:
    if not 0 <= index < count:
        raise FieldEditError(f"The list has no place {index + 1}.")
