"""Coordinates before or instead of a place's name, or a comma with no name beside it.

Why it matters: the site's list of places files the article under a number, or under a second
spelling of the same name.
Fix safety: unsafe; coordinates before a name are removed, and the comma where a name was lost.
Nothing is offered where there is no name.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._names import COORDINATES
from reviewer.rules._repair import unsafe
from reviewer.rules._tags import PLACE_KEYS, Value, is_scraped, place_in, replaced, values_of

#: Characters of a place's name at most.
_LONGEST = 300
_LONE_COMMA = re.compile(r"(^\s*,\s*|[\s,]*,\s*$)|(,\s*,[\s,]*)")
_EMPTY = re.compile(r"°[NS],? ?°[EW]")


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, PLACE_KEYS):
        found = COORDINATES.search(value.text) or _EMPTY.search(value.text)
        if "\n" in value.text.strip():
            continue
        if found is None:
            yield from _lost_part(article, value)
            continue
        name = (value.text[: found.start()] + value.text[found.end() :]).strip(" ,;")
        edits = replaced(article, value, [name]) if name else ()
        fixes = unsafe("Keep the name only", *edits) if edits else ()
        span = place_in(article, value.scalar, *found.span())
        yield Finding(span, f"“{found.group()}” is not the name of a place.", fixes)


def _lost_part(article: Article, value: Value) -> Iterator[Finding]:
    """A comma at an edge or beside another, in what a scraper wrote."""
    is_short = len(value.text) < _LONGEST
    found = _LONE_COMMA.search(value.text) if is_short else None
    if found is None or not is_scraped(article):
        return
    name = _LONE_COMMA.sub(lambda comma: ", " if comma[2] else "", value.text).strip()
    edits = replaced(article, value, [name]) if name else ()
    fixes = unsafe("Remove the comma", *edits) if edits else ()
    span = place_in(article, value.scalar, *found.span())
    yield Finding(span, "A part of the place's name is lost beside this comma.", fixes)


RULE = Rule(
    "front-matter/place-shape",
    Severity.WARNING,
    __doc__,
    _check,
    gate=Gate(patterns=(r"°[NS],? ?(?:-?\d[\d.]*)?°[EW]", r"(?im)^[ \t]*(?:places?|location):")),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nplace:\n  - 50.79934°N, 6.13942°W Aachen, Germany\n---\n\nText.\n",
            "---\nplace:\n  - Aachen, Germany\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: Ohrid\nplace:\n  - Ohrid, , Macedonia,\n---\n\nText.\n",
            "---\nsubject: Ohrid\nplace:\n  - Ohrid, Macedonia\n---\n\nText.\n",
        ),
        Bad("---\nplace: °N, °W\n---\n\nText.\n"),
        Good("---\nplace: Ohrid, south of 42°N\n---\n\n50.79934°N, 6.13942°W\n"),
    ),
)
