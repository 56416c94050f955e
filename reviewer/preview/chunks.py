"""Where a body can be cut so that each part, rendered alone, gives what it gives in the whole."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from markdown.extensions.attr_list import get_attrs_and_remainder

_TAB = 4

#: An empty line, and behind it a line that no block processor of Python-Markdown adds to what came
#: before: no item, quote, definition, or indented line. It always begins an element of its own.
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
    r"""\ *(?:\{(?P<attrs>[^\n]*)\}
    |(?:\.?[\w#.+-]*\ *)?(?:hl_lines=(?P<quote>["']).*?(?P=quote)\ *)?)""",
    re.VERBOSE,
)
_ONLY_SPACES = re.compile(r"\n +(?=\n)")


class Chunk(NamedTuple):
    """A part of a body: its first line, counted from 0, where it ends, and its text.

    The text is without the empty lines behind it, up to ``end``.
    """

    line: int
    end: int
    text: str


def normalised(body: str) -> str:
    """The body as Python-Markdown reads it, line for line: without tabs and control marks."""
    body = body.replace("\r", " ").replace("\u0002", "").replace("\u0003", "")
    if "\t" in body:
        body = body.expandtabs(_TAB)
    return _ONLY_SPACES.sub("\n", body)


def split(body: str) -> list[Chunk]:
    """The parts of a normalised body, in its order. Raw HTML may still reach across several."""
    cuts = [match.end() for match in _CUT.finditer(body)]
    for start, end in fenced(body):
        cuts[bisect_right(cuts, start) : bisect_right(cuts, end)] = []
    if cuts:
        # A term goes on with the definition list before it.
        terms = {bisect_right(cuts, match.start()) - 1 for match in _MEANING.finditer(body)}
        cuts = [cut for number, cut in enumerate(cuts) if number not in terms]
    chunks: list[Chunk] = []
    line = start = 0
    for end in (*cuts, len(body)):
        chunks.append(Chunk(line, end, body[start:end].rstrip("\n")))
        line += body.count("\n", start, end)
        start = end
    return chunks


def joined(body: str, chunks: list[Chunk], first: int, count: int) -> Chunk:
    """The one chunk that some in a row are together."""
    start = chunks[first - 1].end if first else 0
    end = chunks[first + count - 1].end
    return Chunk(chunks[first].line, end, body[start:end].rstrip("\n"))


def fenced(body: str) -> Iterator[tuple[int, int]]:
    """The stretches of fenced code that ``FencedBlockPreprocessor`` finds, in linear time."""
    if "~~~" not in body and "```" not in body:
        return
    # With a line before the first, each fence stands behind a newline, at its own place.
    found = _FENCE.finditer("\n" + body)
    fences = [(match.start(), match.end() - 1, match[1], match[2]) for match in found]
    closing: dict[str, list[int]] = {}
    for number, (_start, _end, fence, rest) in enumerate(fences):
        if not rest.strip(" "):
            closing.setdefault(fence, []).append(number)
    behind = -1
    for number, (start, _end, fence, rest) in enumerate(fences):
        if number <= behind or not _opens(rest):
            continue
        candidates = closing.get(fence, ())
        after = bisect_right(candidates, number)
        if after < len(candidates):
            behind = candidates[after]
            yield start, fences[behind][1]


def _opens(behind_fence: str) -> bool:
    match = _BEHIND_FENCE.fullmatch(behind_fence)
    if match is None:
        return False
    attributes = match["attrs"]
    return not attributes or not get_attrs_and_remainder(attributes)[1]
