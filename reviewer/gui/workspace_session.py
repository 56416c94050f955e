"""The opened folder: what people have decided about its articles."""

from collections.abc import Callable
from pathlib import Path

from reviewer.lint.model import Diagnostic
from reviewer.workspace.digest import digest
from reviewer.workspace.history import History
from reviewer.workspace.ignores import Ignore, IgnoreList, ignore_file, read_ignores
from reviewer.workspace.review_states import (
    ReviewState,
    read_review_states,
    states_file,
)
from reviewer.workspace.storage import save


class WorkspaceSession:
    """The ignored diagnostics and review states of one folder, read once and written on change."""

    def __init__(self, root: Path, history: History) -> None:
        """Raises OSError, IgnoreListError and ReviewStatesError."""
        self.root = root
        self._prefix = root.as_posix().rstrip("/") + "/"
        self._history = history
        self._ignores = read_ignores(root)
        self._states = read_review_states(root)

    @property
    def ignores(self) -> IgnoreList:
        """What is not to be reported."""
        return self._ignores

    def name_of(self, path: Path) -> str:
        """An article's path relative to the root, with forward slashes."""
        # By the letters, which takes a tenth of the time over the 100,000 of a large folder.
        return path.as_posix().removeprefix(self._prefix)

    def is_reported(self, path: Path, found: Diagnostic, text: str) -> bool:
        """Whether a person has not yet called this finding wrong."""
        ignores = self._ignores
        return not ignores.ignores or not ignores.covers(
            self.name_of(path), found.rule, found.span.of(text)
        )

    def ignore(self, path: Path, found: Diagnostic, text: str) -> None:
        """Never report this text under this rule again in this article.

        Raises SaveError, OSError and IgnoreListError.
        """
        ignore = Ignore(self.name_of(path), found.rule, found.span.of(text))
        self._change_ignores(lambda ignores: ignores.with_ignore(ignore))

    def report_again(self, path: Path, found: Diagnostic, text: str) -> None:
        """Take back that a diagnostic was ignored.

        Raises SaveError, OSError and IgnoreListError.
        """
        ignore = Ignore(self.name_of(path), found.rule, found.span.of(text))
        self._change_ignores(lambda ignores: ignores.without(ignore))

    def _change_ignores(self, change: Callable[[IgnoreList], IgnoreList]) -> None:
        # Read again, because a colleague may have ignored something else meanwhile.
        ignores = change(read_ignores(self.root))
        self._write(ignore_file(self.root), ignores.to_lines())
        self._ignores = ignores

    def state_of(self, path: Path, data: bytes) -> ReviewState:
        """The review state of an article with these bytes."""
        return self._states.state(self.name_of(path), data)

    def state_of_file(self, path: Path) -> ReviewState:
        """The review state of an article as it is on disk; read only where there is a decision."""
        if self._states.decision(self.name_of(path)) is None:
            return ReviewState.UNREVIEWED
        try:
            return self.state_of(path, path.read_bytes())
        except OSError:
            return ReviewState.UNREVIEWED

    def note_of(self, path: Path) -> str:
        """What a person wrote to their decision about an article; empty where nothing."""
        decision = self._states.decision(self.name_of(path))
        return decision.note if decision else ""

    def decide(self, path: Path, state: ReviewState, data: bytes, note: str = "") -> None:
        """Note a person's decision about an article with these bytes.

        Raises SaveError, OSError and ReviewStatesError.
        """
        states = read_review_states(self.root).decided(self.name_of(path), state, data, note)
        self._write(states_file(self.root), states.to_lines())
        self._states = states

    def _write(self, file: Path, content: str) -> None:
        file.parent.mkdir(exist_ok=True)
        former = digest(file.read_bytes()) if file.exists() else None
        save(file, content.encode(), former, self._history)
