"""The panel that finds and replaces in all articles of the folder."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.editor.search_fields import SearchFields
from reviewer.gui.looks.naming import named
from reviewer.gui.search.model import FoundModel
from reviewer.gui.search.view import FoundView
from reviewer.gui.words.engine_words import said
from reviewer.gui.words.language import number
from reviewer.gui.words.plain_words import shown_text
from reviewer.review.bulk.messages import Searched, SearchIn
from reviewer.writing.searching import Search

#: Milliseconds typing must rest before the folder is searched.
_REST_MS = 350
#: Places after which the search ends: nobody looks through more.
MOST_PLACES = 20_000


class SearchPanel(QWidget):
    """What to search for on the left, what was found on the right. Touches no files itself."""

    #: The person wants another search, or none if the words are empty.
    search_changed = Signal()
    #: The person wants to see a place. Carries the Found and whether to go on working there.
    place_chosen = Signal(object, bool)
    #: The person wants everything replaced.
    replace_requested = Signal()
    #: The person wants to go back to the text.
    left = Signal()

    def __init__(self, name_of: Callable[[Path], str]) -> None:
        super().__init__()
        self.model = FoundModel(name_of)
        self._fields = SearchFields(
            _field("searchText", self.tr("Find in all articles")),
            _field("searchReplacement", self.tr("Replace with")),
            named(QCheckBox(self.tr("Match &case")), "searchCase"),
            named(QCheckBox(self.tr("Whole &words")), "searchWords"),
            named(QCheckBox(self.tr("Regular e&xpression")), "searchExpression"),
        )
        self._fields.is_expression.setToolTip(
            self.tr("In the replacement, \\1 stands for what the first pair of parentheses found")
        )
        self._part = named(QComboBox(), "searchPart", self.tr("Part of the articles to search"))
        for part, words in (
            (SearchIn.ARTICLE, self.tr("Whole articles")),
            (SearchIn.BODY, self.tr("Text only")),
            (SearchIn.FRONT_MATTER, self.tr("Front matter only")),
        ):
            self._part.addItem(words, part)
        self._only_listed = named(QCheckBox(self.tr("Only &listed articles")), "searchListed")
        self._only_listed.setToolTip(self.tr("Only the articles that the list shows now"))
        self._replace = named(QPushButton(self.tr("Replace &all…")), "searchReplaceAll")
        self._replace.setToolTip(self.tr("Review the differences first, then replace"))
        self._status = named(QLabel(), "searchStatus")
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setWordWrap(True)
        self._view = FoundView(self.model, self.tr("Matches"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._arrange()
        self._connect()
        self.setFocusProxy(self._fields.wanted)
        self.show_nothing()

    @property
    def search(self) -> Search:
        """What the person looks for, and what to put there."""
        return self._fields.search

    @property
    def part(self) -> SearchIn:
        """The part of the articles in which to search."""
        return SearchIn(self._part.currentData())

    @property
    def is_only_listed(self) -> bool:
        """Whether only the articles are searched that the list shows."""
        return self._only_listed.isChecked()

    def look_for(self, text: str) -> None:
        """Take over what is selected in the text, ready to be typed over."""
        if text and text != self._fields.wanted.text():
            self._fields.wanted.setText(text)
        self._fields.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._fields.wanted.selectAll()

    def show_nothing(self) -> None:
        """Forget what was found before."""
        self.model.clear()
        self._status.setText(self.tr("Return goes to the next match."))
        self._replace.setEnabled(False)

    def show_progress(self, done: int, total: int) -> None:
        """So many articles of so many are searched."""
        if done < total:
            words = self.tr("{done} of {total} articles searched, {found} found")
            self._status.setText(
                words.format(
                    done=number(done), total=number(total), found=number(self.model.place_count)
                )
            )

    def add(self, found: Sequence[Searched]) -> None:
        """List what was found in some more articles."""
        self.model.add(found)

    def show_end(self, *, is_cut: bool = False) -> None:
        """Everything is searched, or enough was found."""
        places = self.tr("%Ln place(s)", "", self.model.place_count)
        articles = self.tr("in %Ln article(s)", "", len(self.model.paths))
        words = f"{places} {articles}" if self.model.place_count else self.tr("Nothing found.")
        if is_cut:
            words += self.tr(". There are more: search for something rarer.")
        self._status.setText(words)
        is_of_these_words = not self._rest.isActive()
        self._replace.setEnabled(self.model.place_count > 0 and not is_cut and is_of_these_words)

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be searched."""
        self.model.clear()
        self._status.setText(shown_text(said(sentence)))
        self._replace.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the text, Down from what is typed to what was found."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.model.rowCount():
            self._view.setFocus()
            self._view.go_to_first()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        form = QGridLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(self._fields.wanted, 0, 0, 1, 2)
        form.addWidget(self._fields.replacement, 1, 0)
        form.addWidget(self._replace, 1, 1)
        boxes = QGridLayout()
        boxes.addWidget(self._fields.with_case, 0, 0)
        boxes.addWidget(self._fields.whole_words, 0, 1)
        boxes.addWidget(self._fields.is_expression, 1, 0)
        boxes.addWidget(self._only_listed, 1, 1)
        boxes.addWidget(self._part, 2, 0, 1, 2)
        form.addLayout(boxes, 2, 0, 1, 2)
        form.addWidget(self._status, 3, 0, 1, 2)
        form.setRowStretch(4, 1)
        left = QVBoxLayout()
        left.addLayout(form)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(left, 3)
        layout.addWidget(self._view, 7)

    def _connect(self) -> None:
        self._rest.timeout.connect(self.search_changed)
        self._fields.wanted.textChanged.connect(self._search_soon)
        for box in (*self._fields.boxes, self._only_listed):
            box.toggled.connect(lambda _on: self._search_now())
        self._part.activated.connect(lambda _index: self._search_now())
        self._fields.wanted.returnPressed.connect(self._go_on)
        self._fields.replacement.returnPressed.connect(self._replace.click)
        self._replace.clicked.connect(self.replace_requested)
        self._view.chosen.connect(self._choose)

    def _search_soon(self) -> None:
        self._replace.setEnabled(False)  # what was found before belongs to other words
        self._rest.start()

    def _search_now(self) -> None:
        self._rest.stop()
        self.search_changed.emit()

    def _go_on(self) -> None:
        """Search at once; if that is done already, go from place to place."""
        if self._rest.isActive() or not self.model.place_count:
            self._search_now()
        else:
            self._view.go_to_next_place()

    def _choose(self, index: QModelIndex, stays: bool) -> None:  # noqa: FBT001 - a signal's
        found = self.model.found_at(index)
        if found is not None:
            self.place_chosen.emit(found, stays)


def _field(name: str, words: str) -> QLineEdit:
    field = named(QLineEdit(), name, words)
    field.setPlaceholderText(words)
    field.setClearButtonEnabled(True)
    return field
