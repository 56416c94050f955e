"""The current keys of commands, as named in sentences."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.gui.commands.action_table import SPECS

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def key_of(name: str) -> str:
    """The first key of an action, or if it has none, its text in the menu.

    As long as there is no window, it is the action's usual key.
    """
    # A window that was closed may still exist for a moment.
    for window in sorted(QApplication.topLevelWidgets(), key=QWidget.isHidden):
        action = window.findChild(QAction, name, _DIRECT)
        if isinstance(action, QAction):
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = action.text().replace("&", "").rstrip("\N{HORIZONTAL ELLIPSIS}")
            return key or f"\u201c{words}\u201d"
    spec = next(each for each in SPECS if each.name == name)
    return QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
