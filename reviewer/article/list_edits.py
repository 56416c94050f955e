"""Rebuilds a list from its old items and new values, each kept item with its own lines."""

import re
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reviewer.article.draft import Draft, put
from reviewer.article.events import Meaning
from reviewer.article.fields import Field, Item, Kind, Style
from reviewer.article.spelling import FieldEditError, Place, Value
from reviewer.text import Edit, Span, apply_edits

_LEAD = re.compile(r"[ ]*-[ ]*")
_COMMENT = re.compile(r"[ \t]*#[^\n]*")
_QUOTED = (Style.SINGLE_QUOTED, Style.DOUBLE_QUOTED)

# Number of items that decide how a new one is written; looking at all of them would be quadratic.
_EXAMPLES = 10

_COMMENT_IN_BRACKETS = "There is a comment between these items: edit the list as text."


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of the list to be: an old item, a new one, or a new value in an old item's place."""

    old: int | None = None
    value: Value = None
    is_kept: bool = False


def kept(count: int) -> list[Entry]:
    """The entries that leave a list as it is."""
    return [Entry(number, is_kept=True) for number in range(count)]


def plan(
    field: Field, values: Sequence[Value], is_same: Callable[[int, Value], bool]
) -> list[Entry]:
    """Entries that keep as many old items as they can: in place first, then moved, then changed.

    ``is_same`` tells whether the old item at an index already has a value.
    """
    count = len(field.items)
    entries: list[Entry | None] = [None] * len(values)
    free: dict[str, deque[int]] = {}
    used: set[int] = set()
    for number, value in enumerate(values[:count]):
        if is_same(number, value):
            entries[number] = Entry(number, is_kept=True)
            used.add(number)
    for number in range(count):
        if number not in used:
            free.setdefault(field.items[number].scalar.text, deque()).append(number)
    for number, value in enumerate(values):
        if entries[number] is None and isinstance(value, str) and free.get(value):
            old = free[value][0]
            if is_same(old, value):
                entries[number] = Entry(free[value].popleft(), is_kept=True)
                used.add(old)
    return [
        entry or Entry(number if number < count and number not in used else None, value)
        for number, (entry, value) in enumerate(zip(entries, values, strict=True))
    ]


def list_edits(draft: Draft, field: Field, entries: list[Entry]) -> tuple[Edit, ...]:
    """Edits that make a list of the entries. Raises FieldEditError."""
    pair = draft.pair(field)
    meanings: list[Meaning] = []
    for entry in entries:
        if entry.is_kept and entry.old is not None:
            meanings.append(draft.meanings[pair.value + 1 + entry.old])
        else:
            meanings += draft.meanings_of(entry.value)
    wanted = [*draft.meanings[: pair.value + 1], *meanings, *draft.meanings[pair.behind - 1 :]]
    build = _in_brackets if field.is_flow or not field.items else _block
    return draft.proven(build(draft, field, entries), wanted)


