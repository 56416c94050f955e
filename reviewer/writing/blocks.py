"""Marks at the beginning of lines: headings, lists, quotations."""

import re
from collections.abc import Callable
from typing import NamedTuple

from reviewer.text import Span
from reviewer.writing.passage import Passage

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_BULLET = re.compile(r"[ \t]*[-*+][ \t]+")
_NUMBER = re.compile(r"[ \t]*\d{1,9}[.)][ \t]+")
_QUOTE = re.compile(r" {0,3}> ?")
_ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?:(?P<bullet>[-*+])|(?P<number>\d{1,9})(?P<dot>[.)]))(?P<gap>[ \t]+)"
    r"(?P<box>\[[ xX]\][ \t]+)?"
)
_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")


def heading(passage: Passage, level: int) -> Passage:
    """Turn the lines into headings of a level, or back into plain lines (also at level 0)."""
    mark = f"{'#' * level} " if level else ""
    lines = [line for line in passage.text.split("\n") if line.strip()]
    have_it = bool(level and lines) and all(_level(line) == level for line in lines)

    def change(line: str, _number: int) -> str:
        rest = _HEADING.sub("", line, count=1)
        return rest if have_it else mark + rest

    return _by_line(passage, change, also_blank=len(lines) == 0)


def bullets(passage: Passage) -> Passage:
    """Turn the lines into a list, or a list into plain lines."""
    return _toggled(passage, _BULLET, lambda _number: "- ", (_NUMBER,))


def numbers(passage: Passage) -> Passage:
    """Number the lines from 1, or take the numbers away."""
    return _toggled(passage, _NUMBER, lambda number: f"{number}. ", (_BULLET,))


def quotation(passage: Passage) -> Passage:
    """Turn the lines into a quotation, or a quotation into plain lines."""
    return _toggled(passage, _QUOTE, lambda _number: "> ", ())


class NextLine(NamedTuple):
    """What Return does in a line: remove the line's mark, or begin the next line with one."""

    removed: int  # code points taken away before the cursor
    inserted: str


def continuation(line: str, column: int) -> NextLine | None:
    """How a list or quotation continues when Return is pressed at a column; None if it is neither.

    In an empty item the list ends instead, as writers expect, with a blank line after it: without
    one, what is written next would still belong to the list.
    """
    item = _ITEM.match(line) or _QUOTED.match(line)
    if item is None or column < item.end():
        return None
    if not line[item.end() :].strip():
        return NextLine(column, "\n")
    if item.re is _QUOTED:
        return NextLine(0, f"\n{item.group()}")
    number = item["number"]
    mark = item["bullet"] or f"{int(number) + 1}{item['dot']}"
    box = "[ ] " if item["box"] else ""
    return NextLine(0, f"\n{item['indent']}{mark}{item['gap']}{box}")


def _level(line: str) -> int:
    found = _HEADING.match(line)
    return len(found[1]) if found else 0


def _toggled(
    passage: Passage,
    known: re.Pattern[str],
    mark: Callable[[int], str],
    others: tuple[re.Pattern[str], ...],
) -> Passage:
    lines = [line for line in passage.text.split("\n") if line.strip()]
    have_it = bool(lines) and all(known.match(line) for line in lines)

    def change(line: str, number: int) -> str:
        if have_it:
            return known.sub("", line, count=1)
        for other in others:
            line = other.sub("", line, count=1)
        return line if known.match(line) else mark(number) + line

    return _by_line(passage, change, also_blank=not lines)


def _by_line(passage: Passage, change: Callable[[str, int], str], *, also_blank: bool) -> Passage:
    """Change each line that is not blank, given its number from 1; the selection keeps its text."""
    lines, result = passage.text.split("\n"), list[str]()
    number = old = new = 0
    ends = [passage.selection.start, passage.selection.end]
    moved = list(ends)
    for line in lines:
        changed = line
        if line.strip() or also_blank:
            number += 1
            changed = change(line, number)
        grown = len(changed) - len(line)
        for index, end in enumerate(ends):
            if old <= end <= old + len(line):
                moved[index] = new + max(0, end - old + grown)
        result.append(changed)
        old += len(line) + 1
        new += len(changed) + 1
    return Passage("\n".join(result), Span(moved[0], max(moved)))
