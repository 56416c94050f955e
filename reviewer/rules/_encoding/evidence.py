"""The evidence in a run of valid UTF-8 itself: whether it can be right text.

ftfy is asked for one thing only: whether characters that stand side by side are bad neighbours
(``ftfy.badness``). Its ``fix_text`` is never called: that also straightens quotes, splits ligatures
and decodes entities.
"""

import re
import unicodedata
from functools import lru_cache

from reviewer.rules._encoding.tables import (
    APOSTROPHE,
    CODE_PAGE_437,
    CODE_PAGE_850,
    MAC_ROMAN,
    WINDOWS_1251,
)
from reviewer.text import Span

#: Symbols that are long in UTF-8: their misreadings are three or four characters of which right
#: text never has the like. The daggers are left out: they are what lost bytes look like.
_SYMBOL = re.compile(
    "[\u2010-\u2016\u2018-\u201f\u2022-\u2027\u2030-\u203f\u20a0-\u20bf\u2100-\u23ff\u2500-\u27bf"
    "\u2b00-\u2bff\ufb01\ufb02\ufe0e\ufe0f\U0001f000-\U0001faff]"
)
#: Two letters side by side of a script that is not Latin.
_FOREIGN_WORD = re.compile(
    "[\u0391-\u03ce]{2,}|[\u0400-\u04ff]{2,}|[\u0531-\u0587]{2,}|[\u05d0-\u05ea]{2,}|[\u0620-\u064a]{2,}"
    "|[\u0900-\u1cff\u1f00-\u1fff\u3040-\ud7a3]{2,}"
)
#: Signs that come directly after a capital letter in right text, too: «IRMÃ», NESTLÉ®, „Ä“.
_MAY_FOLLOW_A_WORD = frozenset(
    "\u00bb\u00ab\u201c\u201d\u2018\u2019\u2026\u2013\u2014\u00ae\u2122\u203a\u2039\u00b0\u00b7"
)
#: Signs that part the letters of a name: T•Ø•R.
_SEPARATORS = "\u2022\u00b7"
#: What Spanish questions and exclamations begin with, read as box drawing that no table has.
_OPENING = ("\u252c\u2510", "\u252c\u00ed")
#: A word before which the root of a number cannot stand, and what Italian ones end with.
_ITALIAN_END, _WORD_OF_TWO = "\u221a\u03c0", re.compile("[a-z]{2}$")
#: The French word for `where`, of which a trade name would have more.
_WHERE, _LONE_O = "\u00c3\u2122", re.compile(r"(?<!\w)O$")
#: What no trade mark at a word's end has after it: notes of music.
_NOTE = "\u00e2\u2122\u00ab"
#: What no misreading of these encodings comes from, as they have a character for each byte.
_CONTROL = re.compile("[\x80-\x9f]")
_WITH_CONTROLS = ("Windows-1252", "Windows-1254")
#: What a no-break space is read as.
_NO_BREAK_SPACE = "\u00c2\u00a0"
_BOX_DRAWING = re.compile("[\u2500-\u259f]+$")
#: A letter of Ewe, and the letters of languages of Africa that are near it wherever it is right.
_AFRICAN_F = "\u0192"
_AFRICAN = re.compile(
    "[\u0186\u0189\u0190\u0194\u01b2\u014a\u014b\u0253-\u0257\u025b\u0263\u0269\u028b]"
)
#: So many characters around a run are looked at for them.
_NEAR = 200
#: What a program put in place of lost text, possibly misread in turn.
_REMNANTS_OF_LOST_TEXT = (
    "\ufffd",
    "\ufeff",
    "\u00ef\u00bf\u00bd",
    "\u043f\u0457\u0405",
)
_NEVER_MEANT = frozenset({"Cc", "Cn", "Co", "Cs"})
#: Latin letters, signs and pictures: a lone letter of another script proves nothing in Latin text.
_LATIN = re.compile(
    "[\u0080-\u017f\u0192\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u02c6-\u02dd\u1e00-\u1eff"
    "\u2000-\u2bff\ufb00-\ufb06\ufe0e\ufe0f\uff00-\uff5e\U0001f000-\U0001faff]+$"
)
#: Letters of languages that articles are written in, among what two bytes of UTF-8 can hold.
_COMMON = re.compile(
    "[\u0080-\u017f\u0192\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u0218-\u021b\u02bb\u02bc\u02c6-\u02dd"
    "\u0300-\u036f\u0370-\u045f\u0490-\u0493\u049a-\u04e9\u0531-\u0587\u05b0-\u06ff\u0900-\uffff"
    "\U0001f000-\U0001faff]+$"
)

