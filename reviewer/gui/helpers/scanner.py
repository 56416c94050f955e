"""Checks all articles of the folder in the background, while one already works."""

import os
from collections import deque
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.scan_helper import ScanHelper
from reviewer.review.judgement import OWN_BASELINE
from reviewer.review.messages import FilesFound, FileSummary
from reviewer.settings.model import DEFAULT_SETTINGS

#: Files handed to a helper at once: enough to keep it busy, few enough to share the work out.
_BATCH = 100


class FolderScanner(QObject):
    """Finds the articles of a folder and checks them, in processes of low priority.

    Which files there are comes first and fast, in parts, in the order of the folder; then what was
    found in each, in parts as well.
    """

    #: Some more articles were found. Carries a list of their paths as text.
    files_found = Signal(object)
    #: All articles were found. Carries their number.
    discovered = Signal(int)
    #: Some more files were checked. Carries a list of FileSummary.
    files_checked = Signal(object)
    #: So many files of so many are checked.
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
        count = processes or max(1, (os.cpu_count() or 2) - 1)
        #: How files are checked, from the next ones on.
        self.settings = DEFAULT_SETTINGS
        self.baseline = OWN_BASELINE
        lister = HelperProcess(self, module="lister")
        self._lister = ScanHelper(lister, timeout_ms, self)
        self._lister.found.connect(self._take_found)
        self._lister.became_idle.connect(self._share_out)
        self._lister.failed.connect(self._give_up)
        self._helpers = [ScanHelper(HelperProcess(self), timeout_ms, self) for _ in range(count)]
        for helper in self._helpers:
            helper.checked.connect(self._take_checked)
            helper.became_idle.connect(self._share_out)
            helper.failed.connect(self._give_up)
        self._waiting: deque[str] = deque()  # as text, of which there may be many
        self._found = self._done = self._total = 0
        self._is_discovering = self._is_busy = False

    @property
    def helpers(self) -> tuple[ScanHelper, ...]:
        """The processes that check."""
        return tuple(self._helpers)

    def start(self, folder: Path) -> None:
        """Find the folder's articles and check them all; what was under way is given up."""
        self.stop()
        self._is_discovering = self._is_busy = True
        self._lister.discover(folder, self.settings)

    def check(self, paths: Iterable[Path | str]) -> None:
        """Check these files as well, after those that wait."""
        self._add(map(str, paths))

    def rescan(self, path: Path) -> None:
        """Check this file before all that wait: it was just saved, or changed on disk."""
        self._total += 1
        self._waiting.appendleft(str(path))
        self._share_out()

    def stop(self) -> None:
        """Give up what is under way; nothing of it is told any more."""
        self._waiting.clear()
        self._found = self._done = self._total = 0
        self._is_discovering = self._is_busy = False
        for helper in (self._lister, *self._helpers):
            helper.cancel()

    def shut_down(self) -> None:
        """End the helper processes."""
        self.stop()
        for helper in (self._lister, *self._helpers):
            helper.shut_down()

    def _add(self, files: Iterable[str]) -> None:
        known = len(self._waiting)
        self._waiting.extend(files)
        self._total += len(self._waiting) - known
        self._share_out()

    def _take_found(self, found: FilesFound) -> None:
        if found.files:
            self._found += len(found.files)
            self.files_found.emit(list(found.files))
            self._add(found.files)
        # Not before: the first article is opened then, and with it what was told of others is gone.
        for problem in found.problems:
            self.failed.emit(problem)

    def _take_checked(self, summaries: list[FileSummary]) -> None:
        self._done += len(summaries)
        self.files_checked.emit(summaries)
        self.progressed.emit(self._done, self._total)

    def _share_out(self) -> None:
        """Give every idle helper something to do, and tell when nothing is left."""
        if self._is_discovering and self._lister.is_idle:
            self._is_discovering = False
            self._lister.let_go()
            self.discovered.emit(self._found)
        for helper in self._helpers:
            if self._waiting and helper.is_idle:
                self._is_busy = True
                count = min(_BATCH, len(self._waiting))
                batch = [Path(self._waiting.popleft()) for _ in range(count)]
                helper.check(batch, self.settings, self.baseline)
        if self._is_busy and not self._waiting and all(each.is_idle for each in self._helpers):
            self._found = self._done = self._total = 0
            self._is_busy = False
            for helper in self._helpers:
                helper.let_go()  # so that it takes no memory meanwhile
            self.finished.emit()

    def _give_up(self, sentence: str) -> None:
        self.stop()
        self.failed.emit(sentence)
