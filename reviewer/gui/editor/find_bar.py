"""Find and replace in the body of the open article."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from reviewer.article import Article
from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.engine_words import said
from reviewer.text import Span
from reviewer.writing.searching import Place, Search, SearchError

#: Seconds for which the window may stand still: a plain search always ends, an expression need not.
_PATIENCE = {False: 1.0, True: 0.2}


class _Found(NamedTuple):
    """What was found last, as each key and button asks for the same more than once."""

    asked: object = None
    places: Sequence[Place] = ()
    trouble: str = ""


class FindBar(QWidget):
    """A bar that finds text in the body, and replaces one or all as one undo step."""

    def __init__(self, editor: BodyEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.editor = editor
        self._wanted = self._field("findText", self.tr("Find in the body"))
        self._replacement = self._field("replaceText", self.tr("Replace with"))
        self._with_case = self._choice("matchCase", self.tr("Match &case"))
        self._whole_words = self._choice("wholeWords", self.tr("&Whole words"))
        self._is_expression = self._choice("isExpression", self.tr("Regular e&xpression"))
        self._is_expression.setToolTip(
            self.tr("In the replacement, \\1 stands for what the first pair of brackets found")
        )
        self._count = QLabel()
        self._count.setObjectName("foundCount")
        self._from = 0
        self._found = _Found()
        self._buttons = {
            name: self._button(name, label)
            for name, label in (
                ("findPrevious", self.tr("&Previous")),
                ("findNext", self.tr("&Next")),
                ("replaceOne", self.tr("Rep&lace")),
                ("replaceAll", self.tr("Replace &all")),
                ("closeFindBar", self.tr("Close")),
            )
        }
        self._arrange()
        self._connect()
        self.hide()

    def open(self) -> None:
        """Show the bar, ready to find what is selected."""
        self._from = self.editor.selection.start
        selected = self.editor.selection.of(self._text())
        if selected and "\n" not in selected:
            self._wanted.setText(selected)
        self.show()
        self._wanted.setFocus()
        self._wanted.selectAll()
        self.count()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._found = _Found()
        self.editor.setFocus()

    def find_next(self) -> None:
        """Select the next place, from the top again behind the last."""
        behind = self.editor.selection.end
        places = [place.span for place in self.places()]
        self._select(next((place for place in places if place.start >= behind), None), places[:1])

    def find_previous(self) -> None:
        """Select the place before, from the end again before the first."""
        before = self.editor.selection.start
        places = [place.span for place in self.places()]
        earlier = [place for place in places if place.end <= before]
        self._select(earlier[-1] if earlier else None, places[-1:])

    def replace_one(self) -> None:
        """Replace the selected place, then select the next."""
        article, selected = self.editor.article, self.editor.selection
        if article is None or article.read_only_reason is not None:
            return
        here = next((place for place in self.places() if place.span == selected), None)
        if here is not None:
            article.apply_edits([here.edit])
            end = selected.start + len(here.replacement)
            self.editor.select(Span(end, end))
        self.find_next()

    def replace_all(self) -> None:
        """Replace all places as one step that undo takes back."""
        article, places = self.editor.article, self.places()
        if article is None or article.read_only_reason is not None:
            return
        article.apply_edits([place.edit for place in places])
        if places or not self._found.trouble:
            self._count.setText(self.tr("%n replaced", "", len(places)))

    def places(self) -> Sequence[Place]:
        """Where the wanted text stands in the body; none, and why, where that cannot be told."""
        article = self.editor.article
        if article is None:
            return []
        search = self._search
        asked = (search, article, article.revision)
        if self._found.asked != asked:
            self._found = _Found(asked, *self._look_for(search, article.article))
        if self._found.trouble:
            self._count.setText(self._found.trouble)
        return self._found.places

    @staticmethod
    def _look_for(search: Search, article: Article) -> tuple[list[Place], str]:
        seconds = _PATIENCE[search.is_expression]
        try:
            return search.places(article.text, article.body_start, seconds), ""
        except SearchError as error:
            return [], said(str(error))

    def count(self) -> None:
        """Say how many places there are."""
        self._count.clear()
        places = self.places()
        if self._wanted.text() and not self._count.text():
            self._count.setText(self.tr("%n found", "", len(places)))

    @property
    def _search(self) -> Search:
        return Search(
            self._wanted.text(),
            self._replacement.text(),
            with_case=self._with_case.isChecked(),
            whole_words=self._whole_words.isChecked(),
            is_expression=self._is_expression.isChecked(),
        )

    def _follow_typing(self) -> None:
        """Show the first place behind where the search began, while the wanted text is typed."""
        self.count()
        behind = [place.span for place in self.places() if place.span.start >= self._from]
        for place in behind[:1]:
            self.editor.select(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, Return goes on, Shift+Return back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.find_previous if is_back else self.find_next)()
        else:
            super().keyPressEvent(event)

    def _select(self, place: Span | None, otherwise: list[Span]) -> None:
        self.count()
        for found in [place] if place is not None else otherwise:
            self.editor.select(found)

    def _text(self) -> str:
        return "" if self.editor.article is None else self.editor.article.article.text

    def _field(self, name: str, label: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setPlaceholderText(label)
        field.setAccessibleName(label)
        return field

    def _choice(self, name: str, label: str) -> QCheckBox:
        box = QCheckBox(label)
        box.setObjectName(name)
        return box

    def _button(self, name: str, label: str) -> QPushButton:
        button = QPushButton(label)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        find = (self._wanted, self._buttons["findPrevious"], self._buttons["findNext"])
        replace = (self._replacement, self._buttons["replaceOne"], self._buttons["replaceAll"])
        for column, widget in enumerate((*find, self._count)):
            layout.addWidget(widget, 0, column)
        for column, widget in enumerate(replace):
            layout.addWidget(widget, 1, column)
        choices = QHBoxLayout()
        for box in (self._with_case, self._whole_words, self._is_expression):
            choices.addWidget(box)
        choices.addStretch(1)
        choices.addWidget(self._buttons["closeFindBar"])
        layout.addLayout(choices, 2, 0, 1, len(find) + 1)
        layout.setColumnStretch(0, 1)
        self._count.setMinimumWidth(self._count.fontMetrics().averageCharWidth() * 14)

    def _connect(self) -> None:
        for name, act in (
            ("findPrevious", self.find_previous),
            ("findNext", self.find_next),
            ("replaceOne", self.replace_one),
            ("replaceAll", self.replace_all),
            ("closeFindBar", self.close_bar),
        ):
            self._buttons[name].clicked.connect(act)
        self._wanted.textChanged.connect(self._follow_typing)
        for box in (self._with_case, self._whole_words, self._is_expression):
            box.toggled.connect(self.count)
