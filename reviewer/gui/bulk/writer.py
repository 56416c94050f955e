"""Makes planned changes and undoes them: open articles in the window, files through helpers."""

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.gui.bulk.file_jobs import FileJobs
from reviewer.gui.bulk.open_changes import (
    change_open,
    read_again,
    reason_against_taking_back,
    take_back_text,
)
from reviewer.gui.bulk.outcome import ChangedText, Outcome
from reviewer.gui.document.desk import Desk
from reviewer.review.bulk.messages import (
    BulkRequest,
    PlannedChange,
    TakeBack,
    WriteChanges,
    Written,
)

_STEPS = count()

#: More files than the processes have in hand together: if they end, only these are uncertain.
_MOST_BEGUN = 200


class BulkWriter(QObject):
    """Works through the open articles one a turn of the event loop, then through the files.

    The window must let nobody type meanwhile.
    """

    #: So many articles of so many are done.
    progressed = Signal(int, int)
    #: Everything is done, or was stopped. Carries the Outcome.
    finished = Signal(object)

    def __init__(self, desk: Desk, jobs: FileJobs, history: Path, parent: QObject) -> None:
        """``history`` is the folder that keeps the former versions."""
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._history = history
        self._step = ""
        self._is_busy = self._is_taking_back = self._was_stopped = False
        self._open: deque[PlannedChange | ChangedText] = deque()
        self._files: dict[Path, PlannedChange | Written] = {}
        self._places: dict[Path, int] = {}
        self._written: list[Written] = []
        self._texts: list[ChangedText] = []
        self._problems: list[tuple[Path, str]] = []
        self._total = 0
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._do_next)
        jobs.results_came.connect(self._take)
        jobs.finished.connect(self._finish)
        jobs.failed.connect(self._give_up)

    @property
    def is_busy(self) -> bool:
        """Whether articles are being changed."""
        return self._is_busy

    def write(self, changes: Sequence[PlannedChange]) -> None:
        """Make these changes."""
        self._begin(len(changes))
        self._is_taking_back = False
        self._step = f"bulk:{next(_STEPS)}"
        self._places = {change.path: change.count for change in changes}
        for change in changes:
            article = self._desk.find(change.path)
            is_open = article is not None and article.read_only_reason is None
            if is_open:
                self._open.append(change)
            else:
                self._files[change.path] = change
        self._turn.start()

    def take_back(self, outcome: Outcome) -> None:
        """Undo everything that nobody has changed since."""
        self._begin(outcome.article_count)
        self._is_taking_back = True
        self._places = {}
        self._open.extend(outcome.texts)
        for written in outcome.written:
            reason = reason_against_taking_back(self._desk, written)
            if reason is None:
                self._files[written.path] = written
            else:
                self._problems.append((written.path, reason))
        self._turn.start()

    def stop(self) -> None:
        """Change no further articles; those that are changed stay so."""
        if self._is_busy:
            self._was_stopped = True
            self._open.clear()
            self._jobs.stop_soon()

    def _begin(self, total: int) -> None:
        self._jobs.cancel()  # nobody needs the differences of an article any more
        self._is_busy, self._was_stopped = True, False
        self._open.clear()
        self._files.clear()
        self._written, self._texts, self._problems = [], [], []
        self._total = total
        self._tell_progress()

    def _do_next(self) -> None:
        """The next open article; or all files, once there is none left."""
        if self._open:
            self._do_open(self._open.popleft())
            self._tell_progress()
            self._turn.start()
        elif self._files and not self._was_stopped:
            self._jobs.start(self._request, list(self._files.values()))
        else:
            self._finish()

    def _do_open(self, what: PlannedChange | ChangedText) -> None:
        if isinstance(what, ChangedText):
            sentence = take_back_text(self._desk, what)
            if sentence is None:
                self._texts.append(what)
            else:
                self._problems.append((what.path, sentence))
            return
        done = change_open(self._desk, what, self._step)
        if isinstance(done, ChangedText):
            self._texts.append(done)
        else:
            self._note(done)

    def _request(self, job: int, articles: tuple[Any, ...]) -> BulkRequest:
        kind = TakeBack if self._is_taking_back else WriteChanges
        return kind(job, articles, self._history)

    def _take(self, results: list[object]) -> None:
        written = [self._really(one) for one in results if isinstance(one, Written)]
        if written:
            self._note_files(written)

    def _note_files(self, written: Iterable[Written]) -> None:
        for one in written:
            self._note(one)
            if one.problem is None:
                read_again(self._desk, one.path)
        self._tell_progress()

    def _note(self, written: Written) -> None:
        if written.problem is None:
            self._written.append(written)
        else:
            self._problems.append((written.path, written.problem))

    def _really(self, written: Written) -> Written:
        if written.problem is None:
            return written
        from reviewer.review.bulk.writing import really  # which most writing does not need

        return really(written, self._files[written.path])

    def _tell_progress(self) -> None:
        done = len(self._written) + len(self._texts) + len(self._problems)
        self.progressed.emit(done, self._total)

    def _give_up(self, _sentence: str) -> None:
        if not self._is_busy:
            return
        self._jobs.rest()  # from now on nobody writes any more
        done = {one.path for one in self._written} | {path for path, _ in self._problems}
        sentence = self.tr(
            "the program's helper ended, so it was left as it is. Please try again later."
        )
        left = [Written(path, problem=sentence) for path in self._files if path not in done]
        known = [*map(self._really, left[:_MOST_BEGUN]), *left[_MOST_BEGUN:]]
        self._note_files(one for one in known if not self._was_stopped or one.problem is None)
        self._finish()

    def _finish(self) -> None:
        if not self._is_busy:
            return
        self._is_busy = False
        changed = [one.path for one in self._written] + [one.path for one in self._texts]
        self.finished.emit(
            Outcome(
                tuple(self._written),
                tuple(self._texts),
                tuple(self._problems),
                sum(self._places.get(path, 0) for path in changed),
                self._was_stopped,
            )
        )
