"""An error message of the wiki or its server instead of text.

Why it matters: the text that the message replaced is missing; the page should be fetched again.
Fix safety: no fix; only the source page has the text.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_MESSAGE = re.compile(
    # What all of them begin with, by which it is told fast that none does.
    r"(?=[LCEF#45TJ])"
    r"(?:Lua error in Module:[^\n\0]*|Cite error: [^\n\0]*|Expression error: [^\n\0]*"
    r"|Failed to parse \([^\n\0]*|Error: no (?:text|inner)[^\n\0]*"
    r"|(?m:^(?:#+ )?(?:404 Not Found|429 Too Many Requests|Too Many Requests|502 Bad Gateway"
    r"|503 Service Unavailable|Just a moment\.\.\.)\s*$))"
)


#: Characters of a page on which a server says no more than that something went wrong.
_LONGEST_PAGE = 2_000


def _check(article: Article) -> Iterator[Finding]:
    is_long = len(article.text) - article.body_start > _LONGEST_PAGE
    for match in _MESSAGE.finditer(article.prose):
        if is_long and match.group()[0] in "#0123456789":
            continue  # a heading among others
        yield Finding(Span(*match.span()), "This is an error message. Fetch the page again.")


RULE = Rule(
    id="leak/error-text",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(mild_where_shown(_check)),
    gate=Gate(
        literals=(
            "Lua error in",
            "Cite error:",
            "Expression error:",
            "Failed to parse (",
            "Error: no ",
        ),
        patterns=(r"(?m)^(?:#+ )?(?:404|429|Too Many|502|503|Just a moment)",),
    ),
    stage=Stage.LEAK,
    examples=(
        Bad("The area is Lua error in Module:Convert at line 5.\n"),
        Bad("# 404 Not Found\n"),
        Bad("Cite error: The named reference was never defined.\n"),
        Good("He failed to parse (and to read) it. 404 Not Found is a status code.\n"),
        Good("`Lua error in Module:X`\n"),
    ),
)
