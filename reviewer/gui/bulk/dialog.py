"""The window in which many articles are changed at once."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.bulk.difference_pane import DifferencePane
from reviewer.gui.bulk.file_jobs import FileJobs
from reviewer.gui.bulk.kinds_tree import KindsTree
from reviewer.gui.bulk.outcome import Outcome
from reviewer.gui.bulk.plan import Plan
from reviewer.gui.bulk.review_page import ReviewPage
from reviewer.gui.bulk.scope import Scope
from reviewer.gui.bulk.summary_page import ProgressPage, SummaryPage
from reviewer.gui.bulk.words import BulkWords
from reviewer.gui.bulk.writer import BulkWriter
from reviewer.gui.looks.naming import named


class BulkDialog(QDialog):
    """Shows first the differences, then the progress, then the outcome with a way to undo it."""

    #: Articles were changed, or changed back. Carries the Outcome and whether it was taken back.
    done_with = Signal(object, bool)

    def __init__(
        self,
        words: BulkWords,
        plan: Plan,
        kinds: KindsTree | None,
        scopes: Sequence[Scope],
        looking: FileJobs,
        writer: BulkWriter,
        name_of: Callable[[Path], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bulkDialog")
        self.setWindowTitle(words.title)
        self._words = words
        self._plan = plan
        self._writer = writer
        self._outcome = Outcome()
        self._is_taking_back = False
        self._review = ReviewPage(plan, scopes, kinds, DifferencePane(looking, name_of), name_of)
        self._progress = ProgressPage()
        self._summary = SummaryPage(name_of)
        self._pages = QStackedWidget()
        for page in (self._review, self._progress, self._summary):
            self._pages.addWidget(page)
        self._explained = named(QLabel(words.explanation), "bulkExplanation")
        self._explained.setTextFormat(Qt.TextFormat.PlainText)
        self._explained.setWordWrap(True)
        self._apply = named(QPushButton(), "bulkApply")
        self._undo = named(QPushButton(words.take_back), "bulkUndo")
        self._halt = named(QPushButton(self.tr("&Stop writing")), "bulkHalt")
        self._close = named(QPushButton(self.tr("Close")), "bulkClose")
        self._arrange()
        self._connect()
        self.resize(self.sizeHint())

    @property
    def is_settled(self) -> bool:
        """Whether everything is worked out as the person wants it."""
        return self._review.is_settled

    @property
    def is_writing(self) -> bool:
        """Whether files are being written."""
        return self._writer.is_busy

    def begin(self, scope: int = 0) -> None:
        """Work out how the articles of a scope would be changed."""
        self._show_page(self._review)
        self._review.begin(scope)
        self._review.setFocus()

    def take_back(self, outcome: Outcome) -> None:
        """Undo what was done before, without a review."""
        self._outcome = outcome
        self._take_back()

    def sizeHint(self) -> QSize:
        parent = self.parentWidget()
        return parent.size() * 0.95 if parent is not None else QSize(1200, 760)

    def reject(self) -> None:
        """Close; while files are being written, stop that first."""
        if self._writer.is_busy:
            self._writer.stop()
            return
        super().reject()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._undo)
        buttons.addStretch(1)
        for button in (self._apply, self._halt, self._close):
            buttons.addWidget(button)
        for button in (self._undo, self._apply, self._halt, self._close):
            button.setAutoDefault(False)
        self._apply.setToolTip(self.tr("Save the ticked articles (Ctrl+Return)"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._explained)
        layout.addWidget(self._pages, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._review.choice_changed.connect(self._show_what_to_apply)
        self._apply.clicked.connect(self._write)
        self._undo.clicked.connect(self._take_back)
        self._halt.clicked.connect(self._writer.stop)
        self._close.clicked.connect(self.reject)
        self._writer.progressed.connect(self._progress.show_progress)
        self._writer.finished.connect(self._show_outcome)
        self._plan.settled.connect(self._show_what_to_apply)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._apply.click)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._apply.setVisible(page is self._review)
        self._explained.setVisible(page is self._review)
        self._halt.setVisible(page is self._progress)
        self._close.setVisible(page is not self._progress)
        self._undo.setVisible(False)
        self._show_what_to_apply()

    def _show_what_to_apply(self) -> None:
        count = self._review.chosen_count
        self._apply.setText(self._words.apply(count))
        self._apply.setEnabled(bool(count) and self._review.is_settled)

    def _become_small(self) -> None:
        """Be as large as words need, in the middle of where this was."""
        middle = self.frameGeometry().center()
        self.resize(self._summary.size_for_words(self.sizeHint()))
        self.move(middle - self.rect().center())

    def _write(self) -> None:
        self._is_taking_back = False
        chosen = self._review.chosen
        self._review.leave()
        self._progress.begin(self._words.writing)
        self._show_page(self._progress)
        self._halt.setFocus()
        self._writer.write(chosen)

    def _take_back(self) -> None:
        self._is_taking_back = True
        self._progress.begin(self._words.taking_back)
        self._show_page(self._progress)
        self._halt.setFocus()
        self._writer.take_back(self._outcome)

    def _show_outcome(self, outcome: Outcome) -> None:
        is_back = self._is_taking_back
        say = self._words.taken_back if is_back else self._words.done
        sentence = say(outcome.article_count, outcome.places)
        self._summary.show_outcome(sentence, outcome, is_back=is_back)
        self._show_page(self._summary)
        if not outcome.problems:
            self._become_small()
        self._undo.setVisible(not is_back and outcome.article_count > 0)
        self._outcome = outcome
        self._close.setFocus()
        self.done_with.emit(outcome, is_back)
