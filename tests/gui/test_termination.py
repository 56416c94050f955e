"""The system ends the program: nothing is lost, and no process is left."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.workspace.unsaved import UnsavedTexts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")

_PROGRAM = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reviewer.gui.start import application

QApplication([])

def look():
    for window in QApplication.topLevelWidgets():
        if window.objectName() == "mainWindow" and hasattr(window, "desk") and window.desk.front:
            editor = window.editor
            editor.setFocus()
            QTest.keyClicks(editor, "Typed just now. ")
            timer.stop()
            QTimer.singleShot(0, lambda: os.kill(os.getpid(), int(sys.argv[2])))

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
sys.exit(application.run_window([sys.argv[1]]))
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_what_was_typed_just_now_is_kept_and_all_helpers_end(
    tmp_path: Path, number: signal.Signals
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.md").write_text("# A\n\nA text.\n")
    home = tmp_path / "home"
    home.mkdir()
    environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment = {key: value for key, value in environment.items() if "XDG" not in key}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder), str(int(number))],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 128 + number, done.stderr
    assert (folder / "a.md").read_text() == "# A\n\nA text.\n"
    kept = [text for each in home.rglob("unsaved/*/") for text in UnsavedTexts(each).texts()]
    assert [text.path.name for text in kept] == ["a.md"]
    assert "Typed just now. " in kept[0].text
    log = next(home.rglob("reviewer.log")).read_text()
    assert "ended unexpectedly" not in log
    assert "Traceback" not in log
