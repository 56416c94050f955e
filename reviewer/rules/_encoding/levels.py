"""Decodes text that was misread several times, until nothing of it is mojibake any more."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reviewer.rules._encoding.decoding import (
    LEADS,
    Misreading,
    decoded_text,
    encodings_of,
    one_level,
)
from reviewer.text import Edit, Span, apply_edits

#: How many levels of misreading are looked for; real texts have up to three.
_MAX_DEPTH = 4

_PAIR = re.compile("[^\x00-\x7f]{2}")


def misreadings_of(text: str, depth: int = 1) -> list[Misreading]:
    """The misreadings of ``text``, each decoded until nothing of it is mojibake any more."""
    found = one_level(text, depth)
    if depth == _MAX_DEPTH or not _may_be_misread("\n".join([each.meant for each in found])):
        return found
    decoded, places = decoded_text(text, found)
    if not any(_PAIR.search(decoded, max(0, each.start - 1), each.end + 1) for each in places):
        return found
    # Right letters, side by side, are a run of some other encoding now and then.
    known = {each.encoding for each in found}
    inner = [
        each
        for each in misreadings_of(decoded, depth + 1)
        if each.is_certain and each.encoding in known
    ]
    return list(_merged(found, places, inner, decoded))


def _may_be_misread(text: str) -> bool:
    """Whether any encoding may have a run in a text; in what was decoded hardly any has."""
    return bool(encodings_of(text))


def _merged(
    outer: Sequence[Misreading],
    places: Sequence[Span],
    inner: Sequence[Misreading],
    decoded: str,
) -> Iterator[Misreading]:
    """The outer ones, joined where an inner one lies across several or goes beyond one."""
    at = 0
    number = 0
    while number < len(outer):
        while at < len(inner) and inner[at].span.end <= places[number].start:
            at += 1
        first, begun = number, at
        start, end = places[number]
        while True:
            if at < len(inner) and inner[at].span.start < end:
                start, end = min(start, inner[at].span.start), max(end, inner[at].span.end)
                at += 1
            elif number + 1 < len(outer) and places[number + 1].start < end:
                number += 1
                end = max(end, places[number].end)
            else:
                break
        number += 1
        if at == begun:
            yield outer[first]
            continue
        group, within = outer[first:number], inner[begun:at]
        edits = [Edit(each.span.shifted(-start), each.meant) for each in within]
        # Beyond what was decoded stands what did not go through the same, or lost a byte of it;
        # so does a first byte between what was misread once more.
        is_within = end - start == sum(place.length for place in places[first:number])
        is_within = is_within and not _has_lead_beside(decoded, Span(start, end), within)
        yield replace(
            group[0],
            span=Span(
                group[0].span.start - (places[first].start - start),
                group[-1].span.end + (end - places[number - 1].end),
            ),
            meant=apply_edits(decoded[start:end], edits),
            depth=max(each.depth for each in group) + max(each.depth for each in within),
            is_certain=all(each.is_certain for each in group) and is_within,
            others=(),
        )


def _has_lead_beside(decoded: str, area: Span, within: Sequence[Misreading]) -> bool:
    """Whether, of an area that was misread again, a first byte was not."""
    leads = LEADS[within[0].encoding]
    bounds = [area.start, *(at for each in within for at in each.span), area.end]
    return any(
        not leads.isdisjoint(decoded[start:end])
        for start, end in zip(bounds[::2], bounds[1::2], strict=True)
    )
