"""Helper processes, forked where the system can do that, and started anew elsewhere."""

import gc
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from reviewer.gui.helpers import helper_process
from reviewer.gui.helpers.helper_process import MAX_DEATHS, HelperProcess
from reviewer.gui.helpers.nursery import Nursery
from reviewer.review.messages import Analysis, Analyze

_WAIT = 30_000
_TEXT = "By [object Object], 3 May.\n"

needs_fork = pytest.mark.skipif(sys.platform != "linux", reason="helpers are not forked here")


@pytest.fixture(params=["forked", "started anew"])
def helper(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[HelperProcess]:
    if request.param == "started anew":
        monkeypatch.setattr(helper_process, "nursery", lambda: None)
    elif sys.platform != "linux":
        pytest.skip("helpers are not forked here")
    made = HelperProcess()
    yield made
    made.shut_down()


@pytest.fixture
def own_nursery(monkeypatch: pytest.MonkeyPatch) -> Iterator[Nursery]:
    own = Nursery()
    monkeypatch.setattr(helper_process, "nursery", lambda: own)
    yield own
    own.close()


def _analysis(helper: HelperProcess, qtbot: QtBot, text: str = _TEXT) -> Analysis:
    with qtbot.waitSignal(helper.answered, timeout=_WAIT) as caught:
        assert helper.send(Analyze("a", 1, text))
    answer = caught.args[0]
    assert isinstance(answer, Analysis)
    return answer


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except OSError:
        return False
    return True


def test_a_helper_answers_and_has_a_process(helper: HelperProcess, qtbot: QtBot) -> None:
    found = _analysis(helper, qtbot)
    assert [one.rule for one in found.diagnostics] == ["leak/object-object"]
    assert helper.process_id not in (None, os.getpid())


def test_a_text_that_is_larger_than_any_pipe_arrives_whole(
    helper: HelperProcess, qtbot: QtBot
) -> None:
    line = "A line of some length, which is right.\n"
    found = _analysis(helper, qtbot, line * 30_000 + "\n# The end\n")
    assert [heading.words for heading in found.headings] == ["The end"]


def test_a_helper_that_is_killed_is_told_of_and_replaced(
    helper: HelperProcess, qtbot: QtBot
) -> None:
    _analysis(helper, qtbot)
    first = helper.process_id
    with qtbot.waitSignal(helper.died, timeout=_WAIT):
        helper.kill()
    assert helper.process_id is None
    _analysis(helper, qtbot)
    assert helper.process_id not in (None, first)


def test_a_helper_that_ends_again_and_again_is_not_started_any_more(
    helper: HelperProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    helper._deaths.extend([monotonic()] * (MAX_DEATHS - 1))
    _analysis(helper, qtbot)
    with qtbot.waitSignals([helper.died, helper.failed], timeout=_WAIT):
        helper.kill()
    assert not helper.send(Analyze("a", 2, _TEXT))
    monkeypatch.setattr(helper_process, "DEATH_WINDOW", 0.0)
    _analysis(helper, qtbot)


def test_a_helper_that_is_let_go_ends_by_itself_and_another_takes_its_place(
    helper: HelperProcess, qtbot: QtBot
) -> None:
    _analysis(helper, qtbot)
    process = helper.process_id
    assert process is not None
    with qtbot.assertNotEmitted(helper.died, wait=50):
        helper.let_go()
    qtbot.waitUntil(lambda: not _runs(process), timeout=_WAIT)
    _analysis(helper, qtbot)
    assert helper.process_id not in (None, process)


def test_a_helper_that_is_shut_down_is_gone_and_tells_of_it_to_nobody(
    helper: HelperProcess, qtbot: QtBot
) -> None:
    _analysis(helper, qtbot)
    process = helper.process_id
    assert process is not None
    with qtbot.assertNotEmitted(helper.died, wait=50):
        helper.shut_down()
    with pytest.raises(OSError):  # noqa: PT011 - of another kind on each system
        os.kill(process, 0)


def test_a_helper_can_be_shut_down_before_it_is_there(helper: HelperProcess) -> None:
    helper.send(Analyze("a", 1, _TEXT))
    helper.shut_down()
    assert helper.process_id is None


@needs_fork
def test_a_helper_whose_owner_is_deleted_ends(
    qtbot: QtBot, recwarn: pytest.WarningsRecorder
) -> None:
    owner = QObject()
    helper = HelperProcess(owner)
    _analysis(helper, qtbot)
    number = helper.process_id
    assert number is not None
    del helper
    delete(owner)
    gc.collect()
    qtbot.waitUntil(lambda: not Path(f"/proc/{number}").exists(), timeout=_WAIT)
    assert not [one for one in recwarn if issubclass(one.category, ResourceWarning)]


@needs_fork
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_helpers_outlive_their_origin_and_new_ones_get_another(
    own_nursery: Nursery, qtbot: QtBot
) -> None:
    old, new = HelperProcess(), HelperProcess()
    _analysis(old, qtbot)
    first = own_nursery.process_id
    assert first is not None
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: own_nursery.process_id is None, timeout=_WAIT)
    _analysis(new, qtbot)
    _analysis(old, qtbot)
    assert own_nursery.process_id not in (None, first)
    old.shut_down()
    new.shut_down()


@needs_fork
def test_where_no_helper_can_be_forked_one_is_started_anew(
    own_nursery: Nursery, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("LONG", "x" * 120_000)
    helper = HelperProcess()
    _analysis(helper, qtbot)
    assert own_nursery.process_id is None
    helper.shut_down()


@needs_fork
def test_what_was_warmed_up_has_a_helper_at_once(own_nursery: Nursery, qtbot: QtBot) -> None:
    own_nursery.warm_up()
    number = own_nursery.process_id
    helper = HelperProcess()
    _analysis(helper, qtbot)
    assert own_nursery.process_id == number
    helper.shut_down()


@needs_fork
def test_a_helper_that_never_came_is_ordered_again_and_nothing_is_lost(
    own_nursery: Nursery, qtbot: QtBot
) -> None:
    own_nursery.open()
    number = own_nursery.process_id
    assert number is not None
    os.kill(number, signal.SIGSTOP)
    helper = HelperProcess()
    deaths: list[None] = []
    helper.died.connect(lambda: deaths.append(None))
    helper.send(Analyze("a", 1, _TEXT))
    with qtbot.waitSignal(helper.answered, timeout=_WAIT) as caught:
        os.kill(number, signal.SIGKILL)
    assert isinstance(caught.args[0], Analysis)
    assert deaths == []
    helper.shut_down()


@needs_fork
def test_a_program_that_only_has_an_event_loop_ends_in_silence() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _BARE], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "Analysis\n", "")


_BARE = """
from PySide6.QtCore import QCoreApplication
from shiboken6 import delete
application = QCoreApplication([])
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.review.messages import Analyze
helper = HelperProcess()
helper.answered.connect(lambda answer: (print(type(answer).__name__), application.quit()))
helper.send(Analyze("a", 1, "A text."))
application.exec()
delete(application)
"""
