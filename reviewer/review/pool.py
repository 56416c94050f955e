"""Runs many files through several processes, none of which can bring down the run."""

import gc
import logging
import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic
from typing import Generic, TypeVar

_log = logging.getLogger(__name__)

#: Files a process gets at a time: enough to keep messages few, few enough to share fairly.
_BATCH = 16

#: Batches a process has at most, so that it never waits for the next one.
_QUEUED = 2

#: Seconds after which a process reports what it has, even if its batch is not done.
_TELL_AFTER = 0.1

#: Files that may be ahead of the oldest unfinished one; bounds what is held back for the order.
_MAX_AHEAD = 4096

#: Number of new objects after which the garbage collector looks for cycles. An article makes
#: thousands of objects and leaves no cycles, so collecting as often as usual would cost a tenth of
#: the time for nothing.
_COLLECT_AFTER = 200_000

#: How many seconds one file may take.
TIME_LIMIT = 60.0

R = TypeVar("R")

#: Makes, in each process, the function that is run on each file; must be picklable.
Prepare = Callable[[], Callable[[Path], R]]

#: Gives a file's result where its process died or did not answer; a sentence says which.
Failed = Callable[[Path, str], R]


def map_files(
    prepare: Prepare[R],
    paths: Iterable[Path],
    jobs: int,
    failed: Failed[R],
    time_limit: float = TIME_LIMIT,
) -> Iterator[R]:
    """What ``prepare()`` gives for each path, in the order of ``paths``.

    ``paths`` are asked for as the work goes on. A single file is done in this process, as
    starting another one would take longer. A file that crashes its process or takes longer than
    ``time_limit`` seconds gets its result from ``failed``; the others of its batch are done again.
    """
    remaining = iter(paths)
    first = list(islice(remaining, 2))
    if len(first) < 2:
        collect_rarely()
        yield from map(_guarded(prepare(), failed), first)
        return
    run = _Run(prepare, enumerate(chain(first, remaining)), jobs, failed, time_limit)
    try:
        yield from run.results()
    finally:
        run.stop()


def _guarded(work: Callable[[Path], R], failed: Failed[R]) -> Callable[[Path], R]:
    def guarded(path: Path) -> R:
        try:
            return work(path)
        except Exception as error:  # noqa: BLE001 - one file must not end the run
            _log.exception("%s: failed", path)
            return failed(path, f"the program failed on it ({type(error).__name__}: {error}).")

    return guarded


def collect_rarely() -> None:
    """Have the garbage collector look as seldom as is good for a process that checks files."""
    gc.freeze()
    gc.set_threshold(_COLLECT_AFTER)


Batch = list[tuple[int, Path]]


class _Worker(Generic[R]):
    """One process, and the files it has been given and not yet answered for."""

    def __init__(self, prepare: Prepare[R], failed: Failed[R]) -> None:
        self.connection, theirs = multiprocessing.Pipe()
        self.process: BaseProcess = multiprocessing.Process(
            target=_serve, args=(theirs, prepare, failed), daemon=True
        )
        self.process.start()
        theirs.close()
        self.open: dict[int, Path] = {}
        self.batches = 0
        self.is_on_trial = False  # has a single suspect and gets nothing else meanwhile
        self.heard = monotonic()

    def give(self, batch: Batch) -> None:
        if not self.open:
            self.heard = monotonic()
        self.open.update(batch)
        self.batches += 1
        self.connection.send(batch)

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


