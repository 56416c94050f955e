"""A helper is ended for what it does, not for what a busy machine does to it."""

import os
import sys

import pytest
from pytestqt.qtbot import QtBot

from reviewer.gui.helpers import patience
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.patience import Patience
from reviewer.gui.helpers.process_time import ProcessTime, process_time_of

_LIMIT_MS = 40


class Helper(HelperProcess):
    """One that is said to work so much, and that counts how often it is ended."""

    def __init__(self) -> None:
        super().__init__()
        self.number: int | None = 1
        self.ended = 0

    @property
    def process_id(self) -> int | None:
        return self.number

    @property
    def is_being_started(self) -> bool:
        return self.number is None

    def kill(self) -> None:
        self.ended += 1


class Clock:
    """The time that the helper's process is said to have had."""

    def __init__(self) -> None:
        self.told: ProcessTime | None = ProcessTime(5.0, wants_more=True)

    def __call__(self, _number: int) -> ProcessTime | None:
        return self.told

    def seconds(self, _number: int) -> float | None:
        """The same without what the process is at."""
        return self.told.seconds if self.told is not None else None


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(patience, "process_time_of", made)
    monkeypatch.setattr(patience, "seconds_of", made.seconds)
    return made


def wait(qtbot: QtBot, waiting: Patience) -> None:
    """Wait until the patience is at an end."""
    qtbot.waitUntil(lambda: not waiting.is_active)


@pytest.fixture
def helper(qtbot: QtBot) -> Helper:
    return Helper()


def test_one_that_works_too_long_is_ended(helper: Helper, clock: Clock, qtbot: QtBot) -> None:
    waiting = Patience(helper, _LIMIT_MS, helper)
    waiting.start()
    clock.told = ProcessTime(5.0 + _LIMIT_MS / 1000, wants_more=True)
    wait(qtbot, waiting)
    assert helper.ended == 1


def test_one_that_waits_for_a_processor_is_given_more_time_but_not_for_ever(
    helper: Helper, clock: Clock, qtbot: QtBot
) -> None:
    waiting = Patience(helper, _LIMIT_MS, helper)
    waiting.start()
    qtbot.wait(2 * _LIMIT_MS)
    assert (waiting.is_active, helper.ended) == (True, 0)
    wait(qtbot, waiting)
    assert helper.ended == 1


def test_one_that_sleeps_is_ended_in_time(helper: Helper, clock: Clock, qtbot: QtBot) -> None:
    waiting = Patience(helper, _LIMIT_MS, helper)
    clock.told = ProcessTime(5.0, wants_more=False)
    waiting.start()
    wait(qtbot, waiting)
    assert helper.ended == 1


def test_one_that_is_not_there_yet_is_waited_for(
    helper: Helper, clock: Clock, qtbot: QtBot
) -> None:
    waiting = Patience(helper, _LIMIT_MS, helper)
    helper.number = None
    waiting.start()
    qtbot.wait(2 * _LIMIT_MS)
    assert (waiting.is_active, helper.ended) == (True, 0)
    waiting.stop()
    qtbot.wait(2 * _LIMIT_MS)
    assert helper.ended == 0


def test_where_nothing_is_told_the_clock_counts(helper: Helper, clock: Clock, qtbot: QtBot) -> None:
    waiting = Patience(helper, _LIMIT_MS, helper)
    clock.told = None
    waiting.start()
    wait(qtbot, waiting)
    assert helper.ended == 1


@pytest.mark.skipif(sys.platform != "linux", reason="nothing is told here")
def test_the_system_tells_what_a_process_has_worked() -> None:
    before = process_time_of(os.getpid())
    assert before is not None
    sum(number * number for number in range(300_000))
    after = process_time_of(os.getpid())
    assert after is not None
    assert after.seconds >= before.seconds
    assert after.wants_more
    assert process_time_of(2**22 + 1) is None
