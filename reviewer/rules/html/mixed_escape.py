r"""Characters are written the way addresses, scripts or wiki tags write them.

Why it matters: readers see `%E2%80%93`, `\u2013` or `<ref>` instead of the character.
Fix safety: unsafe; an article about such notations shows them on purpose.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import put, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_PERCENT = re.compile(r"%[C-Fc-f][0-9A-Fa-f](?:%[89A-Fa-f][0-9A-Fa-f]){1,300}")
_SCRIPT = re.compile(
    r"\\u(?:(?<=[^\s\0\\]\\u)(?P<code>[0-9A-Fa-f]{4})|(?<=\s\\u)(?P<dash>20[0-2][0-9A-Fa-f]))"
)
_WIKI_TAG = re.compile(r"&lt;/?(?:ref|br|nowiki|small|sup|sub)\b[^&\n]{0,100}(?:/ ?)?&gt;")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _PERCENT):
        meant = unquote(match.group())
        if meant.isprintable() and "\ufffd" not in meant:
            yield _finding(match, meant)
    for match in prose_matches(article, _SCRIPT):
        meant = chr(int(match.group("code") or match.group("dash"), 16))
        if meant.isprintable():
            yield _finding(match, meant)
    for match in prose_matches(article, _WIKI_TAG):
        yield _finding(match, "")


def _finding(match: re.Match[str], meant: str) -> Finding:
    span = Span(*match.span())
    title = f"Write “{meant}”" if meant else "Remove it"
    return Finding(span, f"{match.group()} is printed here.", unsafe(title, put(*span, meant)))


RULE = Rule(
    id="html/mixed-escape",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(
        patterns=(
            r"(?i)%[C-F][0-9A-F]%[89AB][0-9A-F]",
            r"\\u[0-9A-Fa-f]{4}",
            r"&lt;/?(ref|br|nowiki|small|sup|sub)\b",
        )
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad("The years 2014%E2%80%9317 were bad.", "The years 2014–17 were bad."),
        Bad("The years 2014\\u201317 were bad.", "The years 2014–17 were bad."),
        Bad("The fort fell.&lt;ref&gt;", "The fort fell."),
        Good("See <https://example.org/a%E2%80%93b>."),
        Good("[A](a%E2%80%93b.md)"),
        Good("`\\u2013` is a dash."),
        Good("Write &lt;b&gt;."),
    ),
)
