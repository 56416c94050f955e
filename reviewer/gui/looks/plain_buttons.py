"""Buttons of dialogs as all others of the window are: words, and no picture."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget


def without_icons(dialog: QWidget) -> None:
    """Take the pictures off a dialog's buttons.

    Where the desktop has none of its own, Qt draws some from another time, black on any ground.
    """
    dialog.sizeHint()  # some make their buttons no sooner
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())
