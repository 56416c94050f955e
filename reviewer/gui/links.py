"""Links that a person follows out of the program."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reviewer.gui.words.language import translate


def follow_link(tell: Callable[[str], object], url: QUrl) -> None:
    """Open a page or begin a letter; whatever else an article may name is left alone.

    ``tell`` is given a sentence where the system knows no program for that.
    """
    if url.scheme() in ("http", "https", "mailto") and not QDesktopServices.openUrl(url):
        words = translate("Links", "No program could be opened for {address}")
        tell(words.format(address=url.toDisplayString()))
