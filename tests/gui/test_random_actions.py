"""Whatever is done in the window, and in whatever order, all of it agrees with the text.

`make random STEPS=20000` does it for longer.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from traceback import format_exception

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reviewer.gui.looks import file_dialogs
from tests.gui.random_actions.machine import Machine

_STEPS = int(os.environ.get("RANDOM_STEPS", "0"))


class _Hands(QtBot):
    """Leaves the windows to the machine, which has one after the other."""

    def addWidget(self, widget: QWidget, **_: object) -> None:  # noqa: N802 - pytest-qt's name
        pass


@pytest.fixture
def heard() -> Iterator[list[object]]:
    """All that Qt warns of, and every error that nobody caught."""
    messages: list[object] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        # What a screen that is not there cannot do is no fault of the window.
        if kind is not QtMsgType.QtDebugMsg and "This plugin does not support" not in message:
            messages.append(message)

    former, former_hook = qInstallMessageHandler(hear), sys.excepthook
    sys.excepthook = lambda *error: messages.append("".join(format_exception(*error)))
    yield messages
    qInstallMessageHandler(former)
    sys.excepthook = former_hook


@pytest.mark.usefixtures("qapp")
def test_whatever_is_done_all_views_agree_with_the_text(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    heard: list[object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("ask_for_folder", "ask_for_file", "ask_where_to_save"):
        monkeypatch.setattr(file_dialogs, name, lambda *_: "")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    Machine.qtbot, Machine.folder = _Hands(request), tmp_path
    Machine.heard = heard
    # The steps of a failure are printed; finding fewer of them would take hours.
    run = settings(phases=[Phase.generate], deadline=None, database=None)
    long_run = settings(run, max_examples=max(1, _STEPS // 100), stateful_step_count=100)
    short_run = settings(run, max_examples=2, stateful_step_count=30, derandomize=True)
    run_state_machine_as_test(
        Machine,
        settings=settings(
            long_run if _STEPS else short_run, suppress_health_check=list(HealthCheck)
        ),
    )
    print(f"{Machine.steps} steps")  # noqa: T201
