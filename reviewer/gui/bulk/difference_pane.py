"""One article before and after a planned change, side by side."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reviewer.gui.bulk.file_jobs import FileJobs
from reviewer.gui.compare.view import ComparisonView
from reviewer.gui.looks.naming import named
from reviewer.gui.words.engine_words import said
from reviewer.gui.words.plain_words import shown_text
from reviewer.review.alignment import changed_lines
from reviewer.review.bulk.messages import BulkRequest, LookAt, Looked, PlannedChange, Source

#: Milliseconds an article must stay chosen before its differences are worked out, so that running
#: through the list with a key held down stays quick.
_REST_MS = 60


class DifferencePane(QWidget):
    """Shows the lines of an article that would differ; a helper process pairs them.

    One change can be left out, while the others are made.
    """

    #: The person wants some lines left as they are. Carries the article's path and its lines, from
    #: 0, as a range.
    sparing_requested = Signal(object, object)
    #: The person wants all changes of an article made. Carries its path.
    making_all_requested = Signal(object)

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
        self._comparison = ComparisonView(self.tr("&Leave out"))
        self._comparison.take_back_requested.connect(self._leave_out)
        self._make_all = named(QPushButton(), "bulkMakeAll")
        self._make_all.setAutoDefault(False)
        self._make_all.clicked.connect(self._want_all)
        self._comparison.bottom.insertWidget(1, self._make_all)
        self._shown: PlannedChange | None = None
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
        """Show a sentence instead of an article."""
        self._rest.stop()
        self._wanted = self._shown = None
        self._name.clear()
        self._hint.setText(shown_text(words))
        self._stack.setCurrentWidget(self._hint)

    def show_change(self, source: Source, change: PlannedChange) -> None:
        """Show an article before and after a change, after a short delay."""
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
            titles = (self.tr("Before"), self.tr("After"))
            self._comparison.show_pairs(looked.pairs, titles, self._place_in(self._wanted[1]))
            self._shown = self._wanted[1]
            left_out = self._shown.spared
            self._make_all.setText(self.tr("&Make all (%Ln left out)", "", left_out))
            self._make_all.setVisible(left_out > 0)
            self._stack.setCurrentWidget(self._comparison)

    def _place_in(self, change: PlannedChange) -> int:
        """Where to continue: before the change that follows the one left out."""
        shown = self._shown
        if shown is None or shown.path != change.path:
            return -1
        return self._comparison.place - (change.spared > shown.spared)

    def _leave_out(self, number: int) -> None:
        if self._shown is not None and self._shown == (self._wanted and self._wanted[1]):
            lines = changed_lines(self._comparison.pairs)[number]
            self.sparing_requested.emit(self._shown.path, lines)

    def _want_all(self) -> None:
        if self._shown is not None:
            self._comparison.setFocus(Qt.FocusReason.OtherFocusReason)  # the button will hide
            self.making_all_requested.emit(self._shown.path)
