"""A front matter field is missing that nearly all other articles have.

Why it matters: pages and lists of the site that are built from this field leave the article out.
Fix safety: no fix; only a person knows the value. Where the workspace has its own schema, the
schema is checked instead.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.index.facts import Facts
from reviewer.index.keys import is_sure
from reviewer.index.record import Record, path_of, record_of
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.model import Bad, Finding, Good, Neighbour, Severity, Stage


def _suspects(record: Record, facts: Facts) -> bool:
    return record.fields in facts.schema.schema_for(record.path).unusual


def _judge(article: Article, facts: Facts) -> Iterator[Finding]:
    fields = article.front_matter.fields
    if not fields:
        return
    schema = facts.schema.schema_for(path_of(article))
    for key in schema.missing(record_of(article).fields):
        having = schema.keys[key].articles
        message = f"“{key}” is missing; {having:,} of {schema.articles:,} articles here have it."
        severity = Severity.WARNING if is_sure(having, schema.articles) else None
        yield Finding(fields[0].key_span, message, severity=severity)


def _lakes(number: int, text: str) -> tuple[Neighbour, ...]:
    return tuple([Neighbour(f"lake-{count}.md", text) for count in range(number)])


_LAKE = "---\nsubject: A lake\ntags:\n  - Lakes\nplace: Ohrid\n---\n\nText.\n"

RULE = WorkspaceRule(
    id="workspace/field-missing",
    severity=Severity.INFO,
    explanation=__doc__,
    suspects=_suspects,
    judge=_judge,
    stands_in_for_schema=True,
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nsubject: Prespa\ntags:\n  - Lakes\n---\n\nText.\n",
            beside=_lakes(30, _LAKE),
        ),
        Good(
            "---\nsubject: Prespa\nplace: Resen\ntags:\n  - Lakes\n---\n\nText.\n",
            beside=(
                *_lakes(30, _LAKE),
                Neighbour("sea.md", "---\nsubject: A sea\ndepth: 200\n---\n\nText.\n"),
            ),
        ),
        Good(
            "---\nsubject: Prespa\n---\n\nText.\n",
            beside=_lakes(5, "---\nsubject: A lake\nplace: Ohrid\n---\n\nText.\n"),
        ),
        Good("---\nlayout: about\n---\n\nOf these pages.\n", beside=_lakes(30, _LAKE)),
    ),
)
