"""No space between two sentences.

Why it matters: it looks careless, and a footnote mark has disappeared there.
Fix safety: unsafe; a name may be spelled like this.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

_GLUED = re.compile(r"[.!?][\"”)]?(?=(?P<next>[^\W\d_a-z]\w{1,40}),? [^\W\d_]{2,40}[ ,.])")
#: A small word before it, too: names such as `System.Text` stand among code, or in camel case.
_LAST = re.compile(r"(?<=[ \"“(])[^\W\d_]{3,40}\Z")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _GLUED):
        if not match.group("next").istitle():
            continue
        last = _LAST.search(article.prose, max(0, match.start() - 42), match.start())
        if last and last.group().islower():
            fix = unsafe("Put a space between them", put(match.end(), match.end(), " "))
            yield Finding(Span(*match.span()), "There is no space between two sentences.", fix)


RULE = Rule(
    id="text/missing-space",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\p{Ll}[.!?][\"”)]?\p{Lu}",)),
    stage=Stage.SPACING,
    examples=(
        Bad("They lost a million.Next came the rest.", "They lost a million. Next came the rest."),
        Bad('He said "yes."Then he left.', 'He said "yes." Then he left.'),
        Good("They lost a million. Next came the rest."),
        Good("The class System.Text is old."),
        Good("By J.R.R.Tolkien and the .NET people."),
        Good("Open example.Com/read and wait."),
        Good("See <https://example.org/a.Html>."),
    ),
)
