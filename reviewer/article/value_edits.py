"""Puts the value of a field, or a whole new field, in its place."""

from dataclasses import replace

from reviewer.article.draft import Draft, line_end, put
from reviewer.article.events import SCALAR, Event
from reviewer.article.fields import Field, Kind, Shape, Style
from reviewer.article.list_edits import Member, bracketed
from reviewer.article.spelling import Value, Written
from reviewer.text import Edit, Span

#: What a key without a value means.
_NOTHING = [Event(SCALAR, 0, 0, type="tag:yaml.org,2002:null").meaning]


def set_as_written(draft: Draft, field: Field, source: str) -> tuple[Edit, ...] | None:
    """The edits that write the text unquoted; None if it cannot be written so."""
    is_unquoted = field.scalar is not None and field.scalar.style is Style.PLAIN
    if not is_unquoted and field.shape is not Shape.EMPTY:
        return None
    event = draft.speller.event(source, in_brackets=draft.has_brackets)
    if event is None or event.value != source:
        return None
    pair = draft.pair(field)
    wanted = [*draft.meanings[: pair.value], event.meaning, *draft.meanings[pair.behind :]]
    return draft.proven(_value_edits(draft, field, Written(source)), wanted)


def replace_value(draft: Draft, field: Field, value: Value) -> tuple[Edit, ...]:
    """Put a value of any kind in the place of a field's."""
    place = draft.place(draft.column(field.key_span.start), draft.column(field.value_span.start))
    if field.scalar is not None:
        source = field.scalar.span.of(draft.text)
        place = replace(place, old=field.scalar, old_source=source)
    pair = draft.pair(field)
    before, behind = draft.meanings[: pair.value], draft.meanings[pair.behind :]
    wanted = [*before, *draft.meanings_of(value), *behind]
    return draft.proven(_value_edits(draft, field, draft.written(value, place)), wanted)


def _value_edits(draft: Draft, field: Field, written: Written) -> list[Edit]:
    """Edits that put a spelling in the place of a field's value."""
    text, value = draft.text, field.value_span
    colon = draft.colon_end(field)
    stands_below = "\n" in text[colon : value.start]
    if written.below:
        if stands_below:
            lines = Span(value.start, line_end(text, value.end) + 1)
            return [Edit(lines, written.below)]
        below = line_end(text, value.end) + 1
        return [Edit(Span(colon, value.end), ""), Edit(Span(below, below), written.below)]
    if field.shape is Shape.EMPTY:
        end = line_end(text, colon)
        is_blank = not text[colon:end].strip()
        return [put(text, Span(colon, end if is_blank else colon), f" {written.inline}")]
    if not written.inline:
        return [Edit(Span(colon, value.end), "")]
    if field.scalar is not None:
        return [put(text, field.scalar.span, written.inline)]
    if stands_below:
        lines = Span(value.start, line_end(text, value.end) + 1)
        return [put(text, Span(colon, colon), f" {written.inline}"), Edit(lines, "")]
    return [put(text, value, written.inline)]


def add(
    draft: Draft, key: str, value: Value, number: int, *, is_empty: bool = False
) -> tuple[Edit, ...]:
    """Put a new field in front of the one at an index, or after all.

    ``is_empty``: write no value, if the format allows a key without one.
    """
    fields = draft.front_matter.fields
    is_alone = is_empty and draft.kind is Kind.YAML and not draft.has_brackets
    added = [*draft.meanings_of(key), *(_NOTHING if is_alone else draft.meanings_of(value))]
    column = draft.column(fields[0].key_span.start) if fields and not draft.has_brackets else 0
    written = draft.written(value, draft.place(column, column + len(key) + 2))
    inline = "" if is_alone else written.inline
    pair = f"{draft.speller.key(key)}{draft.speller.separator}{inline}".rstrip(" ")
    number = min(number, draft.first_table())
    meanings = draft.meanings or draft.meanings_of({})
    behind = draft.events.pairs[number].key if number < len(fields) else len(meanings) - 1
    wanted = [*meanings[:behind], *added, *meanings[behind:]]
    if draft.has_brackets:
        members = [Member(i, it.span.of(draft.text)) for i, it in enumerate(fields)]
        members.insert(number, Member(None, pair))
        return draft.proven([rebracketed(draft, members)], wanted)
    lines = f"{' ' * column}{pair}\n{written.below}"
    if draft.front_matter.kind is Kind.NONE:
        lines = f"---\n{lines}---\n"
    place = draft.front_matter.content.end
    if number:
        place = fields[number - 1].span.end if number < len(fields) else place
    elif fields:
        place = fields[0].span.start
    return draft.proven([Edit(Span(place, place), lines)], wanted)


def rebracketed(draft: Draft, members: list[Member]) -> Edit:
    """The edit that changes the members of a block that is one map in brackets."""
    start, end = draft.events.all[0].start, draft.events.all[-1].end
    outer = Span(start, end).shifted(draft.front_matter.content.start)
    spans = [it.span for it in draft.front_matter.fields]
    return Edit(outer, bracketed(draft.text, outer, spans, members))