class _Run(Generic[R]):
    """One call of ``map_files``."""

    def __init__(
        self,
        prepare: Prepare[R],
        items: Iterator[tuple[int, Path]],
        jobs: int,
        failed: Failed[R],
        time_limit: float,
    ) -> None:
        self._prepare = prepare
        self._items = items
        self._jobs = jobs
        self._failed = failed
        self._time_limit = time_limit
        self._workers: list[_Worker[R]] = []
        self._suspects: deque[tuple[int, Path]] = deque()  # each is done alone, to find the culprit
        self._done: dict[int, R] = {}
        self._given = 0
        self._told = 0

    def results(self) -> Iterator[R]:
        self._give_work()
        while self._workers_at_work() or self._done or self._suspects:
            while self._told in self._done:
                yield self._done.pop(self._told)
                self._told += 1
            if self._workers_at_work():
                self._listen()
            self._give_work()

    def stop(self) -> None:
        for worker in self._workers:
            worker.stop()
        self._workers.clear()

    def _workers_at_work(self) -> bool:
        return any(worker.open for worker in self._workers)

    def _give_work(self) -> None:
        for worker in list(self._workers):
            self._fill(worker)
        while len(self._workers) < self._jobs and (self._suspects or (batch := self._next_batch())):
            worker = _Worker(self._prepare, self._failed)
            self._workers.append(worker)
            if self._suspects:
                self._try_suspect(worker)
            else:
                self._send(worker, batch)

    def _fill(self, worker: _Worker[R]) -> None:
        if not worker.open:
            worker.is_on_trial = False
            if self._suspects:
                self._try_suspect(worker)
        while (
            not worker.is_on_trial
            and not self._suspects
            and worker.batches < _QUEUED
            and (batch := self._next_batch())
        ):
            self._send(worker, batch)

    def _try_suspect(self, worker: _Worker[R]) -> None:
        worker.is_on_trial = True
        self._send(worker, [self._suspects.popleft()])

    def _next_batch(self) -> Batch:
        if self._given - self._told >= _MAX_AHEAD:
            return []
        batch = list(islice(self._items, _BATCH))
        self._given += len(batch)
        return batch

    def _send(self, worker: _Worker[R], batch: Batch) -> None:
        try:
            worker.give(batch)
        except OSError:
            self._lose(worker, _ended(worker.process))

    def _listen(self) -> None:
        """Take what the processes report, and give up those that have been silent for too long."""
        busy = {worker.connection: worker for worker in self._workers if worker.open}
        now = monotonic()
        patience = min(worker.heard for worker in busy.values()) + self._time_limit - now
        for ready in wait(list(busy), max(patience, 0)):
            worker = busy[ready]  # type: ignore[index]
            try:
                results, is_batch_done = worker.connection.recv()
            except (EOFError, OSError):
                self._lose(worker, _ended(worker.process))
                continue
            worker.heard = monotonic()
            worker.batches -= is_batch_done
            for number, result in results:
                del worker.open[number]
                self._done[number] = result
        for worker in busy.values():
            if worker.open and monotonic() - worker.heard > self._time_limit:
                self._lose(worker, f"it took longer than {self._time_limit:.0f} seconds.")

    def _lose(self, worker: _Worker[R], sentence: str) -> None:
        """Do the files of a lost process again, one by one; give up one that was the only file."""
        if worker not in self._workers:
            return
        self._workers.remove(worker)
        worker.stop()
        if len(worker.open) == 1:
            for number, path in worker.open.items():
                self._done[number] = self._failed(path, sentence)
        else:
            self._suspects.extend(worker.open.items())
        worker.open.clear()


def _ended(process: BaseProcess) -> str:
    process.join(1)
    code = process.exitcode
    how = signal.Signals(-code).name if code is not None and code < 0 else f"status {code}"
    return f"the program crashed on it ({how})."


def _serve(connection: Connection, prepare: Prepare[R], failed: Failed[R]) -> None:
    """A process's life: batches in, results out, until the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends us
    parent = multiprocessing.parent_process()
    work = _guarded(prepare(), failed)
    collect_rarely()
    while True:
        # The pipe alone would not tell: siblings forked later hold its other end as well.
        if parent is not None and parent.sentinel in wait([connection, parent.sentinel]):
            return
        try:
            batch: Batch = connection.recv()
        except (EOFError, OSError):
            return
        told = monotonic()
        results: list[tuple[int, R]] = []
        for number, path in batch:
            results.append((number, work(path)))
            if monotonic() - told > _TELL_AFTER and len(results) < len(batch):
                connection.send((results, False))
                told = monotonic()
                results = []
        connection.send((results, True))
