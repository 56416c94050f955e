"""Turns "set this field" into edits of the text that change nothing else.

Every function returns edits of ``article.text`` (none where there is nothing to do), which were
proven by reading the changed text again: it has the wanted value there, and the same everywhere
else. What cannot be done so raises FieldEditError, whose text is a sentence for the person.

A field of Shape.SCALAR or EMPTY can be set to a string, one of Shape.LIST item by item; what is
NESTED is changed by ``nested_edits``, or by ``set_raw`` from its source,
``field.value_span.of(article.text)``.
"""

from collections.abc import Callable, Mapping, Sequence
from textwrap import dedent, indent
from typing import Any, TypeGuard

from reviewer.article.article import Article
from reviewer.article.draft import Draft, line_end
from reviewer.article.events import END, LIST, MAP, Meaning
from reviewer.article.fields import Field, Kind, Shape
from reviewer.article.list_edits import Entry, Member, kept, list_edits, plan
from reviewer.article.spelling import FieldEditError, Value
from reviewer.article.toml_events import KEY_OF_PARTS, first_part
from reviewer.article.value_edits import add, rebracketed, replace_value, set_as_written
from reviewer.text import Edit, Span, apply_edits

__all__ = [
    "FieldEditError",
    "add_field",
    "insert_item",
    "insert_items",
    "move_item",
    "remove_field",
    "remove_item",
    "rename_field",
    "set_field",
    "set_item",
    "set_raw",
    "split_item",
]

_COMMENT_BEHIND = "A comment cannot end a value here: write it in the front matter as text."


def set_field(
    article: Article, key: str, value: Value, *, as_written: bool = False
) -> tuple[Edit, ...]:
    """Edits that give a field a value; a field that is not there is put after the others.

    Where else it is to stand, ``add_field`` takes.

    A string is quoted where any reader would take it for something else. ``as_written`` is for
    dates, numbers and the like, whose text the person edits as it stands: a string is then put in
    place of an unquoted value, or of none, without quotes, as long as it is one unquoted value.
    A list keeps the lines of each item that stays, also of one that moves.
    """
    draft = _open(article)
    field = article.front_matter.field(key)
    if field is None:
        return add(draft, key, value, len(article.front_matter.fields))
    if _says(article, field, value, as_written=as_written):
        return ()
    if as_written and isinstance(value, str):
        edits = set_as_written(draft, field, value)
        if edits is not None:
            return edits
    if field.shape is Shape.LIST and _is_list_of_scalars(value) and _keeps_form(draft, field):
        return list_edits(draft, field, plan(field, list(value), _item_says(article, field)))
    return replace_value(draft, field, value)


def add_field(
    article: Article, key: str, value: Value = "", *, behind: str | None = None
) -> tuple[Edit, ...]:
    """Edits that put a new field after the one of another key, in front of all where it is None.

    For an empty text nothing is written but the key, where the format has a way to. Raises
    FieldEditError where the key is taken.
    """
    draft = _open(article)
    if article.front_matter.field(key) is not None:
        raise FieldEditError(f"There is already a field {key!r}.")
    keys = [it.key for it in article.front_matter.fields]
    place = len(keys) - keys[::-1].index(behind) if behind in keys else 0
    return add(draft, key, value, place, is_empty=value == "")


def remove_field(article: Article, key: str, number: int | None = None) -> tuple[Edit, ...]:
    """Edits that take a field out, each time it stands there; the comments above it stay.

    ``number`` is that of one of the fields, where only that one is to go.
    """
    draft = _open(article)
    draft.field(key)
    fields = enumerate(article.front_matter.fields)
    gone = [place for place, it in fields if it.key == key and number in (None, place)]
    if not gone:
        raise FieldEditError(f"There is no field {key!r} at this place.")
    wanted = list(draft.meanings)
    for place in reversed(gone):
        pair = draft.events.pairs[place]
        del wanted[pair.key : pair.behind]
    if draft.has_brackets:
        members = [
            Member(number, it.span.of(article.text))
            for number, it in enumerate(article.front_matter.fields)
            if number not in gone
        ]
        return draft.proven([rebracketed(draft, members)], wanted)
    if len(wanted) == 2 and draft.kind is Kind.YAML:
        wanted = []
    spans = [article.front_matter.fields[number].span for number in gone]
    try:
        return draft.proven([Edit(span, "") for span in spans], wanted)
    except FieldEditError:
        # Empty lines below the field would become part of a `|+` text above it.
        edits = [Edit(_with_empty_lines_behind(article.text, span), "") for span in spans]
        return draft.proven(edits, wanted)


