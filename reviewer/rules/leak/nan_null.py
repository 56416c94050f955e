"""A value that is `NaN`, `null` or `Invalid Date`, printed by a script that had no value.

Why it matters: the site shows it as the article's date, place or number.
Fix safety: no fix; only the source page knows the value.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_NEVER_A_VALUE = frozenset({"NaN", "Invalid Date", "Invalid date", "NaN-NaN-NaN", "NaN/NaN/NaN"})
_CELL = re.compile(r"(?<=\|)[ \t]*(NaN|null|undefined|Invalid Date)[ \t]*(?=\|)")


def _check(article: Article) -> Iterator[Finding]:
    for scalar in article.front_matter.scalars():
        text = scalar.text.strip()
        # A plain null is YAML for "no value" and right; as a string it was printed.
        if text in _NEVER_A_VALUE or (scalar.is_string and text == "null"):
            yield Finding(scalar.span, f"A script printed “{text}” because it had no value.")
    # Where there is code, such cells are the article's subject.
    if not article.outline.code:
        for table in article.outline.tables:
            for row in table.rows:
                for cell in _CELL.finditer(row.of(article.text)):
                    span = Span(*cell.span(1)).shifted(row.start)
                    message = f"A script may have printed “{cell[1]}” because it had no value."
                    yield Finding(span, message, severity=Severity.INFO)


RULE = Rule(
    id="leak/nan-null",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(literals=("NaN", "null", "Invalid ", "undefined")),
    stage=Stage.LEAK,
    lost="a value",
    examples=(
        Bad("---\ndate: Invalid Date\n---\n"),
        Bad("---\nplace: 'null'\n---\n"),
        Bad("| Year | Dead |\n| --- | --- |\n| 1915 | NaN |\n"),
        Good("---\ndate: null\nauthor: Null\n---\n"),
        Good("Christopher Null wrote on NaN and null.\n"),
        Good("| `x` | Result |\n| --- | --- |\n| `0/0` | NaN |\n"),
    ),
)
