"""A form with one article in it, and the hands and eyes of the person who works in it."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.front_matter.form import FrontMatterForm
from reviewer.gui.front_matter.picture_site import PictureSite
from reviewer.preview.pictures import find_picture

_Widget = TypeVar("_Widget", bound=QObject)
_PLAIN = Qt.KeyboardModifier.NoModifier

ARTICLE = """---
subject: Siege of Harrowmere
description: A long siege of a small town, which lasted through two winters and ended with
  neither side knowing who had won it.
author: 'Wikipedia'   # as always
pubDate: 2023-10-17 03:10
img: /harrowmere.png
year: 1643
tags:
  - Sieges
  # the next one came out of an infobox
  - |-
    Kingdom of Arden
    Duchy of Brell
  - 'Yes'
place:
  lat: 51.2
  lon: -3.1
---

The **Siege of Harrowmere** was long.
"""


class Hands:
    """A form that shows one article, and the hands of the person who works in it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self._folder = folder
        self.form = FrontMatterForm(
            PictureSite(
                lambda path, address: path and find_picture(address, path, folder),
                lambda: (folder, None),
            )
        )
        qtbot.addWidget(self.form)
        self.form.resize(430, 700)
        self.form.show()
        qtbot.waitExposed(self.form)
        self.form.activateWindow()

    def show(self, text: str | bytes, name: str = "article.md") -> OpenArticle:
        data = text if isinstance(text, bytes) else text.encode()
        path = self._folder / name
        path.write_bytes(data)
        self.article = OpenArticle.read(path)
        self.form.show_article(self.article)
        self.settle()
        return self.article

    def settle(self) -> None:
        """Let the form take over what the text says, and lay itself out anew."""
        for _ in range(4):
            QApplication.processEvents()

    def find(self, kind: type[_Widget], name: str) -> _Widget:
        found = self.form.findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
        QTest.keyClick(QApplication.activePopupWidget() or focused(), key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(QApplication.activePopupWidget() or focused(), letter)
            self.settle()

    def changed_lines(self, before: str) -> tuple[list[str], list[str]]:
        old, new = before.split("\n"), self.article.article.text.split("\n")
        return [it for it in old if it not in new], [it for it in new if it not in old]

    def as_text(self, key: str) -> None:
        """Choose in the field's menu to see the value as it is written."""
        self.find(QAction, f"fieldAsText:{key}").trigger()
        self.settle()

    @property
    def notes(self) -> list[str]:
        return [it.text() for it in self.form.findChildren(QLabel) if it.isVisible()]


class Drop(QDropEvent):
    """A chip let go at a place: no screen without a mouse can drag one."""

    def __init__(self, chips: QListWidget, place: QPointF) -> None:
        rows = [chips.model().index(chips.currentRow(), 0)]
        super().__init__(
            place,
            Qt.DropAction.MoveAction,
            chips.model().mimeData(rows),
            Qt.MouseButton.LeftButton,
            _PLAIN,
        )
        self._chips = chips

    def source(self) -> QObject:
        return self._chips


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
