"""Qt without a screen, for all tests of the window."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Machines without many fonts complain once for each script Qt looks for.
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.fonts=false")

import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.gui.words import language
from tests.gui.window_driver import WindowDriver

_COMPILER = Path(__file__).parents[2] / "packaging" / "translations.py"


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations of this checkout, compiled."""
    folder = tmp_path_factory.mktemp("translations")
    runpy.run_path(str(_COMPILER))["compile_all"](folder)
    return folder


@pytest.fixture(autouse=True, scope="session")
def _english(qapp: QApplication, translations: Path) -> None:
    """English with its plurals, whatever the machine's own language is."""
    language.speak("en", translations)


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """A whole window, with settings and history of its own."""
    state = tmp_path / "state"
    state.mkdir()
    yield WindowDriver(qtbot, state)
    # The screen that is not there keeps it longer than there is a Python to delete it.
    QApplication.clipboard().clear()
