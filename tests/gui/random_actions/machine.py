"""A person who does anything, in any order, before a window that must stay true to the text."""

from collections.abc import Callable, Sequence
from functools import wraps
from itertools import count
from pathlib import Path
from time import monotonic
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QInputMethodEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reviewer.article import Article
from reviewer.article.envelope import UnencodableTextError
from reviewer.gui.commands.action_table import SPECS
from reviewer.gui.document.open_article import OpenArticle
from tests.gui.bulk.bulk_hands import BulkHands
from tests.gui.random_actions.agreement import Agreement
from tests.gui.random_actions.odd_articles import ARTICLES, write_workspace
from tests.gui.window_driver import WindowDriver

Key, Mod = Qt.Key, Qt.KeyboardModifier
#: Seconds until all that follows from a change must have come.
_PATIENCE = 20.0

#: Actions that leave the program, or that a person would be asked about by the system.
_LEFT_OUT = {
    *("openFolder", "openFile", "openInBrowser", "exportHtml", "exportPdf", "quit", "lookUp"),
    *("webPictures", "bulkFix"),
}

_WORDS = st.one_of(
    st.sampled_from(
        [
            *(
                "word ",
                "x",
                "\n",
                "\n\n",
                "---\n",
                "+++\n",
                "---",
                "{",
                "}",
                "# Heading\n",
                "* item\n",
            ),
            *(
                "[^1]: note\n",
                "[^1]",
                "</div>\n",
                "<b>",
                "<!--",
                "```\n",
                "  ",
                "caf\u00c3\u00a9",
                " ,",
            ),
            *(
                "\U0001f30a",
                "\U0001f1f7\U0001f1fa",
                "\u2028",
                "\u00a0",
                "\ufeff",
                "\ud83c",
                "\t",
                "\r",
                "\x00",
            ),
            *("---\ntitle: pasted\n---\n", "---\ntitle: [open\n", "&amp;", "[citation needed]"),
            *("| a | b |\n|---|---|\n| c | d |\n", "    code\n", "1. one\n2. two\n", "> said\n"),
        ]
    ),
    st.text(st.sampled_from("ab \n-:[]{}'\"#*_`<>&\\\u00e9\U0001f600"), max_size=8),
)
_FIELD_WORDS = st.sampled_from(
    [
        *(
            "a",
            "word",
            "  ",
            ": ",
            " #",
            "'",
            '"',
            "- ",
            "[",
            "{",
            "\\",
            "&",
            "*x",
            "!",
            "%",
            "@",
            "`",
            "|",
        ),
        *(
            "true",
            "1",
            "2020-01-01",
            "null",
            "\U0001f30a",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\x7f",
            "~",
            "=",
            ",",
        ),
    ]
)
_KEYS = [
    *(Key.Key_A, Key.Key_B, Key.Key_C, Key.Key_D, Key.Key_F, Key.Key_I, Key.Key_K, Key.Key_U),
    *(
        Key.Key_V,
        Key.Key_X,
        Key.Key_Y,
        Key.Key_Z,
        Key.Key_Backspace,
        Key.Key_Delete,
        Key.Key_Return,
    ),
    *(Key.Key_Tab, Key.Key_Backtab, Key.Key_Minus, Key.Key_Home, Key.Key_End, Key.Key_Left),
    *(Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Insert),
    *(
        Key.Key_Escape,
        Key.Key_Space,
        Key.Key_F2,
        Key.Key_F3,
        Key.Key_F6,
        Key.Key_F8,
        Key.Key_Period,
    ),
    *(Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_Greater),
]
_MODIFIERS = [
    Mod.NoModifier,
    Mod.ShiftModifier,
    Mod.ControlModifier,
    Mod.ControlModifier | Mod.ShiftModifier,
    Mod.AltModifier,
]
#: Qt's table of characters for an input method, and keys that the platform would take for its own.
_NOT_PRESSED = {(Key.Key_F6, Mod.AltModifier)}


