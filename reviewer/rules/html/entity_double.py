"""An HTML entity was escaped twice, as in `&amp;mdash;`.

Why it matters: readers see the entity's name instead of the character.
Fix safety: unsafe; an article about HTML may show entities on purpose.
"""

import re
from collections.abc import Iterator
from html import unescape

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

_DOUBLE = re.compile(
    r"&amp;(?:amp;)*(?P<inner>(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{2,7}|#[xX][0-9A-Fa-f]{2,6});)"
)
#: They would become markup, or cannot be seen.
_KEPT = frozenset(["<", ">", "&", '"', "'"])


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _DOUBLE):
        once = f"&{match.group('inner')}"
        meant = unescape(once)
        if meant == once:
            continue
        is_plain = meant.isprintable() and not meant.isspace() and meant not in _KEPT
        span = Span(*match.span())
        right = meant if is_plain else once
        fix = unsafe(f"Write {right}", put(*span, right))
        yield Finding(span, f"Readers see {once} here.", fix)


RULE = Rule(
    id="html/entity-double",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("&amp;",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("The fort &amp;mdash; the old one", "The fort — the old one"),
        Bad("It is &amp;amp;#8211; small", "It is – small"),
        Bad("Level &amp;lt;= 3", "Level &lt;= 3"),
        Good("AT&amp;T and R&amp;D;"),
        Good("`&amp;mdash;`"),
    ),
)
