"""The parts of a body; after a change, only those near it are determined again."""

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.preview.blocks import PreviewBlock
from reviewer.preview.chunk_renderer import ChunkRenderer, Parsed
from reviewer.preview.chunks import begins_with_meaning, fences, split
from reviewer.preview.definitions import Definitions, Needs
from reviewer.preview.html_blocks import ENDS

#: Markers that extensions replace by something that depends on the whole body.
_FOOTNOTES_HERE = "///Footnotes Go Here///"
_CONTENTS = "[TOC]"


@dataclass(slots=True, eq=False)
class Part:
    """One part, and its rendering once it is known.

    ``text`` is everything up to the next part, empty lines included. If ``is_open``, raw HTML
    extends beyond it, provided that what follows contains ``open_until``; if ``is_loose``, that or
    a fence may take in what follows.
    """

    text: str
    parsed: Parsed | None
    definitions: Definitions
    is_open: bool = False
    open_until: str = ""
    is_loose: bool = False
    line: int = 0
    needs: Needs | None = None
    blocks: tuple[PreviewBlock, ...] = ()  # lines counted from the part's first


@dataclass(frozen=True, slots=True)
class Splice:
    """What changed: ``added`` parts instead of ``removed`` ones from ``start`` on.

    Those after them are the same, ``shift`` lines further down.
    """

    start: int
    removed: Sequence[Part]
    added: Sequence[Part]
    shift: int


class PartReader:
    """Finds the parts of successive versions of a body."""

    def __init__(self, renderer: ChunkRenderer) -> None:
        self._renderer = renderer
        self.parts: list[Part] = []
        self._open: list[Part] = []  # each the beginning of a part

    def read(self, body: str) -> Splice:
        """Set ``parts`` to those of this body of normalised lines; return how they differ."""
        start, end, between = self._window(body)
        added = self._read_between(start, end, between, body)
        if added is None:
            start, end = 0, len(self.parts)
            added = self._read_all(body)
        while added and start < end and added[0] is self.parts[start]:
            del added[0]
            start += 1
        while added and start < end and added[-1] is self.parts[end - 1]:
            del added[-1]
            end -= 1
        line = 0
        if start:
            before = self.parts[start - 1]
            line = before.line + before.text.count("\n")
        for part in added:
            part.line = line
            line += part.text.count("\n")
        removed = self.parts[start:end]
        shift = line - self.parts[end].line if end < len(self.parts) else 0
        self.parts[start:end] = added
        if shift:
            for part in self.parts[start + len(added) :]:
                part.line += shift
        return Splice(start, removed, added, shift)

    def _window(self, body: str) -> tuple[int, int, str]:
        """The indices of the parts that may have changed, and the text now in their place."""
        parts = self.parts
        start = position = 0
        before = 0  # where the last unchanged part began
        for part in parts:
            if part.is_loose or not body.startswith(part.text, position):
                break
            before = position
            position += len(part.text)
            start += 1
        if start:
            # What follows a part may turn out to continue it.
            start, position = start - 1, before
        end, limit = len(parts), len(body)
        while end > start + 1:
            text = parts[end - 1].text
            if limit - len(text) < position or not body.startswith(text, limit - len(text)):
                break
            limit -= len(text)
            end -= 1
        while end < len(parts) and not body.endswith("\n\n", position, limit):
            limit += len(parts[end].text)
            end += 1
        return start, end, body[position:limit]

    def _read_between(self, start: int, end: int, text: str, body: str) -> list[Part] | None:
        """The parts of a text between others; None if they depend on those others."""
        if not self.parts or not text or body.isspace() or is_one(body) or fences(text)[1]:
            return None
        pieces = split(text)
        if start and begins_with_meaning(pieces[0]):
            return None
        known = _by_text(self.parts[start:end])
        added = [self._take(piece, known) for piece in pieces]
        return None if any(part.is_open for part in added) else added

    def _read_all(self, body: str) -> list[Part]:
        known = _by_text([*self.parts, *self._open])
        pieces = _pieces(body)
        last = {mark: body.rfind(mark) for mark in ENDS}
        parts: list[Part] = []
        self._open = []
        position = number = 0
        while number < len(pieces):
            count = 1
            part = self._take(pieces[number], known)
            while part.is_open and number + count < len(pieces):
                if part.open_until and last[part.open_until] < position + len(part.text):
                    break  # it never ends, so the library takes it for plain text
                self._open.append(part)
                # Doubled each time, so that the work stays proportional to the final size.
                count = min(2 * count, len(pieces) - number)
                part = self._take("".join(pieces[number : number + count]), known)
            parts.append(part)
            position += len(part.text)
            number += count
        return parts

    def _take(self, text: str, known: dict[str, list[Part]]) -> Part:
        same = known.get(text)
        if same:
            return same.pop()
        parsed = self._renderer.parse(text.rstrip("\n"))
        is_loose = parsed.is_open or fences(text)[1]
        return Part(
            text, parsed, parsed.definitions, parsed.is_open, parsed.open_until, is_loose=is_loose
        )


def _pieces(body: str) -> list[str]:
    if not body or body.isspace():
        return []
    return [body] if is_one(body) else split(body)


def is_one(body: str) -> bool:
    """Whether the body is a single part, because something in it depends on the whole."""
    return _FOOTNOTES_HERE in body or _CONTENTS in body


def _by_text(parts: Sequence[Part]) -> dict[str, list[Part]]:
    found: dict[str, list[Part]] = {}
    for part in reversed(parts):
        found.setdefault(part.text, []).append(part)
    return found