def _with_empty_lines_behind(text: str, span: Span) -> Span:
    end = span.end
    while (newline := line_end(text, end)) < len(text) and not text[end:newline].strip(" "):
        end = newline + 1
    return Span(span.start, end)


def rename_field(article: Article, key: str, new_key: str) -> tuple[Edit, ...]:
    """Edits that give a field another key. FieldEditError where that key is taken."""
    draft = _open(article)
    field = draft.field(key)
    if key == new_key:
        return ()
    if article.front_matter.field(new_key) is not None:
        raise FieldEditError(f"There is already a field {new_key!r}.")
    spelled = draft.speller.key(new_key)
    pair = draft.pair(field)
    if draft.kind is Kind.TOML and draft.events.all[pair.key].type == KEY_OF_PARTS:
        return _renamed_tables(draft, key, new_key, spelled)
    wanted = list(draft.meanings)
    wanted[pair.key : pair.value] = draft.meanings_of(new_key)
    return draft.proven([Edit(field.key_span, spelled)], wanted)


def _renamed_tables(draft: Draft, key: str, new_key: str, spelled: str) -> tuple[Edit, ...]:
    """Edits that rename a TOML table, or all that begins with its name: ``[[a]]``, ``a.b = 1``."""
    events, offset = draft.events, draft.front_matter.content.start
    wanted = list(draft.meanings)
    edits: list[Edit] = []
    for pair, field in zip(events.pairs, draft.front_matter.fields, strict=True):
        if field.key != key:
            continue
        at = pair.value + 1
        while at < pair.behind - 1:
            place = first_part(draft.text, events.all[at].start + offset)
            edits.append(Edit(place, spelled))
            wanted[at] = events.all[at]._replace(value=new_key).meaning
            at = events.skip(at + 1)
        wanted[pair.key] = events.all[pair.key]._replace(value=new_key).meaning
    return draft.proven(edits, wanted)


def set_raw(article: Article, key: str, source: str) -> tuple[Edit, ...]:
    """Edits that put ``source`` in place of a field's own source, ``value_span`` of the text.

    Any value may come of it, as long as it is one, and nothing else changes.
    """
    draft = _open(article)
    field = draft.field(key)
    if source == field.value_span.of(draft.text):
        return ()
    pair = draft.pair(field)
    before, behind = draft.meanings[: pair.value], draft.meanings[pair.behind :]
    colon = Span(draft.colon_end(field), field.value_span.end)
    below = "\n" + indent(
        dedent(source).strip("\n"), " " * (draft.column(field.key_span.start) + 2)
    )
    candidates = (
        (field.value_span, source.rstrip()),  # spaces after it would be left there by the next
        (colon, f" {source.strip()}"),
        (colon, below),
    )
    error = FieldEditError("This is not a valid value here.")
    for span, text in candidates:
        edit = Edit(span, text)
        try:
            found = draft.read_again(apply_edits(draft.text, [edit]))
            value = found[len(before) : len(found) - len(behind)]
            if _is_one_value(value):
                edits = draft.proven([edit], [*before, *value, *behind])
                _check_all_is_value(article.apply(edits), key, source)
                return edits
        except FieldEditError as failure:
            error = failure
    raise error


def set_item(article: Article, key: str, index: int, value: Value) -> tuple[Edit, ...]:
    """Edits that give one item of a list another value."""
    draft, field = _open_list(article, key)
    entries = kept(len(field.items))
    _check_index(index, len(entries))
    if _item_says(article, field)(index, value):
        return ()
    entries[index] = Entry(index, value)
    return list_edits(draft, field, entries)


