"""Checks all articles of the folder in the background, while the person already works."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.gui.helpers.bench import Bench
from reviewer.gui.helpers.crew import Crew
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.review.judgement import OWN_BASELINE
from reviewer.review.messages import Discover, FilesChecked, FilesFound, FileSummary, Scan
from reviewer.settings.model import DEFAULT_SETTINGS

#: Files handed to a helper at once: enough to keep it busy, few enough to share the work out.
_BATCH = 100


class FolderScanner(QObject):
    """Finds the articles of a folder and checks them, in processes of low priority.

    First the files are reported, fast, bit by bit and in the order of the folder; then, also bit by
    bit, what was found in each.
    """

    #: Some more articles were found. Carries a list of their paths as text.
    files_found = Signal(object)
    #: All articles were found. Carries their number.
    discovered = Signal(int)
    #: Some more files were checked. Carries a list of FileSummary.
    files_checked = Signal(object)
    #: Files were checked. Carries their number and the number of all files.
    progressed = Signal(int, int)
    #: Everything found, or asked for, is checked.
    finished = Signal()
    #: Something could not be listed or checked at all. Carries a sentence.
    failed = Signal(str)

    def __init__(
        self,
        processes: int | None = None,
        timeout_ms: int = 30_000,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        #: How files are checked, from the next ones on.
        self.settings = DEFAULT_SETTINGS
        self.baseline = OWN_BASELINE
        self._lister = Bench(HelperProcess(self, module="lister"), timeout_ms, self)
        self._lister.answered.connect(self._take_found)
        self._lister.became_idle.connect(self._end_discovery)
        self._lister.was_lost.connect(self._note_incomplete)
        self._lister.failed.connect(self._give_up)
        self._crew = Crew(processes, batch=_BATCH, timeout_ms=timeout_ms, parent=self)
        self._crew.answered.connect(self._take_checked)
        self._crew.file_was_lost.connect(self._note_lost)
        self._crew.ran_out.connect(self._finish_if_done)
        self._crew.failed.connect(self._give_up)
        self._found = self._done = self._total = 0
        self._is_discovering = False

    @property
    def helpers(self) -> Sequence[HelperProcess]:
        """The processes that check."""
        return self._crew.helpers

    def start(self, folder: Path) -> None:
        """Find the folder's articles and check them all, giving up what was under way."""
        self.stop()
        self._is_discovering = True
        self._lister.begin(lambda job, _files: Discover(job, folder, self.settings))

    def check(self, paths: Iterable[Path | str]) -> None:
        """Check these files as well, after those that wait."""
        # As text: there may be many, and a Path takes several times the memory.
        files = list(map(str, paths))
        if files:
            self._expect(len(files))
            self._crew.add(files)

    def rescan(self, path: Path) -> None:
        """Check this file before all that wait: it was just saved, or has changed on disk."""
        self._expect(1)
        self._crew.add_urgent(str(path))

    def stop(self) -> None:
        """Give up what is under way; no more signals come from it."""
        self._found = self._done = self._total = 0
        self._is_discovering = False
        self._lister.cancel()
        self._crew.cancel()

    def shut_down(self) -> None:
        """End the helper processes."""
        self.stop()
        self._lister.helper.shut_down()
        self._crew.shut_down()

    def _expect(self, files: int) -> None:
        self._total += files
        if not self._crew.is_busy:
            self._crew.start(self._request)

    def _request(self, job: int, files: tuple[str, ...]) -> Scan:
        return Scan(job, tuple(map(Path, files)), self.settings, self.baseline)

    def _take_found(self, found: FilesFound) -> None:
        if found.files:
            self._found += len(found.files)
            self.files_found.emit(list(found.files))
            self.check(found.files)
        # Afterwards, because listing files opens the first article, which clears the message.
        for problem in found.problems:
            self.failed.emit(problem)

    def _note_incomplete(self, request: Discover) -> None:
        words = self.tr("“{folder}” could not be listed completely.")
        self.failed.emit(words.format(folder=request.folder))

    def _end_discovery(self) -> None:
        self._is_discovering = False
        self._lister.helper.let_go()
        self.discovered.emit(self._found)
        self._finish_if_done()

    def _take_checked(self, answer: FilesChecked) -> None:
        self._tell(list(answer.summaries))

    def _note_lost(self, _request: Scan, file: str) -> None:
        path = Path(file)
        words = self.tr("“{name}” could not be checked: it takes too much time or memory.")
        self._tell([FileSummary(path, problem=words.format(name=path.name))])

    def _tell(self, summaries: list[FileSummary]) -> None:
        self._done += len(summaries)
        self.files_checked.emit(summaries)
        self.progressed.emit(self._done, self._total)

    def _finish_if_done(self) -> None:
        if not self._is_discovering and not self._crew.is_busy:
            self._found = self._done = self._total = 0
            self._crew.let_go()  # so that it takes no memory meanwhile
            self.finished.emit()

    def _give_up(self, sentence: str) -> None:
        self.stop()
        self.failed.emit(sentence)
