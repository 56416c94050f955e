"""A tag that is not a name: an address, a file name, a number with its unit, or a whole paragraph.

Why it matters: such a tag groups nothing, and clutters or breaks the site's list of tags.
Fix safety: no fix; only a person can tell what the tag should say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.lint.options import configurable, option
from reviewer.rules._tags import TAG_KEYS, key_gate, values_of

_SHAPE = re.compile(
    r"(?P<address>(?:https?://|www\.)\S+)"
    r"|(?P<file>(?=.{1,150}\.\w{3,4}$)[^.].*\.(?i:svg|png|jpe?g|gif|webp|tiff?|og[gv]|webm|pdf))"
    r"|(?P<number>[+-]?\d+[.,]\d[\d.,]*\s?(?:°\w?|%|km²?|m²?)?|\d{5,})"
    r"|(?P<date>\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}(?:[ T].*)?)"
)
#: Without one of these a value has none of the shapes, unless it begins with a digit.
_NAME_MARKS = frozenset(".:+-")
_WHAT = {"address": "an address", "file": "a file name", "number": "a number", "date": "a date"}


@dataclass(frozen=True, slots=True)
class _Options:
    # The longest category of Wikipedia's that the corpus has is half as long.
    longest: int = option(160, "A tag with more characters is not a name.", at_least=1)


@configurable(_Options)
def _check(article: Article, options: _Options) -> Iterator[Finding]:
    for value in values_of(article, TAG_KEYS):
        text = value.text.strip()
        if "\n" in text or value.item is None:
            continue
        if len(text) > options.longest:
            yield Finding(value.scalar.span, f"A tag of {len(text)} characters is not a name.")
        elif (text[:1].isdigit() or not _NAME_MARKS.isdisjoint(text)) and (
            shape := _SHAPE.fullmatch(text)
        ):
            what = _WHAT[shape.lastgroup or ""]
            yield Finding(value.scalar.span, f"This tag is {what}, not a name.")


RULE = Rule(
    "front-matter/tag-value",
    Severity.WARNING,
    __doc__,
    _check,
    gate=key_gate(*TAG_KEYS),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad("---\ntags:\n  - https://ohrid.example/lake\n---\n\nText.\n"),
        Bad("---\ntags:\n  - Lake_Ohrid.jpg\n---\n\nText.\n"),
        Bad("---\ntags:\n  - 358.2 km²\n---\n\nText.\n"),
        Bad("---\ntags:\n  - " + "The lake is deep. " * 10 + "\n---\n\nText.\n"),
        Good("---\ntags:\n  - '1984'\n  - 2017\n  - Node.js\n  - .png\n---\n\nText.\n"),
        Good("---\ntags:\n  - Version 2.0\n  - 49ers\n  - 2001 in Greece\n---\n\nText.\n"),
    ),
)
