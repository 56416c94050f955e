"""What is pictured of the window, scene by scene, in this order."""

import shutil
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QWidget,
)

from reviewer.gui.bulk.dialog import BulkDialog
from reviewer.gui.resources import resource
from tests.screenshots.articles import write_rich_site, write_spoilt_settings
from tests.screenshots.photographer import Photographer

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_ARTICLE = "siege-of-harrowmere.md"
_CLEAN = "great-fog-of-1874.md"
#: The actions that open a dialog, of an article that was repaired and changed.
_DIALOGS = (
    *("commands", "keys", "about", "preferences", "explainProblem", "compareChanges", "history"),
    *("ignoredProblems", "goToLine", "publicFolder", "openFolder"),
)


def take_all(person: Photographer, scratch: Path) -> None:
    """Picture everything."""
    person.take("welcome")
    workspace = scratch / "articles"
    shutil.copytree(resource("sample"), workspace)
    person.open(workspace / _ARTICLE)
    person.take("window")
    _window(person)
    _at_the_cursor(person)
    _form(person)
    _change_and_save(person)
    _dialogs(person)
    _search(person)
    _menus(person)
    _trouble(person, workspace)
    _bulk(person)
    _rich(person, scratch)
    _nothing(person, scratch)


def _window(person: Photographer) -> None:
    for _ in range(3):
        person.press("F8")
    person.take("problem")
    person.window.docks["outlineDock"].raise_()
    person.press("Ctrl+F")
    person.type_text("the", person.find("findText"))
    person.take("find")
    person.press("Escape")
    person.window.docks["articlesDock"].raise_()
    person.window.resize(1024, 700)
    person.take("small")
    person.window.resize(1400, 860)


def _at_the_cursor(person: Photographer) -> None:
    editor = person.window.panels.editor
    editor.setFocus()
    _go_behind(person, "Special:Redirect")
    person.take_new("popup-fixes", lambda: person.trigger("showFixes"))
    place = editor.cursorRect().center()
    person.take_new("popup-tool-tip", lambda: person.hover(editor.viewport(), place))
    person.take_new("popup-text", lambda: person.ask_for_menu(editor))
    panels = person.window.panels
    for name, view in (("article", panels.articles.view), ("problem", panels.problems.view)):
        ask = partial(view.customContextMenuRequested.emit, QPoint(60, 30))
        person.take_new(f"popup-{name}", ask)


def _form(person: Photographer) -> None:
    form = person.window.panels.form
    form.set_beside(shown=True)
    person.window.resizeDocks([person.window.docks["formDock"]], [700], Qt.Orientation.Vertical)
    person.take("form")
    form.set_beside(shown=False)
    date = person.find("field:pubDate")
    date.setFocus()
    person.take_new("popup-calendar", lambda: person.press("F4", date))
    image = person.find("field:img")
    person.take_new("popup-field", lambda: person.ask_for_menu(image))
    person.take_new("dialog-picture", lambda: _click(form, "choosePicture:img"))
    line = person.find("newItem:tags")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    person.take_new("popup-values", lambda: person.type_text("B", line))
    line.clear()
    person.trigger("focusEditor")


def _change_and_save(person: Photographer) -> None:
    """Have something to be seen where changes, versions, and what is ignored are listed."""
    window = person.window
    person.trigger("ignoreProblem")
    person.trigger("fixAllSafe")
    person.wait_until(window.isWindowModified)
    person.trigger("save")
    person.type_text("Words that were never here. ", window.panels.editor)
    person.rest()
    chosen = next(
        (it for it in window.diagnosis.diagnostics if it.fixes and it.fixes[0].choices), None
    )
    if chosen is not None:  # a fix that leaves a choice asks for it
        window.panels.problems.follow(chosen)
        person.take_dialog("fixProblem")


def _dialogs(person: Photographer) -> None:
    for action in _DIALOGS:
        person.take_dialog(action)

    def settle(opened: QWidget) -> None:
        assert isinstance(opened, BulkDialog)
        person.wait_until(lambda: opened.is_settled)

    person.take_new("dialog-bulkFix", lambda: person.trigger("bulkFix"), settle)
    person.take_new(
        "dialog-compareChanges-one-column",
        lambda: person.trigger("compareChanges"),
        lambda opened: _tick(opened, "oneColumn", "showWhiteSpace"),
    )
    person.take_new("dialog-unsaved", person.window.close)


