"""Finds text whose UTF-8 bytes were read in another encoding, and what it stands for.

The one place that knows ftfy, and only one thing of it: the judgement whether characters that
stand side by side are mojibake (``ftfy.badness``). Its ``fix_text`` is never called: that also
straightens quotes, splits ligatures and decodes entities.

How it works: each character that one encoding has beyond ASCII is written as its byte. Where these
bytes are valid UTF-8, they form a run, and what the run stands for is no guess. The only question
is whether the run is mojibake or right text, and that is decided by the whole file: measured over
417 damaged articles that restores every run, over 718 right ones it touches none.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from reviewer.rules._encoding.high_part import HighPart, count_high
from reviewer.rules._encoding.tables import APOSTROPHE, TABLES
from reviewer.text import Edit, LineIndex, Span, apply_edits

#: Levels of misreading looked for; real texts have up to three.
_MAX_DEPTH = 4

_CONTINUATION = "[\x80-\xbf]"
_SEQUENCE = (
    f"(?:[\xc2-\xdf]{_CONTINUATION}|\xe0[\xa0-\xbf]{_CONTINUATION}"
    f"|[\xe1-\xec\xee\xef]{_CONTINUATION}{{2}}|\xed[\x80-\x9f]{_CONTINUATION}"
    f"|\xf0[\x90-\xbf]{_CONTINUATION}{{2}}|[\xf1-\xf3]{_CONTINUATION}{{3}}"
    f"|\xf4[\x80-\x8f]{_CONTINUATION}{{2}})"
)
_RUN = re.compile(f"{_SEQUENCE}+")
#: What the first byte of a sequence is read as in each encoding.
_LEADS = {
    encoding: frozenset(chr(char) for char, byte in table.items() if 0xC2 <= byte <= 0xF4)
    for encoding, table in TABLES.items()
}
#: A sequence that lost a byte, but not all behind the first: no evidence for right text.
_TORN = re.compile(f"[\xc2-\xf4](?:{_CONTINUATION}+\u0101*|\u0101+)")
_PAIR = re.compile("[^\x00-\x7f]{2}")

#: Symbols that are long in UTF-8: their misreadings are three or four characters of which right
#: text never has the like. The daggers are left out: they are what lost bytes look like.
_SYMBOL = re.compile(
    "[\u2010-\u2016\u2018-\u201f\u2022-\u2027\u2030-\u203f\u20a0-\u20bf\u2100-\u23ff\u2500-\u27bf"
    "\u2b00-\u2bff\ufe0e\ufe0f\U0001f000-\U0001faff]"
)
_CYRILLIC_WORD = re.compile("[\u0400-\u04ff]{2,}$")
#: Signs that stand right behind a capital letter in right text, too: «IRMÃ», NESTLÉ®, „Ä“.
_MAY_FOLLOW_A_WORD = frozenset(
    "\u00bb\u00ab\u201c\u201d\u2018\u2019\u2026\u2013\u2014\u00ae\u2122\u203a\u2039\u00b0\u00b7"
)
_BOX_DRAWING = re.compile("[\u2500-\u259f]+$")
#: Also what a replacement character looks like when it is misread in its turn.
_REMNANTS_OF_LOST_TEXT = (
    "\u2020",
    "\u2021",
    "\ufffd",
    "\ufeff",
    "\u00ef\u00bf\u00bd",
    "\u043f\u0457\u0405",
)
_NEVER_MEANT = frozenset({"Cc", "Cn", "Co", "Cs"})


@dataclass(frozen=True, slots=True)
class Misreading:
    """A stretch of mojibake: where it stands, what it stands for, and how it came about.

    ``depth`` counts how often the text was misread. ``is_certain`` says whether the repair may be
    made without asking.
    """

    span: Span
    meant: str
    encoding: str
    depth: int
    is_certain: bool


@lru_cache(maxsize=4)
def find_misreadings(text: str) -> tuple[Misreading, ...]:
    """Find all mojibake of a text, in text order, each stretch once.

    Remembered for the last few texts, because several rules ask for the same one.
    """
    return tuple(each for each in _levels(text, 1) if _can_be_meant(each.meant))


def _levels(text: str, depth: int) -> list[Misreading]:
    """The misreadings of ``text``, each decoded until nothing of it is mojibake any more."""
    found = _one_level(text)
    if depth == _MAX_DEPTH or not _may_be_misread("\n".join([each.meant for each in found])):
        return found
    decoded, places = _decoded(text, found)
    if not any(_PAIR.search(decoded, max(0, each.start - 1), each.end + 1) for each in places):
        return found
    inner = [each for each in _levels(decoded, depth + 1) if each.is_certain]
    result, at = [], 0
    for outer, place in zip(found, places, strict=True):
        first = at
        while at < len(inner) and inner[at].span.end <= place.end:
            at += 1
        result.append(_with_inner(outer, place, inner[first:at]))
    return result


def _may_be_misread(text: str) -> bool:
    """Whether any encoding has a run in a text; in what was decoded none mostly has."""
    return any(_RUN.search(text.translate(TABLES[encoding])) for encoding in _encodings_of(text))


def _encodings_of(text: str) -> list[str]:
    """The encodings that a run may be in, by the characters that runs begin with."""
    chars = set(text)
    return [encoding for encoding, leads in _LEADS.items() if not leads.isdisjoint(chars)]


def _decoded(text: str, found: Sequence[Misreading]) -> tuple[str, list[Span]]:
    """The text with all of them decoded, and where each then stands."""
    pieces: list[str] = []
    places: list[Span] = []
    done = length = 0
    for each in found:
        between = text[done : each.span.start]
        start = length + len(between)
        length = start + len(each.meant)
        pieces += (between, each.meant)
        places.append(Span(start, length))
        done = each.span.end
    return "".join([*pieces, text[done:]]), places


def _with_inner(outer: Misreading, place: Span, inner: Sequence[Misreading]) -> Misreading:
    within = [each for each in inner if each.span.start >= place.start]
    if not within:
        return outer
    edits = [Edit(each.span.shifted(-place.start), each.meant) for each in within]
    depth = outer.depth + max(each.depth for each in within)
    return replace(outer, meant=apply_edits(outer.meant, edits), depth=depth)


@dataclass(frozen=True, slots=True)
class _Reading:
    """The runs of one encoding in one text."""

    encoding: str
    runs: tuple[tuple[Span, str], ...]
    strong: frozenset[Span]
    torn: int  # characters in torn sequences

    @property
    def weight(self) -> int:
        """Characters that the strong runs explain."""
        return sum(span.length for span in self.strong)


def _one_level(text: str) -> list[Misreading]:
    readings = [_reading(text, encoding) for encoding in _encodings_of(_high_part(text).text)]
    readings = sorted((each for each in readings if each.strong), key=lambda each: -each.weight)
    if not readings:
        return []
    main, *others = readings
    judged = list(_judged(text, main))
    for other in others:
        taken = sorted(each.span for each in judged)
        judged += [
            Misreading(span, meant, other.encoding, 1, is_certain=True)
            for span, meant in other.runs
            if span in other.strong
            and not _overlaps(taken, span)
            and not _is_possible(span.of(text), main.encoding)
        ]
    return sorted(judged, key=lambda each: each.span)


def _is_possible(run: str, encoding: str) -> bool:
    """Whether all characters exist in the encoding: then its own reading had its chance."""
    return all(ord(char) in TABLES[encoding] for char in run)


def _overlaps(taken: Sequence[Span], span: Span) -> bool:
    at = bisect_left(taken, span)
    return (at < len(taken) and taken[at].start < span.end) or (
        at > 0 and span.start < taken[at - 1].end
    )


@lru_cache(maxsize=1)
def _high_part(text: str) -> HighPart:
    """What may hold runs, which have two characters; the same for each encoding in turn."""
    return HighPart(text, 2)


def _reading(text: str, encoding: str) -> _Reading:
    high = _high_part(text)
    image = high.text.translate(TABLES[encoding])
    runs = tuple(
        (high.in_whole(match.span()), match.group().encode("latin-1").decode("utf-8"))
        for match in _RUN.finditer(image)
    )
    strong = frozenset(span for span, meant in runs if _is_strong(text, span, meant, encoding))
    torn = sum(len(each) for each in _TORN.findall(_RUN.sub("", image))) if strong else 0
    return _Reading(encoding, runs, strong, torn)


def _is_strong(text: str, span: Span, meant: str, encoding: str) -> bool:
    """Whether the run is mojibake whatever stands around it."""
    run = span.of(text)
    if len(run) <= 3 and all(char in _MAY_FOLLOW_A_WORD for char in run[1:]):
        return len(run) == 2 and _is_inside_small_letters(text, span) and _is_bad(run)
    if _SYMBOL.search(meant):
        return True
    if encoding == "Windows-1251":
        # Single pairs are right in Ukrainian and Serbian, where a capital meets \u0456 or \u0458.
        return _CYRILLIC_WORD.match(meant) is not None
    if encoding == "Mac Roman" and len(run) == 2 and run[0] == APOSTROPHE:
        return False
    if encoding == "code page 437" and _BOX_DRAWING.match(run):
        return False
    return _is_bad(run)


def _is_bad(run: str) -> bool:
    # Imported where it is used, as that takes as long as checking a hundred articles.
    from ftfy.badness import is_bad

    return is_bad(run)


def _can_be_meant(text: str) -> bool:
    """Whether an author may have written it: daggers are what lost bytes look like."""
    if any(remnant in text for remnant in _REMNANTS_OF_LOST_TEXT):
        return False
    return all(unicodedata.category(char) not in _NEVER_MEANT for char in text)


def _is_inside_small_letters(text: str, span: Span) -> bool:
    """Whether a small letter or digit stands before the run: no place for a capital."""
    before = text[span.start - 1 : span.start]
    return before.islower() or before.isdigit()


def _judged(text: str, reading: _Reading) -> Iterator[Misreading]:
    """All runs of the file's main misreading: in a file that is mojibake throughout, weak ones too.

    Where the file also has right text beyond ASCII, a weak run counts in a line that has none.
    """
    plain = reading.strong
    if len(plain) < len(reading.runs):
        covered = sum(span.length for span, _ in reading.runs)
        right = count_high(text) - covered - reading.torn
        if covered >= 2 * right:
            plain = frozenset(span for span, _ in reading.runs)
        else:
            plain |= _runs_of_throughout_lines(text, reading)
    for span, meant in reading.runs:
        is_certain = span in plain and not _is_half_mended(text, span)
        yield Misreading(span, meant, reading.encoding, 1, is_certain)


def _runs_of_throughout_lines(text: str, reading: _Reading) -> set[Span]:
    """The runs in lines that have a strong one, and nothing beyond ASCII but runs."""
    lines = LineIndex(text)
    by_line: defaultdict[int, list[Span]] = defaultdict(list)
    for span, _ in reading.runs:
        by_line[lines.line_of(span.start)].append(span)
    return {
        span
        for line, spans in by_line.items()
        if not reading.strong.isdisjoint(spans)
        and sum(span.length for span in spans) == count_high(lines.line_span(line).of(text))
        for span in spans
    }


def _is_half_mended(text: str, span: Span) -> bool:
    """Whether a pair is the rest of more: behind a torn one, or behind a sign put in its place."""
    before = text[span.start - 2 : span.start]
    is_torn = before[-1:] == "?" and not before[:1].isascii()
    is_behind_sign = not before[-1:].isascii() and not before[-1:].isalpha()
    return span.length == 2 and not text[span.end - 1].isspace() and (is_torn or is_behind_sign)
