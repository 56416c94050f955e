"""Starts the window: settings, logging, errors that nobody expected."""

import faulthandler
import gc
import logging
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

# isort: off
from reviewer.gui.start import lean_qt  # noqa: F401 - before Qt
# isort: on

from platformdirs import user_config_path, user_log_path, user_state_path
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMainWindow

from reviewer.gui.resources import resource
from reviewer.gui.review_window import ReviewWindow
from reviewer.gui.start.first_sight import FirstSight
from reviewer.gui.start.glimpse import glimpse
from reviewer.gui.start.start_gate import start_gate
from reviewer.gui.window_state import WindowState
from reviewer.gui.words.language import speak
from reviewer.workspace.history import History, default_folder

_NAME = "article-reviewer"
_log = logging.getLogger(__name__)
#: The one style that follows light and dark everywhere. ``setStyle`` would hand it to Python, whose
#: names for all parts of a style take a twentieth of the time until the window is seen.
_STYLE = ("-style", "Fusion")
_LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def build_window(path: Path | None) -> QMainWindow:
    """Build the whole window for a folder, an article, or (None) the last folder."""
    state = WindowState(user_config_path(_NAME, appauthor=False) / "window.ini")
    speak(state.language)
    path = path.resolve() if path is not None else None
    window = ReviewWindow(state, _history(), _unsaved())
    if not start_gate().is_open:
        window.show_glimpse(glimpse(path, state))
    start_gate().when_open(partial(_start, window, path))
    return window


def _start(window: ReviewWindow, path: Path | None) -> None:
    window.start_with(path)
    _keep_for_good()
    window.scanner.finished.connect(_keep_for_good)


def _go_on() -> None:
    """The window has been shown: begin what had to wait."""
    from reviewer.gui.helpers.nursery import nursery

    own = nursery()
    if own is not None:
        with suppress(OSError):  # it is tried again when a helper is wanted
            own.open()
    start_gate().open()
    gc.collect()
    _keep_for_good()
    gc.enable()


def _keep_for_good() -> None:
    """Exempt what exists now from garbage collection: the program's code, and the list of articles.

    A collection stops everything else, even while one types: 40 ms without this, 2 ms with it.
    """
    gc.freeze()


def run_window(arguments: list[str]) -> int:
    """Show the window until it is closed; return the exit status."""
    if len(arguments) > 1 or (arguments and arguments[0].startswith("-")):
        print("usage: reviewer [FOLDER|FILE], or reviewer --help", file=sys.stderr)  # noqa: T201
        return 2
    path = Path(arguments[0]) if arguments else None
    if path is not None and not path.exists():
        print(f"reviewer: {path}: there is no such file or folder", file=sys.stderr)  # noqa: T201
        return 2
    start_gate().close()
    _log_to_file()
    application = QApplication.instance() or QApplication([*sys.argv[:1], *_STYLE])
    _dress(application)
    window = build_window(path)
    if isinstance(window, ReviewWindow):
        start_gate().when_open(partial(_end_in_order, window))
    FirstSight(window, _go_on)
    window.show()
    status = application.exec()
    _history().prune()
    return status


def _end_in_order(window: ReviewWindow) -> None:
    # Nothing can be lost before the window was seen, which this shall not hold up.
    from reviewer.gui.start.termination import end_in_order

    end_in_order(window.end_at_once, window)


def _history() -> History:
    return History(default_folder())


def _unsaved() -> Path:
    return user_state_path(_NAME, appauthor=False) / "unsaved"


def _dress(application: object) -> None:
    if not isinstance(application, QApplication):
        return
    application.setApplicationName(_NAME)
    application.setApplicationDisplayName("Article Reviewer")
    application.setDesktopFileName(_NAME)
    # It is drawn in many sizes, of which the window itself shows none.
    start_gate().when_open(_show_window_icon)


def _show_window_icon() -> None:
    QApplication.setWindowIcon(QIcon(str(resource("icons/reviewer.svg"))))


def _log_to_file() -> None:
    """Keep a log, also of crashes: a program with a window has no terminal to print to."""
    sys.excepthook = _log_exception
    folder = user_log_path(_NAME, appauthor=False)
    kind: dict[str, Any] = {"level": logging.INFO, "format": _LOG_FORMAT}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=folder / "reviewer.log", **kind)
        # Stays open as long as the program runs, so that it can be written to in a crash.
        faulthandler.enable((folder / "crash.log").open("a", encoding="utf-8"))
    except OSError as error:  # such as a full disk: the program works without a log, too
        logging.basicConfig(**kind)
        _log.warning("no log can be written to %s: %s", folder, error)


def _log_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    _log.critical("unexpected error", exc_info=(kind, error, trace))
    for window in QApplication.topLevelWidgets():
        if isinstance(window, ReviewWindow):
            window.tell_unexpected(error)
