"""Helper processes end while the person does nothing, and are there again when they do."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.helpers import helper_process, rest
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.nursery import Nursery
from reviewer.gui.helpers.rest import Rest
from reviewer.gui.preview.renderer import Renderer
from reviewer.review.messages import Analyze

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="helpers stay here")

_WAIT = 30_000
_LOOK_MS = 20


@pytest.fixture
def origin(monkeypatch: pytest.MonkeyPatch) -> Iterator[Nursery]:
    own = Nursery()
    for module in (rest, helper_process):
        monkeypatch.setattr(module, "nursery", lambda: own)
    own.open()
    yield own
    own.close()


@pytest.fixture
def renderer(qtbot: QtBot) -> Iterator[Renderer]:
    renderer = Renderer()
    renderer.attend(OpenArticle(Path("a.md"), b"Some words.\n"))
    qtbot.waitUntil(lambda: renderer.is_current, timeout=_WAIT)
    yield renderer
    renderer.shut_down()


@pytest.fixture
def pane(qtbot: QtBot) -> QPlainTextEdit:
    pane = QPlainTextEdit()
    qtbot.addWidget(pane)
    pane.show()
    return pane


@pytest.fixture
def owner() -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


@pytest.mark.parametrize("deed", ["key", "mouse", "coming back"])
def test_who_does_nothing_for_long_needs_no_helpers_until_they_do_something(
    deed: str,
    renderer: Renderer,
    origin: Nursery,
    pane: QPlainTextEdit,
    owner: QObject,
    qtbot: QtBot,
) -> None:
    origin_id, process = origin.process_id, renderer.helper.process_id
    Rest(renderer, owner, look_ms=_LOOK_MS)
    qtbot.waitUntil(lambda: not (_is_known(origin_id) or _is_known(process)), timeout=_WAIT)
    if deed == "key":
        QTest.keyClick(pane, Qt.Key.Key_A)
    elif deed == "mouse":
        QTest.mouseMove(pane.viewport(), QPoint(20, 20))
    else:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: renderer.helper.process_id is not None, timeout=_WAIT)
    qtbot.waitUntil(lambda: origin.process_id is not None, timeout=_WAIT)
    qtbot.waitUntil(lambda: renderer.is_current, timeout=_WAIT)


def test_who_does_something_now_and_then_finds_all_as_it_was(
    renderer: Renderer, origin: Nursery, pane: QPlainTextEdit, owner: QObject, qtbot: QtBot
) -> None:
    before = origin.process_id, renderer.helper.process_id
    Rest(renderer, owner, look_ms=10 * _LOOK_MS)
    for _deed in range(20):
        QTest.keyClick(pane, Qt.Key.Key_A)
        qtbot.wait(5 * _LOOK_MS)
    assert (origin.process_id, renderer.helper.process_id) == before


def test_the_process_that_a_key_waits_for_stays_longer_than_the_others(
    renderer: Renderer, origin: Nursery, owner: QObject, qtbot: QtBot
) -> None:
    origin_id, process = origin.process_id, renderer.helper.process_id
    Rest(renderer, owner, look_ms=10 * _LOOK_MS)
    qtbot.waitUntil(lambda: not _is_known(origin_id), timeout=_WAIT)
    assert renderer.helper.process_id == process


def test_what_is_at_work_goes_on(
    renderer: Renderer, origin: Nursery, owner: QObject, qtbot: QtBot
) -> None:
    helper = HelperProcess()
    with qtbot.waitSignal(helper.answered, timeout=_WAIT):
        helper.send(Analyze("a", 1, "Some words.\n"))
    process, origin_id = helper.process_id, origin.process_id
    Rest(renderer, owner, look_ms=_LOOK_MS)
    qtbot.waitUntil(lambda: renderer.helper.process_id is None, timeout=_WAIT)
    assert origin.process_id == origin_id
    with qtbot.waitSignal(helper.answered, timeout=_WAIT):
        helper.send(Analyze("a", 2, "Some words.\n"))
    assert helper.process_id == process
    helper.let_go()
    qtbot.waitUntil(lambda: not _is_known(origin_id), timeout=_WAIT)


def test_what_changes_while_nobody_does_anything_is_rendered_all_the_same(
    renderer: Renderer, origin: Nursery, owner: QObject, qtbot: QtBot
) -> None:
    article = OpenArticle(Path("b.md"), b"Some words.\n")
    renderer.attend(article)
    Rest(renderer, owner, look_ms=_LOOK_MS)
    qtbot.waitUntil(lambda: renderer.helper.process_id is None, timeout=_WAIT)
    with qtbot.waitSignal(renderer.rendered, timeout=_WAIT) as caught:
        article.replace_text("Other words.\n")
    assert "Other words" in str(caught.args[0])


def _is_known(process: int | None) -> bool:
    """Whether the system knows such a process, be it as one that has ended."""
    assert process is not None
    return Path(f"/proc/{process}").exists()
