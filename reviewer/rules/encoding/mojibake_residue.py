"""What careless cleaning leaves of mojibake: `10Â km`, `ï»¿`.

Why it matters: readers see stray letters between words.
Fix safety: unsafe; what stood here is likely, but the characters alone prove nothing.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

_RESIDUE = re.compile(
    # No-break spaces whose second half some program made a plain space, or took at a line's end.
    r"(?:\u00c2 ){2,}|\u00c2(?:(?<=[a-z0-9.,;:)%\"'*_>\]]\u00c2)|(?<=\n\u00c2)(?= *\n))(?: |(?=\n))"
    # A byte order mark, or a replacement character, misread.
    r"|\u00ef\u00bb\u00bf"
    r"|\u00ef\u00bf\u00bd(?:\u00ef\u00bf\u00bd)*|\u043f\u0457\u0405(?:\u043f\u0457\u0405)*"
    r"|\u0420\u0457\u0421\u2014\u0420\u2026(?:\u0420\u0457\u0421\u2014\u0420\u2026)*"
)
_HALF, _MARK = "\u00c2", "\u00ef\u00bb\u00bf"


def _check(article: Article) -> Iterator[Finding]:
    for match in _RESIDUE.finditer(article.text):
        rest = match.group()
        if rest[0] != _HALF and rest != _MARK:
            yield Finding(
                Span(*match.span()),
                "Characters were lost here, and the replacement character was misread.",
            )
        else:
            meant = "" if rest == _MARK else rest.replace(_HALF, "")
            fix = unsafe("Restore the original text", put(*match.span(), meant))
            yield Finding(Span(*match.span()), "This is the rest of a misread character.", fix)


RULE = Rule(
    id="encoding/mojibake-residue",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        literals=("\u00c2 ", "\u00c2\n", "\u00ef\u00bb\u00bf", "\u00ef\u00bf\u00bd"),
        patterns=("\u043f\u0457\u0405", "\u0420\u0457\u0421\u2014\u0420\u2026"),
    ),
    stage=Stage.ENCODING,
    examples=(
        Bad("after 10Â km and 5Â %\n", "after 10 km and 5 %\n"),
        Bad("on WindowsÂ XP\nÂ Â Â ID\n", "on Windows XP\n   ID\n"),
        Bad("ï»¿# Title\n", "# Title\n"),
        Bad("na\u00ef\u00bf\u00bdve\n"),
        Good("ÂNGELA À LA CARTE, Â Ê Î; România și Â mare\n"),
    ),
    restructures=True,
)
