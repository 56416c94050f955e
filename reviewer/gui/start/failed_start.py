"""The message if the window cannot be put together."""

from PySide6.QtWidgets import QMessageBox, QWidget

from reviewer.gui.looks.plain_buttons import without_icons
from reviewer.gui.words.language import translate


def show_failed_start(window: QWidget, error: str) -> None:
    """Say in a dialog that the program cannot be used: its window has no place for messages yet."""
    words = translate(
        "FailedStart",
        "The program could not start completely ({error}). Your articles were not changed."
        " Please close it and install it again. The details are in the log.",
    )
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Critical)
    box.setText(words.format(error=error))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    without_icons(box)
    box.open()
