"""A tag is spelled differently from the articles that use it most.

Why it matters: the site makes two pages of one tag, and readers of either miss half the articles.
Fix safety: unsafe; the most frequent spelling is offered, or the tag is removed where that one is
already there.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.index.facts import Facts
from reviewer.index.record import Record
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.model import Bad, Finding, Fix, Good, Neighbour, Severity, Stage
from reviewer.rules._repair import unsafe
from reviewer.rules._tags import TAG_KEYS, Value, removed, replaced, same_name, values_of


def _suspects(record: Record, facts: Facts) -> bool:
    meant = facts.tags.meant
    return bool(meant) and any(
        tag in meant for key, tags in record.lists if key.lower() in TAG_KEYS for tag in tags
    )


def _judge(article: Article, facts: Facts) -> Iterator[Finding]:
    tags = facts.tags
    for value in values_of(article, TAG_KEYS):
        meant = tags.meant.get(value.text) if value.item is not None else None
        if meant is not None:
            message = (
                f"This tag is spelled “{meant}” {_times(tags.counts[meant])}, but like this "
                f"{_times(tags.counts[value.text])}."
            )
            yield Finding(value.scalar.span, message, _fixes(article, value, meant))


def _fixes(article: Article, value: Value, meant: str) -> tuple[Fix, ...]:
    others = [item.scalar.text for item in value.field.items if item is not value.item]
    if meant in others or same_name(meant) in map(same_name, others):
        edits = removed(article, value)
        return unsafe(f"Remove it, as “{meant}” is there already", *edits) if edits else ()
    edits = replaced(article, value, [meant])
    return unsafe(f"Replace with “{meant}”", *edits) if edits else ()


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number:,} times"


def _tagged(tag: str, number: int, name: str = "battle") -> tuple[Neighbour, ...]:
    text = f"---\nsubject: A battle\ntags:\n  - {tag}\n---\n\nText.\n"
    return tuple([Neighbour(f"{name}-{count}.md", text) for count in range(number)])


RULE = WorkspaceRule(
    id="workspace/tag-variants",
    severity=Severity.INFO,
    explanation=__doc__,
    suspects=_suspects,
    judge=_judge,
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\ntags:\n  - conflicts in 2017\n---\n\nText.\n",
            "---\ntags:\n  - Conflicts in 2017\n---\n\nText.\n",
            beside=_tagged("Conflicts in 2017", 2),
        ),
        Bad(
            "---\ntags:\n  - Conflict in 2017\n---\n\nText.\n",
            "---\ntags:\n  - Conflicts in 2017\n---\n\nText.\n",
            beside=_tagged("Conflicts in 2017", 5),
        ),
        Bad(
            "---\ntags:\n  - Sieges of Thesaloniki\n  - Sieges of Thessaloniki\n---\n\nText.\n",
            "---\ntags:\n  - Sieges of Thessaloniki\n---\n\nText.\n",
            beside=_tagged("Sieges of Thessaloniki", 12),
        ),
        Good("---\ntags:\n  - Work\n---\n\nText.\n", beside=_tagged("Works", 20)),
        Good(
            "---\ntags:\n  - Conflicts in 2016\n---\n\nText.\n",
            beside=_tagged("Conflicts in 2017", 20),
        ),
        Good(
            "---\ntags:\n  - it\n---\n\nText.\n",
            beside=_tagged("IT", 20),
        ),
        Good(
            "---\ntags:\n  - Sieges of Constantine\n---\n\nText.\n",
            beside=(
                *_tagged("Sieges of Constantina", 20),
                *_tagged("Constantine the Great", 1, "emperor"),
            ),
        ),
    ),
)
