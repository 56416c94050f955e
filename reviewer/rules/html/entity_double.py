"""An HTML entity was escaped twice, as in `&amp;mdash;`.

Why it matters: readers see the entity's name instead of the character.
Fix safety: unsafe; an article about HTML may show entities on purpose. In code it is only a note.
"""

import re
from collections.abc import Iterator
from html import unescape

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import put, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_DOUBLE = re.compile(
    r"&amp;(?:amp;)*(?P<inner>(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{2,7}|#[xX][0-9A-Fa-f]{2,6});)"
)
#: They would become markup, or cannot be seen.
_KEPT = frozenset(["<", ">", "&", '"', "'"])


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _DOUBLE):
        once, meant = _readings(match)
        if meant != once:
            right = meant if _is_visible(meant) and meant not in _KEPT else once
            yield _finding(match, once, right)
    for code in article.outline.code:
        for match in _DOUBLE.finditer(article.text, *code.span):
            once, meant = _readings(match)
            if meant != once:
                # Code shows what stands in it, so that no entity in it is ever read.
                right = meant if _is_visible(meant) and not code.is_inline else once
                yield _finding(match, once, right)._replace(severity=Severity.INFO)


def _readings(match: re.Match[str]) -> tuple[str, str]:
    """The entity that was escaped, and the character it stands for."""
    once = f"&{match.group('inner')}"
    return once, unescape(once)


def _is_visible(meant: str) -> bool:
    return meant.isprintable() and not meant.isspace()


def _finding(match: re.Match[str], once: str, right: str) -> Finding:
    span = Span(*match.span())
    fix = unsafe(f"Write {right}", put(*span, right))
    return Finding(span, f"Readers see {once} here.", fix)


RULE = Rule(
    id="html/entity-double",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(literals=("&amp;",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("The fort &amp;mdash; the old one", "The fort — the old one"),
        Bad("It is &amp;amp;#8211; small", "It is – small"),
        Bad("Level &amp;lt;= 3", "Level &lt;= 3"),
        Good("AT&amp;T and R&amp;D;"),
        Bad("`&amp;mdash;`", "`&mdash;`"),
        Bad("```\na-&amp;gt;b\n```\n", "```\na->b\n```\n"),
        Good("`AT&amp;T`"),
    ),
)
