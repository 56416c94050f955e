"""How often a text was misread, and which of its misreadings are still misread when decoded.

Text that was misread twice and lost bytes would be decoded only by half, unless the result is
examined.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reviewer.rules._encoding.decoding import Misreading, decoded_text
from reviewer.rules._encoding.examining import Examined
from reviewer.rules._encoding.high_part import count_high
from reviewer.rules._encoding.rests import ENCODINGS, rests_in
from reviewer.rules._encoding.sequences import TORN, length_of
from reviewer.rules._encoding.tables import TABLES, WINDOWS_1252, as_bytes
from reviewer.text import Span

#: Part of the misreadings that must be misread more often for the others to be doubted.
_MUCH = 4

#: Length from which a result is long enough to judge, in characters.
_LONG = 6


@dataclass(frozen=True, slots=True)
class Way:
    """How a text was misread: in which encoding, and how often."""

    encoding: str
    depth: int


def way_of(part: Examined) -> Way:
    """The commonest way, of what is certain if anything is; Windows-1252 once if nothing tells."""
    misreadings = part.misreadings
    broken = _broken_results(part)
    is_deep = any(each.depth > 1 for each in misreadings)
    ways = Counter[tuple[str, int]]()
    doubtful = Counter[tuple[str, int]]()
    for each in misreadings:
        if each.is_certain:
            depth = broken.get(each.span, each.depth)
            is_finished = not (is_deep and _is_unfinished(each, each.depth + 1))
            (ways if is_finished else doubtful)[each.encoding, depth] += each.span.length
    if not ways and not doubtful:
        doubtful.update((each.encoding, each.depth) for each in misreadings)
    ways = ways or doubtful
    return Way(*max(ways, key=ways.__getitem__, default=(WINDOWS_1252, 1)))


@lru_cache(maxsize=4)
def unfinished_of(part: Examined) -> Mapping[Span, int]:
    """The misreadings whose results may be misread, too, and how often each was misread."""
    misreadings = part.misreadings
    broken = _broken_results(part)
    depth = way_of(part).depth
    if _MUCH * sum(span.length for span in broken) > sum(each.span.length for each in misreadings):
        depth = max(depth, *broken.values())
    shallow = {
        each.span: max(depth, each.depth)
        for each in misreadings
        if depth > 1 and _is_unfinished(each, depth)
    }
    return shallow | {span: max(depth, deep) for span, deep in broken.items()}


@lru_cache(maxsize=4)
def _broken_results(part: Examined) -> Mapping[Span, int]:
    """The misreadings whose results are misread in their turn, and lost a byte; how often misread.

    A result shows so by itself, or goes on where the first byte of a character stands alone.
    """
    misreadings = part.misreadings
    decoded, places = decoded_text(part.text, misreadings)
    broken: dict[Span, int] = {}
    for encoding in {each.encoding for each in misreadings}.intersection(ENCODINGS):
        number = 0
        for at in rests_in(decoded, encoding):
            while number < len(places) and places[number].end <= at:
                number += 1
            if number < len(places) and places[number].start <= at:
                broken[misreadings[number].span] = misreadings[number].depth + 1
    for each, place in zip(misreadings, places, strict=True):
        joint = decoded[place.start - 1 : place.start + 1]
        if _goes_on(part.text, each, joint) or _is_mostly_torn(each):
            broken[each.span] = each.depth + 1
    return broken


def _is_mostly_torn(misreading: Misreading) -> bool:
    """Whether a long result consists mostly of characters that lost a byte."""
    if len(misreading.meant) < _LONG:
        return False
    image = as_bytes(misreading.meant, misreading.encoding)
    torn = sum(map(len, TORN.findall(image)))
    return torn >= max(_LONG, count_high(misreading.meant) / 2)


def _goes_on(text: str, misreading: Misreading, joint: str) -> bool:
    """Whether a result goes on a character whose first byte stands before it, misread once."""
    if len(joint) < 2 or text[misreading.span.start - 1] != joint[0]:
        return False
    table = TABLES[misreading.encoding]
    first, second = (table[ord(char)] for char in joint)
    return first < 0x100 and length_of(first) > 0 and 0x80 <= second < 0xC0


def _is_unfinished(misreading: Misreading, depth: int = 1) -> bool:
    """Whether what came out may be misread itself, in a file that is misread ``depth`` times.

    It has what misread characters begin with; where it is deep enough, among foreign letters.
    """
    table = TABLES[misreading.encoding]
    if not any(length_of(table[ord(char)]) for char in misreading.meant):
        return False
    return misreading.depth < depth or any("\u0370" <= char < "\u2000" for char in misreading.meant)
