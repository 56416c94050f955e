"""UTF-8 text that was read as Windows-1252: `â€“` where a dash was.

Why it matters: readers see garbage, searches find nothing, and tags no longer match.
Fix safety: safe where the characters cannot be anything but misread bytes, or the whole file was
misread. In an article or a line about encodings, in a word that also stands unbroken on its line,
and in code of an otherwise sound article, the characters may be meant, so a person decides; but
drawings in code, as of folders, are mended.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._encoding import end_of_examined, find_misreadings
from reviewer.rules._encoding.tables import MOJIBAKE_GATE
from reviewer.rules.encoding._misread import Kind, findings
from reviewer.text import Span


def _check(article: Article) -> Iterator[Finding]:
    yield from findings(article, Kind.PLAIN)
    end = end_of_examined(article.text)
    if end < len(article.text) and find_misreadings(article.text):
        message = "So much of this file is misread that the rest has not been checked yet."
        yield Finding(Span(end, end), message)


RULE = Rule(
    id="encoding/mojibake",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=MOJIBAKE_GATE,
    stage=Stage.ENCODING,
    examples=(
        Bad("Siege of the fort (2014â€“17)\n", "Siege of the fort (2014–17)\n"),
        Bad("Allies: ðŸ‡·ðŸ‡º Russia\n", "Allies: 🇷🇺 Russia\n"),
        Bad(
            "---\ntags:\n  - |-\n    ðŸ‡·ðŸ‡º A\n    Bâ€“C\n---\n",
            "---\ntags:\n  - |-\n    🇷🇺 A\n    B–C\n---\n",
        ),
        Bad("Die StraÃŸe nach KÃ¶ln\n", "Die Straße nach Köln\n"),
        Bad("10Â°C and RenÃ©e’s café\n", "10°C and Renée’s café\n"),
        Bad("Itâ€™s.\n\n    print('â€“')\n", "It’s.\n\n    print('–')\n"),
        Bad(
            "```\na/\nâ”œâ”€â”€ b/\nâ””â”€â”€ c/\n```\n",
            "```\na/\n├── b/\n└── c/\n```\n",
        ),
        Bad("Called `â€“` in code.\n", "Called `–` in code.\n"),
        Bad("This mojibake, â€“, was a dash.\n", "This mojibake, –, was a dash.\n"),
        Bad("| Köln | KÃ¶ln |\n", "| Köln | Köln |\n"),
        Good("Ça coûte 5 £, à 10 °C; NESTLÉ® – «IRMû, É… 5×£35 2012—∞\n"),
        Good("Das Wort „Spaß“ und der Laut „Ä“.\n"),
        Good("“Café…” is right. So is São Paulo’s IRMÃ® shop.\n"),
        Good("Niederösterreich, Łódź, Ђорђе, 日本語, Việt Nam, ‘’“”†‡\n"),
    ),
)
