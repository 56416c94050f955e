"""The pictures inside the preview's document: drawn for its width, and again when they arrive."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QImage, QTextDocument

from reviewer.gui.preview.block_document import BlockDocument
from reviewer.gui.preview.display_html import pictures_in
from reviewer.gui.preview.picture_look import Look
from reviewer.gui.preview.pictures import PictureShelf
from reviewer.preview.pictures import PicturePlace

_IMAGE = QTextDocument.ResourceType.ImageResource.value


class ShownPictures:
    """Knows the pictures of the blocks that are shown, by address, and how each is described.

    ``look`` tells how pictures are to be drawn at present.
    """

    def __init__(
        self,
        document: QTextDocument,
        blocks: BlockDocument,
        look: Callable[[], Look],
        parent: QObject,
    ) -> None:
        self._document = document
        self._blocks = blocks
        self._look = look
        self._descriptions: dict[str, str] = {}
        #: Where the pictures come from.
        self.shelf = PictureShelf(parent)
        self.shelf.arrived.connect(lambda address: self._show({address}))

    @property
    def are_remote(self) -> bool:
        """Whether any of them is on the web."""
        return any(address.startswith("http") for address in self._descriptions)

    def learn(self, html: str) -> None:
        """Take note of the pictures in a piece of HTML that is about to be shown."""
        self._descriptions.update(pictures_in(html))

    def forget(self) -> None:
        """Know no pictures: another article comes."""
        self._descriptions.clear()

    def image(self, address: str) -> QImage:
        """The picture of an address, or a placeholder, drawn for the pane as it is."""
        return self.shelf.picture(address, self._descriptions.get(address, ""), self._look())

    def move_to(self, place: PicturePlace) -> None:
        """Look for the shown pictures in another place."""
        addresses = set(self.shelf.addresses())
        self.shelf.set_place(place)
        self._show(addresses)

    def refit(self) -> None:
        """Draw all of them again: the pane has another width, or they may come from the web."""
        self._show(set(self.shelf.addresses()))

    def _show(self, addresses: set[str]) -> None:
        for address in addresses:
            self._document.addResource(_IMAGE, QUrl(address), self.image(address))
        for index, html in enumerate(self._blocks.html):
            # Only these blocks: laying out all that have pictures, as each picture comes, would
            # take longer the more there are.
            if "<img" in html and not addresses.isdisjoint(pictures_in(html)):
                start = self._blocks.start(index)
                self._document.markContentsDirty(start, self._blocks.end(index) - start)
