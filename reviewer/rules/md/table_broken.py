"""A table row has more cells than the table's header.

Why it matters: the page drops the surplus cells, or shows the whole table as text.
Fix safety: safe in converted articles for the bars between a picture's settings, which the
converter writes without the spaces that it puts around a table's own bars; otherwise a person has
to find the surplus bar.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import hint_elsewhere, is_converted
from reviewer.rules._repair import put, safe
from reviewer.text import Edit, Span

_BAR = re.compile(r"\\.|`[^`\n]*`|(?P<bar>\|)")
#: A delimiter row as the converter prints it, below a line of bars.
_TOP = re.compile(r"\n(?P<delimiter>\|(?: {1,10}-{3,16} {1,10}\|)+)$", re.MULTILINE)
_ROW = re.compile(r"\n(\|[^\n]*\|)(?=\n|\Z)")
#: A bar that no space stands before, or none after: not one of the converter's own.
_INNER = re.compile(r"(?<=[^\s|\\])\|(?=[^\n])|(?<=[^\n])\|(?=[^\s|])")


def _check(article: Article) -> Iterator[Finding]:
    if is_converted(article):
        yield from _in_converted(article)
        return
    for table in article.outline.tables:
        expected = _cells(article.text, table.delimiter)
        for row in table.rows[1:]:
            count = _cells(article.text, row)
            if count > expected and not _are_empty(row.of(article.text), count - expected):
                yield Finding(row, _message(count, expected))


def _are_empty(row: str, count: int) -> bool:
    """Whether its last cells have nothing in them that a page could leave out."""
    cells = row.strip().removesuffix("|").split("|")
    return not any(cell.strip() for cell in cells[-count:])


def _in_converted(article: Article) -> Iterator[Finding]:
    """Also tables whose head is too long, which therefore are none to readers of Markdown."""
    text = article.text
    for top in _TOP.finditer(text, article.body_start):
        expected = _cells(text, Span(*top.span("delimiter")))
        head_end = top.start()
        rows = [Span(text.rfind("\n", 0, head_end) + 1, head_end)]
        if article.prose[head_end - 1] == "\0":
            continue  # in code
        row = _ROW.match(text, top.end())
        while row is not None:
            rows.append(Span(*row.span(1)))
            row = _ROW.match(text, row.end())
        for span in rows:
            if (count := _cells(text, span)) > expected:
                fixes = _escaped(text, span, expected)
                yield Finding(span, _message(count, expected), fixes)


def _message(count: int, expected: int) -> str:
    return f"{count} cells, but the table has {expected} columns."


def _escaped(text: str, row: Span, expected: int) -> tuple[Fix, ...]:
    """Escape the bars that are none of the table's, if just the surplus ones are such."""
    inner = {match.start() for match in _INNER.finditer(text, row.start + 1, row.end - 1)}
    if _cells(text, row) - len(inner) != expected:
        return ()
    outer = [at for at in range(row.start, row.end) if text[at] == "|" and at not in inner]
    edits = [
        edit
        for start, end in pairwise(outer)
        if (edit := _cell(text, Span(start + 1, end))) is not None
    ]
    return safe("Escape the bars of the picture's settings", *edits)


def _cell(text: str, span: Span) -> Edit | None:
    """The cell with its bars escaped, as wide as it was where it had spaces enough."""
    cell = span.of(text)
    words = cell.strip().replace("|", "\\|")
    if "|" not in cell:
        return None
    blanks = max(2, len(cell) - len(words))
    left = (blanks + 1) // 2
    return put(*span, " " * left + words + " " * (blanks - left))


def _cells(text: str, row: Span) -> int:
    line = row.of(text).strip()
    bars = sum(1 for match in _BAR.finditer(line) if match.group("bar"))
    edges = line.startswith("|") + (line.endswith("|") and not line.endswith("\\|"))
    return bars + 1 - edges


_HEAD = "---\nsubject: Berlin\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    id="md/table-broken",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(patterns=(r"\|[ \t]*:?-", r"-:?[ \t]*\|")),
    stage=Stage.MARKUP,
    examples=(
        Bad("| A | B |\n| --- | --- |\n| 1 | 470px|Map |\n"),
        Bad(
            _HEAD + "|   center|80px  |  B  |\n|  ---  |  ---  |\n| 65px|Map of it]] |  2  |\n",
            _HEAD + "|  center\\|80px  |  B  |\n|  ---  |  ---  |\n| 65px\\|Map of it]] |  2  |\n",
        ),
        Bad(_HEAD + "|  A  |\n|  ---  |\n|  1  |  2  |\n"),
        Good("| A | B |\n| --- | --- |\n| 1 | 2 |\n"),
        Good("| A | B |\n| --- | --- |\n| 1 |\n"),
        Good("| A | B |\n| --- | --- |\n| 1 | 2 |  |\n"),
        Good("| A | B |\n| --- | --- |\n| 1 | a\\|b |\n"),
        Good("A | B\n--- | ---\n1 | 2\n"),
        Good(_HEAD + "```\n|  A  |\n|  ---  |\n|  1  |  2  |\n```\n"),
        Good(_HEAD + "<pre>\n|  A  |\n|  ---  |\n|  1  |  2  |\n</pre>\n"),
        Good(_HEAD + "|  A  |  B  |\n|  ---  |  ---  |\n|  1  |  a\\|b  |\n"),
    ),
)
