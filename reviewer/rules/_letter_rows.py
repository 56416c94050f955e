"""Rows of letters, as articles on alphabets and lists of signs have them: `àâæçéèêë`."""

import unicodedata
from collections.abc import Callable, Iterator
from functools import wraps
from itertools import chain, islice, pairwise

from reviewer.article import Article
from reviewer.lint.model import Finding
from reviewer.text import Span

Check = Callable[[Article], Iterator[Finding]]

#: Letters that a row has at least, and one of which may stand in the wrong place for so many.
_SHORTEST, _FOR_EACH_ODD_ONE = 5, 6
#: Characters on either side that may belong to the row.
_REACH = 60
#: Findings that are compared with rows; a misread article has one outside soon.
_MOST = 100
#: The letters that stand beside others in alphabets, and cannot be taken apart.
_BESIDE = str.maketrans("æðđħıłøœßŧ", "addhiloost")


def none_in_rows(check: Check) -> Check:
    """The same check, silent where all that it finds are letters in the order of an alphabet.

    In a misread article most of what is found is in no such order, and all of it is told then.
    """

    @wraps(check)
    def checked(article: Article) -> Iterator[Finding]:
        findings = check(article)
        first = []
        for finding in islice(findings, _MOST):
            first.append(finding)
            if not _is_in_row(article.text, finding.span):
                yield from chain(first, findings)
                return
        if len(first) == _MOST:
            yield from chain(first, findings)

    return checked


def _is_in_row(text: str, span: Span) -> bool:
    return _is_alphabet(_around(text, span, _is_letter)) or _is_chart(_around(text, span, _is_sign))


def _around(text: str, span: Span, belongs: Callable[[str], bool]) -> str:
    """The stretch of such characters that the span lies in."""
    start, end = span
    while start > max(0, span.start - _REACH) and belongs(text[start - 1]):
        start -= 1
    while end < min(len(text), span.end + _REACH) and belongs(text[end]):
        end += 1
    row = text[start:end]
    return row if all(map(belongs, row)) else ""


def _is_alphabet(row: str) -> bool:
    odd = sum(one > other for one, other in pairwise(map(_base, row)))
    is_long = len(row) >= _SHORTEST and len(set(row)) == len(row)
    return is_long and odd <= len(row) // _FOR_EACH_ODD_ONE


def _is_chart(row: str) -> bool:
    """Whether the characters follow each other as in the chart of a character set."""
    odd = sum(ord(other) != ord(one) + 1 for one, other in pairwise(row))
    return len(row) >= _SHORTEST and odd <= len(row) // _FOR_EACH_ODD_ONE


def _is_letter(char: str) -> bool:
    return char > "\x7f" and char.isalpha()


def _is_sign(char: str) -> bool:
    return char > "\x7f" and not char.isspace()


def _base(letter: str) -> str:
    """The letter of the Latin alphabet that it is sorted by."""
    plain = letter.lower().translate(_BESIDE)
    return unicodedata.normalize("NFD", plain)[:1]
