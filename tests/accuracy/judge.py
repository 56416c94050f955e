"""How the engine does on one article: what of its labels it finds and mends, where it is wrong."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape

from markdown import markdown

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import Diagnostic, Severity
from reviewer.rules import ALL_RULES
from reviewer.text import Span
from tests.accuracy.labelled import Part, Sample
from tests.accuracy.likeness import Likeness
from tests.accuracy.outcome import Outcome, outcome_of
from tests.accuracy.places import places
from tests.accuracy.trace import Trace

_PREFORMATTED = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL)
_MARKUP_ENTITY = re.compile("&(lt|gt|amp|quot);")
#: Characters of a text that are printed.
_SHOWN = 110


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
    likeness = Likeness(trace, sample.truth) if sample.truth else None
    for label in sample.labels:
        where = places(label, spans, article.text)
        if label.is_trap:
            if rules := _rules(trace, where):
                traps.append(_line(sample, label.line, f"{rules}: {label.evidence}"))
            if _is_changed(trace, where):
                wrong.append(_line(sample, label.line, f"trap changed: {label.evidence}"))
        else:
            outcomes.append(outcome_of(label, where, trace, likeness))
    differences = likeness.differences(sample.labels, lines) if likeness else ()
    return Verdict(
        sample,
        tuple(outcomes),
        trap_alarms=tuple(traps),
        wrong_fixes=tuple(wrong),
        differences=tuple(_line(sample, *each) for each in differences),
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
    page = markdown(article.body, extensions=["extra"])
    page = unescape(_MARKUP_ENTITY.sub(r"&amp;\1;", page))
    parts = _PREFORMATTED.split(page)
    parts[::2] = [" ".join(part.split()).replace("> <", "><") for part in parts[::2]]
    return repr(article.metadata), "".join(parts)


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


def _line(sample: Sample, number: int, text: str) -> str:
    return f"{sample.path.parent.name}/{sample.path.name}:{number}: {text}"


def _alarm_line(sample: Sample, article: Article, found: Diagnostic) -> str:
    line = article.lines.line_of(found.span.start) + 1
    context = Span(max(0, found.span.start - 30), found.span.end + 30).of(article.text)
    return _line(sample, line, f"{found.rule}: {context[:_SHOWN]!r}")
