"""No blank between two sentences.

Why it matters: it looks careless, and a footnote mark has vanished there.
Fix safety: unsafe; a name may be spelled so.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

#: Small words around both: names such as `System.Text` stand among code, or in camel case.
_GLUED = re.compile(
    r"(?<=[ \"“(])[^\W\d_]{3,40}(?P<stop>[.!?][\"”)]?)"
    r"(?=(?P<next>[^\W\d_]{2,40}),? [^\W\d_]{2,40}[ ,.])"
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _GLUED):
        last = article.text[match.start() : match.start("stop")]
        if not (last.islower() and match.group("next").istitle()):
            continue
        end = match.end("stop")
        fix = unsafe("Put a blank between", put(end, end, " "))
        yield Finding(Span(*match.span("stop")), "No blank between two sentences.", fix)


RULE = Rule(
    id="text/missing-space",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\p{Ll}{3}[.!?][\"”)]?\p{Lu}\p{Ll}",)),
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
