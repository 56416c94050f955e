"""How the engine does on one article: what of its labels it finds and mends, where it is wrong."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import Diagnostic, Severity
from reviewer.preview.html import BodyRenderer
from reviewer.rules import ALL_RULES
from reviewer.text import Edit, Span, apply_edits
from tests.accuracy.labelled import Label, Part, Sample
from tests.accuracy.places import carried, meets, places, whole_lines
from tests.accuracy.trace import Trace

_PREFORMATTED = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL)
#: Characters of a text that are printed.
_SHOWN = 110


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one label."""

    label: Label
    is_found: bool = False
    is_mended: bool = False  # exactly, by safe fixes
    is_offered: bool = False  # exactly, by the first fix that is offered
    is_wrong: bool = False  # a safe fix made something else of it, and nothing tells of it
    became: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to say about the engine on one article, with a line to print for each fault."""

    sample: Sample
    outcomes: tuple[Outcome, ...] = ()
    alarms: Counter[str] = field(default_factory=Counter)  # by rule
    alarm_lines: tuple[str, ...] = ()
    trap_alarms: tuple[str, ...] = ()
    wrong_fixes: tuple[str, ...] = ()
    differences: tuple[str, ...] = ()
    unsettled: bool = False


@lru_cache(maxsize=1)
def _linter() -> Linter:
    return Linter(ALL_RULES)


@lru_cache(maxsize=1)
def _renderer() -> BodyRenderer:
    return BodyRenderer()


def judge(sample: Sample) -> Verdict:
    """Check and fix one article, and compare with what is known of it."""
    article = Article.read(sample.path)
    trace = Trace(article, _linter())
    again = Trace(trace.fixed.article, _linter())
    unsettled = not trace.fixed.has_settled or bool(again.fixed.batches)
    if sample.part in (Part.TRUTH, Part.CLEAN):
        return _judge_clean(sample, trace, unsettled)
    lines = article.lines
    spans = [lines.line_span(number) for number in range(len(lines))]
    outcomes, traps, wrong = [], [], []
    truth = sample.truth.read_text("utf-8").split("\n") if sample.truth else []
    for label in sample.labels:
        where = places(label, spans, article.text)
        if label.is_trap:
            traps += [_line(sample, label.line, f"{_rules(trace, where)}: {label.evidence}")] * (
                bool(_rules(trace, where))
            )
            if _is_changed(trace, where):
                wrong.append(_line(sample, label.line, f"trap changed: {label.evidence}"))
        else:
            outcomes.append(_outcome(label, where, trace, truth))
    differences = _differences(sample, trace, spans, truth) if sample.truth else ()
    return Verdict(
        sample,
        tuple(outcomes),
        trap_alarms=tuple(traps),
        wrong_fixes=tuple(wrong),
        differences=tuple(differences),
        unsettled=unsettled,
    )


def _judge_clean(sample: Sample, trace: Trace, unsettled: bool) -> Verdict:
    article, found = trace.first.article, trace.first.found
    loud = [
        each
        for each in found
        if each.severity is not Severity.INFO
        and article.lines.line_of(each.span.start) + 1 not in sample.residue
    ]
    shown = (_alarm_line(sample, article, each) for each in loud)
    return Verdict(
        sample,
        alarms=Counter(each.rule for each in loud),
        alarm_lines=tuple(shown),
        wrong_fixes=tuple(_wrong_fixes(sample, trace)),
        unsettled=unsettled,
    )


def _wrong_fixes(sample: Sample, trace: Trace) -> Iterable[str]:
    """Safe fixes of an article that is right, but such as tidy without changing the page."""
    for number, made in trace.applied.items():
        article = trace.rounds[number].article
        loud = [each for each in made if each.diagnostic.severity is not Severity.INFO]
        if not loud and _page(article) == _page(article.apply(trace.rounds[number].edits)):
            continue
        for each in loud or made:
            text = _alarm_line(sample, article, each.diagnostic)
            yield f"{text} -> {each.fix.edits[0].replacement[:40]!r}"


def _page(article: Article) -> tuple[str, str]:
    """What readers see: blanks and line ends count as one blank, but in code."""
    page = "".join(block.html for block in _renderer().render(article.body, 0))
    parts = _PREFORMATTED.split(page)
    parts[::2] = [" ".join(part.split()).replace("> <", "><") for part in parts[::2]]
    return repr(article.metadata), "".join(parts)


def _outcome(label: Label, where: list[Span], trace: Trace, truth: list[str]) -> Outcome:
    found = mended = offered = wrong = False
    became = ""
    text = trace.first.article.text
    for place in where:
        area = whole_lines(place, text) if label.whole_line is not None else place
        last, touched = area, False
        mended = mended or _is_line_right(label, area, trace, truth)
        for (each, span), made in zip(trace.following(area), trace.applied.values(), strict=True):
            own = [one for one in each.found if _is_for(one, label) and meets(one.span, span)]
            found = found or bool(own)
            offered = offered or any(_mends(label, one, each.article.text, span) for one in own)
            ours = [one for one in made if one.diagnostic in own]
            if any(_edits_mend(label, one.fix.edits, each.article.text, span) for one in ours):
                mended = True
            touched = touched or bool(ours)
            last = span
        is_told = any(meets(one.span, last) for one in trace.rounds[-1].found)
        wrong = wrong or (touched and not is_told)
        became = last.of(trace.text)
    if label.whole_line is not None and not mended:
        offered = any(_offers_line(label, place, trace) for place in where)
    is_wrong = wrong and not mended and label.is_whole
    return Outcome(label, found or mended, mended, offered or mended, is_wrong, became)


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


def _is_line_right(label: Label, area: Span, trace: Trace, truth: list[str]) -> bool:
    """Whether the line came to be as it should in the end, or in some round on the way."""
    aims = [truth[label.truth_line - 1]] if label.truth_line else []
    if label.whole_line is not None:
        aims.append(label.whole_line)
    elif not truth:
        text = trace.first.article.text
        line = whole_lines(area, text)
        aims = [
            text[line.start : area.start] + right + text[area.end : line.end]
            for right in label.fixed
        ]
    elif not label.truth_line:
        *_, (last, gone) = trace.following(area)
        return label.fixed == ("",) and not gone.of(last.article.text).strip()
    if not aims or not label.fixed:
        return False
    return any(
        whole_lines(span, each.article.text).of(each.article.text) in aims
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


def _rules(trace: Trace, where: list[Span]) -> str:
    """The rules that take right text for damage."""
    loud = {
        each.rule
        for each in trace.first.found
        if each.severity is not Severity.INFO and any(each.span.overlaps(place) for place in where)
    }
    return ", ".join(sorted(loud))


def _is_changed(trace: Trace, where: list[Span]) -> bool:
    for place in where:
        *_, (last, span) = trace.following(place)
        if span.of(last.article.text) != place.of(trace.first.article.text):
            return True
    return False


def _differences(
    sample: Sample, trace: Trace, spans: list[Span], truth: list[str]
) -> Iterable[str]:
    """Lines that came out otherwise than in the truth where no label says that they may."""
    text = trace.first.article.text
    excused_result: set[int] = set()
    excused_truth: set[int] = set()
    lines = trace.fixed.article.lines
    for label in sample.labels:
        if label.is_whole:
            continue
        excused_truth.add(label.truth_line)
        for place in places(label, spans, text) or [spans[label.line - 1]]:
            *_, (_, span) = trace.following(place)
            excused_result.update(each + 1 for each in lines.lines_touching(span))
    result = trace.text.split("\n")
    matcher = SequenceMatcher(None, result, truth, autojunk=False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "equal":
            continue
        for number in range(max(i2 - i1, j2 - j1)):
            i, j = i1 + number, j1 + number
            ours = result[i] if i < i2 else None
            right = truth[j] if j < j2 else None
            if ours is not None and (i + 1 in excused_result):
                continue
            if right is not None and (j + 1 in excused_truth):
                continue
            yield _line(sample, i + 1, f"{_short(ours, right)} | {_short(right, ours)}")


def _short(text: str | None, other: str | None) -> str:
    """The part of a line around its first difference from another."""
    if text is None:
        return "(no line)"
    at = next((i for i, (a, b) in enumerate(zip(text, other or "", strict=False)) if a != b), 0)
    start = max(0, at - 30)
    return repr(text[start : start + _SHOWN])


def _line(sample: Sample, number: int, text: str) -> str:
    return f"{sample.path.parent.name}/{sample.path.name}:{number}: {text}"


def _alarm_line(sample: Sample, article: Article, found: Diagnostic) -> str:
    line = article.lines.line_of(found.span.start) + 1
    context = Span(max(0, found.span.start - 30), found.span.end + 30).of(article.text)
    return _line(sample, line, f"{found.rule}: {context[:_SHOWN]!r}")
