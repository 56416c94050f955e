"""UTF-8 text that was read in the wrong encoding more than once: `Ã¢â‚¬â„¢` for `’`.

Why it matters: readers see garbage, three to eight characters for each original one.
Fix safety: safe; decoding stops as soon as the result is valid text.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._encoding.tables import MOJIBAKE_GATE
from reviewer.rules.encoding._misread import Kind, findings


def _check(article: Article) -> Iterator[Finding]:
    return findings(article, Kind.REPEATED)


RULE = Rule(
    id="encoding/mojibake-double",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=MOJIBAKE_GATE,
    stage=Stage.ENCODING,
    examples=(
        Bad("The SovietÃ¢â‚¬â€œGerman front\n", "The Soviet–German front\n"),
        Bad("A cafÃƒÂ© in KÃƒÂ¶ln\n", "A café in Köln\n"),
        Bad("Itâ€™s a cafÃƒÂ©\n", "Itâ€™s a café\n"),
        Bad("**ÃƒÂ\x81lvaro**\n", "**Álvaro**\n"),
        Good("Itâ€™s misread once.\n"),
        Good("SÃO PAULO, ÂNGELA\n"),
    ),
)
