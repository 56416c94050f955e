"""A description that contains markup, lacks words, or is empty.

Why it matters: search engines and link previews show it as it is.
Fix safety: no fix; an author may have written it, and only the source page knows what is lost.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.lint.options import configurable, option
from reviewer.rules._converted import is_converted
from reviewer.rules._tags import key_gate, place_in, values_of

_KEYS = frozenset({"description", "shortdescription", "summary", "excerpt"})

_DAMAGE = (
    (
        "a wiki image's leftover",
        re.compile(r"(?:\bthumb\||\|thumb\b|\b\d{2,4}px\||\|\d{2,4}px\b)\S*"),
    ),
    ("wiki markup", re.compile(r"\[\[|\]\]|\{\{|\}\}|'''")),
    (
        "a mark of a citation",
        re.compile(r"(?:(?<=[.,;)”\"])|(?<=\w\w))\[(?:[1-9]\d{0,2}|note \d+)\](?!\()"),
    ),
    # Others are letters, which the page shows as they are meant.
    ("an entity of HTML", re.compile(r"&(?:amp|nbsp|quot|lt|gt|[mn]dash|#\d{2,6});")),
    (
        "a tag of HTML",
        re.compile(r"</?(?:br|small|ref|span|su[bp]|div|p|i|b)\b[^<>]{0,200}>"),
    ),
)
#: What any of them holds, to be quick about sound descriptions.
_MARKS = re.compile(r"[|\[\]{}&<]|'''")
#: What a site generator fills in,
#: in what people wrote, or an angle bracket that must not begin a tag.
_MEANT = re.compile(r"\{\{[^{}|]*\}\}|&[lg]t;")
_LOST_START = re.compile(r"[ \t]+(?:is|was|are|were|refers|ist|war|est|es|è) ")


@dataclass(frozen=True, slots=True)
class _Options:
    longest: int = option(
        0, "A description with more characters is reported; 0 allows any length.", at_least=0
    )


@configurable(_Options)
def _check(article: Article, options: _Options) -> Iterator[Finding]:
    for value in values_of(article, _KEYS):
        text = value.text
        if not text.strip():
            if value.field.key.lower() == "description" and article.body.strip():
                # Elsewhere an author may not have thought of one.
                severity = None if is_converted(article) else Severity.INFO
                message = "The description is empty."
                yield Finding(value.field.key_span, message, severity=severity)
        elif 0 < options.longest < len(text):
            message = f"The description has {len(text)} characters, more than {options.longest}."
            yield Finding(value.scalar.span, message, severity=Severity.INFO)
        elif _LOST_START.match(text):
            yield Finding(value.scalar.span, "The first words of the description are lost.")
        elif _has_list_ahead(text) and value.field.key.lower() == "description":
            message = "The description ends where a list was."
            yield Finding(value.scalar.span, message, severity=Severity.INFO)
        elif _MARKS.search(text):
            for what, damage in _DAMAGE:
                if found := damage.search(text):
                    span = place_in(article, value.scalar, *found.span())
                    message = f"“{found.group()}” is {what}, not a description."
                    is_meant = _MEANT.match(text, found.start()) and not is_converted(article)
                    yield Finding(span, message, severity=Severity.INFO if is_meant else None)
                    break


def _has_list_ahead(text: str) -> bool:
    """Whether it ends in a colon that is one: Indian scripts have a sign often typed as one."""
    words = text.rstrip()
    return words.endswith(":") and words[-2:-1].isascii() and words[-2:-1].isalpha()


RULE = Rule(
    "front-matter/description-drift",
    Severity.WARNING,
    __doc__,
    _check,
    gate=key_gate(*_KEYS),
    stage=Stage.FRONT_MATTER,
    lost="words of the description",
    examples=(
        Bad("---\ndescription: Ohrid is a lake.[1] It is deep.\n---\n\nText.\n"),
        Bad("---\ndescription: thumb|right|250px|The shore. Ohrid is a lake.\n---\n\nText.\n"),
        Bad('---\ndescription: " is a lake in Europe."\n---\n\nText.\n'),
        Bad('---\ndescription: ""\n---\n\nOhrid is a lake.\n'),
        Bad("---\ndescription: 'Transport in Ruritania comprises:'\n---\n\nText.\n"),
        Good("---\ndescription: Ohrid (a & b) is a lake [sic]; a[0], 5 < 6.\n---\n\nText.\n"),
        Good("---\nsubject: Ohrid\ndescription: A lake\n---\n\nText.[1] <br>\n"),
    ),
)
