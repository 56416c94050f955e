"""Rows of letters, as articles on alphabets and lists of signs have them: `àâæçéèêë`.

Misread text is in no such order: the character that begins each letter comes again and again.
"""

import unicodedata
from collections.abc import Callable, Iterator
from functools import wraps
from itertools import pairwise

from reviewer.article import Article
from reviewer.lint.model import Finding
from reviewer.rules._encoding.scripts import script_of
from reviewer.text import Span

Check = Callable[[Article], Iterator[Finding]]

#: Letters that a row has at least; in one of so many, a sixth may stand in the wrong place.
_SHORTEST, _LONG = 5, 8
#: Characters on either side that may belong to the row.
_REACH = 60
#: The letters that stand beside others in alphabets, and cannot be taken apart.
_BESIDE = str.maketrans("æðđħıłøœßŧ", "addhiloozt")


def none_in_rows(check: Check) -> Check:
    """The same check, silent about letters in the order of an alphabet."""

    @wraps(check)
    def checked(article: Article) -> Iterator[Finding]:
        for finding in check(article):
            if not _is_in_row(article.text, finding.span):
                yield finding

    return checked


def _is_in_row(text: str, span: Span) -> bool:
    return _is_alphabet(_around(text, span, _is_letter)) or _is_chart(_around(text, span, _is_sign))


def _around(text: str, span: Span, belongs: Callable[[str], bool]) -> str:
    """The stretch of such characters that the span lies in; none where one of them comes twice."""
    row = span.of(text)
    if len(set(row)) < len(row) or not all(map(belongs, row)):
        return ""
    before = text[max(0, span.start - _REACH) : span.start][::-1]
    behind = text[span.end : span.end + _REACH]
    seen = set(row)
    ends = []
    for side in (before, behind):
        length = 0
        for char in side:
            if not belongs(char):
                break
            if char in seen:
                return ""
            seen.add(char)
            length += 1
        ends.append(length)
    return text[span.start - ends[0] : span.end + ends[1]]


def _is_alphabet(row: str) -> bool:
    if len(row) < _SHORTEST or len(set(map(script_of, row))) > 1:
        return False
    return sum(one > other for one, other in pairwise(map(_base, row))) <= _most_odd(row)


def _is_chart(row: str) -> bool:
    """Whether the characters follow each other as in the chart of a character set."""
    odd = sum(ord(other) != ord(one) + 1 for one, other in pairwise(row))
    return len(row) >= _SHORTEST and odd <= _most_odd(row)


def _most_odd(row: str) -> int:
    return len(row) // 6 if len(row) >= _LONG else 0


def _is_letter(char: str) -> bool:
    # Chinese characters are in order by chance.
    return "\x7f" < char < "\u2e80" and char.isalpha()


def _is_sign(char: str) -> bool:
    return char > "\x7f" and not char.isspace()


def _base(letter: str) -> str:
    """The letter of the Latin alphabet that it is sorted by."""
    plain = letter.lower().translate(_BESIDE)
    return unicodedata.normalize("NFD", plain)[:1]
