"""Links that a person follows out of the program."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def follow_link(url: QUrl) -> None:
    """Open a page or begin a letter; whatever else an article may name is left alone."""
    if url.scheme() in ("http", "https", "mailto"):
        QDesktopServices.openUrl(url)
