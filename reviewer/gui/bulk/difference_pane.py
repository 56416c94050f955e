"""What a planned change makes of one article, side by side."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from reviewer.gui.bulk.file_jobs import FileJobs
from reviewer.gui.compare.view import ComparisonView
from reviewer.gui.engine_words import said
from reviewer.gui.naming import named
from reviewer.gui.plain_words import shown_text
from reviewer.review.bulk.messages import BulkRequest, LookAt, Looked, PlannedChange, Source

#: Milliseconds for which an article is chosen before its differences are worked out, so that
#: running through the list with a key held down stays quick.
_REST_MS = 60


class DifferencePane(QWidget):
    """Shows the lines of an article that would differ; a helper process pairs them."""

    def __init__(self, jobs: FileJobs, name_of: Callable[[Path], str]) -> None:
        super().__init__()
        self._jobs = jobs
        self._name_of = name_of
        self._wanted: tuple[Source, PlannedChange] | None = None
        self._name = named(QLabel(), "bulkArticleName")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        self._hint = named(QLabel(), "bulkHint")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.setMargin(24)
        self._comparison = ComparisonView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self._comparison)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._name)
        layout.addWidget(self._stack, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._ask)
        jobs.results_came.connect(self._take)
        self.show_hint("")

    @property
    def change_count(self) -> int:
        """Number of stretches of lines that differ in the article shown."""
        return self._comparison.change_count if self._shows_comparison else 0

    @property
    def _shows_comparison(self) -> bool:
        return self._stack.currentWidget() is self._comparison

    def show_hint(self, words: str) -> None:
        """Show no article but a sentence."""
        self._rest.stop()
        self._wanted = None
        self._name.clear()
        self._hint.setText(shown_text(words))
        self._stack.setCurrentWidget(self._hint)

    def show_change(self, source: Source, change: PlannedChange) -> None:
        """Show soon what a change makes of an article."""
        if change.problem is not None:
            self.show_hint(f"“{self._name_of(change.path)}”: {said(change.problem)}")
            return
        self._wanted = (source, change)
        self._rest.start()

    def _ask(self) -> None:
        if self._wanted is None:
            return
        source, change = self._wanted

        def make(job: int, _articles: tuple[Any, ...]) -> BulkRequest:
            return LookAt(job, source, change)

        self._jobs.start(make, [change])

    def _take(self, results: list[object]) -> None:
        for looked in results:
            if not isinstance(looked, Looked) or self._wanted is None:
                continue
            if looked.path != self._wanted[1].path:
                continue
            if looked.problem is not None:
                self.show_hint(f"“{self._name_of(looked.path)}”: {said(looked.problem)}")
                continue
            self._name.setText(shown_text(self._name_of(looked.path)))
            titles = (self.tr("Now"), self.tr("Afterwards"))
            self._comparison.show_pairs(looked.pairs, titles)
            self._stack.setCurrentWidget(self._comparison)
