"""A reference begins with the wiki's links back to the text, as in `^ a b Smith`.

Why it matters: the arrow and the letters were links; now they are noise.
Fix safety: safe if words or several letters follow, as only the marks at the beginning are removed.
A lone arrow may be a character that the item is about, except in converted articles.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import hint_elsewhere, is_converted
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_BACK = re.compile(
    r"^(?!\n)[ \t]{0,3}(?:[*+-]|\d{1,3}[.)])[ \t]+"
    r"(?P<back>(?:Jump up(?: to)?:? ?)?\^[ \t]*(?:\b[a-z]\b,?[ \t]+){0,30}"
    r"|Jump up(?: to)?:[ \t]*|↑[ \t]+(?:[a-z][ \t]+){1,30})"
    r"(?=[\w\"“„*\[(])",
    re.MULTILINE,
)


#: The words, or letters of several ways back.
_CERTAIN = re.compile(r"Jump up|[\^↑][ \t]*[a-z],?[ \t]+[b-z]\b")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _BACK):
        span = Span(*match.span("back"))
        # A lone arrow may be the sign that an item is about, where an author wrote it.
        offer = safe if _CERTAIN.match(match["back"]) or is_converted(article) else unsafe
        fix = offer("Remove the backlinks", cut(*span))
        yield Finding(span, "The wiki's links back to the text are printed here.", fix)


RULE = Rule(
    id="wiki/backlink",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(mild_where_shown(_check)),
    gate=Gate(patterns=(r"(?m)^[ \t]{0,3}([*+-]|\d{1,3}[.)])[ \t]+(\^|↑|Jump up)",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("1. ^ Smith, *Forts*, 1916\n", "1. Smith, *Forts*, 1916\n"),
        Bad(" * ^ a b Smith, *Forts*\n", " * Smith, *Forts*\n"),
        Bad("1. Jump up to: Smith\n", "1. Smith\n"),
        Bad("1. ↑ a b Smith\n", "1. Smith\n"),
        Good("1. Smith, *Forts*, 1916\n"),
        Good("* ↑ moves up\n"),
        Good("* x ^ y is a power\n"),
        Good("`* ^ x`"),
    ),
)
