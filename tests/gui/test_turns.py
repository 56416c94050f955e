"""Work piece by piece: something else comes between two steps, and what is left can be dropped."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from reviewer.gui.turns import Turns


def test_something_else_comes_between_two_steps(qtbot: QtBot) -> None:
    owner = QObject()
    turns, done = Turns(owner), list[str]()
    other = QTimer(owner)
    other.timeout.connect(partial(done.append, "-"))
    other.start(0)
    turns.begin([partial(done.append, name) for name in "abc"])
    assert not done
    qtbot.waitUntil(lambda: turns.are_over)
    assert [name for name in done if name != "-"] == list("abc")
    assert "ab" not in "".join(done)
    assert "bc" not in "".join(done)


def test_steps_that_are_wanted_no_more_are_left_out(qtbot: QtBot) -> None:
    owner = QObject()
    turns, done = Turns(owner), list[str]()
    turns.begin([partial(done.append, name) for name in "abc"], lambda: not done)
    qtbot.waitUntil(lambda: turns.are_over)
    assert done == ["a"]


def test_new_steps_take_the_place_of_what_is_left(qtbot: QtBot) -> None:
    owner = QObject()
    turns, done = Turns(owner), list[str]()
    turns.begin([partial(done.append, "old")])
    turns.begin([partial(done.append, "new")])
    qtbot.waitUntil(lambda: turns.are_over)
    assert done == ["new"]
    turns.begin([partial(done.append, "never")])
    turns.stop()
    assert turns.are_over
    later = Turns(owner)
    later.begin([partial(done.append, "later")])
    qtbot.waitUntil(lambda: later.are_over)
    assert done == ["new", "later"]
