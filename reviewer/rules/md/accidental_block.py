"""A line happens to begin like a list or a heading.

Why it matters: a sentence that begins with a year is shown as item 1 of a list, and some site
generators show `#1 song` as a heading.
Fix safety: unsafe; the backslash is right if the line is meant as text.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

_ACCIDENT = re.compile(
    r"^(?:1\d{3}|20\d\d)(?P<dot>\.)[ \t](?=\S)|^(?P<hash>#)\d+ (?=[^\W\d_])",
    re.MULTILINE,
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _ACCIDENT):
        if match.group("dot") and not _begins_a_block(article.text, match.start()):
            continue
        at = match.start("dot") if match.group("dot") else match.start("hash")
        fix = unsafe("Escape it", put(at, at, "\\"))
        shown = "a list" if match.group("dot") else "a heading"
        yield Finding(Span(*match.span()), f"Some site generators show this as {shown}.", fix)


def _begins_a_block(text: str, line_start: int) -> bool:
    above = text[text.rfind("\n", 0, max(0, line_start - 1)) + 1 : line_start]
    return not above.strip() or above.startswith("#")


RULE = Rule(
    id="md/accidental-block",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"(?m)^(1\d{3}|20\d\d)\.[ \t]", r"(?m)^#\d+ \pL")),
    stage=Stage.MARKUP,
    examples=(
        Bad("1984. It was a year.", "1984\\. It was a year."),
        Bad("#1 song of the year", "\\#1 song of the year"),
        Good("1. One\n2. Two\n"),
        Good("The camp was built in the year\n1984. It was a year."),
        Good("It was 1984. It was a year."),
        Good("# 1 song"),
        Good("```\n#1 comment\n```"),
    ),
)
