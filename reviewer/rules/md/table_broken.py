"""A table row has more cells than the table's head.

Why it matters: the page leaves out the surplus cells.
Fix safety: no fix; which bar is surplus has to be looked at.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.text import Span

_BAR = re.compile(r"\\.|`[^`\n]*`|(?P<bar>\|)")


def _check(article: Article) -> Iterator[Finding]:
    for table in article.outline.tables:
        expected = _cells(article.text, table.delimiter)
        for row in table.rows[1:]:
            if (count := _cells(article.text, row)) > expected:
                message = f"{count} cells, but the table has {expected} columns."
                yield Finding(row, message)


def _cells(text: str, row: Span) -> int:
    line = row.of(text).strip()
    bars = sum(1 for match in _BAR.finditer(line) if match.group("bar"))
    edges = line.startswith("|") + (line.endswith("|") and not line.endswith("\\|"))
    return bars + 1 - edges


RULE = Rule(
    id="md/table-broken",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\|[ \t]*:?-", r"-:?[ \t]*\|")),
    stage=Stage.MARKUP,
    examples=(
        Bad("| A | B |\n| --- | --- |\n| 1 | 470px|Map |\n"),
        Good("| A | B |\n| --- | --- |\n| 1 | 2 |\n"),
        Good("| A | B |\n| --- | --- |\n| 1 |\n"),
        Good("| A | B |\n| --- | --- |\n| 1 | a\\|b |\n"),
        Good("A | B\n--- | ---\n1 | 2\n"),
    ),
)
