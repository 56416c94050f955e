"""Makes fixes until nothing changes, and takes back those that would break something."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import NamedTuple

from reviewer.article import Article
from reviewer.lint.engine import Linter, in_text_order
from reviewer.lint.model import Diagnostic, Fix, Rule, Stage
from reviewer.lint.soundness import soundly_changed, touches
from reviewer.text import Edit, Span, map_offset

#: Number of rounds after which an article counts as unsettled. Real articles need about one round
#: per stage; more mean that two rules keep undoing each other's work.
MAX_ROUNDS = 60

#: How many characters of the line around an edit identify a fix that was taken back.
_CONTEXT = 40


@dataclass(frozen=True, slots=True)
class AppliedFix:
    """A fix that was made, and the diagnostic it answers.

    Their spans refer to the text as it was in the fix's round; after the first round that is no
    longer the original text.
    """

    diagnostic: Diagnostic
    fix: Fix


@dataclass(frozen=True, slots=True)
class Fixed:
    """What came of fixing an article.

    ``batches`` are the edits of each round; made one after the other, they turn the original text
    into the final one. ``remaining`` are the diagnostics of the final text. ``refused`` are fixes
    that were taken back because they would have broken something. ``has_settled`` is False if the
    rules did not come to an end; the article is then as sound as after any other round.
    """

    article: Article
    applied: tuple[AppliedFix, ...]
    refused: tuple[AppliedFix, ...]
    batches: tuple[tuple[Edit, ...], ...]
    remaining: tuple[Diagnostic, ...]
    has_settled: bool


class UnsoundFixError(ValueError):
    """A fix that would change other front matter, or that the file's encoding cannot hold."""

    def __init__(self, fix: Fix) -> None:
        super().__init__(
            f"“{fix.title}” was not made: it would change other values in the front matter, or "
            "the file's encoding lacks the characters."
        )
        self.fix = fix


def apply_fix(article: Article, fix: Fix) -> Article:
    """Make one fix. Raises UnsoundFixError if that would break the article."""
    changed = soundly_changed(article, fix.edits)
    if changed is None:
        raise UnsoundFixError(fix)
    return changed


#: Chooses the fix of a diagnostic that is to be made, if any.
Choose = Callable[[Diagnostic], Fix | None]


def fix_article(
    article: Article,
    linter: Linter,
    *,
    unsafe: bool = False,
    choose: Choose | None = None,
    spared: Sequence[Span] = (),
) -> Fixed:
    """Make the article's safe fixes (with ``unsafe``, the others too) until nothing changes.

    One fix per finding: the first safe one; with ``unsafe``, the first of all; or whatever
    ``choose`` says. None that touches a ``spared`` stretch of the article. Each round makes the
    fixes of the lowest stage that has any, and runs no rule of a later stage, because those judge
    what the earlier ones leave. A fix that overlaps another one waits for the next round, when the
    text is checked again.
    """
    progress = _Progress(article, spared)
    stages = _stages_of(linter.rules)
    choose = choose or partial(_usual_choice, unsafe=unsafe)
    while True:
        found: list[Diagnostic] = []
        for stage in stages:
            found_now = linter.analyze(progress.article, stage.rules)
            found += found_now
            wanted = [each for each in _choices(found_now, choose) if progress.may_try(each)]
            if wanted:
                break
        else:
            return progress.result(found, has_settled=True)
        if not progress.make(_disjoint(wanted), keeps_structure=stage.keeps_structure):
            return progress.result(linter.analyze(progress.article), has_settled=False)


