"""Which safe repairs must wait, because only what they mend tells of what is misread nearby.

That is what lost a byte, or letters that can be read in two ways, or are right perhaps.

Mended unasked, `Ä` would stand for a right letter, and nobody would ever look at it again.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, islice

from reviewer.article import Article
from reviewer.rules._encoding import (
    Misreading,
    decoded_text,
    end_of_examined,
    find_misreadings,
    find_torn,
    places_of_torn,
    without,
)
from reviewer.text import Span

#: How many misread lines on each side of a lost byte wait with it, one attempt after the other,
#: where neither one line of all nor its own is enough; where that is not either, all do.
_WIDTHS = (1, 4)

#: Characters after a place that tell what it is.
_NEAR = 200_000

#: Characters of a file longer than hardly any article: too many to try it more than once.
_LONG = 300_000


def lines_that_would_hide(article: Article, mended: Sequence[Misreading]) -> Collection[int]:
    """The lines whose misreadings must stay, so that each lost byte still shows afterwards."""
    text, line_of = article.text, article.lines.line_of
    # Where a mark is left of the byte, that always shows.
    torn = [each.span for each in find_torn(text) if "\ufffd" not in each.span.of(text)]
    torn += _doubtful_letters(text)
    if not torn or not mended:
        return ()
    torn.sort()
    lines = [line_of(each.span.start) for each in mended]
    hidden = _hidden(text, torn, mended)
    own = {line_of(span.start) for span in hidden}
    if not own or len(text) >= _LONG:
        return own
    waiting = _one_line(hidden[0], own, mended, lines)
    for width in (0, *_WIDTHS):
        rest = [each for each, line in zip(mended, lines, strict=True) if line not in waiting]
        hidden = _hidden(text, torn, rest)
        silent = {line_of(span.start) for span in hidden}
        if width:
            # What waits in a line tells of it, and so does another place that shows.
            silent -= waiting.intersection(lines)
            silent -= {line_of(span.start) for span in set(torn).difference(hidden)}
        if not silent:
            return waiting
        waiting |= _lines_around(silent, lines, width)
    return lines


def _doubtful_letters(text: str) -> Iterator[Span]:
    """Letters that are misread, but of which a person decides; signs may well be right."""
    for each in without(find_misreadings(text), find_torn(text)):
        if not each.is_certain and any(map(str.isalpha, each.meant)):
            yield each.span


def _hidden(text: str, torn: Sequence[Span], mended: Sequence[Misreading]) -> list[Span]:
    """The torn places that would not show any more where so much was mended."""
    end = min(torn[-1].end + _NEAR, end_of_examined(text))
    mended = [each for each in mended if each.span.end <= end]
    later, _ = decoded_text(text[:end], mended)
    grown = [0, *accumulate(len(each.meant) - each.span.length for each in mended)]
    showing = places_of_torn(later).union(
        place for each in find_misreadings(later) for place in range(*each.span)
    )
    hidden: list[Span] = []
    at = 0
    for span in torn:
        while at < len(mended) and mended[at].span.end <= span.start:
            at += 1
        if span.start + grown[at] not in showing:
            hidden.append(span)
    return hidden


def _one_line(
    place: Span, own: Collection[int], mended: Sequence[Misreading], lines: Sequence[int]
) -> frozenset[int]:
    """The line of the misread letter nearest to a place: one can be enough to show all of them.

    Rather one of those that lost a byte themselves, as a person has to look at them anyway.
    """
    near = (
        (line not in own, abs(each.span.start - place.start), line)
        for each, line in zip(mended, lines, strict=True)
        if any(map(str.isalpha, each.meant))
    )
    return frozenset(line for _, _, line in islice(sorted(near), 1))


def _lines_around(own: Collection[int], lines: Sequence[int], width: int) -> frozenset[int]:
    """Those lines, or so many misread ones on each side of each."""
    if not width:
        return frozenset(own)
    misread = sorted(set(lines))
    places = (bisect_left(misread, line) for line in own)
    return frozenset(line for at in places for line in misread[max(0, at - width) : at + width + 1])
