"""The pictures inside the preview's document: drawn for its width, and again when they arrive."""

from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QImage, QTextDocument

from reviewer.gui.preview.block_document import BlockDocument
from reviewer.gui.preview.display_html import pictures_in
from reviewer.gui.preview.picture_look import Look
from reviewer.gui.preview.pictures import PictureShelf, is_on_the_web
from reviewer.preview.pictures import PicturePlace

_IMAGE = QTextDocument.ResourceType.ImageResource.value

#: Seconds for which pictures are drawn before keys and painting come between.
_SLICE = 0.005


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
        self._looks: dict[str, Look] = {}  # for which each picture was drawn
        self._due: dict[str, None] = {}  # the addresses of those to draw again, in their order
        self._drawing = QTimer(parent)
        self._drawing.timeout.connect(self._draw)
        #: Where the pictures come from.
        self.shelf = PictureShelf(parent)
        self.shelf.arrived.connect(lambda address: self._draw_soon((address,)))

    @property
    def are_remote(self) -> bool:
        """Whether any of them is on the web."""
        return any(map(is_on_the_web, self._descriptions))

    def learn(self, html: str) -> None:
        """Take note of the pictures in a piece of HTML that is about to be shown."""
        self._descriptions.update(pictures_in(html))

    def forget(self) -> None:
        """Know no pictures: another article comes."""
        self._descriptions.clear()
        self._looks.clear()
        self._due.clear()

    def image(self, address: str) -> QImage:
        """The picture of an address, or a placeholder, drawn for the pane as it is."""
        look = self._looks[address] = self._look()
        return self.shelf.picture(address, self._descriptions.get(address, ""), look)

    def move_to(self, place: PicturePlace) -> None:
        """Look for the shown pictures in another place."""
        addresses = self.shelf.addresses()
        self.shelf.set_place(place)
        self._draw_soon(addresses)

    def allow_remote(self, *, allowed: bool) -> None:
        """Load pictures from the web from now on, or no more."""
        self.shelf.allow_remote(allowed=allowed)
        self._draw_soon(filter(is_on_the_web, self.shelf.addresses()))

    def refit(self) -> None:
        """The pane may have another width: draw again what is wider or narrower in it."""
        look, width_of = self._look(), self.shelf.width_of
        self._draw_soon(
            address
            for address, former in self._looks.items()
            if width_of(address, former) != width_of(address, look)
        )

    def _draw_soon(self, addresses: Iterable[str]) -> None:
        self._due.update(dict.fromkeys(addresses))
        if self._due:
            self._drawing.start(0)

    def _draw(self) -> None:
        drawn: set[str] = set()
        due = perf_counter() + _SLICE
        while self._due and perf_counter() < due:
            address = next(iter(self._due))
            del self._due[address]
            self._document.addResource(_IMAGE, QUrl(address), self.image(address))
            drawn.add(address)
        if not self._due:
            self._drawing.stop()
        for index, html in enumerate(self._blocks.html):
            # Only these blocks: laying out all that have pictures, as each picture comes, would
            # take longer the more there are.
            if "<img" in html and not drawn.isdisjoint(pictures_in(html)):
                start = self._blocks.start(index)
                self._document.markContentsDirty(start, self._blocks.end(index) - start)
