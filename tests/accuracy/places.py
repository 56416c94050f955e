"""Where a label's evidence is, and where it has gone after edits."""

from collections.abc import Iterable, Sequence

from reviewer.text import Edit, Span
from tests.accuracy.labelled import Label


def places(label: Label, lines: Sequence[Span], text: str) -> list[Span]:
    """All places of the evidence that the label may mean; none where it is not in its line."""
    if label.line > len(lines):
        return []
    start = lines[label.line - 1].start
    last = lines[min(len(lines), max(label.line, label.end_line)) - 1].end
    if label.column:
        start += label.column - 1
        return [Span(start, start + len(label.evidence))] * text.startswith(label.evidence, start)
    if not label.evidence.strip("\n"):
        # Line feeds are evidence between this line and the next ones.
        return [Span(start, min(len(text), last + 1))]
    found = []
    at = text.find(label.evidence, start, last + 1)
    while at >= 0:
        found.append(Span(at, at + len(label.evidence)))
        at = text.find(label.evidence, at + 1, last + 1)
    return found


def whole_lines(span: Span, text: str) -> Span:
    """The lines that a span touches, without the last one's newline."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", max(span.start, span.end - 1))
    return Span(start, len(text) if end < 0 else end)


def carried(span: Span, edits: Iterable[Edit]) -> Span:
    """Where a span is after edits; what they put in the place of a part of it belongs to it."""
    start, end = span
    for edit in edits:
        change = len(edit.replacement) - edit.span.length
        if edit.span.end <= span.start and edit.span.start < span.start:
            start += change
        elif edit.span.start < span.start:
            start -= span.start - edit.span.start
        if edit.span.start < span.end:
            if edit.span.end <= span.end:
                end += change
            else:
                end += change + edit.span.end - span.end
    return Span(start, max(start, end))


def meets(first: Span, second: Span) -> bool:
    """Whether two spans overlap or touch, as an insertion touches what it is put before."""
    return first.start <= second.end and second.start <= first.end