def _in_brackets(draft: Draft, field: Field, entries: list[Entry]) -> list[Edit]:
    spans = [item.scalar.span for item in field.items]
    members = [Member(entry.old, _source(draft, field, entry)) for entry in entries]
    return [Edit(field.value_span, bracketed(draft.text, field.value_span, spans, members))]


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a list or map in brackets: its source, and which member it replaces."""

    old: int | None
    source: str


def bracketed(text: str, outer: Span, spans: list[Span], members: list[Member]) -> str:
    """The source of a list or map in brackets with other members.

    ``spans`` are the present members; each keeps the comma and spaces in front of it. Raises
    FieldEditError if a comment between members would be lost or moved.
    """
    opening, closing = text[outer.start], text[outer.end - 1]
    if not members:
        return opening + closing
    if not spans:
        return opening + ", ".join(member.source for member in members) + closing
    head = text[outer.start : spans[0].start]
    gaps = [text[before.end : after.start] for before, after in pairwise(spans)]
    tail = text[spans[-1].end : outer.end]
    stays = [member.old for member in members[: len(spans)]] == list(range(len(spans)))
    at_risk = tail if stays and len(members) > len(spans) else "".join((head, *gaps, tail))
    if "#" in at_risk and [member.old for member in members] != list(range(len(spans))):
        raise FieldEditError(_COMMENT_IN_BRACKETS)
    usual = _COMMENT.sub("", gaps[-1]) if gaps else "," + (head[1:] if "\n" in head else " ")
    pieces = [head, members[0].source]
    for member in members[1:]:
        pieces += (gaps[member.old - 1] if member.old else usual, member.source)
    return "".join((*pieces, tail))


def _block(draft: Draft, field: Field, entries: list[Entry]) -> list[Edit]:
    text, items = draft.text, field.items
    region = Span(items[0].span.start, items[-1].span.end)
    lead, last = _lead(text, items[0]), items[-1].span.end
    # Comments between two items belong to the lower one. If that is removed, they pass to the next
    # item that stays, since somebody wrote them.
    stays = {entry.old for entry in entries}
    above: dict[int, str] = {}
    carried = ""
    for number, item in enumerate(items):
        start = items[number - 1].span.end if number else item.span.start
        carried += text[start : item.span.start]
        if number in stays:
            above[number], carried = carried, ""
    if not entries:
        colon = draft.colon_end(field)
        return [Edit(Span(colon, colon), " []"), Edit(Span(region.start, last), carried)]
    pieces = [
        f"{lead}{_source(draft, field, entry)}\n"
        if entry.old is None
        else above[entry.old] + _lines(draft, field, entry)
        for entry in entries
    ]
    return [Edit(region, "".join((*pieces, carried)))]


def _lead(text: str, item: Item) -> str:
    """What is in front of an item's value, adapted to another value."""
    lead = _LEAD.match(text, item.span.start)
    found = lead[0] if lead is not None else "- "
    return found if found.endswith(" ") else f"{found} "


def _lines(draft: Draft, field: Field, entry: Entry) -> str:
    """An old item's lines, with its value spelled again where that changes."""
    item = field.items[entry.old or 0]
    lines = item.span.of(draft.text)
    if entry.is_kept:
        return lines
    source = _source(draft, field, entry)
    if draft.text[item.scalar.span.start - 1] == "-":
        source = f" {source}"
    edit = put(draft.text, item.scalar.span, source)
    return apply_edits(lines, [Edit(edit.span.shifted(-item.span.start), edit.replacement)])


def _source(draft: Draft, field: Field, entry: Entry) -> str:
    """The spelling of one item."""
    item = field.items[entry.old] if entry.old is not None else None
    if entry.is_kept and item is not None:
        return item.scalar.span.of(draft.text)
    if not isinstance(entry.value, str):
        return draft.written(
            entry.value, replace(_place(draft, field, item), flow_lists=True)
        ).inline
    return draft.speller.string(entry.value, _place(draft, field, item))


def _place(draft: Draft, field: Field, item: Item | None) -> Place:
    example = item or (field.items[0] if field.items else None)
    indent = column = draft.column(field.key_span.start)
    if example is not None:
        column = draft.column(example.scalar.span.start)
        lead = _LEAD.match(draft.text, example.span.start)
        if lead is not None and not field.is_flow:
            indent = lead[0].index("-")
    place = draft.place(indent, column)
    styles = {it.scalar.style for it in field.items[:_EXAMPLES] if it.scalar.is_string}
    style = styles.pop() if len(styles) == 1 else place.style
    return replace(
        place,
        in_item=True,
        in_brackets=place.in_brackets or field.is_flow or not field.items,
        style=style if style in _QUOTED else Style.PLAIN,
        old=item.scalar if item is not None else None,
        old_source=item.scalar.span.of(draft.text) if item is not None else "",
    )


def keeps_form(draft: Draft, field: Field) -> bool:
    """Whether a list keeps the form it has; ``[]`` does not say how its items would be written."""
    return bool(field.items) or draft.kind is not Kind.YAML or draft.place(0, 0).flow_lists
