"""A heading stands at the end of a sentence instead of on a line of its own.

Why it matters: it is shown as text with hash signs, and the section below has no heading.
Fix safety: safe; only a line break is added. In articles from other sources, a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_at, prose_matches
from reviewer.rules._converted import ask_elsewhere
from reviewer.rules._repair import put, safe
from reviewer.text import Span

#: A sentence's end is demanded, because of "C#" and "F## Major"; the converter's own heading
#: stands after whatever came before.
_GLUED = re.compile(
    r"##{1,5} (?:(?=References(?:\[object|[ \t]*$))|(?<=[^\s#\0][.!?)\]”\"。]## )(?=[^\W\d_])"
    r"|(?<=[^\s#\0][.!?)\]”\"。]### )(?=[^\W\d_])"
    # Thai, Lao, Khmer and Burmese end sentences without a mark; Indian scripts with a bar.
    r"|(?<=[\u0964\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff؟۔]## )(?=[^\W\d_]))",
    re.MULTILINE,
)

#: The heading that the converter puts below every article.
_CONVERTERS_OWN = "## References"


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _GLUED):
        start = match.start()
        before = article.prose[start - 1 : start]
        if before in ("", "\n", "#", " ", "\t", ">"):
            continue
        if before == "\0" and not article.prose.startswith(_CONVERTERS_OWN, start):
            continue
        span = Span(start, line_at(article, start).end)
        fix = safe("Put the heading on its own line", put(start, start, "\n\n"))
        yield Finding(span, "This heading is on the same line as the text before it.", fix)


RULE = Rule(
    id="md/heading-glued",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=ask_elsewhere(_check),
    gate=Gate(patterns=(r"[^\s#>]##{1,5} \pL",)),
    stage=Stage.MARKUP,
    examples=(
        Bad(
            "The fort fell.## Aftermath\nPeace came.", "The fort fell.\n\n## Aftermath\nPeace came."
        ),
        Bad("ป้อมล่มสลาย## ประวัติ\nเก่า", "ป้อมล่มสลาย\n\n## ประวัติ\nเก่า"),
        Bad("It was sold (in May)### Later", "It was sold (in May)\n\n### Later"),
        Bad("Kategorija:Forts## References", "Kategorija:Forts\n\n## References"),
        Bad("https://example.org/a## References", "https://example.org/a\n\n## References"),
        Good("## Aftermath\nPeace came."),
        Good("The piece is in F## Major, it says."),
        Good("Write `end.## Title` for a heading."),
        Good("The languages C and C# are related."),
    ),
)
