"""Coordinates before or instead of a place's name.

Why it matters: the site's list of places files the article under a number.
Fix safety: unsafe; coordinates before a name are removed. Nothing is offered where there is no
name.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._names import COORDINATES
from reviewer.rules._repair import unsafe
from reviewer.rules._tags import PLACE_KEYS, place_in, replaced, values_of

_EMPTY = re.compile(r"°[NS],? ?°[EW]")


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, PLACE_KEYS):
        found = COORDINATES.search(value.text) or _EMPTY.search(value.text)
        if found is None or "\n" in value.text.strip():
            continue
        name = (value.text[: found.start()] + value.text[found.end() :]).strip(" ,;")
        edits = replaced(article, value, [name]) if name else ()
        fixes = unsafe("Keep the name only", *edits) if edits else ()
        span = place_in(article, value.scalar, *found.span())
        yield Finding(span, f"“{found.group()}” is not the name of a place.", fixes)


RULE = Rule(
    "front-matter/place-shape",
    Severity.WARNING,
    __doc__,
    _check,
    gate=Gate(patterns=(r"°[NS],? ?(?:-?\d[\d.]*)?°[EW]",)),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nplace:\n  - 50.79934°N, 6.13942°W Aachen, Germany\n---\n\nText.\n",
            "---\nplace:\n  - Aachen, Germany\n---\n\nText.\n",
        ),
        Bad("---\nplace: °N, °W\n---\n\nText.\n"),
        Good("---\nplace: Ohrid, south of 42°N\n---\n\n50.79934°N, 6.13942°W\n"),
    ),
)
