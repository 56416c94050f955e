"""Opens the page an article was made from, where what the article lost can be looked up."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reviewer.gui.document.desk import Desk
from reviewer.review.source_page import source_address


class LookUp(QObject):
    """Has the person's browser open the source page of the article in front, when they ask for it.

    The program itself does not access the page. ``language`` is the workspace's.
    """

    def __init__(
        self,
        desk: Desk,
        tell: Callable[[str], object],
        language: Callable[[], str | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tell = tell
        self._language = language

    def open(self) -> None:
        """Open the page in the browser."""
        article = self._desk.front
        if article is None:
            return
        address = source_address(article.article, self._language())
        if address is None:
            self._tell(
                self.tr("This article has no field “subject”, so its Wikipedia page is unknown.")
            )
        elif not QDesktopServices.openUrl(QUrl.fromEncoded(address.encode())):
            words = self.tr("No browser could be opened. The page is {address}")
            self._tell(words.format(address=address))
