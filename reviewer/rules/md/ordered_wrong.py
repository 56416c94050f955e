"""A numbered list is written as bullets followed by numbers.

Why it matters: the page shows both a bullet and a number for each item.
Fix safety: safe where the numbers count up from 1; otherwise, and in articles from other sources, a
person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import put, safe, unsafe
from reviewer.text import Span

_NUMBERED = re.compile(r"^[ \t]{0,3}[*+-] (?P<number>\d{1,3})\)[ \t]{1,4}", re.MULTILINE)


def _check(article: Article) -> Iterator[Finding]:
    expected, last_line = 1, -2
    for match in _NUMBERED.finditer(article.prose, article.body_start):
        number, line = int(match.group("number")), article.lines.line_of(match.start())
        if line != last_line + 1:
            expected = 1
        offer = safe if number == expected else unsafe
        fix = offer("Make it a numbered item", put(match.start(), match.end(), f"{number}. "))
        yield Finding(Span(*match.span()), "There is a bullet before the item's number.", fix)
        expected = number + 1 if number == expected else -1
        last_line = line


RULE = Rule(
    id="md/ordered-wrong",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(patterns=(r"(?m)^[ \t]{0,3}[*+-] \d{1,3}\)[ \t]",)),
    stage=Stage.MARKUP,
    examples=(
        Bad(" * 1) Fort\n * 2) Camp\n", "1. Fort\n2. Camp\n"),
        Bad(" * 3) Camp", "3. Camp"),
        Good("1. Fort\n2. Camp\n"),
        Good(" * (1) Fort"),
        Good(" * 1916) no number of an item"),
        Good("```\n * 1) Fort\n```\n"),
    ),
)
