"""Which lines of two texts belong together, and which words in them differ."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reviewer.article.line_alignment import align_lines
from reviewer.text import Span

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
#: Longer lines are marked as a whole: comparing them word by word would take long.
_LONGEST_LINE = 5_000
_MOST_WORD_DIFFS = 400


@dataclass(frozen=True, slots=True)
class LinePair:
    """A line of each text, or of one only; ``marks`` are the differing columns of each side."""

    old: str | None
    new: str | None
    old_marks: tuple[Span, ...] = ()
    new_marks: tuple[Span, ...] = ()

    @property
    def is_change(self) -> bool:
        """Whether the two sides differ."""
        return self.old != self.new


def align(old: str, new: str) -> list[LinePair]:
    """Pair the lines of two texts, so that equal lines are side by side."""
    before, after = old.split("\n"), new.split("\n")
    pairs: list[LinePair] = []
    word_diffs = done = 0
    for line, origin in zip(after, align_lines(before, after), strict=True):
        if origin is None:
            pairs.append(LinePair(None, line))
            continue
        pairs += [LinePair(gone, None) for gone in before[done:origin]]
        done = origin + 1
        if before[origin] == line or word_diffs >= _MOST_WORD_DIFFS:
            pairs.append(LinePair(before[origin], line))
        else:
            word_diffs += 1
            pairs.append(compare_words(before[origin], line))
    return pairs + [LinePair(gone, None) for gone in before[done:]]


def without_change(pairs: Sequence[LinePair], change: int) -> str:
    """The new text with one change taken back; ``number`` counts runs of differing rows from 0."""
    lines: list[str] = []
    at = -1
    was_change = False
    for pair in pairs:
        at += pair.is_change and not was_change
        was_change = pair.is_change
        line = pair.old if pair.is_change and at == change else pair.new
        lines += [] if line is None else [line]
    return "\n".join(lines)


def changed_lines(pairs: Sequence[LinePair]) -> list[range]:
    """Which lines of the old text each change is made of; none, at their place, where it adds."""
    changes: list[range] = []
    line = 0
    was_change = False
    for pair in pairs:
        if pair.is_change and not was_change:
            changes.append(range(line, line))
        line += pair.old is not None
        was_change = pair.is_change
        if was_change:
            changes[-1] = range(changes[-1].start, line)
    return changes


def compare_words(old: str, new: str) -> LinePair:
    """Mark the words in which two lines differ; all of them where the lines are too long."""
    if len(old) > _LONGEST_LINE or len(new) > _LONGEST_LINE:
        return LinePair(old, new, (Span(0, len(old)),), (Span(0, len(new)),))
    before = [match.span() for match in _WORD.finditer(old)]
    after = [match.span() for match in _WORD.finditer(new)]
    # Every other token is a space: as matches of their own, spaces would cost ten times as much.
    matcher = SequenceMatcher(
        str.isspace, [old[a:b] for a, b in before], [new[a:b] for a, b in after], autojunk=False
    )
    old_marks: list[Span] = []
    new_marks: list[Span] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        if i2 > i1:
            old_marks.append(Span(before[i1][0], before[i2 - 1][1]))
        if j2 > j1:
            new_marks.append(Span(after[j1][0], after[j2 - 1][1]))
    return LinePair(old, new, tuple(old_marks), tuple(new_marks))
