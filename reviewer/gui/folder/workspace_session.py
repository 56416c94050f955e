"""The opened folder: what people have decided about its articles."""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from reviewer.lint.model import Diagnostic
from reviewer.review.accepting import renewed
from reviewer.workspace.article_words import (
    ArticleWord,
    article_words_file,
    read_article_words,
    to_lines,
)
from reviewer.workspace.baseline import Accepted, Baseline, baseline_file, read_baseline
from reviewer.workspace.history import History
from reviewer.workspace.ignores import EVERYWHERE, Ignore, IgnoreList, ignore_file, read_ignores
from reviewer.workspace.review_states import (
    ReviewState,
    read_review_states,
    states_file,
)
from reviewer.workspace.storage import save_decisions


class WorkspaceSession:
    """The ignored diagnostics, the baseline and the review states of one folder.

    Read once, and written on change.
    """

    def __init__(self, root: Path, history: History) -> None:
        """Raises OSError, IgnoreListError, BaselineError and ReviewStatesError."""
        self.root = root
        self._prefix = root.as_posix().rstrip("/") + "/"
        self._history = history
        self._ignores = read_ignores(root)
        self._baseline = read_baseline(baseline_file(root))
        self._states = read_review_states(root)
        self._words = read_article_words(root)
        #: Whether accepted problems are reported for now.
        self.shows_accepted = False

    @property
    def ignores(self) -> IgnoreList:
        """What is not to be reported."""
        return self._ignores

    def name_of(self, path: Path | str) -> str:
        """An article's path relative to the root, with forward slashes."""
        # Done with strings, which takes a tenth of the time, for 100,000 articles in a large
        # folder.
        return str(path).replace(os.sep, "/").removeprefix(self._prefix)

    def reported(self, path: Path, found: Sequence[Diagnostic], text: str) -> list[Diagnostic]:
        """Those of an article's diagnostics that nobody has ignored or accepted."""
        name, ignores = self.name_of(path), self._ignores
        kept = [
            each
            for each in found
            if not ignores or not ignores.covers(name, each.rule, each.span.of(text))
        ]
        if self.shows_accepted or not self._baseline.accepted:
            return kept
        problems = [(each.rule, each.span.of(text)) for each in kept]
        verdicts = self._baseline.is_new(name, problems)
        return [each for each, is_new in zip(kept, verdicts, strict=True) if is_new]

    def ignore(
        self, path: Path, found: Diagnostic, text: str, *, everywhere: bool = False
    ) -> Ignore:
        """Never report this text under this rule again, in this article or in any.

        Raises SaveError, OSError and IgnoreListError.
        """
        name = EVERYWHERE if everywhere else self.name_of(path)
        ignore = Ignore(name, found.rule, found.span.of(text))
        self.change_ignores(lambda ignores: ignores.with_ignore(ignore))
        return ignore

    def report_again(self, *ignores: Ignore) -> None:
        """Stop ignoring something. Raises SaveError, OSError and IgnoreListError."""
        self.change_ignores(lambda known: known.without(*ignores))

    def change_ignores(self, change: Callable[[IgnoreList], IgnoreList]) -> None:
        """Change what is ignored. Raises SaveError, OSError and IgnoreListError."""
        # Read again, because a colleague may have ignored something else meanwhile.
        ignores = change(read_ignores(self.root))
        save_decisions(ignore_file(self.root), ignores.to_lines(), self._history)
        self._ignores = ignores

    @property
    def accepted(self) -> int:
        """Number of problems that were accepted."""
        return sum(one.count for one in self._baseline.accepted)

    def accept(self, paths: Iterable[Path], accepted: Iterable[Accepted]) -> None:
        """Report from now on only what is new in these articles.

        Raises SaveError, OSError and BaselineError.
        """
        file = baseline_file(self.root)
        names = [self.name_of(path) for path in paths]
        self._write_baseline(renewed(read_baseline(file), self.root, names, accepted))

    def forget_accepted(self) -> None:
        """Report again what was accepted. Raises SaveError and OSError."""
        self._write_baseline(Baseline())

    def _write_baseline(self, baseline: Baseline) -> None:
        save_decisions(baseline_file(self.root), baseline.to_lines(), self._history)
        self._baseline = baseline

    def state_of(self, path: Path, data: bytes) -> ReviewState:
        """The review state of an article with these bytes."""
        return self._states.state(self.name_of(path), data)

    def state_known_by(self, path: Path, content: str) -> ReviewState:
        """The review state of an article whose bytes have this digest."""
        return self._states.state_known_by(self.name_of(path), content)

    def words_of(self, path: Path) -> frozenset[str]:
        """The words that are right in an article, whatever the dictionary says."""
        name = self.name_of(path)
        return frozenset(one.word for one in self._words if one.path == name)

    def accept_word(self, path: Path, word: str) -> None:
        """Accept a word in an article. Raises SaveError, OSError and ArticleWordsError."""
        words = read_article_words(self.root) | {ArticleWord(self.name_of(path), word)}
        save_decisions(article_words_file(self.root), to_lines(words), self._history)
        self._words = words

    def note_of(self, path: Path) -> str:
        """The note to a person's decision about an article; may be empty."""
        decision = self._states.decision(self.name_of(path))
        return decision.note if decision else ""

    def decide(self, path: Path, state: ReviewState, data: bytes, note: str = "") -> None:
        """Note a person's decision about an article with these bytes.

        Raises SaveError, OSError and ReviewStatesError.
        """
        states = read_review_states(self.root).decided(self.name_of(path), state, data, note)
        save_decisions(states_file(self.root), states.to_lines(), self._history)
        self._states = states
