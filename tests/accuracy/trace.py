"""What the engine does to one article, round by round."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cached_property

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import AppliedFix, Fixed, fix_article
from reviewer.lint.model import Diagnostic
from reviewer.text import Edit, Span
from tests.accuracy.places import carried


class RecordingLinter(Linter):
    """Remembers every text it was given, and all that it found there, asked for or not."""

    def __init__(self, linter: Linter) -> None:
        self.rules = linter.rules
        self._linter = linter
        self.seen: list[tuple[Article, list[Diagnostic]]] = []

    def analyze(self, article: Article, among: Container[str] | None = None) -> list[Diagnostic]:
        """Find the article's diagnostics."""
        if not self.seen or self.seen[-1][0] is not article:
            self.seen.append((article, self._linter.analyze(article)))
        return [each for each in self.seen[-1][1] if among is None or each.rule in among]


@dataclass(frozen=True, slots=True)
class Round:
    """A text, what was found in it, and the edits that were made then (none in the last one)."""

    article: Article
    found: list[Diagnostic]
    edits: tuple[Edit, ...]


class Trace:
    """All rounds of fixing an article."""

    def __init__(self, article: Article, linter: Linter, *, unsafe: bool = False) -> None:
        recorder = RecordingLinter(linter)
        self.fixed: Fixed = fix_article(article, recorder, unsafe=unsafe)
        batches = iter(self.fixed.batches)
        self.rounds: list[Round] = []
        for text, found in recorder.seen:
            self.rounds.append(Round(text, found, next(batches, ())))

    @property
    def first(self) -> Round:
        """The round that saw the article as it was."""
        return self.rounds[0]

    @cached_property
    def text(self) -> str:
        """What came out."""
        return self.fixed.article.text

    def following(self, span: Span) -> Iterator[tuple[Round, Span]]:
        """Each round, with where a span of the first text is then."""
        for each in self.rounds:
            yield each, span
            span = carried(span, each.edits)

    @cached_property
    def applied(self) -> dict[int, list[AppliedFix]]:
        """The fixes that were made, by the number of their round."""
        rest = list(self.fixed.applied)
        made: dict[int, list[AppliedFix]] = {}
        for number, each in enumerate(self.rounds):
            edits = set(each.edits)
            made[number] = []
            while rest and edits.issuperset(rest[0].fix.edits):
                made[number].append(rest.pop(0))
                edits.difference_update(made[number][-1].fix.edits)
        return made
