"""What became of the articles, and a way to undo it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QProgressBar, QVBoxLayout, QWidget

from reviewer.gui.bulk.outcome import Outcome
from reviewer.gui.looks.naming import named
from reviewer.gui.words.engine_words import said
from reviewer.gui.words.language import number
from reviewer.gui.words.plain_words import shown_text

#: Articles that could not be changed are listed up to this number.
_MOST_PROBLEMS = 1_000
#: Pixels of a line of words, and of all that is above and below them.
_MEASURE, _AROUND = 520, 120


class ProgressPage(QWidget):
    """How far the writing is."""

    def __init__(self) -> None:
        super().__init__()
        self._words = named(QLabel(), "bulkWriting")
        self._bar = named(QProgressBar(), "bulkWritingProgress", self.tr("Progress of writing"))
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)
        layout.addStretch(1)

    def begin(self, words: str) -> None:
        """Say what is being done."""
        self._words.setText(words)

    def show_progress(self, done: int, total: int) -> None:
        """So many articles of so many are done."""
        self._bar.setMaximum(max(total, 1))
        self._bar.setValue(done)
        words = self.tr("{done} of {total} articles")
        self._bar.setFormat(words.format(done=number(done), total=number(total)))


class SummaryPage(QWidget):
    """Says in sentences what was changed, and which articles could not be changed and why."""

    def __init__(self, name_of: Callable[[Path], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self._words = named(QLabel(), "bulkSummary")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        font = self._words.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._words.setFont(font)
        self._problems = named(
            QListWidget(), "bulkProblems", self.tr("Articles that could not be changed")
        )
        self._problems.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._words)
        layout.addWidget(self._problems, 20)
        layout.addStretch(2)

    def size_for_words(self, most: QSize) -> QSize:
        """The size of a window that shows words alone, at most this large."""
        height = self._words.heightForWidth(_MEASURE) + _AROUND
        return QSize(_MEASURE + 80, height).boundedTo(most)

    def show_outcome(self, sentence: str, outcome: Outcome, *, is_back: bool) -> None:
        """Tell what was done, what was not, and what is left to the person."""
        sentences = [sentence]
        if outcome.was_stopped and is_back:
            sentences.append(
                self.tr("Stopped; the other articles remain changed. You can undo them later.")
            )
        elif outcome.was_stopped:
            sentences.append(self.tr("Stopped; the other articles are unchanged."))
        if outcome.article_count and not is_back:
            sentences.append(self.tr("Every former version stays in the history."))
        if outcome.texts and not is_back:
            sentences.append(
                self.tr(
                    "%Ln article(s) with unsaved changes were changed in the window only: "
                    "check and save them.",
                    "",
                    len(outcome.texts),
                )
            )
        if outcome.problems:
            sentences.append(
                self.tr("%Ln article(s) could not be changed:", "", len(outcome.problems))
            )
        self._words.setText("\n\n".join(sentences))
        self._problems.clear()
        for path, problem in outcome.problems[:_MOST_PROBLEMS]:
            self._problems.addItem(shown_text(f"“{self._name_of(path)}”: {said(problem)}"))
        more = len(outcome.problems) - _MOST_PROBLEMS
        if more > 0:
            self._problems.addItem(self.tr("and %Ln more", "", more))
        self._problems.setVisible(bool(outcome.problems))
