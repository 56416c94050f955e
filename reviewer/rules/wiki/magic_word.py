"""A behaviour switch of the wiki is printed, such as `__NOTOC__`.

Why it matters: readers see it, often in bold.
Fix safety: safe at the beginning of a line or directly after other text; unsafe as a word of a
sentence, which may be about the switch.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_at, prose_matches, stands_alone, whole_line
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_WORDS = (
    "NOINDEX|NOTOC|FORCETOC|NOEDITSECTION|NEWSECTIONLINK|NONEWSECTIONLINK|NOGALLERY|HIDDENCAT"
    "|DISAMBIG|NOCONTENTCONVERT|NOTITLECONVERT|STATICREDIRECT|EXPECTUNUSEDCATEGORY|ARCHIVEDTALK"
)
_SWITCH = re.compile(
    rf"__(?:{_WORDS})__|\{{\{{(?:DEFAULTSORT|DISPLAYTITLE):[^{{}}\n]{{0,200}}\}}\}}"
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _SWITCH):
        span = Span(*match.span())
        is_alone = stands_alone(article, span)
        doomed = whole_line(article.text, line_at(article, span.start)) if is_alone else span
        is_word = article.text[max(span.start - 1, 0) : span.start] in (" ", "\t") and not is_alone
        make = unsafe if is_word else safe
        yield Finding(
            span, "This is a behaviour switch of the wiki.", make("Remove the switch", cut(*doomed))
        )


RULE = Rule(
    id="wiki/magic-word",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(literals=("{{DEFAULTSORT:", "{{DISPLAYTITLE:"), patterns=(rf"__({_WORDS})__",)),
    stage=Stage.LEAK,
    examples=(
        Bad("__NOTOC__\nThe fort.", "The fort."),
        Bad("The fort.{{DEFAULTSORT:Fort, The}}", "The fort."),
        Bad("The switch __NOTOC__ hides it.", "The switch  hides it."),
        Good("Call __init__ and __MAIN__."),
        Good("`__NOTOC__`"),
    ),
)
