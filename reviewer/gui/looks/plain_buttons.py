"""Buttons of dialogs like all others in the window: text without icons."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget


def without_icons(dialog: QWidget) -> None:
    """Remove the icons from a dialog's buttons.

    Where the desktop has none of its own, Qt draws outdated ones, black on any background.
    """
    dialog.sizeHint()  # some make their buttons no sooner
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())
