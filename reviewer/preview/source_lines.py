"""Which line of the source a line of preprocessed Markdown came from.

Python-Markdown takes code fences and HTML blocks out of the text before it reads blocks, and puts
one placeholder in the place of each. What follows then stands on another line than in the source.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

_PLACEHOLDER = re.compile("\u0002wzxhzdk:(\\d+)\u0003")


def original_lines(
    before: Sequence[str], after: Sequence[str], stashed: Sequence[int]
) -> list[int]:
    """For each line of ``after`` the line of ``before`` it came from, both counted from 0.

    ``stashed`` gives for each placeholder number how many lines of ``before`` it stands for, from
    its own line on. The answer never decreases; blank lines get that of the line before them.
    """
    places: dict[str, list[int]] = {}
    for number, line in enumerate(before):
        places.setdefault(line.strip(), []).append(number)
    origin: list[int] = []
    next_line = 0
    for line in after:
        text = line.strip()
        if not text:
            origin.append(max(next_line - 1, 0))
            continue
        placeholders = [int(number) for number in _PLACEHOLDER.findall(text)]
        known = places.get(text, ())
        found = bisect_left(known, next_line)
        if found < len(known):
            origin.append(known[found])
            next_line = known[found] + 1
        elif placeholders:
            start = _next_filled(before, next_line)
            origin.append(start)
            next_line = start + max(sum(stashed[n] for n in placeholders), 1)
        else:  # what stands behind an HTML element on the element's last line
            origin.append(max(next_line - 1, 0))
    return origin


def _next_filled(lines: Sequence[str], start: int) -> int:
    while start < len(lines) - 1 and not lines[start].strip():
        start += 1
    return min(start, len(lines) - 1)


def compose(outer: Sequence[int], inner: Sequence[int]) -> list[int]:
    """The line map of two steps: ``inner`` leads to lines that ``outer`` leads further from."""
    return [outer[line] for line in inner]
