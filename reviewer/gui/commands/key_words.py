"""The keys of commands, as sentences name them: whatever they are at the moment."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.gui.commands.action_table import SPECS

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def key_of(name: str) -> str:
    """The first key of an action; where it has none, the words by which the menu calls it.

    Where there is no window yet, it is the key that the action has unless a person changes it.
    """
    # One that was closed may be there for a moment still.
    for window in sorted(QApplication.topLevelWidgets(), key=QWidget.isHidden):
        action = window.findChild(QAction, name, _DIRECT)
        if isinstance(action, QAction):
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = action.text().replace("&", "").rstrip("\N{HORIZONTAL ELLIPSIS}")
            return key or f"\u201c{words}\u201d"
    spec = next(each for each in SPECS if each.name == name)
    return QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
