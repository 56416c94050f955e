"""A title or tag that YAML reads as a number, a date or a truth value.

Why it matters: `No` becomes false, `12:30` becomes 750 and `010` becomes 8, but only in some tools.
Fix safety: unsafe; quotes keep it as the text that stands there, but a number may be meant.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.front_matter import Kind, Style
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import unsafe
from reviewer.rules._tags import TAG_KEYS, values_of
from reviewer.text import Edit

_TEXT_KEYS = TAG_KEYS | {
    "subject",
    "title",
    "name",
    "author",
    "description",
    "shortdescription",
    "place",
}


def _check(article: Article) -> Iterator[Finding]:
    if article.front_matter.kind is not Kind.YAML:
        return
    for value in values_of(article, _TEXT_KEYS):
        scalar = value.scalar
        is_other = scalar.text.lower() in {"", "~", "null", "=", "<<"}
        if scalar.is_string or scalar.style is not Style.PLAIN or is_other:
            continue
        edit = Edit(scalar.span, f"'{scalar.text}'")
        fixes = unsafe("Put it in quotes", edit)
        message = f"“{scalar.text}” is read as a number, a date or yes/no, not as this text."
        yield Finding(scalar.span, message, fixes)


RULE = Rule(
    "front-matter/type-drift",
    Severity.INFO,
    __doc__,
    _check,
    gate=Gate(
        patterns=(
            rf"(?im)^[ \t]*(?:-|(?:{'|'.join(sorted(_TEXT_KEYS))}):)[ \t]+"
            r"(?:[-+.\d][-+.:_\dxa-foetz ]*|yes|no|on|off|true|false)[ \t]*(?:#.*)?$",
            r"(?im)^(?:tags?|keywords|categor\w+):[ \t]*\[",
        )
    ),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad("---\nsubject: 1984\n---\n\nText.\n", "---\nsubject: '1984'\n---\n\nText.\n"),
        Bad(
            "---\ntags:\n  - No\n  - 12:30\n---\n\nText.\n",
            "---\ntags:\n  - 'No'\n  - '12:30'\n---\n\nText.\n",
        ),
        Good("---\nsubject: '1984'\nyear: 1984\ndraft: no\ndate: 2017-03-02\n---\n\nText.\n"),
        Good("---\nsubject: No man's land\ntags:\n  - 2017 in Greece\n---\n\nText.\n"),
    ),
)
