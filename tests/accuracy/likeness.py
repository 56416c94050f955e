"""How like an article's truth it came out."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path

from reviewer.text import LineIndex, Span
from tests.accuracy.labelled import Label
from tests.accuracy.places import places
from tests.accuracy.trace import Trace

#: Characters of a line that are printed, and those before its first difference.
_SHOWN = 110
_BEFORE = 30


class Likeness:
    """What came out, line by line beside what should have."""

    def __init__(self, trace: Trace, truth: Path) -> None:
        self._trace = trace
        self._result = trace.text.split("\n")
        self._truth = truth.read_text("utf-8").split("\n")
        self._lines = trace.fixed.article.lines
        matcher = SequenceMatcher(None, self._result, self._truth, autojunk=False)
        self._changes = [change for change in matcher.get_opcodes() if change[0] != "equal"]
        self._wrong = {line for _, start, end, _, _ in self._changes for line in range(start, end)}
        # A line that is missing is wrong between its neighbours.
        self._gaps = {start for _, start, end, _, _ in self._changes if start == end}

    def is_right(self, span: Span) -> bool:
        """Whether all lines of the outcome that a span of it touches are as they should be."""
        touched = self._lines.lines_touching(span)
        inner = range(touched.start + 1, touched.stop)
        return self._wrong.isdisjoint(touched) and self._gaps.isdisjoint(inner)

    def differences(self, labels: tuple[Label, ...], lines: LineIndex) -> Iterator[tuple[int, str]]:
        """Lines that differ where no label excuses it: what they are, and should be."""
        may_differ, may_be_missing = self._excused(labels, lines)
        for _, start, end, right_start, right_end in self._changes:
            for number in range(max(end - start, right_end - right_start)):
                i, j = start + number, right_start + number
                ours = self._result[i] if i < end else None
                right = self._truth[j] if j < right_end else None
                is_excused = (ours is not None and i in may_differ) or (
                    right is not None and j in may_be_missing
                )
                if not is_excused:
                    yield i + 1, f"{_short(ours, right)} | {_short(right, ours)}"

    def _excused(self, labels: tuple[Label, ...], lines: LineIndex) -> tuple[set[int], set[int]]:
        """The lines of the outcome, and of the truth, of which something was lost."""
        text = self._trace.first.article.text
        spans = [lines.line_span(number) for number in range(len(lines))]
        ours: set[int] = set()
        right: set[int] = set()
        for label in labels:
            if not label.is_whole:
                height = label.fixed[0].count("\n") + 1 if label.fixed else 1
                right.update(range(label.truth_line - 1, label.truth_line - 1 + height))
                for place in places(label, spans, text) or [spans[label.line - 1]]:
                    *_, (_, span) = self._trace.following(place)
                    ours.update(self._lines.lines_touching(span))
        return ours, right


def _short(text: str | None, other: str | None) -> str:
    """The part of a line around its first difference from another."""
    if text is None:
        return "(no line)"
    pairs = zip(text, other or "", strict=False)
    at = next((number for number, (one, two) in enumerate(pairs) if one != two), 0)
    start = max(0, at - _BEFORE)
    return repr(text[start : start + _SHOWN])
