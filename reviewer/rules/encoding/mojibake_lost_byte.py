"""Misread UTF-8 that lost a byte and can no longer be decoded: `â€` for `”`.

Why it matters: readers see garbage, and decoders guess wrongly (`†` instead of a quotation mark).
Fix safety: unsafe; only five bytes get lost this way (81, 8D, 8F, 90, 9D), which leaves a few
readings to choose from. The article's words and the neighbouring letters decide which is offered
first.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Applicability, Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._encoding import find_torn
from reviewer.rules._encoding.rests import GATE_PATTERNS
from reviewer.rules._encoding.tables import MOJIBAKE_GATE
from reviewer.rules._letter_rows import none_in_rows
from reviewer.rules._repair import put


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    for torn in find_torn(text):
        broken = torn.span.of(text)
        message = f"A misread character lost a byte; only “{broken}” is left."
        if "\n" in broken:
            message = "A misread character is split between the end of this line and the next one."
        elif "<" in broken:
            message = f"There is a tag inside a misread character: “{broken}”."
        fixes = tuple(
            Fix(f"Replace with “{meant}”", (put(*torn.span, meant),), Applicability.UNSAFE)
            for meant in torn.readings
        )
        yield Finding(torn.span, message, fixes)


RULE = Rule(
    id="encoding/mojibake-lost-byte",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=none_in_rows(_check),
    gate=Gate(
        literals=(
            *("\u00e2\u20ac", "\u00ef\u00b8", "\u00f0\u0178"),
            *("\u00e2<", "\u00e2\n", "\u00ef<", "\u00ef\n", "\u00f0<", "\u00f0\n"),
        ),
        patterns=(
            *MOJIBAKE_GATE.patterns,
            *GATE_PATTERNS,
            "[\u00c2-\u00df]\ufffd",
            "[a-z][\u00c2-\u00df][ \t]*[<\n]",
            "[\u00d0\u00d1]\ufffd[\u0400-\u04ff]",
        ),
    ),
    stage=Stage.ENCODING,
    examples=(
        Bad("He said “Open upâ€ and left.\n", "He said “Open up” and left.\n"),
        Bad("The Angloâ€French talks\n", "The Anglo‐French talks\n"),
        Bad("The ship БурÑ\n", "The ship Буря\n"),
        Bad("MyÅkÅ and KÃ¶ln, fÃ¼r\n", "Myōkō and KÃ¶ln, fÃ¼r\n"),
        Bad("The isle ãƒ\ufffd and KÃ¶ln\n", "The isle ポ and KÃ¶ln\n"),
        Bad("A cafÃ<b>©</b>, 1914â<em>€“</em>18\n", "A caf<b>é</b>, 1914<em>–</em>18\n"),
        Bad("Die StraÃ\nŸe nach\n", "Die Straße nach\n"),
        Good("IRMÃ<sup>®</sup> and «â<i>»</i>\n"),
        Good("In 1904† and ‡; “Open”, Łódź, Åland, Ålesund, Ñandú\n"),
        Good("Write [àâæçéèêëîïôœùûüÿ], or 'äÄçÇéÉêlorem', and [äÄöÖüÜß].\n"),
        Good("KÃ¶ln is misread, but nothing is lost.\n"),
        Good("Über Ålesund â€“ and back, in 1904â€“1905 and 1907â€“1909\n"),
    ),
    lost="characters",
)
