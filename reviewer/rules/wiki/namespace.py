"""A wiki category is printed as a line, as in `Category:Forts`.

Why it matters: it is not text; the article's tags should say it.
Fix safety: unsafe; the category may be worth keeping as a tag.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_at, prose_matches, whole_line
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._namespaces import CATEGORY_NAMESPACES
from reviewer.rules._repair import cut, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_ANY = "|".join(sorted(CATEGORY_NAMESPACES))
#: Several after the article's last words.
_TAIL = re.compile(
    rf"(?<=[^\s*+-] )(?:{_ANY}):[^\s#][^\n#]{{0,300}}? (?:{_ANY}):[^\s#][^\n#]*\Z", re.IGNORECASE
)
#: Characters at an article's end in which categories may be left over.
_LONGEST_TAIL = 4000
_LINE = re.compile(
    # Where no word begins, and in an empty line, not one of the many names is tried.
    rf"^(?!\n)(?=[ \t]{{0,3}}(?:[*+-] )?:?\w)"
    rf"[ \t]{{0,3}}(?:[*+-] )?:?(?:{_ANY}):[^\s#][^\n#]{{0,150}}",
    re.IGNORECASE | re.MULTILINE,
)


def _check(article: Article) -> Iterator[Finding]:
    lines = []
    for match in prose_matches(article, _LINE):
        span = Span(*match.span())
        lines.append(line_at(article, span.start))
        ends_line = article.text[span.end : span.end + 1] in ("", "\n")
        doomed = whole_line(article.text, span) if ends_line else span
        fix = unsafe("Remove the category", cut(*doomed))
        yield Finding(span, "A wiki category is printed here.", fix)
    tail = _tail(article)
    if tail is not None and not any(line.encloses(tail) for line in lines):
        fix = unsafe("Remove the categories", cut(tail.start - 1, tail.end))
        yield Finding(tail, "Wiki categories are printed here.", fix)


def _tail(article: Article) -> Span | None:
    """Categories after the last words of the last paragraph, two at least."""
    prose = article.prose
    end = len(prose.rstrip())
    start = max(article.body_start, prose.rfind("\n", 0, end) + 1, end - _LONGEST_TAIL)
    match = _TAIL.search(prose[start:end])
    return Span(*match.span()).shifted(start) if match else None


RULE = Rule(
    id="wiki/namespace",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(mild_where_shown(_check)),
    gate=Gate(patterns=(rf"(?im)(?:^|[ \t:])(?:{_ANY}):[^\s#]",)),
    stage=Stage.LEAK,
    examples=(
        Bad("The fort.\n\nCategory:Forts\n", "The fort.\n\n"),
        Bad("Kategorija:Forts## References", "## References"),
        Bad("The fort. Category:Forts Category:Old forts\n", "The fort.\n"),
        Good("The fort. See Category:Forts of 1916\n"),
        Good("Category: forts\n"),
        Good("The category Category:Forts is his."),
        Good("`Category:Forts`"),
    ),
)
