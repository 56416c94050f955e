"""The parts of a body, of which only those that changed are read again."""

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.preview.blocks import PreviewBlock
from reviewer.preview.chunk_renderer import ENDS, ChunkRenderer, Parsed
from reviewer.preview.chunks import Chunk, joined, split
from reviewer.preview.definitions import Definitions, Needs

#: Markers that extensions look for in the whole body, and put in their place what depends on all.
FOOTNOTES_HERE = "///Footnotes Go Here///"
_CONTENTS = "[TOC]"


@dataclass(slots=True, eq=False)
class Part:
    """One part, and its rendering as soon as it is known.

    Where it ``is_open``, raw HTML reaches out of it, if what follows holds ``open_until``.
    """

    chunk: Chunk
    parsed: Parsed | None
    definitions: Definitions
    is_open: bool = False
    open_until: str = ""
    needs: Needs | None = None
    blocks: tuple[PreviewBlock, ...] = ()  # lines counted from the part's first


class PartReader:
    """Finds the parts of one body after the other."""

    def __init__(self, renderer: ChunkRenderer) -> None:
        self._renderer = renderer
        self._parts: list[Part] = []
        self._open: list[Part] = []  # each the beginning of a part

    def read(self, body: str) -> list[Part]:
        """The parts of a normalised body; the same objects as last time where their text is."""
        known = _by_text([*self._parts, *self._open])
        chunks = _chunks(body)
        last = {mark: body.rfind(mark) for mark in ENDS}
        self._parts, self._open = [], []
        number = 0
        while number < len(chunks):
            count = 1
            part = self._take(chunks[number], known)
            while part.is_open and number + count < len(chunks):
                if part.open_until and last[part.open_until] < part.chunk.end:
                    break  # it never ends, which the library takes for plain text
                self._open.append(part)
                # Twice as many each time: so the work is in proportion to what it ends up with.
                count = min(2 * count, len(chunks) - number)
                part = self._take(joined(body, chunks, number, count), known)
            self._parts.append(part)
            number += count
        return self._parts

    def _take(self, chunk: Chunk, known: dict[str, list[Part]]) -> Part:
        same = known.get(chunk.text)
        if same:
            part = same.pop()
            part.chunk = chunk
            return part
        parsed = self._renderer.parse(chunk.text)
        return Part(chunk, parsed, parsed.definitions, parsed.is_open, parsed.open_until)


def _chunks(body: str) -> list[Chunk]:
    if not body.strip():
        return []
    if FOOTNOTES_HERE in body or _CONTENTS in body:
        return [Chunk(0, len(body), body.rstrip("\n"))]
    return split(body)


def _by_text(parts: Sequence[Part]) -> dict[str, list[Part]]:
    found: dict[str, list[Part]] = {}
    for part in reversed(parts):
        found.setdefault(part.chunk.text, []).append(part)
    return found
