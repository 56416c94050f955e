"""What becomes of one label when the engine fixes its article."""

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.lint.model import Diagnostic
from reviewer.text import Edit, Span, apply_edits
from tests.accuracy.labelled import Label
from tests.accuracy.likeness import Likeness
from tests.accuracy.places import carried, meets, whole_lines
from tests.accuracy.trace import Trace


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one label."""

    label: Label
    is_found: bool = False
    is_mended: bool = False  # exactly, by safe fixes
    is_offered: bool = False  # exactly, by the first fix that is offered
    is_wrong: bool = False  # a safe fix made something else of it, and nothing tells of it
    became: str = ""


def outcome_of(label: Label, where: list[Span], trace: Trace, likeness: Likeness | None) -> Outcome:
    """Judge one label, which may mean any of some places; ``likeness`` where the truth is known."""
    found = mended = offered = wrong = False
    became = ""
    text = trace.first.article.text
    for place in where:
        area = whole_lines(place, text) if label.whole_line is not None else place
        last, touched = area, False
        written: list[Span] = []
        mended = mended or _is_right(label, area, trace, likeness)
        for (each, span), made in zip(trace.following(area), trace.applied.values(), strict=True):
            own = [one for one in each.found if _is_for(one, label) and meets(one.span, span)]
            found = found or bool(own)
            offered = offered or any(_mends(label, one, each.article.text, span) for one in own)
            ours = [one for one in made if one.diagnostic in own]
            if any(_edits_mend(label, one.fix.edits, each.article.text, span) for one in ours):
                mended = True
            touched = touched or bool(ours)
            edits = [edit.span for one in ours for edit in one.fix.edits]
            written = [carried(place, each.edits) for place in (*written, *edits)]
            last = span
        line = whole_lines(last, trace.text)
        is_told = any(meets(one.span, line) for one in trace.rounds[-1].found)
        wrong = wrong or (touched and not is_told and label.is_whole)
        wrong = wrong or any(_is_misread(label, each, trace) for each in written)
        became = last.of(trace.text)
    if label.whole_line is not None and not mended:
        offered = any(_offers_line(label, place, trace) for place in where)
    is_wrong = wrong and not mended
    return Outcome(label, found or mended, mended, offered or mended, is_wrong, became)


def _is_misread(label: Label, written: Span, trace: Trace) -> bool:
    """Whether what fixes put into a line is nowhere in the right one, and nothing tells of it."""
    text = written.of(trace.text)
    return (
        label.whole_line is not None
        and "\n" not in text
        and text not in label.whole_line
        and not any(one.span.overlaps(written) for one in trace.rounds[-1].found)
    )


def _is_for(diagnostic: Diagnostic, label: Label) -> bool:
    return diagnostic.rule.partition("/")[0] in label.families


def _mends(label: Label, diagnostic: Diagnostic, text: str, span: Span) -> bool:
    """Whether the first fix that is offered makes of the evidence just what is right."""
    return bool(diagnostic.fixes) and _edits_mend(label, diagnostic.fixes[0].edits, text, span)


def _edits_mend(label: Label, edits: Iterable[Edit], text: str, span: Span) -> bool:
    if label.whole_line is not None:
        return False
    after = apply_edits(text, edits)
    head, tail = text[: span.start], text[span.end :]
    return any(after == head + right + tail for right in label.fixed)


def _is_right(label: Label, area: Span, trace: Trace, likeness: Likeness | None) -> bool:
    """Whether the place came to be as it should in the end, or its line in some round."""
    *_, (_, last) = trace.following(area)
    if not label.fixed:
        return False
    if likeness is not None and likeness.is_right(last):
        return True
    if label.fixed == ("",):
        return not last.of(trace.text).strip()
    # What stood beside the evidence may belong to it, where a character was cut through.
    around = Span(last.start, max(last.end, whole_lines(last, trace.text).end)).of(trace.text)
    if label.evidence not in around and any(around.startswith(right) for right in label.fixed):
        return True
    return label.whole_line is not None and any(
        whole_lines(span, each.article.text).of(each.article.text) == label.whole_line
        for each, span in trace.following(area)
    )


def _offers_line(label: Label, place: Span, trace: Trace) -> bool:
    """Whether the first fixes of all that is found in a line make it right."""
    line = whole_lines(place, trace.first.article.text)
    for each, span in trace.following(line):
        edits: list[Edit] = []
        for one in each.found:
            if not one.fixes or not _is_for(one, label) or not meets(one.span, span):
                continue
            if not edits or one.fixes[0].edits[0].span.start >= edits[-1].span.end:
                edits += one.fixes[0].edits
        after = apply_edits(each.article.text, edits)
        if edits and whole_lines(carried(span, edits), after).of(after) == label.whole_line:
            return True
    return False
