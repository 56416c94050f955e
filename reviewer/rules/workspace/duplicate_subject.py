"""Another article is about the same subject, or begins with the same paragraph.

Why it matters: readers and search engines find two pages where there should be one.
Fix safety: no fix; a person decides which of the two stays, and what to take over from the other.
"""

from collections.abc import Iterator
from posixpath import dirname, relpath

from reviewer.article import Article
from reviewer.article.front_matter import Field
from reviewer.index.facts import Facts
from reviewer.index.record import Record, record_of
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.model import Bad, Finding, Good, Neighbour, Severity, Stage

#: Articles that are named, where a whole folder of them is alike.
_MOST_NAMED = 5

_LEAD = (
    "Ohrid is a lake that lies between two countries and is one of the oldest and deepest of all "
    "lakes of Europe, with many kinds of fish that live nowhere else.\n"
)


def _suspects(record: Record, facts: Facts) -> bool:
    return record.path in facts.subjects.doubled


def _judge(article: Article, facts: Facts) -> Iterator[Finding]:
    record = record_of(article)
    field = _field_of(article, record.subject_key)
    if field is None or field.scalar is None:
        return
    twins, lead_twins = facts.subjects.twins(record), facts.subjects.lead_twins(record)
    paths = list(dict.fromkeys((*twins, *lead_twins)))
    for path in paths[:_MOST_NAMED]:
        name = relpath(path, dirname(record.path) or ".")
        severity = None
        if path not in lead_twins:
            message = f"“{name}” is about the same subject."
        elif path not in twins:
            message = f"“{name}” begins with the same paragraph."
            severity = Severity.INFO
        else:
            message = f"“{name}” is about the same subject and begins with the same paragraph."
        yield Finding(field.scalar.span, message, severity=severity)
    if (others := len(paths) - _MOST_NAMED) > 0:
        yield Finding(field.scalar.span, f"The same goes for {others:,} other articles.")


def _field_of(article: Article, key: str) -> Field | None:
    fields = article.front_matter.fields
    return next((field for field in reversed(fields) if field.key.lower() == key), None)


RULE = WorkspaceRule(
    id="workspace/duplicate-subject",
    severity=Severity.WARNING,
    explanation=__doc__,
    suspects=_suspects,
    judge=_judge,
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nsubject: Lake Ohrid\n---\n\nText.\n",
            beside=(Neighbour("ohrid.md", "---\nsubject: 'Lake  ohrid'\n---\n\nOther text.\n"),),
        ),
        Bad(
            f"---\nsubject: Ohrid\n---\n\n{_LEAD}",
            beside=(Neighbour("lake.md", f"---\nsubject: Lake Ohrid\n---\n\n{_LEAD}"),),
        ),
        Good(
            "---\nsubject: Battle of Ohrid (1463)\n---\n\nText.\n",
            beside=(Neighbour("1464.md", "---\nsubject: Battle of Ohrid (1464)\n---\n\nText.\n"),),
        ),
        Good(
            "---\nsubject: Ohrid\n---\n\nA lake.\n",
            beside=(Neighbour("de/example.md", "---\nsubject: Ohrid\n---\n\nEin See.\n"),),
        ),
        Good(
            "---\ntitle: Overview\n---\n\nText.\n",
            beside=(Neighbour("other.md", "---\ntitle: Overview\n---\n\nText.\n"),),
        ),
    ),
)
