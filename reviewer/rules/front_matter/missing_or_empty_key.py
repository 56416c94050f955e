"""A field that every article needs but that has no value, or front matter without any title.

Why it matters: the site shows a page without a title, or one that is missing from its lists.
Fix safety: no fix; only a person can tell what belongs there.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.article.front_matter import Field, Shape
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.lint.options import configurable, option

#: Fields that say nothing when empty; optional ones are often left empty on purpose.
_NEEDED = ("author", "date", "img", "place", "pubdate", "subject", "tags", "title")
_TITLES = frozenset({"subject", "title", "name"})
#: Keys by which one knows that front matter describes an article, not a part of a site.
_OF_ARTICLES = frozenset({"pubdate", "shortdescription"})


@dataclass(frozen=True, slots=True)
class _Options:
    keys: tuple[str, ...] = option(_NEEDED, "The keys that must not be empty, in lowercase.")


def _gate(options: _Options) -> Gate:
    keys = "|".join(map(re.escape, sorted(options.keys))) or "title"
    return Gate(
        patterns=(
            rf"(?im)(?:^|[{{,])[ \t]*[\"']?(?:{keys})[\"']?[ \t]*[:=][ \t]*"
            r"(?:\"\"|''|~|null|\[[ \t\n]*\])?[,}]?[ \t]*(?:#.*)?$",
            r"(?im)(?:^|[{,])[ \t]*[\"']?(?:pubdate|shortdescription)\b",
        )
    )


@configurable(_Options, _gate)
def _check(article: Article, options: _Options) -> Iterator[Finding]:
    fields = article.front_matter.fields
    keys = {field.key.lower() for field in fields}
    for field in fields:
        if field.key.lower() in options.keys and _is_empty(field):
            yield Finding(field.key_span, f"“{field.key}” has no value.")
    if keys & _OF_ARTICLES and not keys & _TITLES:
        yield Finding(fields[0].key_span, "The article has no title (“subject” or “title”).")


def _is_empty(field: Field) -> bool:
    if field.scalar is not None:
        return not field.scalar.text.strip() or (
            not field.scalar.is_string and field.scalar.text in {"~", "null"}
        )
    return field.shape is Shape.EMPTY or (field.shape is Shape.LIST and not field.items)


RULE = Rule(
    "front-matter/missing-or-empty-key",
    Severity.INFO,
    __doc__,
    _check,
    gate=_gate(_Options()),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad("---\nsubject:\ndescription: A lake.\n---\n\nText.\n"),
        Bad("---\nsubject: Ohrid\ntags: []\n---\n\nText.\n"),
        Bad("---\npubDate: 2023-10-17\ndescription: A lake.\n---\n\nText.\n"),
        Good("---\nsubject: Ohrid\nimage:\nlayout: ''\n---\n\nText.\n"),
        Good("---\nplace: 'null'\n---\n"),
        Good("---\ndescription: A lake.\n---\n\ntitle:\n"),
    ),
)