class _Progress:
    """What has been done to one article so far."""

    def __init__(self, article: Article, spared: Sequence[Span]) -> None:
        self.article = article
        self._spared = spared
        self._applied: list[AppliedFix] = []
        self._refused: dict[_Identity, AppliedFix] = {}
        self._batches: list[tuple[Edit, ...]] = []
        self._seen = {article.text}

    def may_try(self, choice: AppliedFix) -> bool:
        """Whether the fix changes only what may be changed, and was not taken back before."""
        text = self.article.text
        changes = any(edit.span.of(text) != edit.replacement for edit in choice.fix.edits)
        if changes and self._spared and self._meets_spared(choice.fix):
            return False
        return changes and _identity(choice, text) not in self._refused

    def make(self, batch: Sequence[AppliedFix], *, keeps_structure: bool) -> bool:
        """Make the sound fixes of a batch; False if that does not lead to a new text."""
        sound, changed = _sound_part(self.article, batch, keeps_structure=keeps_structure)
        made = {id(choice) for choice in sound}
        for choice in batch:
            if id(choice) not in made:
                self._refused[_identity(choice, self.article.text)] = choice
        if not sound:
            return True
        if changed.text in self._seen or len(self._batches) == MAX_ROUNDS:
            return False
        self._seen.add(changed.text)
        edits = _edits_of(sound)
        self._batches.append(edits)
        self._spared = [
            Span(*(map_offset(offset, edits) for offset in spared)) for spared in self._spared
        ]
        self._applied += sound
        self.article = changed
        return True

    def _meets_spared(self, fix: Fix) -> bool:
        return any(
            edit.span.start <= spared.end and spared.start <= edit.span.end
            for edit in fix.edits
            for spared in self._spared
        )

    def result(self, remaining: Iterable[Diagnostic], *, has_settled: bool) -> Fixed:
        """The outcome, for the caller."""
        return Fixed(
            self.article,
            tuple(self._applied),
            tuple(self._refused.values()),
            tuple(self._batches),
            tuple(in_text_order(remaining)),
            has_settled,
        )


_Identity = tuple[str, str, tuple[tuple[str, str], ...]]


def _identity(choice: AppliedFix, text: str) -> _Identity:
    """What identifies a fix: what it changes, not where, because the text around it moves."""
    surroundings = tuple(
        (_line_around(text, edit.span), edit.replacement) for edit in choice.fix.edits
    )
    return choice.diagnostic.rule, choice.fix.title, surroundings


def _line_around(text: str, span: Span) -> str:
    """What surrounds the span in its line, as far as needed to recognise it."""
    before = text[max(0, span.start - _CONTEXT) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + _CONTEXT].partition("\n")[0]
    return before + span.of(text) + after


def _usual_choice(diagnostic: Diagnostic, *, unsafe: bool) -> Fix | None:
    return diagnostic.fixes[0] if unsafe and diagnostic.fixes else diagnostic.safe_fix


def _choices(found: Iterable[Diagnostic], choose: Choose) -> Iterable[AppliedFix]:
    for diagnostic in found:
        fix = choose(diagnostic)
        if fix is not None:
            yield AppliedFix(diagnostic, fix)


class _StageOfRules(NamedTuple):
    """The ids of rules whose fixes are made together.

    Within a stage, rules that keep the structure of the body come before the others.
    """

    rules: frozenset[str]
    keeps_structure: bool


def _stages_of(rules: Iterable[Rule]) -> list[_StageOfRules]:
    """All of them, the first to be fixed first."""

    def rank(rule: Rule) -> tuple[Stage, bool]:
        return rule.stage, not rule.keeps_structure

    return [
        _StageOfRules(frozenset(rule.id for rule in alike), not changes_structure)
        for (_, changes_structure), alike in groupby(sorted(rules, key=rank), rank)
    ]


def _disjoint(choices: Iterable[AppliedFix]) -> list[AppliedFix]:
    """Leave out fixes that overlap or touch an earlier one, so that the effect of each is clear."""
    taken: list[Span] = []
    chosen = []
    for choice in choices:
        if not any(touches(taken, edit.span) for edit in choice.fix.edits):
            chosen.append(choice)
            for edit in choice.fix.edits:
                taken.insert(bisect_left(taken, edit.span), edit.span)
    return chosen


def _edits_of(batch: Iterable[AppliedFix]) -> tuple[Edit, ...]:
    return tuple(sorted(edit for choice in batch for edit in choice.fix.edits))


def _sound_part(
    article: Article, batch: Sequence[AppliedFix], *, keeps_structure: bool
) -> tuple[Sequence[AppliedFix], Article]:
    """Find the fixes of a batch that can be made together, and make them.

    Found by halving the batch, since nearly always all of them can.
    """
    changed = soundly_changed(article, _edits_of(batch), keeps_structure=keeps_structure)
    if changed is not None:
        return batch, changed
    if len(batch) == 1:
        return (), article
    middle = len(batch) // 2
    first, first_changed = _sound_part(article, batch[:middle], keeps_structure=keeps_structure)
    second, _ = _sound_part(article, batch[middle:], keeps_structure=keeps_structure)
    together = [*first, *second]
    changed = soundly_changed(article, _edits_of(together), keeps_structure=keeps_structure)
    # Each half can be made alone, but not both: the second half gets another chance in the next
    # round.
    return (together, changed) if changed is not None else (first, first_changed)
