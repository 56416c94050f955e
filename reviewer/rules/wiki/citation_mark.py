"""A footnote mark is printed without its footnote, as in `fell.[12]`.

Why it matters: it leads nowhere.
Fix safety: unsafe; an index or an author's own note looks the same.
"""

import re
from collections.abc import Iterator
from itertools import islice

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import cut, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_NUMBER = r"(?:\d{1,3}|[a-z]|(?:note|nb|n|Note|Anm\.) \d{1,3})\\?\]"
_MARKS = re.compile(
    rf"[\\\[](?<=[.,;:!?”\"’»)。、].)(?:(?<=\[)|(?<=\\)\[){_NUMBER}(?:\\?\[{_NUMBER}){{0,11}}(?![\w(\[:)])"
)
#: Marks of one article that are looked at.
_MOST = 20_000
_OWN_NOTES = re.compile(r"^(?!\n)[ \t]*(?:[-*+] )?\\?\[\d{1,3}\\?\][ :]", re.MULTILINE)


def _check(article: Article) -> Iterator[Finding]:
    if _OWN_NOTES.search(article.text, article.body_start):
        return
    marks = islice(prose_matches(article, _MARKS), _MOST)
    found = [each for each in marks if not _is_quoted(article, each)]
    numbers = {match.group() for match in found}
    if len(numbers) < 2 and not any(char.isdigit() for mark in numbers for char in mark):
        return
    for match in found:
        fix = unsafe("Remove the mark", cut(*match.span()))
        yield Finding(Span(*match.span()), "This footnote's text is lost.", fix)


def _is_quoted(article: Article, match: re.Match[str]) -> bool:
    """Whether a straight quotation mark before it opens a quotation."""
    start = match.start() - 1
    return article.text[start] == '"' and article.text[start - 1 : start] in ("", " ", "\n", "(")


RULE = Rule(
    id="wiki/citation-mark",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(mild_where_shown(_check)),
    gate=Gate(
        patterns=(r"[.,;:!?”\"’»)。、]\\?\[(\d{1,3}|[a-z]|(note|nb|n|Note|Anm\.) \d{1,3})\\?\]",)
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad("The fort fell.[1] Then peace came.[2][3]", "The fort fell. Then peace came."),
        Bad("The fort fell,[note 2] they say.", "The fort fell, they say."),
        Good("The fort fell.[^1]\n\n[^1]: In May.\n"),
        Good("The fort fell.[1]\n\n[1] In May.\n"),
        Good("The fort fell.[1]\n\n[1]: https://example.org\n"),
        Good('It ends with "[8] System error".'),
        Good("The array a[0] and the interval (0,[1]) and “[a] lot”."),
        Good("See [the fort][1].\n\n[1]: https://example.org\n"),
    ),
)
