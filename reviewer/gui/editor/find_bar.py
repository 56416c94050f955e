"""Find and replace in the body of the open article."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from reviewer.gui.editor.editor import BodyEditor
from reviewer.text import Edit, Span


class FindBar(QWidget):
    """A bar that finds plain text in the body, and replaces one or all as one undo step."""

    def __init__(self, editor: BodyEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.editor = editor
        self._wanted = self._field("findText", self.tr("Find in the body"))
        self._replacement = self._field("replaceText", self.tr("Replace with"))
        self._with_case = QCheckBox(self.tr("Match &case"))
        self._count = QLabel()
        self._buttons = {
            name: self._button(name, label)
            for name, label in (
                ("findPrevious", self.tr("&Previous")),
                ("findNext", self.tr("Ne&xt")),
                ("replaceOne", self.tr("&Replace")),
                ("replaceAll", self.tr("Replace &all")),
                ("closeFindBar", self.tr("Close")),
            )
        }
        self._arrange()
        self._connect()
        self.hide()

    def open(self) -> None:
        """Show the bar, ready to find what is selected."""
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
        self.editor.setFocus()

    def find_next(self) -> None:
        """Select the next place, from the top again behind the last."""
        behind = self.editor.selection.end
        places = self.places()
        self._select(next((place for place in places if place.start >= behind), None), places[:1])

    def find_previous(self) -> None:
        """Select the place before, from the end again before the first."""
        before = self.editor.selection.start
        places = self.places()
        earlier = [place for place in places if place.end <= before]
        self._select(earlier[-1] if earlier else None, places[-1:])

    def replace_one(self) -> None:
        """Replace the selected place, then select the next."""
        article, selected = self.editor.article, self.editor.selection
        if article is None or article.read_only_reason is not None:
            return
        if selected in self.places():
            article.apply_edits([Edit(selected, self._replacement.text())])
            end = selected.start + len(self._replacement.text())
            self.editor.select(Span(end, end))
        self.find_next()

    def replace_all(self) -> None:
        """Replace all places as one step that undo takes back."""
        article, places = self.editor.article, self.places()
        if article is None or article.read_only_reason is not None:
            return
        article.apply_edits([Edit(place, self._replacement.text()) for place in places])
        self._count.setText(self.tr("%n replaced", "", len(places)))

    def places(self) -> list[Span]:
        """Where the wanted text stands in the body."""
        article, wanted = self.editor.article, self._wanted.text()
        if article is None or not wanted:
            return []
        flags = re.NOFLAG if self._with_case.isChecked() else re.IGNORECASE
        pattern = re.compile(re.escape(wanted), flags)
        start = article.article.body_start
        return [Span(*match.span()) for match in pattern.finditer(article.article.text, start)]

    def count(self) -> None:
        """Say how many places there are."""
        if self._wanted.text():
            self._count.setText(self.tr("%n found", "", len(self.places())))
        else:
            self._count.clear()

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
        for column, widget in enumerate((*find, self._with_case, self._buttons["closeFindBar"])):
            layout.addWidget(widget, 0, column)
        for column, widget in enumerate((*replace, self._count)):
            layout.addWidget(widget, 1, column)
        layout.setColumnStretch(0, 1)

    def _connect(self) -> None:
        for name, act in (
            ("findPrevious", self.find_previous),
            ("findNext", self.find_next),
            ("replaceOne", self.replace_one),
            ("replaceAll", self.replace_all),
            ("closeFindBar", self.close_bar),
        ):
            self._buttons[name].clicked.connect(act)
        self._wanted.textChanged.connect(self.count)
        self._with_case.toggled.connect(self.count)
