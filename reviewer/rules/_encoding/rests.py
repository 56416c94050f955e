"""Rests of misread characters that lost a byte, and that show as such in any text.

They are what tells of a lost byte when all that was whole around it is mended: the first byte of a
Greek letter among Greek letters, of a Japanese one among Japanese ones, `â€` where a quotation mark
was. They also stop what was misread twice from being mended by half.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from reviewer.rules._encoding.leads import matches_at_leads
from reviewer.rules._encoding.tables import CENTRAL_EUROPEAN, WINDOWS_1252, char_class

#: Encodings that lose bytes, but for the Cyrillic one, whose rests are letters of right words.
ENCODINGS = (WINDOWS_1252, CENTRAL_EUROPEAN[0], "Windows-1254")

#: The first bytes of a script's letters, and the letters.
SCRIPTS = (
    (0xCE, 0xCF, "\u0370-\u03ff\u1f00-\u1fff"),
    (0xD0, 0xD3, "\u0400-\u052f"),
    (0xD4, 0xD6, "\u0531-\u058f"),
    (0xD6, 0xD7, "\u0591-\u05f4"),
    (0xD8, 0xDB, "\u0600-\u06ff"),
    (0xE0, 0xE0, "\u0900-\u0fff"),
    (0xE1, 0xE1, "\u1000-\u1cff"),
    (0xE3, 0xEF, "\u2e80-\ua6ff\ua800-\uab2f\uab70-\ud7ff\uf900-\uffef"),
)
#: Marks that enclose a letter of which a text speaks.
_ENCLOSING = "\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a"
_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_LATIN_LETTERS = "A-Za-z" + "".join(filter(str.isalpha, map(chr, range(0xC0, 0x180))))
_SMALL = (
    "a-z\u00df-\u00f6\u00f8-\u00ff\u0101\u0103\u0105\u0107\u010d\u010f\u0111\u0113\u0117\u0119\u011b\u011f"
    "\u0123\u012b\u012f\u0131\u0137\u013c\u013e\u0142\u0144\u0146\u0148\u014d\u0151\u0155\u0159\u015b\u015f"
    "\u0161\u0163\u0165\u016b\u016d\u016f\u0171\u0173\u017a\u017c\u017e\u0219\u021b"
)
_CAPITAL = "A-Z\u00c0-\u00d6\u00d8-\u00de"
_CONSONANT = "bcdfghjklmnpqrstvwxz"


def _signs(encoding: str) -> Iterator[tuple[str, str, int]]:
    """What punctuation, pictures and their variants begin with, and how many bytes more these have.

    No language has these pairs.
    """
    for lead, second, missing in ((0xE2, 0x80, 1), (0xF0, 0x9F, 2), (0xEF, 0xB8, 1)):
        yield char_class(encoding, lead, lead), char_class(encoding, second, second), missing


def _pattern(encoding: str) -> str:
    """One that begins with the set of all first bytes, by which text is searched fast."""
    any_more = char_class(encoding, 0x80, 0xBF)
    more = char_class(encoding, 0x80, 0xBF, without=_ENCLOSING)
    kinds = [
        *(
            f"(?<={lead})(?={second}(?!{any_more}{{{missing}}}))"
            for lead, second, missing in _signs(encoding)
        ),
        # Small letters around one of which nothing but the first byte is left, or a capital and
        # one; `à` of which the second became a space; and a capital that begins no word.
        f"(?<=[{_SMALL}]{char_class(encoding, 0xC3, 0xC5)})"
        f"(?:(?![{_CAPITAL}]|{any_more})|(?=[A-Z][a-z]))",
        f"(?<=\u00c3)(?<![{_LATIN}].)(?=[{_CONSONANT}][{_SMALL}])",
    ]
    accented = char_class(encoding, 0xC3, 0xC3)
    kana, sign = char_class(encoding, 0xE3, 0xE3), char_class(encoding, 0xE2, 0xE2)
    kinds += (
        # Beside a Latin letter, two of them are long vowels.
        f"(?<={kana})(?<![A-Za-z].)(?<![A-Za-z]{kana}.)(?={kana})",
        f"(?<=[0-9]{sign})(?={any_more}[0-9])",
        f"(?<=[A-Z]{accented})(?=[a-z])",
        f"(?<={accented})(?<![^\\s(].)(?=  [a-z(-])",
    )
    for first, last, letters in SCRIPTS:
        lead = char_class(encoding, first, last)
        latin = "".join(char for char in _LATIN_LETTERS if char not in lead)
        # Beside such a letter or mark it may be right, unless that is the rest of another one.
        parted = f"(?<![^{lead[1:-1]}][{latin}{_ENCLOSING}].)"
        kinds += (
            f"(?<=[{letters}]{lead})(?![{latin}])",
            f"(?<={lead}){parted}(?={lead}{{0,5}}{more}{{0,2}}[{letters}])",
            f"(?<={lead}){parted}(?=\\?[{letters}])",
        )
    return f"{char_class(encoding, 0xC2, 0xF4)}(?:{'|'.join(kinds)})"


# Compiled when first needed: that takes as long as checking a hundred articles.
@lru_cache
def _rest(encoding: str) -> re.Pattern[str]:
    return re.compile(_pattern(encoding), re.DOTALL)


@lru_cache
def _next(encoding: str) -> re.Pattern[str]:
    """What follows such a rest at once and begins like one is another."""
    return re.compile(
        f"{char_class(encoding, 0x80, 0xBF, without=_ENCLOSING)}{{0,3}}"
        f"{char_class(encoding, 0xC2, 0xF4)}(?![A-Za-z])"
    )


def rests_in(text: str, encoding: str) -> Iterator[int]:
    """Where such rests begin in a text that was read as one of ``ENCODINGS``, in text order."""
    done = 0
    following_at = _next(encoding)
    for match in matches_at_leads(_rest(encoding), text, encoding):
        following: re.Match[str] | None = match
        while following and following.end() > done:
            done = following.end()
            yield done - 1
            following = following_at.match(text, done)


def _gate_patterns() -> Iterator[str]:
    for encoding in ENCODINGS:
        long = char_class(encoding, 0xE0, 0xEF) + char_class(encoding, 0x80, 0xBF)
        yield long + long
        yield from (lead + second for lead, second, _ in _signs(encoding))
        accented = char_class(encoding, 0xC3, 0xC5)
        yield f"[{_SMALL}]{accented}"
        yield f"[A-Z]{char_class(encoding, 0xC3, 0xC3)}[a-z]"
        yield f"{accented} [ a-z]"
        for first, last, letters in SCRIPTS:
            lead = char_class(encoding, first, last)
            yield f"[{letters}]{lead}"
            yield f"{lead}{char_class(encoding, 0x80, 0xBF)}?[{letters}]"


#: What opens the gate for them, beside what opens it for whole misreadings.
GATE_PATTERNS = (*dict.fromkeys(_gate_patterns()), f"\u00c3[{_CONSONANT}]")
