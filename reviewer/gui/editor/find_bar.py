"""Find and replace in the body of the open article."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.editor.finding import Finding
from reviewer.text import Span
from reviewer.writing.searching import Place, Search

#: Milliseconds without a change of the text before the search is repeated.
_PAUSE_MS = 250


class FindBar(QWidget):
    """A bar that finds text in the body, and replaces one or all as one undo step.

    While it is open, all places are marked in the text. In a long text they are found bit by bit;
    what the person asks for meanwhile is done as soon as possible.
    """

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
            self.tr("In the replacement, \\1 stands for what the first pair of parentheses found")
        )
        self._count = QLabel()
        self._count.setObjectName("foundCount")
        self._count.setAccessibleName(self.tr("Places found"))
        self._from = 0
        self._asked: object = None
        self._finding = Finding(self)
        self._wanted_step: Callable[[], None] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
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
        self._look()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self.editor.setFocus()

    def find_next(self) -> None:
        """Select the next place, from the top again after the last."""
        self._do(self._select_next)

    def find_previous(self) -> None:
        """Select the previous place, from the end again before the first."""
        self._do(self._select_previous)

    def replace_one(self) -> None:
        """Replace the selected place, then select the next."""
        self._do(self._replace_one)

    def replace_all(self) -> None:
        """Replace all places as one step that undo takes back."""
        self._do(self._replace_all)

    @property
    def is_done(self) -> bool:
        """Whether everything that was asked for is found and done."""
        return self._finding.is_done and not self._pause.isActive()

    def _do(self, step: Callable[[], None]) -> None:
        """Do something with the places of the present text, once they are known."""
        self._wanted_step = step
        self._look()

    def _look(self) -> None:
        """Make sure that what is found is for the present words and text."""
        self._pause.stop()
        article = self.editor.article
        asked = (self._search, article, article.revision if article else 0)
        if article is None:
            self._finding.stop()
        elif asked != self._asked:
            self._asked = asked
            self._finding.look(self._search, article.article)
            return
        self._follow_finding()

    def _look_again(self) -> None:
        """The text rests: mark the places in it."""
        if self.isVisible():
            self._look()

    def _follow_finding(self) -> None:
        """Show what is found so far, and do what was asked for as soon as that is possible."""
        step = self._wanted_step
        if step is not None and self._is_ready_for(step):
            self._wanted_step = None
            if not self._finding.trouble:
                step()
        self._show_found()

    def _is_ready_for(self, step: Callable[[], None]) -> bool:
        """Whether enough is found; to go to a place, that place is enough."""
        if self._finding.is_done or not self._places:
            return self._finding.is_done
        reached = self._places[-1].span.start
        if step == self._select_first:
            return reached >= self._from
        return step == self._select_next and reached >= self.editor.selection.end

    def _show_found(self) -> None:
        if self._is_of_present_text:
            if self.isVisible():
                self.editor.show_found(self._finding.spans)
            self._show_count()

    @property
    def _is_of_present_text(self) -> bool:
        article = self.editor.article
        return article is not None and self._asked == (self._search, article, article.revision)

    def _select_next(self) -> None:
        behind = bisect_left(self._places, self.editor.selection.end, key=_start)
        self._select(self._places[behind:][:1] or self._places[:1])

    def _select_previous(self) -> None:
        before = bisect_right(self._places, self.editor.selection.start, key=_end)
        self._select(self._places[:before][-1:] or self._places[-1:])

    def _replace_one(self) -> None:
        article, here = self._changeable, self._number_here()
        if article is None:
            return
        if here is not None:
            place = self._places[here]
            article.apply_edits([place.edit])
            end = place.span.start + len(place.replacement)
            self.editor.select(Span(end, end))
        self.find_next()

    def _replace_all(self) -> None:
        article, places = self._changeable, self._places
        if article is not None:
            article.apply_edits([place.edit for place in places])
            self.editor.show_found([])
            self._pause.stop()  # what was done is told until the next request
            self._count.setText(self.tr("%n replaced", "", len(places)))

    def _show_count(self) -> None:
        """Say how many places there are, and at which of them the person is."""
        found = self._finding
        here, count = self._number_here(), len(found.places)
        if found.trouble:
            words = found.trouble
        elif not self._wanted.text():
            words = ""
        elif not found.is_done:
            words = self.tr("%n found so far", "", count)
        elif here is not None:
            words = self.tr("{number} of {count}").format(number=here + 1, count=count)
        else:
            words = self.tr("%n found", "", count)
        self._count.setText(words)

    @property
    def _places(self) -> list[Place]:
        return self._finding.places

    @property
    def _changeable(self) -> OpenArticle | None:
        article = self.editor.article
        return article if article is not None and article.read_only_reason is None else None

    def _number_here(self) -> int | None:
        """The index of the selected place, or None."""
        selected = self.editor.selection
        number = bisect_left(self._places, selected.start, key=_start)
        is_here = number < len(self._places) and self._places[number].span == selected
        return number if is_here else None

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
        """While the words are being typed, show the first place after where the search began."""
        self._do(self._select_first)

    def _select_first(self) -> None:
        self._select(self._places[bisect_left(self._places, self._from, key=_start) :][:1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, Return goes on, Shift+Return back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.find_previous if is_back else self.find_next)()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Mark nothing any more."""
        super().hideEvent(event)
        if event.spontaneous():  # the whole window is
            return
        self._pause.stop()
        self._asked, self._wanted_step = None, None
        self._finding.stop()
        self.editor.show_found([])

    def _select(self, places: list[Place]) -> None:
        for place in places:
            self.editor.select(place.span)

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
            box.toggled.connect(self._look)
        self._finding.progressed.connect(self._follow_finding)
        self._pause.timeout.connect(self._look_again)
        self.editor.textChanged.connect(self._wait_for_rest)
        self.editor.article_changed.connect(self._look_again)
        self.editor.selectionChanged.connect(self._follow_cursor)

    def _wait_for_rest(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _follow_cursor(self) -> None:
        if self.isVisible() and self._is_of_present_text:
            self._show_count()


def _start(place: Place) -> int:
    return place.span.start


def _end(place: Place) -> int:
    return place.span.end