def insert_item(article: Article, key: str, index: int, value: Value) -> tuple[Edit, ...]:
    """Edits that put a new item in front of the one at ``index``, or after the last."""
    return insert_items(article, key, index, [value])


def insert_items(
    article: Article, key: str, index: int, values: Sequence[Value]
) -> tuple[Edit, ...]:
    """Edits that put new items in front of the one at ``index``, or after the last."""
    draft, field = _open_list(article, key)
    if field.shape is Shape.EMPTY or not _keeps_form(draft, field):
        return replace_value(draft, field, list(values))
    entries = kept(len(field.items))
    _check_index(index, len(entries) + 1)
    entries[index:index] = [Entry(value=value) for value in values]
    return list_edits(draft, field, entries)


def split_item(article: Article, key: str, index: int, values: Sequence[Value]) -> tuple[Edit, ...]:
    """Edits that put several items in the place of one."""
    draft, field = _open_list(article, key)
    entries = kept(len(field.items))
    _check_index(index, len(entries))
    first, *others = values
    entries[index : index + 1] = [Entry(index, first), *(Entry(value=value) for value in others)]
    return list_edits(draft, field, entries)


def remove_item(article: Article, key: str, index: int) -> tuple[Edit, ...]:
    """Edits that take an item out; a list without any becomes ``[]``."""
    draft, field = _open_list(article, key)
    entries = kept(len(field.items))
    _check_index(index, len(entries))
    del entries[index]
    return list_edits(draft, field, entries)


def move_item(article: Article, key: str, index: int, new_index: int) -> tuple[Edit, ...]:
    """Edits that take an item out and put it back where it then has the index ``new_index``."""
    draft, field = _open_list(article, key)
    entries = kept(len(field.items))
    _check_index(index, len(entries))
    _check_index(new_index, len(entries))
    entries.insert(new_index, entries.pop(index))
    return list_edits(draft, field, entries)


def _open(article: Article) -> Draft:
    return Draft(article.text, article.front_matter)


def _open_list(article: Article, key: str) -> tuple[Draft, Field]:
    draft = _open(article)
    field = draft.field(key)
    if field.shape not in (Shape.LIST, Shape.EMPTY):
        raise FieldEditError(f"The field {key!r} is not a plain list: edit it as text.")
    return draft, field


def _check_index(index: int, count: int) -> None:
    if not 0 <= index < count:
        raise FieldEditError(f"The list has no place {index + 1}.")


def _is_list_of_scalars(value: Value) -> TypeGuard[Sequence[Value]]:
    return (
        isinstance(value, Sequence)
        and not isinstance(value, str)
        and not any(isinstance(it, Mapping | Sequence) and not isinstance(it, str) for it in value)
    )


def _keeps_form(draft: Draft, field: Field) -> bool:
    """Whether a list is to be written as it is; ``[]`` says nothing of how its items would be."""
    return bool(field.items) or draft.kind is not Kind.YAML or draft.place(0, 0).flow_lists


def _says(article: Article, field: Field, value: Value, *, as_written: bool) -> bool:
    if isinstance(value, str) and field.scalar is not None:
        return field.scalar.text == value and (field.scalar.is_string or as_written)
    if as_written and value == "" and field.shape is Shape.EMPTY:
        return True
    return field.key in article.metadata and _is_same(article.metadata[field.key], value)


def _item_says(article: Article, field: Field) -> Callable[[int, Value], bool]:
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


def _check_all_is_value(changed: Article, key: str, source: str) -> None:
    """Raise FieldEditError where some of a source became a comment outside of the value.

    Nobody would find it there again: it would be shown no more, and be written a second time.
    """
    field = changed.front_matter.field(key)
    written = field.value_span.of(changed.text) if field is not None else ""
    if written.split() != source.split():
        raise FieldEditError(_COMMENT_BEHIND)


def _is_one_value(meanings: list[Meaning]) -> bool:
    depth = 0
    for number, (kind, *_) in enumerate(meanings):
        depth += {LIST: 1, MAP: 1, END: -1}.get(kind, 0)
        if depth == 0:
            return number == len(meanings) - 1
    return False
