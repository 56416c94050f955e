"""What the articles of the opened folder have in common, kept up to date."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.gui.document.desk import Desk
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.scanner import FolderScanner
from reviewer.index.field_facts import FieldFacts
from reviewer.review.index_messages import (
    Conclude,
    Concluded,
    Forget,
    Learn,
    Part,
    Parted,
    Relearn,
    Remember,
)
from reviewer.review.judgement import OWN_BASELINE, BaselineUse
from reviewer.review.messages import Done, FilesChecked, FileSummary, Request
from reviewer.settings.model import DEFAULT_SETTINGS, Settings


class WorkspaceIndex(QObject):
    """Passes on what a scan learns about the articles, and what follows from all of it.

    The index itself is in a helper process, which also judges the articles by it. Its answers about
    another folder, and facts that newer ones will follow, are dropped. It ends when it has been
    idle for a while, and leaves what it knows to the next one.
    """

    #: The facts by which articles are judged changed. Carries them, shrunk.
    facts_changed = Signal(object)
    #: The findings of the rules that compare articles changed. Carries a list of FileSummary.
    judged = Signal(object)
    #: ``fields`` changed.
    fields_changed = Signal()

    def __init__(
        self, delay_ms: int = 300, leave_ms: int = 2_000, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.settings: Settings = DEFAULT_SETTINGS
        self.baseline: BaselineUse = OWN_BASELINE
        self._helper = HelperProcess(self)
        self._helper.answered.connect(self._receive)
        self._helper.died.connect(self._teach_again)
        self._has_learnt = False
        self._is_parting = False
        self._knowledge = b""  # of the helper that ended, for the next one
        self._folder: FolderView | None = None
        self._job = self._jobs_before = 0  # the present one, and the last of the folder before
        self._facts = b""
        #: What the front matter of the articles looks like, as far as it is known.
        self.fields = FieldFacts()
        self._rest = self._single_shot(delay_ms, self._conclude)
        self._leave = self._single_shot(leave_ms, self._part)

    @property
    def helper(self) -> HelperProcess:
        """The process that does the work."""
        return self._helper

    def follow(self, folder: FolderView, scanner: FolderScanner, desk: Desk) -> None:
        """Learn from the scan of the folder and from what is saved, and tell the list."""
        self._folder = folder

        def compare() -> None:
            self.baseline = scanner.baseline
            self.conclude()

        folder.opened.connect(self.begin)
        scanner.files_checked.connect(self.learn)
        scanner.finished.connect(compare)
        desk.saved.connect(lambda article: self.relearn(article.path))
        self.judged.connect(folder.show_judged)

    def begin(self) -> None:
        """Forget everything: a folder is opened, or other files count as articles now."""
        self._rest.stop()
        self._job += 1
        self._jobs_before = self._job
        if self._facts:
            self._facts = b""
            self.facts_changed.emit(b"")
        if self._has_learnt:
            self._has_learnt = False
            self._forget()
        self.fields = FieldFacts()
        self.fields_changed.emit()

    def learn(self, summaries: Sequence[FileSummary]) -> None:
        """Take up what a scan found out."""
        for found in summaries:
            if found.problem is not None:
                self.relearn(found.path)  # it may be gone
        records = tuple(found.record for found in summaries if found.record)
        if records:
            self._has_learnt = True
            self._tell(Learn(records))

    def relearn(self, path: Path) -> None:
        """Take up that an article was saved."""
        if self._has_learnt and self._folder is not None and self._folder.lists(path):
            self._tell(Relearn(path))
            self.conclude()

    def conclude(self) -> None:
        """Find out soon what follows from everything that was learnt."""
        if self._has_learnt:
            self._rest.start()

    def shut_down(self) -> None:
        """End the helper process."""
        self._rest.stop()
        self._leave.stop()
        self._helper.shut_down()

    def _single_shot(self, interval_ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(then)
        return timer

    def _tell(self, request: Request) -> None:
        """Send the helper a request; a new one is told first what the former one knew."""
        self._leave.stop()
        self._is_parting = False
        if self._knowledge:
            self._helper.send(Remember(self._knowledge))
            self._knowledge = b""
        self._helper.send(request)

    def _forget(self) -> None:
        self._leave.stop()
        self._is_parting = False
        if self._knowledge:
            self._knowledge = b""
        else:
            self._helper.send(Forget())

    def _part(self) -> None:
        self._is_parting = True
        self._helper.send(Part())

    def _conclude(self) -> None:
        self._job += 1
        self._tell(Conclude(self._job, self.settings, self.baseline))

    def _receive(self, answer: object) -> None:
        match answer:
            case Concluded(job, facts, fields) if job == self._job:
                if fields != self.fields:
                    self.fields = fields
                    self.fields_changed.emit()
                if facts != self._facts:
                    self._facts = facts
                    self.facts_changed.emit(facts)
            case FilesChecked(job, summaries) if job > self._jobs_before:
                # Also answers to an earlier question: the helper reports each change only once.
                self.judged.emit(list(summaries))
            case Done(job) if job == self._job:
                self._leave.start()
            case Parted(knowledge) if self._is_parting:
                self._is_parting = False
                self._knowledge = knowledge
                self._helper.let_go()

    def _teach_again(self) -> None:
        """The helper has to begin again, and reads again what it had been told about."""
        if self._has_learnt and self._folder is not None:
            for path in self._folder.paths:
                self._tell(Relearn(path))
            self.conclude()
