"""Finds misread characters that a tag or the end of a line cuts in two: `Ã<b>©</b>`."""

import re
from collections.abc import Iterator

from reviewer.rules._encoding.evidence import can_be_meant
from reviewer.rules._encoding.sequences import RUN, decode
from reviewer.rules._encoding.tables import WINDOWS_1252, as_bytes, char_class
from reviewer.text import Span

_BREAK = r"(?P<tag></?[A-Za-z][^<>\n]*>)|(?P<fold>[ \t]*\n[ \t]*(?:>[ \t]*)*)"
_MORE = char_class(WINDOWS_1252, 0x80, 0xBF)
#: What right text has at the beginning of a line or a tag, too.
OPENING = (
    "\u201c\u2018\u00ab\u2039\u00bf\u00a1\u00a3\u2013\u2014\u2022\u00b7\u00a7\u00a0\u00ae\u2122"
)
_REST = char_class(WINDOWS_1252, 0x80, 0xBF, without=OPENING)
#: The first of two after a small letter, where no capital can stand; the first of three or four.
#: It begins with the set of both, by which text is searched fast.
_CUT = re.compile(
    f"(?P<head>[\u00c2-\u00df\u00e2\u00ef\u00f0](?:(?<=[a-z\u00df-\u00ff][\u00c2-\u00df])"
    f"|(?<=[\u00e2\u00ef\u00f0]){_MORE}*))(?:{_BREAK})(?={_REST})"
)
#: What is left of that at a line's beginning and behind a tag: searched faster, and rarely there.
_AT_LINE = re.compile(rf"\n[ \t]*(?:>[ \t]*)*{_REST}")
_BEHIND_TAG = re.compile(f">{_REST}")
_LENGTHS = {"\u00e2": 3, "\u00ef": 3, "\u00f0": 4}


def find_cut(text: str) -> Iterator[tuple[Span, str]]:
    """Each cut character of a text with its replacement, in text order: the tag goes before it.

    A line that ends inside a character is joined with the next.
    """
    if not (_AT_LINE.search(text) or _BEHIND_TAG.search(text)):
        return
    for match in _CUT.finditer(text):
        head = match["head"]
        missing = _LENGTHS.get(head[0], 2) - len(head)
        end = match.end() + missing
        bytes_of = as_bytes(head + text[match.end() : end], WINDOWS_1252)
        if missing > 0 and RUN.fullmatch(bytes_of) and can_be_meant(meant := decode(bytes_of)):
            yield Span(match.start(), end), (match["tag"] or "") + meant
