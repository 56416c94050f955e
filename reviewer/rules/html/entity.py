"""A character is written as an HTML entity, as in `&mdash;`.

Why it matters: editors read and search the source text, and title or description show the entity
itself.
Fix safety: safe; the page looks the same. Entities that could become markup, and those of invisible
characters, are left alone: they are written out so that they can be seen.
"""

import re
from collections.abc import Iterator
from html import unescape

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import put, safe
from reviewer.text import Span

_ENTITY = re.compile(r"(?<!&amp;)&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{2,7}|#[xX][0-9A-Fa-f]{2,6});")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _ENTITY):
        spelled = match.group()
        meant = unescape(spelled)
        if not _is_plain(meant):
            continue
        span = Span(*match.span())
        fix = safe(f"Write “{meant}”", put(*span, meant))
        yield Finding(span, f"{spelled} stands for “{meant}”.", fix)


def _is_plain(meant: str) -> bool:
    """Whether it is one visible character that no markup is made of."""
    return len(meant) == 1 and ord(meant) > 0xA0 and meant.isprintable() and not meant.isspace()


RULE = Rule(
    id="html/entity",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"&[A-Za-z#]",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("The fort&mdash;the old one&#8212;fell.", "The fort—the old one—fell."),
        Bad("Caf&eacute;", "Café"),
        Good("Write &lt;b&gt; and AT&amp;T."),
        Good("A literal &amp;mdash; is no dash."),
        Good("10&nbsp;km and soft&shy;ness"),
        Good("See <https://example.org/?a=1&copy=2>."),
        Good("`&mdash;`"),
    ),
)
