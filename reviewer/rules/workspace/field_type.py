"""A field has another kind of value than in nearly all other articles: a text, not a list.

Why it matters: the site's templates expect one kind of value, and fail or print nonsense.
Fix safety: unsafe; a single value can become a list, and a list of one item a single value. Where
the workspace has its own schema, the schema is checked instead.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.field_edits import FieldEditError, set_field
from reviewer.article.front_matter import Field
from reviewer.index.facts import Facts
from reviewer.index.keys import is_sure
from reviewer.index.record import Record, path_of, record_of, shape_of
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.model import Bad, Finding, Fix, Good, Neighbour, Severity, Stage
from reviewer.rules._repair import unsafe

_PHRASES = {
    "list": "a list",
    "nested": "a map",
    "text": "a text",
    "number": "a number",
    "date": "a date",
}


def _suspects(record: Record, facts: Facts) -> bool:
    return record.fields in facts.schema.schema_for(record.path).unusual


def _judge(article: Article, facts: Facts) -> Iterator[Finding]:
    schema = facts.schema.schema_for(path_of(article))
    for key, shape, usual in schema.misshapen(record_of(article).fields):
        known = schema.keys[key].shapes
        total = sum(count for _shape, count in known)
        message = (
            f"“{key}” is {_phrase(shape)} here, but {_phrase(usual)} in {known[0][1]:,} of "
            f"{total:,} articles."
        )
        severity = Severity.WARNING if is_sure(known[0][1], total) else None
        for field in article.front_matter.fields:
            if field.key == key and shape_of(field) == shape:
                fixes = _fixes(article, field, usual)
                yield Finding(field.key_span, message, fixes, severity)


def _phrase(shape: str) -> str:
    return _PHRASES.get(shape, shape)


def _fixes(article: Article, field: Field, usual: str) -> tuple[Fix, ...]:
    try:
        if usual == "list" and field.scalar is not None:
            return unsafe("Make it a list", *set_field(article, field.key, [field.scalar.text]))
        if usual == "text" and len(field.items) == 1:
            value = field.items[0].scalar.text
            return unsafe("Make it a single value", *set_field(article, field.key, value))
    except FieldEditError:
        pass
    return ()


def _lakes(text: str) -> tuple[Neighbour, ...]:
    return tuple([Neighbour(f"lake-{count}.md", text) for count in range(40)])


RULE = WorkspaceRule(
    id="workspace/field-type",
    severity=Severity.INFO,
    explanation=__doc__,
    suspects=_suspects,
    judge=_judge,
    stands_in_for_schema=True,
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nsubject: Prespa\ndate: May 1912\n---\n\nText.\n",
            "---\nsubject: Prespa\ndate:\n  - May 1912\n---\n\nText.\n",
            beside=_lakes("---\nsubject: A lake\ndate:\n  - May 1913\n---\n\nText.\n"),
        ),
        Bad(
            "---\nsubject: Prespa\nplace:\n  - Resen\n---\n\nText.\n",
            "---\nsubject: Prespa\nplace: Resen\n---\n\nText.\n",
            beside=_lakes("---\nsubject: A lake\nplace: Ohrid\n---\n\nText.\n"),
        ),
        Bad(
            "---\nsubject: Prespa\npubDate: in May\n---\n\nText.\n",
            beside=_lakes("---\nsubject: A lake\npubDate: 2023-10-17\n---\n\nText.\n"),
        ),
        Good(
            "---\nsubject: Prespa\ndate:\n---\n\nText.\n",
            beside=_lakes("---\nsubject: A lake\ndate:\n  - May 1913\n---\n\nText.\n"),
        ),
        Good(
            "---\nsubject: Prespa\ndate: May 1912\n---\n\nText.\n",
            beside=_lakes("---\nsubject: A lake\ndate:\n  - May 1913\n---\n\nText.\n")[:10],
        ),
    ),
)
