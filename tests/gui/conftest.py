"""Qt without a screen, for all tests of the window."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Machines without many fonts complain once for each script Qt looks for.
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.fonts=false")

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.window_driver import WindowDriver


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> WindowDriver:
    """A whole window, with settings and history of its own."""
    state = tmp_path / "state"
    state.mkdir()
    return WindowDriver(qtbot, state)