#: The letters beyond ASCII that are the most frequent in the languages of Europe.
_FREQUENT = re.compile(
    "[\u00e0-\u00e4\u00e7-\u00eb\u00ed-\u00ef\u00f1\u00f3-\u00f6\u00fa\u00fc\u00fd\u00df\u0101\u0103\u0105\u0107"
    "\u010d\u0113\u0119\u011b\u011f\u0131\u012b\u0142\u0144\u014d\u0151\u0159\u015b\u015f\u0161\u0163\u016b\u016f\u0171\u017a\u017c\u017e\u0430-\u044f]"
)


@lru_cache(maxsize=512)
def can_be_meant(text: str) -> bool:
    """Whether an author may have written it."""
    if any(remnant in text for remnant in _REMNANTS_OF_LOST_TEXT):
        return False
    return all(unicodedata.category(char) not in _NEVER_MEANT or _is_new(char) for char in text)


def _is_new(char: str) -> bool:
    """Whether it is in the place of pictures, of which each year has some that Python lacks."""
    return "\U0001f900" <= char <= "\U0001faff"


def is_assigned(text: str) -> bool:
    """Whether it consists of assigned characters, C1 control characters included."""
    return all(
        unicodedata.category(char) not in _NEVER_MEANT or "\x80" <= char < "\xa0" for char in text
    )


def is_proof(text: str, span: Span, meant: str, encoding: str) -> bool:
    """Whether the run is mojibake regardless of what is around it."""
    run = span.of(text)
    if parts_letters(text, span) or (encoding not in _WITH_CONTROLS and _CONTROL.search(meant)):
        return False
    if _is_african(text, span):
        return False
    if _is_part_of_word(text, span, meant):
        return False
    if len(run) <= 3 and all(char in _MAY_FOLLOW_A_WORD for char in run[1:]):
        return len(run) == 2 and _is_inside_small_letters(text, span) and _is_bad(run)
    if _SYMBOL.search(meant):
        return True
    if run == _NO_BREAK_SPACE and text[span.start - 1 : span.start].isupper():
        return False  # the end of a word in capitals, as in SELK\u00c4\u00a0
    if encoding in (CODE_PAGE_437, CODE_PAGE_850) and _BOX_DRAWING.match(run):
        return False
    if _FOREIGN_WORD.match(meant):
        return True
    if encoding == WINDOWS_1251:
        # Single pairs are right in Ukrainian and Serbian, where a capital meets \u0456 or \u0458;
        # not among Latin letters.
        around = text[span.start - 1 : span.start] + text[span.end : span.end + 1]
        return len(around) == 2 and around.isascii() and around.isalpha() and meant.isalpha()
    if encoding == MAC_ROMAN and len(run) == 2 and run[0] == APOSTROPHE:
        return False
    return _is_bad(run) and _LATIN.match(meant) is not None


