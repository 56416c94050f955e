"""Finds UTF-8 that was read in an encoding with two bytes per character: GBK or Shift JIS.

Two of its bytes make one character, so an odd one takes along the letter after it (`It鈥檚`), or is
lost with it (`鈥?`). A stretch counts only if all of it turns out to be UTF-8, and it contains what
right text of that language does not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from reviewer.rules._encoding.evidence import can_be_meant
from reviewer.text import Span

_STRETCH = re.compile("[^\x00-\x7f]+\\??")
#: Chinese and Japanese characters, and the half-width ones that Shift JIS has for single bytes.
_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff61-\uff9f]")

#: What the first two bytes of the commonest signs are read as, which right text hardly ever has.
_GBK_SIGNS = frozenset("\u9225\u9286\u951b\u951f\u9983\u95b3\u935a")
_SHIFT_JIS_SIGNS = frozenset("\u7e3a\u7e67\u7e5d\u7ab6\u86df")
#: Share of such stretches that must be UTF-8 for all to count.
_THROUGHOUT = 0.7
#: And so many that are evident, and that share, for all to be mended unasked.
_MANY, _ALL_BUT_SOME = 4, 0.9
#: Stretches of one article that are looked at; the others are found when these are mended.
_MOST_STRETCHES = 20_000
_LONG_LINE = 4_000
#: Characters before a lost quotation mark in which the opening one is looked for.
_NEAR = 400
_LETTERS = re.compile("[\u00c0-\u017f]+$")
#: Words of an alphabet of two bytes; of Chinese that is right they come about by chance, singly.
_WORD = re.compile(
    "(?:[\u0391-\u03ce]{2,}|[\u0401\u0404-\u0407\u0410-\u044f\u0451-\u0457]{2,}"
    "|[\u05d0-\u05ea]{2,}|[\u0621-\u064a]{2,})$"
)
#: What Shift JIS has for a single byte that is a space in Latin-1; and the rest of a word.
_HALF_WIDTH = "[\uff82-\uff85][\uff61-\uff9f\uf8f0]"


def _gbk_class(leads: range, more: range) -> str:
    """What such pairs of bytes are read as in GBK."""
    pairs = (bytes((lead, second)).decode("gbk", "ignore") for lead in leads for second in more)
    return "[" + "".join(pair for pair in pairs if len(pair) == 1) + "]"


#: What opens the rule: signs; accented letters in a word; other alphabets, by what is rare in right
#: Chinese.
GATE_PATTERNS = (
    f"[{''.join(sorted(_GBK_SIGNS | _SHIFT_JIS_SIGNS))}]",
    f"[a-z]{_gbk_class(range(0xC3, 0xC6), range(0x80, 0xC0))}",
    f"[A-Za-z]{_HALF_WIDTH}",
    *(_gbk_class(leads, range(0x80, 0xA1)) for leads in (range(0xCE, 0xD2), range(0xD7, 0xDA))),
)


@dataclass(frozen=True, slots=True)
class WideMisreading:
    """A misread stretch, what it may stand for (the likeliest first), and how it was read."""

    span: Span
    meant: tuple[str, ...]
    encoding: str
    is_certain: bool


def find_wide(text: str) -> Iterator[WideMisreading]:
    """All of a text, in text order: what is evident; the rest, too, where all is so."""
    for codec, name in (("gbk", "GBK"), ("cp932", "Shift JIS")):
        wide = (each for each in _STRETCH.finditer(text) if _WIDE.search(each.group()))
        stretches = list(islice(wide, _MOST_STRETCHES))
        read = [(each, _read(each.group(), codec)) for each in stretches]
        whole = [(match, found) for match, found in read if found]
        is_mostly_read = len(whole) >= _THROUGHOUT * len(stretches)
        evident = [
            _is_evident(text, match, codec, found[0], is_mostly_read=is_mostly_read)
            for match, found in whole
        ]
        is_throughout = sum(evident) > 1 and is_mostly_read
        is_sure = sum(evident) >= _MANY and len(whole) >= _ALL_BUT_SOME * len(stretches)
        unread = {_start_of_line(text, match.start()) for match, found in read if not found}
        doubtful = not is_sure and is_throughout and not all(evident)
        for (match, (meant, end, is_whole)), counts in zip(whole, evident, strict=True):
            span = Span(match.start(), match.start() + end)
            readings = (meant,) if is_whole else _endings(text, span, meant)
            if readings and (counts or (is_throughout and can_be_meant(meant))):
                # Mended alone, the evident ones would leave nothing that tells of the others.
                is_evident = counts and span.length > 1 and not doubtful
                is_certain = is_whole and (is_sure or is_evident)
                is_certain = is_certain and _start_of_line(text, span.start) not in unread
                yield WideMisreading(span, readings, name, is_certain)
        if any(evident):
            return


def _start_of_line(text: str, at: int) -> int:
    """Or anything before, in a line longer than people write."""
    return text.rfind("\n", max(0, at - _LONG_LINE), at)


def _read(stretch: str, codec: str) -> tuple[str, int, bool] | None:
    """What a stretch stands for, how far it goes, and whether no byte is gone at its end."""
    whole = stretch.removesuffix("?")
    try:
        data = whole.encode(codec)
    except UnicodeEncodeError:
        return None
    try:
        return data.decode(), len(whole), True
    except UnicodeDecodeError as error:
        is_cut = stretch != whole and error.end == len(data) and "unexpected end" in error.reason
        return (data[: error.start].decode(), len(stretch), False) if is_cut else None


def _is_evident(
    text: str, match: re.Match[str], codec: str, meant: str, *, is_mostly_read: bool
) -> bool:
    stretch = match.group()
    signs = _GBK_SIGNS if codec == "gbk" else _SHIFT_JIS_SIGNS
    if not can_be_meant(meant):
        return False
    if not signs.isdisjoint(stretch):
        return True
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if _LETTERS.match(meant):
        return (
            is_mostly_read
            and before.isascii()
            and before.islower()
            and not (after and after > "\u2e80")
        )
    if _WORD.match(meant):
        return is_mostly_read and _is_rare(stretch)
    return len(stretch) > 3 and _is_rare(stretch) and not _is_rare(meant)


def _is_rare(text: str) -> bool:
    """Whether a text has characters that the old standard for simplified Chinese lacks."""
    chinese = [char for char in text if "\u4e00" <= char <= "\u9fff"]
    usual = sum(bool(char.encode("gb2312", "ignore")) for char in chinese)
    return not chinese or usual < 0.8 * len(chinese)


def _endings(text: str, span: Span, meant: str) -> tuple[str, ...]:
    """What a stretch whose last character was lost, with the one after it, may stand for."""
    lead = text[span.end - 2 : span.end - 1]
    if lead not in ("\u9225", "\u7ab6"):
        return ()
    paragraph = text[max(0, span.start - _NEAR) : span.start].rpartition("\n")[2]
    is_open = paragraph.count("\u9225\u6dd2") + paragraph.count("\u201c") > 0
    signs = ("\u201d ", "\u2014 ", "\u2013 ") if is_open else ("\u2014 ", "\u2013 ", "\u201d ")
    return tuple(meant + sign for sign in (*signs, "\u2019 ", "\u2026 "))
