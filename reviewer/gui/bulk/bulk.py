"""Changing many articles of the opened folder at once, and undoing that."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reviewer.gui.bulk.open_changes import source_of
from reviewer.gui.bulk.outcome import Outcome
from reviewer.gui.bulk.scope import Scope
from reviewer.gui.bulk.words import BulkWords, words_for_fixing, words_for_replacing
from reviewer.gui.document.desk import Desk
from reviewer.gui.files.row import ArticleRow
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.helpers.scanner import FolderScanner
from reviewer.gui.panels import Panels
from reviewer.lint.model import Rule
from reviewer.review.bulk.kinds import Kinds
from reviewer.review.bulk.messages import (
    BulkRequest,
    PlanFixes,
    PlanReplacing,
    SearchIn,
    Source,
    Spared,
)
from reviewer.workspace.history import History
from reviewer.writing.searching import Search

if TYPE_CHECKING:
    from reviewer.gui.bulk.dialog import BulkDialog
    from reviewer.gui.bulk.file_jobs import FileJobs
    from reviewer.gui.bulk.plan import PlanRequest

#: How many files a writing process gets at once: few, as they are finished even after a stop.
_WRITE_BATCH = 10

#: Number of processes that write; most of their time is spent waiting for the disk.
_WRITERS = 3


class Bulk(QObject):
    """Opens the window for bulk changes, and knows how to undo the last one."""

    #: There is a bulk change that can be undone, or no longer. Carries which.
    undoable_changed = Signal(bool)
    #: Articles were changed, or changed back.
    changed = Signal()
    #: There is something to tell the person. Carries a sentence.
    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        folder: FolderView,
        scanner: FolderScanner,
        history: History,
        panels: Panels,
        rules: Mapping[str, Rule],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._desk = desk
        self._folder = folder
        self._scanner = scanner
        self._history = history
        self._panels = panels
        self._rules = rules
        self._facts = b""
        self._jobs: list[FileJobs] = []
        self._last: tuple[BulkWords, Outcome] | None = None
        folder.opening.connect(lambda _folder: self._remember(None))

    def know(self, facts: bytes) -> None:
        """Take these facts of the workspace into account when repairing."""
        self._facts = facts

    def fix(self) -> None:
        """Let the person look at what repairing many articles would change, and do it."""
        scopes = self._scopes()
        if not scopes:
            self.told.emit(self.tr("There are no articles to repair: open a folder first."))
            return
        settings, baseline = self._scanner.settings, self._scanner.baseline

        def request(
            job: int, articles: tuple[Source, ...], kinds: Kinds, spared: Mapping[Path, Spared]
        ) -> BulkRequest:
            return PlanFixes(job, articles, kinds, settings, baseline, spared)

        dialog = self._open(words_for_fixing(), request, scopes, with_kinds=True)
        dialog.begin(len(scopes) - 1)

    def replace(self, search: Search, part: SearchIn, paths: Sequence[Path]) -> None:
        """Let the person look at what replacing in these articles would change, and do it."""

        def request(
            job: int, articles: tuple[Source, ...], _kinds: Kinds, spared: Mapping[Path, Spared]
        ) -> BulkRequest:
            return PlanReplacing(job, articles, search, part, spared)

        words = words_for_replacing(search.wanted, search.replacement)
        self._open(words, request, [Scope("", paths)]).begin()

    def take_back(self) -> None:
        """Undo the last bulk change, wherever nobody has changed anything since."""
        if self._last is not None:
            words, outcome = self._last
            self._open(words, _plan_nothing, []).take_back(outcome)

    def name_of(self, path: Path) -> str:
        """An article's path within the folder."""
        session = self._folder.session
        return session.name_of(path) if session is not None else path.name

    def shut_down(self) -> None:
        """End the helper processes."""
        for jobs in self._jobs:
            jobs.shut_down()

    def _scopes(self) -> list[Scope]:
        """The scopes to choose from: all articles first, the fewest last."""
        model = self._panels.articles.model
        if not model.total:
            return []
        every, shown = _worth_a_look(model.rows), _worth_a_look(model.shown)
        selected = self._panels.articles.selected
        words = self.tr("All %Ln article(s) of the folder", "", model.total)
        scopes = [Scope(words, every)]
        if len(model.shown) < model.total:
            words = self.tr("The %Ln article(s) that the list shows", "", len(model.shown))
            scopes.append(Scope(words, shown))
        if len(selected) > 1:
            words = self.tr("The %Ln article(s) selected in the list", "", len(selected))
            scopes.append(Scope(words, _worth_a_look(selected)))
        return scopes

    def _open(
        self,
        words: BulkWords,
        request: "PlanRequest",
        scopes: Sequence[Scope],
        *,
        with_kinds: bool = False,
    ) -> "BulkDialog":
        # Most sessions never need these.
        from reviewer.gui.bulk.dialog import BulkDialog
        from reviewer.gui.bulk.file_jobs import FileJobs
        from reviewer.gui.bulk.kinds_tree import KindsTree
        from reviewer.gui.bulk.plan import Plan
        from reviewer.gui.bulk.writer import BulkWriter

        planning, beside = (
            FileJobs(parent=self),
            FileJobs(_WRITERS, batch=_WRITE_BATCH, parent=self),
        )
        planning.know(self._facts)
        self._jobs = [planning, beside]
        writer = BulkWriter(self._desk, beside, self._history.folder, planning)
        kinds = KindsTree(self._rules) if with_kinds else None
        plan = Plan(planning, request, partial(source_of, self._desk), planning)
        dialog = BulkDialog(words, plan, kinds, scopes, beside, writer, self.name_of, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.done_with.connect(partial(self._note_done, words))
        dialog.finished.connect(self._put_away)
        dialog.open()
        return dialog

    def _note_done(self, words: BulkWords, outcome: Outcome, is_back: bool) -> None:  # noqa: FBT001
        paths = [one.path for one in outcome.written]
        self._scanner.check(paths)
        if not outcome.article_count:
            return
        if is_back and self._last is not None:
            left = self._last[1].without(outcome)
            self._remember((words, left) if left.article_count else None)
        else:
            self._remember((words, outcome))
        self.changed.emit()

    def _remember(self, last: tuple[BulkWords, Outcome] | None) -> None:
        self._last = last
        self.undoable_changed.emit(last is not None)

    def _put_away(self) -> None:
        self.shut_down()
        for jobs in self._jobs:
            jobs.deleteLater()
        self._jobs = []


def _plan_nothing(
    job: int, articles: tuple[Source, ...], kinds: Kinds, _spared: Mapping[Path, Spared]
) -> BulkRequest:
    """Plans nothing, because something is being undone."""
    return PlanFixes(job, articles, kinds)


def _worth_a_look(rows: Iterable[ArticleRow]) -> list[ArticleRow]:
    """All articles except those in which the checks found nothing."""
    return [row for row in rows if not row.is_clean]
