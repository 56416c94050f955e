"""Where a body can be cut so that each part, rendered alone, gives what it gives in the whole."""

import re
from bisect import bisect_right
from itertools import pairwise

from markdown.extensions.attr_list import get_attrs_and_remainder

_TAB = 4

#: An empty line followed by one that no block processor of Python-Markdown joins to what came
#: before: not an item, quote, definition or indented line. It always begins a new element.
_CUT = re.compile(
    r"""\n\n
    (?=[^\s\d*+\->:\[{]           # a letter, a heading, a fence, a tag, …
     | \d(?!\d*\.[ ])             # a number, but of no item
     | \*(?:\*|\w)                # emphasis, but no item and no abbreviation's meaning
     | \[[^\]\n]*\](?!:)          # a link, but no link's definition
    )""",
    re.VERBOSE,
)
_MEANING = re.compile(r"\n {0,3}: {1,3}")
_FENCE = re.compile(r"\n(~{3,}|`{3,})([^\n]*)")
_BEHIND_FENCE = re.compile(
    r"""\ *+(?:\{(?P<attrs>[^\n]*)\}
    |(?:\.?[\w#.+-]*\ *)?(?:hl_lines=(?P<quote>["']).*?(?P=quote)\ *)?)""",
    re.VERBOSE,
)


def normalised(line: str) -> str:
    """A line as Python-Markdown reads it: without tabs and control marks, empty if blank."""
    line = line.replace("\r", " ").replace("\u0002", "").replace("\u0003", "").expandtabs(_TAB)
    return line if line.strip(" ") else ""


def split(body: str) -> list[str]:
    """The parts of a body of normalised lines. Raw HTML may still reach across several."""
    cuts = [match.end() for match in _CUT.finditer(body)]
    for start, end in fences(body)[0]:
        cuts[bisect_right(cuts, start) : bisect_right(cuts, end)] = []
    if cuts:
        # A term continues the definition list before it.
        terms = {bisect_right(cuts, match.start()) - 1 for match in _MEANING.finditer(body)}
        cuts = [cut for number, cut in enumerate(cuts) if number not in terms]
    return [body[start:end] for start, end in pairwise((0, *cuts, len(body)))]


def begins_with_meaning(part: str) -> bool:
    """Whether the part may continue a definition list before it."""
    return _MEANING.search(part) is not None


def fences(body: str) -> tuple[list[tuple[int, int]], bool]:
    """The stretches of fenced code that ``FencedBlockPreprocessor`` finds, in linear time.

    Also whether there is a fence that would take in what follows, if another one ended it there.
    """
    found: list[tuple[int, int]] = []
    if "~~~" not in body and "```" not in body:
        return found, False
    # With an empty line in front, every fence comes after a newline, and its number is that of its
    # line.
    lines = [(m.start(), m.end() - 1, m[1], m[2]) for m in _FENCE.finditer("\n" + body)]
    closing: dict[str, list[int]] = {}
    for number, (_start, _end, fence, rest) in enumerate(lines):
        if not rest.strip(" "):
            closing.setdefault(fence, []).append(number)
    behind = -1
    is_loose = False
    for number, (start, _end, fence, rest) in enumerate(lines):
        if number <= behind or not _opens(rest):
            continue
        candidates = closing.get(fence, ())
        after = bisect_right(candidates, number)
        if after < len(candidates):
            behind = candidates[after]
            found.append((start, lines[behind][1]))
        else:
            is_loose = True
    return found, is_loose


def _opens(behind_fence: str) -> bool:
    match = _BEHIND_FENCE.fullmatch(behind_fence)
    if match is None:
        return False
    attributes = match["attrs"]
    return not attributes or not get_attrs_and_remainder(attributes)[1]
