"""A short description that describes nothing: a placeholder of the wiki.

Why it matters: lists and previews on the site show it below the title.
Fix safety: no fix; a person has to write one or remove the field.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.lint.options import configurable, option
from reviewer.rules._tags import key_gate, values_of

_KEYS = frozenset({"shortdescription", "short_description", "description"})
_PLACEHOLDERS = (
    "none",
    "wikimedia list article",
    "wikipedia list article",
    "wikimedia disambiguation page",
    "wikimedia category",
    "topics referred to by the same term",
    "name list",
    "redirect page",
)


@dataclass(frozen=True, slots=True)
class _Options:
    placeholders: tuple[str, ...] = option(
        _PLACEHOLDERS, "What the placeholders say, in lowercase."
    )


def _gate(options: _Options) -> Gate:
    if options.placeholders != _PLACEHOLDERS:
        return key_gate(*_KEYS)
    return Gate(
        patterns=(
            r"(?i)description\W{1,4}(?:none|wikimedia|wikipedia|topics ref|name list|redirect)",
        )
    )


@configurable(_Options, _gate)
def _check(article: Article, options: _Options) -> Iterator[Finding]:
    for value in values_of(article, _KEYS):
        if value.text.strip().casefold() in options.placeholders:
            message = f"“{value.text.strip()}” is a wiki placeholder, not a description."
            yield Finding(value.scalar.span, message)


RULE = Rule(
    "front-matter/short-description-placeholder",
    Severity.WARNING,
    __doc__,
    _check,
    gate=_gate(_Options()),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad("---\nshortDescription: none\n---\n\nText.\n"),
        Bad('---\nshortDescription: "Wikimedia list article"\n---\n\nText.\n'),
        Good("---\nshortDescription: None of the lakes of Ruritania\n---\n\nText.\n"),
        Good("---\nsubject: none\n---\n\nTopics referred to by the same term\n"),
    ),
)
