"""Helper processes end while the person is at another program, and are there when they are back."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.helpers import away, helper_process
from reviewer.gui.helpers.away import Away
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.nursery import Nursery
from reviewer.gui.preview.renderer import Renderer
from reviewer.review.messages import Analyze

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="helpers are not forked here")

_WAIT = 30_000
_HERE = Qt.ApplicationState.ApplicationActive
_ELSEWHERE = Qt.ApplicationState.ApplicationInactive


@pytest.fixture
def origin(monkeypatch: pytest.MonkeyPatch) -> Iterator[Nursery]:
    own = Nursery()
    for module in (away, helper_process):
        monkeypatch.setattr(module, "nursery", lambda: own)
    yield own
    own.close()


@pytest.fixture
def renderer(origin: Nursery, qtbot: QtBot) -> Iterator[Renderer]:
    renderer = Renderer()
    renderer.attend(OpenArticle(Path("a.md"), b"Some words.\n"))
    qtbot.waitUntil(lambda: renderer.is_current, timeout=_WAIT)
    assert origin.process_id is not None
    yield renderer
    renderer.shut_down()


def test_who_is_away_for_long_needs_no_helpers(
    renderer: Renderer, origin: Nursery, qtbot: QtBot
) -> None:
    origin_id, process = origin.process_id, renderer.helper.process_id
    watch = Away(renderer, leave_ms=50)
    watch.follow(_ELSEWHERE)
    qtbot.waitUntil(lambda: not (_is_known(origin_id) or _is_known(process)), timeout=_WAIT)
    watch.follow(_HERE)
    qtbot.waitUntil(lambda: renderer.helper.process_id is not None, timeout=_WAIT)
    qtbot.waitUntil(lambda: renderer.is_current, timeout=_WAIT)
    assert origin.process_id not in (None, origin_id)


def test_who_looks_at_another_window_finds_all_as_it_was(
    renderer: Renderer, origin: Nursery, qtbot: QtBot
) -> None:
    origin_id, process = origin.process_id, renderer.helper.process_id
    watch = Away(renderer, leave_ms=100)
    watch.follow(_ELSEWHERE)
    watch.follow(_HERE)
    qtbot.wait(250)
    assert (origin.process_id, renderer.helper.process_id) == (origin_id, process)


def test_what_is_at_work_goes_on(renderer: Renderer, origin: Nursery, qtbot: QtBot) -> None:
    helper = HelperProcess()
    with qtbot.waitSignal(helper.answered, timeout=_WAIT):
        helper.send(Analyze("a", 1, "Some words.\n"))
    process, origin_id = helper.process_id, origin.process_id
    watch = Away(renderer)
    watch.leave()
    assert renderer.helper.process_id is None
    assert origin.process_id == origin_id
    with qtbot.waitSignal(helper.answered, timeout=_WAIT):
        helper.send(Analyze("a", 2, "Some words.\n"))
    assert helper.process_id == process
    helper.let_go()
    watch.leave()
    qtbot.waitUntil(lambda: not _is_known(origin_id), timeout=_WAIT)


def _is_known(process: int | None) -> bool:
    """Whether the system knows such a process, be it as one that has ended."""
    assert process is not None
    return Path(f"/proc/{process}").exists()
