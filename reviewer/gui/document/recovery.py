"""Unsaved texts that survive a crash: kept while one types, and restored at the next start."""

import os
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from reviewer.gui.document.desk import Desk
from reviewer.gui.document.editable import ReadOnlyError
from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.words.engine_words import reason_of
from reviewer.workspace.unsaved import UnsavedText, UnsavedTexts

#: Milliseconds after a change until the text is kept: the most typing that can be lost.
_DELAY = 1500


class Recovery(QObject):
    """Keeps the desk's unsaved texts, and restores those of a run that did not end properly.

    Each run of the program has a folder of its own with a lock beside it, so that a second window
    never takes up what the first one is still working on.
    """

    #: Unsaved texts can no longer be kept. Carries a sentence.
    failed = Signal(str)

    def __init__(self, folder: Path, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._desk = desk
        self._own = UnsavedTexts(folder / f"{os.getpid()}-{time.time_ns()}")
        self._lock: QLockFile | None = None
        self._pending: set[Path] = set()
        self._is_over = False
        # Writing waits for the disk; one thread keeps the order of what is kept and dropped.
        self._writer = ThreadPoolExecutor(1, "unsaved-texts")
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(_DELAY)
        self._turn.timeout.connect(self._keep_pending)
        desk.text_changed.connect(self._note_change)
        desk.modified_changed.connect(self._note_modified)
        desk.emptied.connect(self._forget_all)

    def take_up(self, workspace: Path) -> list[OpenArticle]:
        """Restore the unsaved texts of the workspace's articles, each as one undo step.

        Returns the articles whose text was restored. What cannot be restored stays kept.
        """
        restored: list[OpenArticle] = []
        for session in self._abandoned():
            for kept in session.texts():
                if kept.path.is_relative_to(workspace):
                    article = self._restore(kept)
                    if article is not None:
                        restored.append(article)
                        self._keep(article)
                        self._write(partial(session.drop, kept.path))
            self._write(session.remove_if_empty)
        return restored

    def keep_now(self) -> None:
        """Keep whatever is not kept yet: the program is about to end, and nobody can be asked."""
        self._turn.stop()
        self._keep_pending()

    def shut_down(self) -> None:
        """Finish what is being written. The desk is already empty."""
        self._turn.stop()
        self._write(self._own.remove_if_empty)
        self._is_over = True
        self._writer.shutdown()
        if self._lock is not None:
            self._lock.unlock()

    def _restore(self, kept: UnsavedText) -> OpenArticle | None:
        try:
            article = self._desk.open(kept.path)
            article.resume(kept.text, kept.base)
        except (OSError, ReadOnlyError) as error:
            words = self.tr(
                "{name} has unsaved text from the last session, but cannot be opened "
                "({reason}). The text is kept in {folder}."
            )
            self.failed.emit(words.format(name=kept.path.name, reason=error, folder=self._folder))
            return None
        return article

    def _abandoned(self) -> list[UnsavedTexts]:
        """What was left behind by runs of the program that have ended."""
        found: list[UnsavedTexts] = []
        for folder in sorted(self._folder.glob("*/")):
            lock = _lock_of(folder)
            if folder != self._own.folder and lock.tryLock(0):
                found.append(UnsavedTexts(folder))
                lock.unlock()
        return found

    def _note_change(self, article: OpenArticle) -> None:
        if article.is_modified:
            self._pending.add(article.path)
            if not self._turn.isActive():
                self._turn.start()

    def _note_modified(self, path: Path, is_modified: bool) -> None:  # noqa: FBT001
        if not is_modified:
            self._pending.discard(path)
            self._write(partial(self._own.drop, path))

    def _forget_all(self) -> None:
        self._pending.clear()
        self._turn.stop()
        self._write(self._drop_all)

    def _drop_all(self) -> None:
        for kept in self._own.texts():
            self._own.drop(kept.path)

    def _keep_pending(self) -> None:
        for article in self._desk.modified:
            if article.path in self._pending:
                self._keep(article)
        self._pending.clear()

    def _keep(self, article: OpenArticle) -> None:
        if self._lock is None:
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                self._tell(error)
                return
            self._lock = _lock_of(self._own.folder)
            self._lock.tryLock(0)
        path, text, base = article.path, article.article.text, article.base
        self._write(partial(self._own.keep, path, text, base))

    def _write(self, work: Callable[[], None]) -> None:
        if self._is_over:
            return
        self._writer.submit(work).add_done_callback(self._note_written)

    def _note_written(self, future: "Future[None]") -> None:
        error = future.exception()
        if error is not None:
            self._tell(error)

    def _tell(self, error: BaseException) -> None:
        words = self.tr(
            "Unsaved text cannot be protected against a crash: {reason}. Please save often."
        )
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        self.failed.emit(words.format(reason=reason))


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(f"{folder}.lock")
    # A lock ends with the program that holds it, so its age does not matter.
    lock.setStaleLockTime(0)
    return lock
