"""A Latin full stop ends a Chinese or Japanese sentence.

Why it matters: it looks wrong; the converter turned the ideographic full stop into it.
Fix safety: safe behind Japanese kana and closing brackets; elsewhere a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import put, safe, unsafe
from reviewer.text import Span

_STOP = re.compile(
    r"(?<=[\u3040-\u30ff\u3400-\u9fff）」』])"
    r"(?P<stop>\.(?: (?=[\u3040-\u30ff\u3400-\u9fff（「『\d])|$))",
    re.MULTILINE,
)


def _check(article: Article) -> Iterator[Finding]:
    found = list(prose_matches(article, _STOP))
    # Where the right full stop prevails, a Latin one is the author's.
    if len(found) <= article.text.count("。"):
        return
    for match in found:
        before = article.text[match.start("stop") - 1]
        offer = safe if "\u3040" <= before <= "\u30ff" or before in "）」』" else unsafe
        span = Span(*match.span("stop"))
        fix = offer("Write the ideographic full stop", put(*span, "。"))
        yield Finding(span, "A Latin full stop in a sentence of another script.", fix)


RULE = Rule(
    id="text/cjk-period",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        patterns=(
            r"[\x{3040}-\x{30ff}\x{3400}-\x{9fff}）」』]\.[ \n]",
            r"[\x{3040}-\x{30ff}\x{3400}-\x{9fff}）」』]\.\z",
        )
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad("これは城である. 古い城だ.", "これは城である。古い城だ。"),
        Bad("城は鎮圧.\n", "城は鎮圧。\n"),
        Good("これは城である。"),
        Good("これは城である。古い.\n\n新しい。\n"),
        Good("これは a.b と c. です"),
        Good("城.txt を読む"),
    ),
)
