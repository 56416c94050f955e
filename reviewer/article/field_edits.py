"""Turns "set this field" into edits of the text that change nothing else.

Every function returns edits of ``article.text`` (none if there is nothing to do). They are proven
by reading the changed text again: it has the wanted value, and everything else is the same.
FieldEditError is raised where that cannot be done; its text is a sentence for the person.

A field of Shape.SCALAR or EMPTY can be set to a string. One of Shape.LIST is changed item by item
(``item_edits``), one of Shape.NESTED node by node (``nested_edits``). ``set_raw`` changes any field
from its source, ``field.value_span.of(article.text)``.
"""

from collections.abc import Mapping, Sequence
from textwrap import dedent, indent
from typing import TypeGuard

from reviewer.article.draft import Draft, HasFields
from reviewer.article.events import END, LIST, MAP, Meaning
from reviewer.article.fields import Kind, Shape
from reviewer.article.front_matter import read_front_matter
from reviewer.article.list_edits import Member, keeps_form, list_edits, plan
from reviewer.article.present_value import already_is, item_already_is
from reviewer.article.spelling import FieldEditError, Value
from reviewer.article.toml_events import KEY_OF_PARTS, first_part
from reviewer.article.value_edits import add, rebracketed, replace_value, set_as_written
from reviewer.text import Edit, Span, apply_edits

__all__ = [
    "FieldEditError",
    "add_field",
    "remove_field",
    "rename_field",
    "set_field",
    "set_raw",
]

_COMMENT_BEHIND = "A comment cannot end a value here: write it in the front matter as text."


def set_field(
    article: HasFields, key: str, value: Value, *, as_written: bool = False
) -> tuple[Edit, ...]:
    """Edits that give a field a value; a field that does not exist is added after the others.

    ``add_field`` adds one elsewhere.

    A string is quoted where some reader would take it for something else. ``as_written`` is for
    dates, numbers and the like, whose spelling the person edits: a string then replaces an unquoted
    value, or none, without quotes, provided that it can be read as one unquoted value. A list keeps
    the lines of every item that stays, even of one that moves.
    """
    draft = Draft.of(article)
    field = article.front_matter.field(key)
    if field is None:
        return add(draft, key, value, len(article.front_matter.fields))
    if already_is(article, field, value, as_written=as_written):
        return ()
    if as_written and isinstance(value, str):
        edits = set_as_written(draft, field, value)
        if edits is not None:
            return edits
    if field.shape is Shape.LIST and _is_list_of_scalars(value) and keeps_form(draft, field):
        return list_edits(draft, field, plan(field, list(value), item_already_is(article, field)))
    return replace_value(draft, field, value)


def add_field(
    article: HasFields, key: str, value: Value = "", *, behind: str | None = None
) -> tuple[Edit, ...]:
    """Edits that add a field after the one with the key ``behind``, or before all others if None.

    With an empty value only the key is written, if the format allows that. Raises FieldEditError if
    the key is taken.
    """
    draft = Draft.of(article)
    if article.front_matter.field(key) is not None:
        raise FieldEditError(f"There is already a field {key!r}.")
    keys = [it.key for it in article.front_matter.fields]
    place = len(keys) - keys[::-1].index(behind) if behind in keys else 0
    return add(draft, key, value, place, is_empty=value == "")


def remove_field(article: HasFields, key: str, number: int | None = None) -> tuple[Edit, ...]:
    """Edits that remove a field, as often as it occurs; the comments above it stay.

    With ``number``, an index into the article's fields, only that one is removed.
    """
    draft = Draft.of(article)
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
    return draft.proven([Edit(span, "") for span in spans], wanted)


def rename_field(article: HasFields, key: str, new_key: str) -> tuple[Edit, ...]:
    """Edits that give a field another key. Raises FieldEditError if that key is taken."""
    draft = Draft.of(article)
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


def set_raw(article: HasFields, key: str, source: str) -> tuple[Edit, ...]:
    """Edits that put ``source`` in place of a field's own source, ``value_span`` of the text.

    It may become any value, as long as it is exactly one and nothing else changes.
    """
    draft = Draft.of(article)
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
        (field.value_span, source.rstrip()),  # else the next change would leave the spaces
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
                _check_all_is_value(apply_edits(draft.text, edits), key, source)
                return edits
        except FieldEditError as failure:
            error = failure
    raise error


def _is_list_of_scalars(value: Value) -> TypeGuard[Sequence[Value]]:
    return (
        isinstance(value, Sequence)
        and not isinstance(value, str)
        and not any(isinstance(it, Mapping | Sequence) and not isinstance(it, str) for it in value)
    )


def _check_all_is_value(changed: str, key: str, source: str) -> None:
    """Raise FieldEditError where some of a source became a comment outside of the value.

    Nobody would find it there again: it would no longer be shown, and would be written twice.
    """
    field = read_front_matter(changed).field(key)
    written = field.value_span.of(changed) if field is not None else ""
    if written.split() != source.split():
        raise FieldEditError(_COMMENT_BEHIND)


def _is_one_value(meanings: list[Meaning]) -> bool:
    depth = 0
    for number, (kind, *_) in enumerate(meanings):
        depth += {LIST: 1, MAP: 1, END: -1}.get(kind, 0)
        if depth == 0:
            return number == len(meanings) - 1
    return False