def is_likely(text: str, span: Span, meant: str) -> bool:
    """Whether the run can hardly be right between its neighbours."""
    if not _COMMON.match(meant):
        return False
    run = span.of(text)
    before = text[span.start - 1 : span.start]
    after = text[span.end : span.end + 1]
    if parts_letters(text, span) or _is_small_among_capitals(before, meant, after):
        return False
    if _is_african(text, span) or _is_part_of_word(text, span, meant):
        return False
    if _is_known_by_its_place(text, span):
        return True
    if before.islower() and run[0].isupper() and meant[0].isalpha() and meant[0].islower():
        return True
    if run == _NO_BREAK_SPACE and before.isupper():
        return False
    around = text[max(0, span.start - 2) : span.end + 2]
    is_in_word = after.isalpha()
    return (is_in_word or run[-1] not in _MAY_FOLLOW_A_WORD) and _is_bad(around)


def is_half_mended(text: str, span: Span) -> bool:
    """Whether a pair is the rest of more: after a torn one, or after a sign put in its place."""
    before = text[span.start - 2 : span.start]
    is_torn = before[-1:] == "?" and not before[:1].isascii()
    is_behind_sign = not before[-1:].isascii() and not before[-1:].isalpha()
    return span.length == 2 and not text[span.end - 1].isspace() and (is_torn or is_behind_sign)


def may_end_capitals(text: str, span: Span) -> bool:
    """Whether the run may be the end of a word in capitals, and a sign: \u201cAMANH\u00c3\u201d."""
    is_pair = span.length == 2 and text[span.end - 1] in _MAY_FOLLOW_A_WORD
    is_behind = len(text[max(0, span.start - 2) : span.start].strip()) == 2
    after = text[span.end : span.end + 1]
    return (
        is_pair
        and is_behind
        and text[span.start - 2 : span.start].isupper()
        and not after.isupper()
    )


def parts_letters(text: str, span: Span) -> bool:
    """Whether the run is a letter and one of the signs that part all letters here."""
    sign = text[span.end - 1]
    if sign not in _SEPARATORS or span.length > 2:
        return False
    return sign in (text[span.start - 1 : span.start], text[span.end + 1 : span.end + 2])


def _is_african(text: str, span: Span) -> bool:
    """Whether it begins with a letter of Ewe among others that no encoding of one byte has."""
    if text[span.start] != _AFRICAN_F or span.length > 2:
        return False
    return _AFRICAN.search(text, max(0, span.start - _NEAR), span.end + _NEAR) is not None


def _is_part_of_word(text: str, span: Span, meant: str) -> bool:
    """Whether a sign is read as three small letters between others: a word of Sami."""
    if span.length != len("\u00e2\u017e\u017e") or meant.isalpha():
        return False
    around = text[span.start - 1 : span.end + 1]
    return len(around) == span.length + 2 and around.isalpha() and around.islower()


def _is_small_among_capitals(before: str, meant: str, after: str) -> bool:
    return before.isupper() and after.isupper() and meant.islower() and meant != "\u00df"


def _is_known_by_its_place(text: str, span: Span) -> bool:
    """Whether it is a run that can be right elsewhere, but not in this place."""
    run = span.of(text)
    before = text[max(0, span.start - 2) : span.start]
    after = text[span.end : span.end + 1]
    if run in _OPENING:
        return after.isascii() and after.isalpha() and not before.strip()
    if run == _ITALIAN_END:
        return _WORD_OF_TWO.match(before) is not None and not after.isalnum()
    if run == _WHERE:
        return _LONE_O.search(before) is not None and not after.isalnum()
    return run == _NOTE and before[-1:].islower() and not after.isalnum()


def familiarity(meant: str) -> int:
    """How many of the letters are frequent ones; decides what nothing else can."""
    return len(_FREQUENT.findall(meant))


@lru_cache(maxsize=4096)
def _is_bad(run: str) -> bool:
    # Imported where it is used, as that takes as long as checking a hundred articles.
    from ftfy.badness import is_bad

    return is_bad(run)


def _is_inside_small_letters(text: str, span: Span) -> bool:
    """Whether a lower-case letter or digit comes before the run, where no capital can be."""
    before = text[span.start - 1 : span.start]
    return before.islower() or before.isdigit()
