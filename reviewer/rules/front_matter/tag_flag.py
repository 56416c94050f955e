"""A flag character in a tag, date or place.

Why it matters: "🇬🇷 Greece" and "Greece" are two different tags, and half a flag shows as a boxed
letter.
Fix safety: the flags are removed, and what stood between them becomes separate tags. Safe in a
converted article if each one is certainly a country's name; otherwise unsafe, as the flags may be
intended.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import (
    Bad,
    Finding,
    Gate,
    Good,
    Rule,
    Severity,
    Stage,
)
from reviewer.rules._names import FLAG, FLAG_PATTERN, are_states, choices_in
from reviewer.rules._splitting import split, split_safely
from reviewer.rules._tags import SHORT_KEYS, is_scraped, place_in, values_of


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, SHORT_KEYS):
        flag = FLAG.search(value.text)
        if flag is None or "\n" in value.text.strip():
            continue
        pieces = choices_in(value.text)
        message = f"There is a flag in this {value.noun}, so it is not the same as the bare name."
        if pieces:
            if is_scraped(article) and are_states(value.text, pieces):
                fixes = split_safely(article, value, pieces, "Remove the flag")
            else:
                fixes = split(article, value, pieces, "Remove the flag")
            yield Finding(place_in(article, value.scalar, *flag.span()), message, fixes)
        elif is_scraped(article):
            yield Finding(value.scalar.span, "The name beside this flag is lost.")


RULE = Rule(
    "front-matter/tag-flag",
    Severity.WARNING,
    __doc__,
    _check,
    gate=Gate(patterns=(FLAG_PATTERN,)),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\ntags:\n  - 🇬🇷 Greece\n  - 🇳🇴 norway\n---\n\nText.\n",
            "---\ntags:\n  - Greece\n  - Norway\n---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - 🇺🇸 United States 🇨🇦 Canada\n  - Canada\n---\n\nText.\n",
            "---\ntags:\n  - United States\n  - Canada\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: Ohrid\ntags:\n  - 🇳🇿 New Zealand 🇫🇮 finland\n---\n\nText.\n",
            "---\nsubject: Ohrid\ntags:\n  - New Zealand\n  - Finland\n---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - 🇬🇧 United  Kingdom\n  - Lakes\n---\n\nText.\n",
            "---\ntags:\n  - United Kingdom\n  - Lakes\n---\n\nText.\n",
        ),
        Bad("---\nplace: Ohrid 🇲🇰\n---\n\nText.\n", "---\nplace: Ohrid\n---\n\nText.\n"),
        Bad("---\nsubject: Ohrid\ntags:\n  - 🇬🇷 🇳🇴\n---\n\nText.\n"),
        Bad("---\nsubject: Ohrid\ntags:\n  - 🇬🇷\n---\n\nText.\n"),
        Good("---\ndescription: 🇬🇷 A lake.\ntags:\n  - Greece\n---\n\n🇬🇷 Text.\n"),
        Good("---\ntags:\n  - 🇬🇷\n---\n\nText on a flag.\n"),
    ),
)
