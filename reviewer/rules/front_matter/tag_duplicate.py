"""A tag that the article already has.

Why it matters: the site lists it twice, or counts the article twice.
Fix safety: removing an exact repetition is safe; removing one that differs in letter case or spaces
is unsafe, as the later spelling may be the better one, or both may be meant. A tag that is also
contained in a merged tag stays: splitting the merged tag leaves it out there.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.front_matter import Field
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._names import names_in
from reviewer.rules._repair import safe, unsafe
from reviewer.rules._tags import (
    TAG_KEYS,
    Value,
    is_scraped,
    key_gate,
    removed,
    same_name,
    values_in,
)
from reviewer.rules.front_matter.tag_sentence import is_sentence, names_in_sentence


def _check(article: Article) -> Iterator[Finding]:
    for field in {field.key: field for field in article.front_matter.fields}.values():
        if field.key.lower() not in TAG_KEYS:
            continue
        names = {same_name(item.scalar.text) for item in field.items}
        if len(names) < len(field.items):
            yield from _repetitions(article, field)
        yield from _swallowed(article, field)


def _repetitions(article: Article, field: Field) -> Iterator[Finding]:
    seen: dict[str, Value] = {}
    for value in values_in(field):
        name = same_name(value.text)
        first = seen.setdefault(name, value)
        if first is value or not name:
            continue
        is_same = first.text.strip() == value.text.strip()
        repair = safe if is_same else unsafe
        edits = removed(article, value)
        fixes = repair("Remove the repetition", *edits) if edits else ()
        line = article.lines.line_of(first.scalar.span.start) + 1
        message = f"“{first.text.strip()}” is already a tag in line {line}."
        # Who types keywords for search engines may want a name in several spellings.
        is_meant = not (is_same or is_scraped(article))
        yield Finding(value.scalar.span, message, fixes, Severity.INFO if is_meant else None)


def _swallowed(article: Article, field: Field) -> Iterator[Finding]:
    """Tags that stand in a poured-out one, too."""
    holders: dict[str, Value] = {}
    for value in values_in(field):
        for name in _names_inside(value.text):
            holders.setdefault(same_name(name), value)
    for value in values_in(field) if holders else ():
        holder = holders.get(same_name(value.text), value)
        if holder.number != value.number:
            line = article.lines.line_of(holder.scalar.span.start) + 1
            message = f"“{value.text}” is also part of the tag in line {line}."
            yield Finding(value.scalar.span, message, severity=Severity.INFO)


def _names_inside(text: str) -> list[str]:
    if "\n" in text:
        return names_in(text)
    return names_in_sentence(text) if is_sentence(text) else []


RULE = Rule(
    "front-matter/tag-duplicate",
    Severity.WARNING,
    __doc__,
    _check,
    gate=key_gate(*TAG_KEYS),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\ntags:\n  - Lakes\n  - Greece\n  - Lakes\n---\n\nText.\n",
            "---\ntags:\n  - Lakes\n  - Greece\n---\n\nText.\n",
        ),
        Bad("---\ntags:\n  - |-\n    Greece\n    Norway\n  - Lakes\n  - Greece\n---\n\nText.\n"),
        Bad("---\ntags: [Lakes, lakes]\n---\n\nText.\n", "---\ntags: [Lakes]\n---\n\nText.\n"),
        Good("---\nsubject: Ohrid\ntags:\n  - Ohrid\n  - Lake Ohrid\n---\n\nText.\n"),
        Good("---\ntags:\n  - Lakes\ncategories:\n  - Lakes\n---\n\nText.\n"),
    ),
)
