"""Searches a text for mojibake, window by window, as far as time allows."""

from dataclasses import dataclass, replace
from functools import lru_cache

from reviewer.rules._encoding.decoding import Misreading
from reviewer.rules._encoding.high_part import count_high
from reviewer.rules._encoding.levels import misreadings_of
from reviewer.rules._encoding.soundness import sound_parts

#: Characters that are judged as one, and the most stretches that are told of: fewer than are listed
#: for one rule, as what is left of a window when a part is mended would be judged by itself. What
#: is further on is found when these are mended.
_WINDOW, _MANY = 200_000, 9_500

#: Characters of a file that is no article any more; the same limits for it, and the characters
#: beyond ASCII after which nothing more is looked for where something was found, and where not.
_HUGE = 1_000_000
_WINDOW_OF_HUGE, _MANY_OF_HUGE, _MOST_HIGH = 20_000, 2_000, 120_000
_MOST_RIGHT = 180_000


@dataclass(frozen=True, eq=False, slots=True)
class Examined:
    """A text as far as it was looked at, and its mojibake, in text order, each stretch once.

    It was to its end, but where it is made of hardly anything else. ``is_huge`` says that it is
    part of more than people write. Equal to itself alone.
    """

    text: str
    misreadings: tuple[Misreading, ...]
    is_huge: bool


def find_misreadings(text: str) -> tuple[Misreading, ...]:
    """Find all mojibake of a text as far as ``end_of_examined``."""
    return examined(text).misreadings


def end_of_examined(text: str) -> int:
    """How far a text was looked at: what is further on is reported when the rest is repaired."""
    return len(examined(text).text)


@lru_cache(maxsize=4)
def examined(text: str) -> Examined:
    """Search a text. The last few results are kept, because several rules ask for the same."""
    found: list[Misreading] = []
    start = high = 0
    is_huge = len(text) >= _HUGE
    window, many = (_WINDOW_OF_HUGE, _MANY_OF_HUGE) if is_huge else (_WINDOW, _MANY)
    while start < len(text) and len(found) < many:
        end = _end_of_window(text, start, window)
        part = text if (start, end) == (0, len(text)) else text[start:end]
        inside = list(sound_parts(part, misreadings_of(part)))
        if not is_huge and len(found) + len(inside) > many:
            if found:
                break
            part = part[: _end_of_lines(part, inside[many].span.start)]
            inside = [each for each in inside[:many] if each.span.end <= len(part)]
            end = start + len(part)
        found += (
            replace(each, span=each.span.shifted(start)) if start else each for each in inside
        )
        start = end
        high += count_high(part)
        if is_huge and high > (_MOST_HIGH if found else _MOST_RIGHT):
            break
    return Examined(text[:start], tuple(found), is_huge)


def _end_of_lines(text: str, most: int) -> int:
    """Where the last line ends that is whole before a place; that place if it is in the first."""
    return text.rfind("\n", 0, most) + 1 or most


def _end_of_window(text: str, start: int, window: int) -> int:
    if len(text) - start <= window:
        return len(text)
    newline = text.rfind("\n", start, start + window)
    return start + window if newline < 0 else newline + 1
