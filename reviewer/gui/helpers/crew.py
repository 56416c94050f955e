"""Several helper processes that share the files of one task."""

import os
from collections import deque
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from reviewer.gui.helpers.bench import Bench, FileRequest, MakeRequest
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.review.index_messages import Know


class Crew(QObject):
    """Hands out files, one batch at a time, to whichever of its processes is idle.

    When a process is lost, the unfinished files of its batch are tried one by one. A single file
    over which a process is lost is given up; all others are done.

    A file is anything the request has a use for: a path, or something that has one.
    """

    #: A part of the task is done. Carries the helper's answer.
    answered = Signal(object)
    #: A file was given up. Carries the request that was made for it, and the file.
    file_was_lost = Signal(object, object)
    #: No file is left, waiting or being worked on.
    ran_out = Signal()
    #: No process can be started, and the task was cancelled. Carries a sentence.
    failed = Signal(str)

    def __init__(
        self, processes: int | None = None, *, batch: int, timeout_ms: int = 30_000, parent: QObject
    ) -> None:
        """By default there is a process for each core but one.

        ``batch`` is the number of files a process gets at once, ``timeout_ms`` how long it may work
        without an answer.
        """
        super().__init__(parent)
        count = processes or max(1, (os.cpu_count() or 2) - 1)
        self._batch = batch
        self._benches = [Bench(HelperProcess(self), timeout_ms, self) for _ in range(count)]
        for bench in self._benches:
            bench.answered.connect(self.answered)
            bench.became_idle.connect(self._share_out)
            bench.was_lost.connect(self._retry)
            bench.failed.connect(self._fail)
        self._make: MakeRequest | None = None
        self._waiting: deque[Any] = deque()
        self._suspects: deque[Any] = deque()  # one of them cost a process: each goes alone

    @property
    def helpers(self) -> Sequence[HelperProcess]:
        """The processes that do the work."""
        return [bench.helper for bench in self._benches]

    @property
    def is_busy(self) -> bool:
        """Whether a task is under way."""
        return self._make is not None

    def know(self, facts: bytes) -> None:
        """Let the processes judge by these packed facts of the workspace; empty: by none."""
        for helper in self.helpers:
            helper.introduce(Know(facts) if facts else None)

    def start(self, make: MakeRequest) -> None:
        """Begin a task, whose files are added next; cancel the one under way."""
        self.cancel()
        self._make = make

    def add(self, files: Iterable[Any]) -> None:
        """Have these files done after those that wait already."""
        self._waiting.extend(files)
        self._share_out()

    def add_urgent(self, file: Any) -> None:
        """Have this file done before those that wait."""
        self._waiting.appendleft(file)
        self._share_out()

    def add_no_more(self) -> None:
        """Drop the files that wait; those being worked on are still finished."""
        self._waiting.clear()
        self._suspects.clear()

    def cancel(self) -> None:
        """Give the task up; no more signals come from it."""
        self._make = None
        self.add_no_more()
        for bench in self._benches:
            bench.cancel()

    def let_go(self) -> None:
        """Let the idle processes end, without waiting for them. Later tasks start new ones."""
        for helper in self.helpers:
            helper.let_go()

    def shut_down(self) -> None:
        """Cancel the task and end the processes. Later tasks start new ones."""
        self.cancel()
        for helper in self.helpers:
            helper.shut_down()

    def _share_out(self) -> None:
        for bench in self._benches:
            if self._make is not None and bench.is_idle and (files := self._next_batch()):
                bench.begin(self._make, files)
        if self._make is not None and all(bench.is_idle for bench in self._benches):
            self._make = None
            self.ran_out.emit()

    def _next_batch(self) -> tuple[Any, ...]:
        if self._suspects:
            return (self._suspects.popleft(),)
        count = min(self._batch, len(self._waiting))
        return tuple(self._waiting.popleft() for _ in range(count))

    def _retry(self, request: FileRequest, files: tuple[Any, ...], done: int) -> None:
        if len(files) > 1:
            self._suspects.extend(files[done:])
        elif not done:
            self.file_was_lost.emit(request, files[0])

    def _fail(self, sentence: str) -> None:
        if self._make is not None:
            self.cancel()
            self.failed.emit(sentence)
