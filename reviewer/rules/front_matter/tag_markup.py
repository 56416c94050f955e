"""Wiki or HTML markup in a tag, date or place.

Why it matters: readers see brackets, bars and file names where a name should be.
Fix safety: unsafe; the markup is removed, and what it separated becomes separate values. Values
that are nothing but the name of a template are only reported.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._names import FLAG_FILE, choices_in
from reviewer.rules._splitting import split
from reviewer.rules._tags import SHORT_KEYS, place_in, values_of

_MARKUP = re.compile(
    r"\[\[|\]\]|\{\{|\}\}|\[\d{1,3}\]|^\* "
    r"|</?(?:br|small|ref|nowiki|span|sup|sub|div)\b[^>]{0,200}>"
    r"|(?i:^(?:sfn|efn|hlist|plainlist|flagicon|ubl)$)"
)
_LINK = re.compile(r"\[\[(?:[^\[\]|\n]{0,200}\|)?([^\[\]|\n]{1,200})\]\]")
_BREAK = re.compile(r"<br\b[^>]{0,20}>")
_CUT = re.compile(r"</?[a-z]+\b[^>]{0,200}>|\[\d{1,3}\]|^\* ")
_LEFT_OVER = re.compile(r"[\[\]{}<>|]")


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, SHORT_KEYS):
        markup = _MARKUP.search(value.text) or FLAG_FILE.search(value.text)
        if markup is None or "\n" in value.text.strip():
            continue
        text = _CUT.sub("", _LINK.sub(r"\1", _BREAK.sub("\n", value.text)))
        pieces = choices_in(text)
        is_clean = not any(_LEFT_OVER.search(piece.text) for piece in pieces)
        fixes = split(article, value, pieces, "Remove the markup") if is_clean else ()
        message = f"“{markup.group()}” is markup, not part of a {value.noun}'s name."
        yield Finding(place_in(article, value.scalar, *markup.span()), message, fixes)


RULE = Rule(
    "front-matter/tag-markup",
    Severity.WARNING,
    __doc__,
    _check,
    gate=Gate(
        literals=("[[", "]]", "{{", "}}", "</"),
        patterns=(
            r"(?i)-[ \t]+['\"]?(?:\* |sfn|efn|hlist|plainlist|flagicon|ubl)",
            r"(?i)<(?:br|small|ref|nowiki|span|sup|sub|div)\b",
            r"\[\d+\]",
            r"[Ff]lag\b[^\n]+\.(?:svg|png|gif|jpe?g)",
        ),
    ),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\ntags:\n  - '[[Lake Ohrid|Ohrid]]'\n  - Greece[2]\n---\n\nText.\n",
            "---\ntags:\n  - Ohrid\n  - Greece\n---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - Ruritania Flag of Greece 1928.svg Greece\n---\n\nText.\n",
            "---\ntags:\n  - Ruritania\n  - Greece\n---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - Greece<br />Norway\n---\n\nText.\n",
            "---\ntags:\n  - Greece\n  - Norway\n---\n\nText.\n",
        ),
        Bad("---\ntags:\n  - plainlist\n---\n\nText.\n"),
        Good("---\ntags:\n  - C++\n  - Greece [North]\n  - a < b\n---\n\n[[Text]] {{x}}[1]\n"),
        Good("---\ntags: [[Nested, list], b]\n---\n\nText.\n"),
    ),
)
