"""UTF-8 text that was read as Windows-1251, Mac Roman or code page 437: `вЂ“`, `‚Äì`, `ΓÇô`.

Why it matters: readers see garbage instead of words, dashes and quotation marks.
Fix safety: safe where the characters cannot be anything but misread bytes, or the whole file was
misread; a person decides on the rest.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._encoding.tables import MOJIBAKE_GATE
from reviewer.rules._letter_rows import none_in_rows
from reviewer.rules.encoding._misread import Kind, findings


def _check(article: Article) -> Iterator[Finding]:
    return findings(article, Kind.OTHER)


RULE = Rule(
    id="encoding/mojibake-other",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=none_in_rows(_check),
    gate=MOJIBAKE_GATE,
    stage=Stage.ENCODING,
    examples=(
        Bad("Главы 1.1вЂ“1.3\n", "Главы 1.1–1.3\n"),
        Bad("# РџСѓС‚СЊ\n", "# Путь\n"),
        Bad(
            "Streitkr√§fte im sp√§ten M√§rz f√ºr K√∂ln\n", "Streitkräfte im späten März für Köln\n"
        ),
        Bad("From 1912‚Äì14\n", "From 1912–14\n"),
        Bad("Wait ΓÇô what ≡ƒÜÇ\n", "Wait – what 🚀\n"),
        Good("Річка Сіль і Рєпін; «…слов”» – Ніжин, Ріо\n"),
        Good("L’État, l’été, d’à côté; √2 ≈ 1,41 «π»\n"),
        Good("```\n┌─┐\n│ │\n└─┘ ╔═╗ ├╝\n```\n"),
        Good("The letters ÀàÁáÂâÃãÄäÅåÆæÇçÈèÉéÊêËëÌìÍíÎîÏïÐðÑñÒòÓóÔôÕõÖöØøÙùÚúÛûÜüÝýÿ and œùûüÿ\n"),
        Good("Сјајно: Рјечник\n"),
    ),
)
