"""On which line each element of a part begins, which Python-Markdown does not tell."""

import re
from collections.abc import Sequence
from itertools import pairwise
from xml.etree.ElementTree import Element

_HEADING_LINE = re.compile("#")
_QUOTE_LINE = re.compile(r" {0,3}>")
_RULE_LINE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *$")
_WORD = re.compile(r"\w+")


class TailCounter:
    """Counts the lines in front of the blocks that are still to be parsed.

    Every block processor consumes blocks from the start of the list and at most puts a remainder
    back. The others stay the same strings, so only the few that were put back are counted again.
    """

    def __init__(self, blocks: Sequence[str]) -> None:
        self._blocks = tuple(blocks)
        self._starts = [0]  # line of each block; blocks are separated by an empty line
        for block in self._blocks:
            self._starts.append(self._starts[-1] + block.count("\n") + 2)

    def lines_before(self, rest: Sequence[str]) -> int:
        """The line at which ``rest``, without its leading empty lines, begins."""
        put_back = 0
        lines = 0
        first = len(self._blocks) - len(rest)
        while put_back < len(rest) and (
            first + put_back < 0 or rest[put_back] is not self._blocks[first + put_back]
        ):
            lines += rest[put_back].count("\n") + 2
            put_back += 1
        start = self._starts[max(first + put_back, 0)] - lines
        return max(start, 0) + len(rest[0]) - len(rest[0].lstrip("\n"))


def places_of(children: Sequence[Element], block: str, line: int) -> list[tuple[Element, int]]:
    """The line of each element that came from one block, found by what it must begin with."""
    if len(children) < 2:
        return [(child, line) for child in children]
    lines = block.strip("\n").split("\n")
    placed = [(children[0], line)]
    at = 0
    for _, child in pairwise(children):
        found = next((n for n in range(at + 1, len(lines)) if _may_begin(child, lines[n])), at)
        placed.append((child, line + found))
        at = found
    return placed


def _may_begin(element: Element, line: str) -> bool:
    match element.tag:
        case "hr":
            return _RULE_LINE.match(line) is not None
        case "blockquote":
            return _QUOTE_LINE.match(line) is not None
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
            return _HEADING_LINE.match(line) is not None
    first = _WORD.search(element.text or "")
    return first is not None and first[0] in line
