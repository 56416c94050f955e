"""The status bar: what file this is, where the cursor is, what was found, how far the scan is."""

import unicodedata
from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar

from reviewer.article import Article
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.severity_style import count_phrase
from reviewer.gui.words.language import marked, number, translate
from reviewer.lint.model import Diagnostic, Severity
from reviewer.text import Position

#: Names for characters that have none in Unicode, by category.
_NAMELESS = {
    "Cc": marked("StatusBar", "CONTROL CHARACTER"),
    "Cs": marked("StatusBar", "BYTE THAT IS NOT TEXT"),
    "Co": marked("StatusBar", "PRIVATE USE"),
}
_UNASSIGNED = marked("StatusBar", "UNASSIGNED")


#: Milliseconds between two looks at how far a scan is: painting that takes the time of a key.
_SCAN_PAUSE_MS = 250

#: Average characters that a label has room for from one article to the next.
_KEPT = 30


class _Fact(QLabel):
    """A label that grows where its words need that, but else keeps its size.

    Any other label that says something new has the whole window laid out and painted again: at each
    key, where it tells of the cursor.
    """

    def tell(self, words: str) -> None:
        """Show this text."""
        if words != self.text():
            self.setText(words)
            self._fit(max(self._room, self.minimumWidth()))

    def forget(self) -> None:
        """Say nothing."""
        self.setText("")
        is_wide = self.minimumWidth() > _KEPT * self.fontMetrics().averageCharWidth()
        self._fit(0 if is_wide else self.minimumWidth())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit(self._room)

    @property
    def _room(self) -> int:
        return self.sizeHint().width() if self.text() else 0

    def _fit(self, width: int) -> None:
        """Only a size that is fixed both ways keeps Qt from laying out what is around it."""
        self.setFixedSize(width, self.fontMetrics().height())


class StatusBar(QStatusBar):
    """Shows facts about the open article and the workspace; passing messages on the left."""

    def __init__(self) -> None:
        super().__init__()
        self._encoding = _label("encoding", self.tr("Encoding of the file"))
        self._newline = _label("newline", self.tr("Line endings of the file"))
        self._position = _label("position", self.tr("Line and column of the cursor"))
        self._character = _label("character", self.tr("The character after the cursor"))
        self._problems = _label("problemCounts", self.tr("Problems of this article"))
        progress = self.tr("Progress of checking the folder")
        self._progress = named(QProgressBar(), "scanProgress", progress)
        self._progress.setTextVisible(True)
        self._progress.setFixedWidth(220)
        self._progress.hide()
        self._scanned = 0, 0
        self._scan_pause = QTimer(self)
        self._scan_pause.setSingleShot(True)
        self._scan_pause.setInterval(_SCAN_PAUSE_MS)
        self._scan_pause.timeout.connect(self._tell_scanned)
        for widget in (
            self._progress,
            self._problems,
            self._character,
            self._position,
            self._encoding,
            self._newline,
        ):
            self.addPermanentWidget(widget)

    def show_file(self, article: Article | None) -> None:
        """Show encoding and newline style of another article; nothing without one."""
        # Until the cursor and the checks report for this article, nothing is known.
        for label in (self._position, self._character, self._problems):
            label.forget()
        self._encoding.tell(article.envelope.encoding_name if article else "")
        self._newline.tell(article.envelope.newline_name if article else "")

    def show_position(self, position: Position) -> None:
        """Tell where the cursor stands, counted from 1 as people do."""
        words = self.tr("Line {line}, column {column}")
        line, column = number(position.line + 1), number(position.column + 1)
        self._position.tell(words.format(line=line, column=column))

    def show_character(self, character: str) -> None:
        """Name the character after the cursor."""
        self._character.tell(character_name(character))

    def show_problems(self, diagnostics: Iterable[Diagnostic], left_out: int = 0) -> None:
        """Tell how many problems of each severity the open article has.

        ``left_out`` are milder ones that are not listed until others are repaired.
        """
        counts = Counter(found.severity for found in diagnostics)
        found = [
            count_phrase(severity, counts[severity]) for severity in Severity if counts[severity]
        ]
        if left_out:
            found.append(self.tr("%Ln more not listed yet", "", left_out))
        self._problems.tell(", ".join(found) or self.tr("No problems"))

    def show_scan(self, done: int, total: int) -> None:
        """Tell how many of the folder's articles are checked; hidden when all are."""
        self._scanned = done, total
        if done >= total:
            self._scan_pause.stop()
        if not self._scan_pause.isActive():
            self._tell_scanned()

    def _tell_scanned(self) -> None:
        done, total = self._scanned
        bar = self._progress
        is_going_on = done < total
        if is_going_on:
            self._scan_pause.start()
        if bar.isHidden() and not is_going_on:
            return
        bar.setUpdatesEnabled(False)  # else each step would be painted at once
        bar.setMaximum(max(total, 1))
        bar.setValue(done)
        words = self.tr("Checked {done} of {total}")
        bar.setFormat(words.format(done=number(done), total=number(total)))
        bar.setUpdatesEnabled(True)
        bar.setVisible(is_going_on)


def character_name(character: str) -> str:
    """Code and name of a character as Unicode has them: "U+00A0 NO-BREAK SPACE"."""
    if not character:
        return translate("StatusBar", "End of line")
    name = unicodedata.name(character, "")
    if not name:
        kind = unicodedata.category(character)
        name = translate("StatusBar", _NAMELESS.get(kind, _UNASSIGNED))
    return f"U+{ord(character):04X} {name}"


def _label(name: str, description: str) -> _Fact:
    label = named(_Fact(), name)
    label.setToolTip(description)
    label.setAccessibleDescription(description)
    label.setContentsMargins(6, 0, 6, 0)
    return label
