"""Breaks a changed value into lines again where it was broken before."""

import re
from itertools import pairwise

# How many characters a changed line may be longer than the longest old one before it is broken: a
# word more or less needs no new line.
_SLACK = 20

_ESCAPE = re.compile(r"\\(?:x..|u.{4}|U.{8}|.)")
_BREAKABLE = re.compile(r"(?<=[^\s]) (?=[^\s#])")


def old_folds(lines: list[str], text: str, *, is_escaped: bool = False) -> list[int] | None:
    """The offsets in ``text`` of the line ends that are read as spaces.

    ``lines`` are the lines of its spelling without indentation and quotes. None if they do not add
    up, as with escaped line ends.
    """
    folds: list[int] = []
    at = 0
    blank_lines = 0
    for number, line in enumerate(lines):
        if not line:
            blank_lines += 1
            continue
        if number > blank_lines or at:
            if not blank_lines:
                folds.append(at)
            at += blank_lines or 1
        blank_lines = 0
        at += len(_ESCAPE.sub(".", line)) if is_escaped else len(line)
    return folds if at == len(text) else None


def fold(text: str, old_text: str, folds: list[int], *, first: int, other: int) -> list[str]:
    """The lines of ``text``, broken where ``old_text`` was, the changed ones at the widths given.

    ``first`` and ``other`` are the lengths that the first and the other lines had. A line end in
    the text itself becomes an empty line, as folded styles require.
    """
    same_start, same_end = _common_ends(old_text, text)
    moved = len(text) - len(old_text)
    kept = [at for at in folds if at < same_start]
    kept += [at + moved for at in folds if at >= max(same_start, len(old_text) - same_end)]
    places = [at for at in kept if _BREAKABLE.match(text, at)]
    lines: list[str] = []
    paragraph = 0
    for number, words in enumerate(text.split("\n")):
        if number:
            lines.append("")
        behind = paragraph + len(words)
        cuts = [at for at in places if paragraph < at < behind]
        for before, end in pairwise([paragraph - 1, *cuts, behind]):
            part = text[before + 1 : end]
            is_changed = before < len(text) - same_end and end >= same_start
            if is_changed:
                lines += _wrapped(part, other if lines else first, other)
            elif part:
                lines.append(part)
        paragraph = behind + 1
    return lines


def _wrapped(text: str, first: int, other: int) -> list[str]:
    """The text in lines of at most so many characters, if it is much longer than one line."""
    if len(text) <= first + _SLACK:
        return [text] if text else []
    lines: list[str] = []
    start, width = 0, first
    end = None
    for found in _BREAKABLE.finditer(text):
        if end is not None and found.start() - start > width:
            lines.append(text[start:end])
            start, width = end + 1, other
        end = found.start()
    if end is not None and len(text) - start > width and end > start:
        lines.append(text[start:end])
        start = end + 1
    return [*lines, text[start:]]


def _common_ends(old: str, new: str) -> tuple[int, int]:
    limit = min(len(old), len(new))
    start = next((i for i in range(limit) if old[i] != new[i]), limit)
    limit -= start
    end = next((i for i in range(limit) if old[-1 - i] != new[-1 - i]), limit)
    return start, end