def _search(person: Photographer) -> None:
    person.window.activateWindow()
    person.trigger("searchWorkspace")
    person.rest()  # the panel comes with its first use
    wanted = person.find("searchText")
    person.type_text("the", wanted)
    person.press("Return", wanted)
    person.wait_until(lambda: person.window.search.is_settled)
    person.take("search")


def _menus(person: Photographer) -> None:
    menus = person.window.menuBar().findChildren(QMenu, options=_DIRECT)
    for menu in filter(QMenu.title, menus):  # the one without holds what finds no room
        menu.popup(person.window.pos())
        person.take(f"menu-{menu.title().replace('&', '')}", menu)
        menu.close()
    appearance = person.find("appearance")
    assert isinstance(appearance, QMenu)
    person.take_new("menu-appearance", lambda: appearance.popup(QPoint(0, 0)))
    states = person.find("stateFilter")
    assert isinstance(states, QComboBox)
    person.take_new("popup-states", states.showPopup)


def _trouble(person: Photographer, workspace: Path) -> None:
    """What another program did, and settings with a mistake."""
    article = workspace / _ARTICLE
    article.write_text(article.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    person.rest(1500)
    person.take("message-changed-elsewhere")
    person.take_new("dialog-conflict", lambda: person.trigger("save"))
    person.trigger("revert")
    person.trigger("needsWork")
    person.take("message-needs-work")
    person.take_new("dialog-note", lambda: _click_choice(person))
    write_spoilt_settings(workspace)
    person.trigger("readAgain")
    person.rest(1500)
    person.take("message-settings")
    (workspace / "reviewer.toml").unlink()


def _bulk(person: Photographer) -> None:
    """The bulk repair done."""
    person.window.docks["problemsDock"].raise_()
    person.window.desk.close_all()

    def repair(opened: QWidget) -> None:
        assert isinstance(opened, BulkDialog)
        person.wait_until(lambda: opened.is_settled)
        _click(opened, "bulkApply")
        undo = opened.findChild(QAbstractButton, "bulkUndo")
        assert isinstance(undo, QAbstractButton)
        person.wait_until(undo.isVisible)

    person.take_new("dialog-bulkFix-done", lambda: person.trigger("bulkFix"), repair)
    person.take("window-repaired")


def _rich(person: Photographer, scratch: Path) -> None:
    """All kinds of fields and of Markdown."""
    person.open(write_rich_site(scratch / "rich"))
    person.take("rich")
    bar = person.window.panels.preview.verticalScrollBar()
    bar.setValue(bar.maximum())
    person.take("rich-end")
    _go_behind(person, "wett")
    editor = person.window.panels.editor
    person.take_new("popup-spelling", lambda: person.ask_for_menu(editor))
    person.trigger("showInvisibles")
    _click(person.window, "frontMatterAsText")
    person.take("rich-as-text")
    _click(person.window, "frontMatterAsText")
    person.trigger("showInvisibles")


def _nothing(person: Photographer, scratch: Path) -> None:
    """Where there is little or nothing."""
    person.open(scratch / "articles" / _CLEAN)
    person.take("clean")
    articles = person.find("articleFilter")
    assert isinstance(articles, QLineEdit)
    articles.setText("zzz")
    person.rest(600)
    person.take("filtered")
    articles.clear()
    lone = scratch / "lone"
    lone.mkdir()
    (lone / "no-front-matter.md").write_text("Only *text*.\n", encoding="utf-8")
    person.open(lone / "no-front-matter.md")
    person.take("lone")
    empty = scratch / "empty"
    empty.mkdir()
    person.window.opener.open_path(empty)
    person.rest(1500)
    person.take("empty")


def _go_behind(person: Photographer, words: str) -> None:
    editor = person.window.panels.editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert editor.find(words), words
    cursor = editor.textCursor()
    cursor.clearSelection()
    editor.setTextCursor(cursor)
    editor.centerCursor()
    person.rest()


def _click_choice(person: Photographer) -> None:
    """What the message bar offers."""
    bar = person.window.panels.messages
    next(it for it in bar.findChildren(QAbstractButton) if it.objectName() == "").click()


def _tick(opened: QWidget, *names: str) -> None:
    for name in names:
        box = opened.findChild(QCheckBox, name)
        assert isinstance(box, QCheckBox), name
        box.setChecked(True)
    QTest.qWait(300)


def _click(opened: QWidget, name: str) -> None:
    button = opened.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    button.click()
