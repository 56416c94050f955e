"""Where the window and its docks are: as the person left them, or as they are at first."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from reviewer.gui.window_state import WindowState

#: Pixels the window has at first, on a screen that has more.
_WIDTH, _HEIGHT = 1440, 900
#: Percent of the window's width for the list, and for form and preview.
_LIST_SHARE, _FORM_SHARE = 22, 34
#: Pixels for the list of problems below the text.
_PROBLEMS_HEIGHT = 210


def remember_layout(window: QMainWindow, state: WindowState) -> None:
    """Keep the window's place and that of its docks for the next start."""
    state.remember_layout(window.saveGeometry(), window.saveState(state.layout_version))


def restore_layout(
    window: QMainWindow, docks: Mapping[str, QDockWidget], state: WindowState
) -> None:
    """Put the window and its docks where they were; at the first start, where they are useful."""
    stored = state.layout()
    if stored is not None:
        geometry, places = stored
        # Qt itself brings a window back that would be outside all screens.
        if window.restoreGeometry(geometry) and window.restoreState(places, state.layout_version):
            return
    screen = window.screen().availableGeometry()
    window.resize(min(_WIDTH, screen.width()), min(_HEIGHT, screen.height()))
    width, height = window.width(), window.height()
    sides = [docks["articlesDock"], docks["formDock"]]
    widths = [width * _LIST_SHARE // 100, width * _FORM_SHARE // 100]
    window.resizeDocks(sides, widths, Qt.Orientation.Horizontal)
    right = [docks["formDock"], docks["previewDock"]]
    window.resizeDocks(right, [height // 2, height // 2], Qt.Orientation.Vertical)
    window.resizeDocks([docks["problemsDock"]], [_PROBLEMS_HEIGHT], Qt.Orientation.Vertical)
