"""A Latin full stop ends a Chinese or Japanese sentence.

Why it matters: it looks wrong; the converter replaced the ideographic full stop with it.
Fix safety: safe in converted articles; elsewhere, a person decides.
"""

import re
from collections.abc import Iterator
from itertools import islice

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import hint_elsewhere, is_converted
from reviewer.rules._repair import put, safe
from reviewer.text import Span

_LETTER = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_CLOSING = "）」』》〉】］"
_BEFORE = _LETTER + _CLOSING
_STOP = re.compile(
    rf"(?P<stop>\.(?:(?<=[{_BEFORE}].)|(?<=[{_BEFORE}]\*.)|(?<=[{_BEFORE}]\*\*.))"
    rf"(?: (?=[{_LETTER}（「『《〈【［{_CLOSING}])|(?= [“\d*\w])|$))",
    re.MULTILINE,
)


#: In what the converter wrote, so many for each Latin one.
_PREVAILS = 20


def _check(article: Article) -> Iterator[Finding]:
    was_made = is_converted(article)
    # Where the right full stop prevails, a Latin one is the author's: the converter leaves none.
    right = article.text.count("。") // (_PREVAILS if was_made else 1)
    if right and len(list(islice(prose_matches(article, _STOP), right + 1))) <= right:
        return
    for match in prose_matches(article, _STOP):
        span = Span(*match.span("stop"))
        fix = safe("Write the ideographic full stop", put(*span, "。"))
        yield Finding(span, "A Latin full stop ends a sentence in another script.", fix)


RULE = Rule(
    id="text/cjk-period",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(
        patterns=(
            r"[\x{3040}-\x{30ff}\x{3400}-\x{9fff}\x{f900}-\x{faff}）」』》〉】］]\**\.(?:[ \n]|\z)",
        )
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad("これは城である. 古い城だ.", "これは城である。古い城だ。"),
        Bad("「城. 」と呼ぶ.", "「城。」と呼ぶ。"),
        Bad("城は鎮圧.\n", "城は鎮圧。\n"),
        Bad(
            "---\nsubject: 城\npubDate: 2023-10-17 03:10\n---\n\n**城**. 古い。新しい。\n",
            "---\nsubject: 城\npubDate: 2023-10-17 03:10\n---\n\n**城**。古い。新しい。\n",
        ),
        Good("---\nsubject: 城\npubDate: 2023\n---\n\n" + "古い。" * 40 + "『城』. 出版社\n"),
        Good("これは城である。"),
        Good("これは城である。古い.\n\n新しい。\n"),
        Good("これは a.b と c. です"),
        Good("城.txt を読む"),
    ),
)