def act(**choices: st.SearchStrategy[Any]) -> Callable[[Callable[..., None]], Any]:
    """A step of the machine, noted so that even a failure that comes once can be understood."""

    def made(step: Callable[..., None]) -> Any:
        @wraps(step)
        def noted(self: "Machine", **chosen: object) -> None:
            words = ", ".join(f"{name}={value!r}" for name, value in chosen.items())
            self.trace.append(f"state.{step.__name__}({words})")
            self.notes.write_text("\n".join(self.trace), "utf-8", "backslashreplace")
            try:
                step(self, **chosen)
                type(self).steps += 1
                self.settle()
            except BaseException as error:
                # At once, as what only happens once would be gone by the end.
                print(*self.trace, f"{type(error).__name__}: {error}", sep="\n", flush=True)  # noqa: T201
                raise

        make_rule: Any = rule  # whose overloads do not know keywords of any name
        return make_rule(**choices)(noted)

    return made


class Anybody:
    """Answers what the window asks."""

    answer = 0

    def choose(self, title: str, text: str, choices: Sequence[str]) -> str | None:
        """Take the choice of that number; none where there is none."""
        return choices[self.answer] if self.answer < len(choices) else None


class Machine(RuleBasedStateMachine):
    """Acts on one window, example after example; each has a workspace of its own."""

    #: Where each example has a folder of its own.
    folder: Path
    qtbot: QtBot
    #: What Qt warned of, and errors that nobody caught.
    heard: list[object]
    steps = 0
    _number = count()

    def __init__(self) -> None:
        super().__init__()
        self.heard.clear()
        self.trace: list[str] = []
        self.first_texts: dict[OpenArticle, str] = {}
        self.questioner = Anybody()
        folder = self.folder / str(next(self._number))
        folder.mkdir()
        self.notes = folder / "steps.txt"  # which outlives a crash
        QApplication.clipboard().clear()
        self.driver = WindowDriver(self.qtbot, folder)
        self.driver.window.runner.set_delay(5)
        self.driver.window.saver.questioner = self.questioner
        self.agreement = Agreement(self.driver.window)
        self.driver.window.desk.front_changed.connect(self._note_first_text)
        self.workspace = write_workspace(folder / "articles")
        self.driver.open(self.workspace)
        self.settle()

    @property
    def article(self) -> OpenArticle:
        """What the window shows."""
        shown = self.driver.window.view.shown
        assert shown is not None
        return shown

    # -- what is done ---------------------------------------------------------------------------

    @act(name=st.sampled_from(sorted(ARTICLES)))
    def choose_article(self, name: str) -> None:
        self.driver.window.opener.open_article(self.workspace / name)

    @act(step=st.sampled_from([Key.Key_PageDown, Key.Key_PageUp]), times=st.integers(1, 3))
    def go_to_neighbour(self, step: Qt.Key, times: int) -> None:
        for _ in range(times):
            self.press(step, Mod.ControlModifier)

    @act(text=_WORDS, to=st.sampled_from(["stay", "start", "end", "all"]))
    def type_in_the_body(self, text: str, to: str) -> None:
        self.in_body(lambda: self.type_there(text), to)

    @act(key=st.sampled_from(_KEYS), modifier=st.sampled_from(_MODIFIERS), times=st.integers(1, 4))
    def press_keys_in_the_body(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier, times: int
    ) -> None:
        self.driver.window.panels.editor.setFocus()
        self.press_some(key, modifier, times)

    @act(text=_WORDS, to=st.sampled_from(["stay", "start", "end", "all"]))
    def paste_in_the_body(self, text: str, to: str) -> None:
        data = QMimeData()
        data.setText(text.encode("utf-8", "replace").decode())
        QApplication.clipboard().setMimeData(data)
        self.in_body(lambda: self.press(Key.Key_V, Mod.ControlModifier), to)

    @act(
        to=st.sampled_from(["start", "end", "all"]), key=st.sampled_from(["X", "C", "Del", "Back"])
    )
    def cut_and_delete(self, to: str, key: str) -> None:
        pressed = {
            "X": (Key.Key_X, Mod.ControlModifier),
            "C": (Key.Key_C, Mod.ControlModifier),
            "Del": (Key.Key_Delete, Mod.NoModifier),
            "Back": (Key.Key_Backspace, Mod.ControlModifier),
        }[key]
        self.in_body(lambda: self.press(*pressed), to)

    @act(
        text=_WORDS.filter(lambda text: "\n" not in text),
        preedit=st.sampled_from(["", "k"]),
        start=st.integers(-30, 0),
        length=st.integers(0, 30),
        to=st.sampled_from(["stay", "start", "end", "all"]),
    )
    def compose_in_the_body(
        self, text: str, preedit: str, start: int, length: int, to: str
    ) -> None:
        def compose() -> None:
            event = QInputMethodEvent(preedit, [])
            if not preedit:
                event.setCommitString(text.encode("utf-8", "replace").decode(), start, length)
            QApplication.sendEvent(self.driver.window.panels.editor, event)
            if preedit:
                done = QInputMethodEvent()
                QApplication.sendEvent(self.driver.window.panels.editor, done)

        self.in_body(compose, to)

    @act(text=_WORDS, x=st.integers(-5, 400), y=st.integers(-20, 300))
    def drop_on_the_body(self, text: str, x: int, y: int) -> None:
        def drop() -> None:
            data = QMimeData()
            data.setText(text.encode("utf-8", "replace").decode())
            port = self.driver.window.panels.editor.viewport()
            action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
            enter = QDragEnterEvent(QPoint(x, y), action, data, button, Mod.NoModifier)
            QApplication.sendEvent(port, enter)
            event = QDropEvent(QPointF(x, y), action, data, button, Mod.NoModifier)
            QApplication.sendEvent(port, event)

        self.in_body(drop, "stay")

    @act(
        x=st.integers(0, 500),
        y=st.integers(0, 300),
        dx=st.integers(-600, 600),
        dy=st.integers(-400, 400),
    )
    def drag_the_mouse_over_the_body(self, x: int, y: int, dx: int, dy: int) -> None:
        def drag() -> None:
            port = self.driver.window.panels.editor.viewport()
            left = Qt.MouseButton.LeftButton
            QTest.mousePress(port, left, Mod.NoModifier, QPoint(x, y))
            QTest.mouseMove(port, QPoint(x + dx // 2, y + dy // 2))
            QTest.mouseMove(port, QPoint(x + dx, y + dy))
            QTest.mouseRelease(port, left, Mod.NoModifier, QPoint(x + dx, y + dy))

        self.in_body(drag, "stay")

    @act(x=st.integers(0, 500), y=st.integers(0, 300), is_double=st.booleans())
    def click_in_the_preview(self, x: int, y: int, is_double: bool) -> None:
        port = self.driver.window.panels.preview.viewport()
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, Mod.NoModifier, QPoint(x, y))
        if is_double:
            QTest.mouseDClick(port, Qt.MouseButton.LeftButton, Mod.NoModifier, QPoint(x, y))

    @act(
        number=st.integers(0, 20),
        text=st.lists(_FIELD_WORDS, min_size=1, max_size=4),
        first=st.sampled_from([None, Key.Key_Home, Key.Key_End, Key.Key_Backspace, Key.Key_Delete]),
        selects_all=st.booleans(),
        ends=st.sampled_from([Key.Key_Tab, Key.Key_Return, Key.Key_Escape, None]),
    )
    def type_in_the_form(
        self,
        number: int,
        text: list[str],
        first: Qt.Key | None,
        selects_all: bool,
        ends: Qt.Key | None,
    ) -> None:
        field = self.field(number)
        if field is None:
            return
        field.setFocus()
        if isinstance(field, QListWidget | QTreeWidget):
            for _ in range(number % 5):
                self.press(Key.Key_Down)
            self.press(Key.Key_F2)
        if selects_all:
            self.press(Key.Key_A, Mod.ControlModifier)
        if first is not None:
            self.press(first)
        self.type_there("".join(text))
        if ends is not None:
            self.press(ends)

    @act(
        number=st.integers(0, 20),
        key=st.sampled_from(_KEYS),
        modifier=st.sampled_from(_MODIFIERS),
        times=st.integers(1, 3),
    )
    def press_keys_in_the_form(
        self, number: int, key: Qt.Key, modifier: Qt.KeyboardModifier, times: int
    ) -> None:
        field = self.field(number)
        if field is not None:
            field.setFocus()
            self.press_some(key, modifier, times)

    @act()
    def switch_the_raw_view(self) -> None:
        box = self.driver.window.panels.form._pages._as_text
        if box.isEnabled():
            box.setFocus()
            self.press(Key.Key_Space)

    @act(text=_WORDS, key=st.sampled_from([Key.Key_Home, Key.Key_End, Key.Key_Down, Key.Key_A]))
    def type_in_the_raw_view(self, text: str, key: Qt.Key) -> None:
        raw = self.driver.window.panels.form._raw
        if raw.isVisible():
            raw.setFocus()
            self.press(key, Mod.ControlModifier if key == Key.Key_A else Mod.NoModifier)
            self.type_there(text)

    @act(
        key=st.sampled_from(
            ["F8", "Shift+F8", "Ctrl+Return", "Ctrl+Alt+Return", "Ctrl+Shift+Return"]
        ),
        times=st.integers(1, 2),
    )
    def fix(self, key: str, times: int) -> None:
        for _ in range(times):
            QTest.keySequence(self.focus(), key)
            self.answer_dialogs(accepts=True)

    @act(row=st.integers(0, 30), fixes=st.booleans())
    def choose_a_problem(self, row: int, fixes: bool) -> None:
        self.press(Key.Key_4, Mod.ControlModifier)
        for _ in range(row % 8):
            self.press(Key.Key_Down)
        if fixes:
            self.press(Key.Key_Return, Mod.ControlModifier)
            self.answer_dialogs(accepts=True)

    @act(times=st.integers(1, 12))
    def undo(self, times: int) -> None:
        self.press_some(Key.Key_Z, Mod.ControlModifier, times)

    @act(times=st.integers(1, 12))
    def redo(self, times: int) -> None:
        self.press_some(Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier, times)

    @act()
    def undo_in_the_middle_and_redo(self) -> None:
        article, text = self.article, self.article.article.text
        if article.read_only_reason is not None:
            return
        steps = article.document.availableUndoSteps()
        while article.can_undo():
            article.undo()
        assert article.article.text == self.first_texts[article]
        while article.document.availableUndoSteps() < steps:
            article.redo()
        assert article.article.text == text

    @act(answer=st.integers(0, 2))
    def save(self, answer: int) -> None:
        self.questioner.answer = answer
        article = self.article
        self.press(Key.Key_S, Mod.ControlModifier)
        is_its_file = not article.is_modified and not article.is_outdated
        if is_its_file and article.read_only_reason is None:
            self.check_file(article)

    @act(name=st.sampled_from(["revert", "saveAll", "approve", "needsWork", "ignoreProblem"]))
    def decide(self, name: str) -> None:
        self.questioner.answer = 0
        self.driver.window.menu_actions[name].trigger()
        self.answer_dialogs(accepts=True)

    @act(ends=st.sampled_from(["close at once", "close", "repair", "undo"]))
    def repair_in_bulk(self, ends: str) -> None:
        hands = BulkHands(self.driver)
        self.driver.window.menu_actions["bulkFix"].trigger()
        if hands.is_open and ends != "close at once":
            hands.wait_until_settled()
            if self.driver.find(QPushButton, "bulkApply").isEnabled() and ends != "close":
                hands.apply()
                if ends == "undo":
                    hands.undo()
        self.answer_dialogs(accepts=False)

    @act(
        name=st.sampled_from([it.name for it in SPECS if it.name not in _LEFT_OUT]),
        accepts=st.booleans(),
    )
    def run_any_command(self, name: str, accepts: bool) -> None:
        self.driver.window.menu_actions[name].trigger()
        self.answer_dialogs(accepts=accepts)

    @act(
        sought=st.sampled_from(["a", " ", "e", "\\b", "^", "$", ".*", "(", "\n", "title"]),
        replacement=st.sampled_from(["", "X", "\\1", "\\n", "---", "\U0001f30a", "\\0"]),
        is_expression=st.booleans(),
        button=st.sampled_from(["findNext", "replaceOne", "replaceAll"]),
    )
    def find_and_replace(
        self, sought: str, replacement: str, is_expression: bool, button: str
    ) -> None:
        bar = self.driver.window.panels.find_bar
        self.press(Key.Key_F, Mod.ControlModifier)
        bar._fields.wanted.setText(sought)
        bar._fields.replacement.setText(replacement)
        bar._fields.is_expression.setChecked(is_expression)
        head = self.head
        if bar._buttons[button].isEnabled():
            bar._buttons[button].click()
        assert self.article.article.text.startswith(head)
        if sought != "a":
            bar.close_bar()

    @act(
        name=st.sampled_from(sorted(ARTICLES)),
        like=st.sampled_from(sorted(ARTICLES)),
        gone=st.booleans(),
    )
    def change_a_file_from_outside(self, name: str, like: str, gone: bool) -> None:
        path = self.workspace / name
        if gone and path.exists():
            path.unlink()
        else:
            path.write_bytes(ARTICLES[like])
        self.article.check_file()

    @act()
    def write_the_open_file_from_outside(self) -> None:
        article = self.article
        try:
            data = article.article.to_bytes()
        except UnencodableTextError:
            return  # nor could another program write that text
        article.path.write_bytes(data + b"\nMore from outside .\n")
        article.check_file()

    @act(seconds=st.sampled_from([0.02, 0.2]))
    def wait(self, seconds: float) -> None:
        until = monotonic() + seconds
        self.driver.qtbot.waitUntil(lambda: monotonic() > until)

    @act(is_back=st.booleans())
    def be_at_another_program(self, is_back: bool) -> None:
        renderer = self.driver.window.renderer
        renderer.let_go()
        if is_back:
            renderer.come_back()

    # -- how it is done -------------------------------------------------------------------------

    @property
    def head(self) -> str:
        """The front matter that is hidden from the editor."""
        article = self.article.article
        return article.text[: article.body_start]

    def focus(self) -> QWidget:
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or self.driver.window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, modifier)
        # An item's editor ends a moment after Return, before the next key of a person.
        QApplication.sendPostedEvents(None, QEvent.Type.MetaCall)

    def press_some(self, key: Qt.Key, modifier: Qt.KeyboardModifier, times: int) -> None:
        for _ in range(times):
            head = self.head
            editor = self.driver.window.panels.editor
            article, is_there = self.article, editor.hasFocus()
            was = article.article.text
            self.press(key, modifier)
            self.answer_dialogs(accepts=False)
            is_history = key in {Key.Key_Z, Key.Key_Y} or article is not self.article
            is_history |= key == Key.Key_Backspace and bool(modifier & Mod.AltModifier)
            is_fix = key == Key.Key_Return and modifier & Mod.ControlModifier
            if is_there and not is_history and not is_fix and article.article.text != was:
                assert article.article.text.startswith(head)

    def type_there(self, text: str) -> None:
        """Type as keys do, which carry surrogate pairs whole."""
        for char in text:
            focus = self.focus()
            if char == "\n":
                QTest.keyClick(focus, Key.Key_Return)
            elif char >= " " and char != "\x7f" and not "\ud800" <= char <= "\udfff":
                from PySide6.QtGui import QKeyEvent

                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, Mod.NoModifier, char)
                    QApplication.sendEvent(focus, event)
        self.answer_dialogs(accepts=False)

    def in_body(self, act: Callable[[], object], to: str) -> None:
        """Do something in the body editor, which must leave the front matter as it is."""
        editor = self.driver.window.panels.editor
        editor.setFocus()
        keys = {"start": "Ctrl+Home", "end": "Ctrl+End", "all": "Ctrl+A"}
        if to in keys:
            QTest.keySequence(editor, keys[to])
        article, head = self.article, self.head
        act()
        if article is self.article:
            assert article.article.text.startswith(head), "the front matter was damaged"
        self.answer_dialogs(accepts=False)

    def field(self, number: int) -> QWidget | None:
        """One of the form's fields."""
        form = self.driver.window.panels.form
        fields = [
            widget
            for kind in (QLineEdit, QPlainTextEdit, QListWidget, QTreeWidget, QCheckBox)
            for widget in form.findChildren(kind)
            if widget.isVisible() and widget.isEnabled() and widget.objectName()
        ]
        return fields[number % len(fields)] if fields else None

    def answer_dialogs(self, *, accepts: bool) -> None:
        """Close what is in front of the window; first take it, where that is wanted."""
        for attempt in range(8):
            popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if popup is None:
                break
            takes = accepts and attempt == 0
            QTest.keyClick(
                popup.focusWidget() or popup, Key.Key_Return if takes else Key.Key_Escape
            )
        self._close_others()

    def _close_others(self) -> None:
        window = self.driver.window
        for widget in QApplication.topLevelWidgets():
            is_other = widget is not window and widget.isVisible()
            if is_other and widget.windowType() not in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}:
                widget.close()
        window.activateWindow()

    # -- what must hold -------------------------------------------------------------------------

    def _note_first_text(self, article: OpenArticle | None) -> None:
        if article is not None:
            self.first_texts.setdefault(article, article.article.text)

    def settle(self) -> None:
        """Wait until all agrees."""
        due = monotonic() + _PATIENCE
        differences = ["not looked yet"]
        while differences and monotonic() < due:
            self.driver.qtbot.waitUntil(self.is_at_rest, timeout=int(_PATIENCE * 1000))
            differences = self.agreement.differences()
            QApplication.processEvents()
        assert not differences, "\n".join(differences)
        assert not self.heard, self.heard

    def is_at_rest(self) -> bool:
        """Whether no answer is awaited any more."""
        window = self.driver.window
        runner = window.runner
        is_checked = not runner._delay.isActive() and not runner._patience.is_active
        is_checked = is_checked and window.view.is_settled
        is_turned = not self.article._turn.isActive() and not window.repairer._waiting
        pane = window.panels.preview
        is_turned = is_turned and window.panels.editor.is_colored
        return is_turned and is_checked and window.renderer.is_current and pane.is_up_to_date

    def check_file(self, article: OpenArticle) -> None:
        """What is saved is the text, and is read as that text again."""
        data = article.path.read_bytes()
        assert data == article.article.to_bytes()
        assert Article.from_bytes(data, article.path).text == article.article.text

    def teardown(self) -> None:
        """Undo everything, and make it again."""
        for article, first in self.first_texts.items():
            if article.read_only_reason is not None:
                continue
            last = article.article.text
            redone = 0
            while article.can_redo():
                article.redo()
                redone += 1
            for _ in range(redone):
                article.undo()
            assert article.article.text == last
            while article.can_undo():
                article.undo()
            assert article.article.text == first
        # Kept to the end of the program, what was copied last would outlive Python.
        QApplication.clipboard().clear()
        self._close_others()
        self.driver.window.desk.close_all()
        self.driver.window.close()
        self.driver.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
