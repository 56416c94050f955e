"""The pictures of the previewed article, by their addresses."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.preview.picture_decoding import Missing, decode_address, decode_data, decode_file
from reviewer.gui.preview.picture_look import Look
from reviewer.gui.words.engine_words import said
from reviewer.gui.words.language import translate
from reviewer.preview.pictures import PicturePlace, is_remote
from reviewer.review.messages import Fetch, Fetched


class PictureShelf(QObject):
    """Holds the pictures of one article.

    Other threads fetch what is not at hand: decoding a photograph would block the window. The web
    is used only if the person allowed it; then another process does the loading.
    """

    #: A picture can be shown now, or it turned out that there is none. Carries its address.
    arrived = Signal(str)

    _decoded = Signal(int, str, object)  # generation, address, QImage or Missing

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = PicturePlace(Path(), Path())
        self._shelf: dict[str, QImage | Missing | None] = {}
        self._is_remote_allowed = False
        self._generation = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._decoded.connect(self._keep)
        self._loader = HelperProcess(self)
        self._loader.answered.connect(self._take_fetched)
        self._loader.died.connect(self._give_up_loading)
        self._loader.failed.connect(self._give_up_loading)

    def set_place(self, place: PicturePlace) -> None:
        """Choose where addresses are looked up, and forget all pictures."""
        self._place = place
        self.forget()

    def allow_remote(self, *, allowed: bool) -> None:
        """Load pictures from the web from now on, or no more."""
        self._is_remote_allowed = allowed
        for address in [address for address in self._shelf if is_on_the_web(address)]:
            self._shelf[address] = None
            self._look_up(address)

    def forget(self) -> None:
        """Look every picture up again when it is next asked for."""
        self._pool.clear()
        self._generation += 1
        self._shelf.clear()

    def waits_for_consent(self, address: str) -> bool:
        """Whether the picture is on the web, which the person has not allowed to be reached."""
        return is_on_the_web(address) and not self._is_remote_allowed

    def addresses(self) -> list[str]:
        """What was asked for."""
        return list(self._shelf)

    def picture(self, address: str, alt: str, look: Look) -> QImage:
        """The picture, scaled to the available width; a placeholder as long as there is none."""
        if address not in self._shelf:
            self._shelf[address] = None
            self._look_up(address)
        found = self._shelf[address]
        match found:
            case QImage():
                return look.scaled(found)
            case Missing(reason):
                return look.placeholder(alt, reason)
            case _:
                return look.placeholder(alt, translate("Pictures", "loading …"))

    def width_of(self, address: str, look: Look) -> int:
        """How wide a picture that was asked for is drawn."""
        found = self._shelf.get(address)
        return look.width_of(found) if isinstance(found, QImage) else look.placeholder_width

    def shut_down(self) -> None:
        """Wait for the threads to end."""
        self.forget()
        self._loader.shut_down()
        self._pool.waitForDone(2000)

    def _look_up(self, address: str) -> None:
        if address[:5].lower() == "data:":
            self._decode(address, lambda: decode_address(address))
        elif not is_remote(address):
            place = self._place
            self._decode(address, lambda: decode_file(place.find(address)))
        elif not (self._is_remote_allowed and is_on_the_web(address)):
            words = translate("Pictures", "on the web: click to load this folder's pictures")
            self._shelf[address] = Missing(words)
        elif not self._loader.send(Fetch(address)):
            words = translate("Pictures", "the program's helper cannot be started")
            self._shelf[address] = Missing(words)

    def _decode(self, address: str, decode: Callable[[], QImage | Missing]) -> None:
        generation, tell = self._generation, self._decoded.emit
        # Not a QRunnable: Qt would delete it, and Python would then use freed memory.
        self._pool.start(lambda: tell(generation, address, decode()))

    def _keep(self, generation: int, address: str, found: QImage | Missing) -> None:
        if generation == self._generation:
            self._shelf[address] = found
            self.arrived.emit(address)

    def _take_fetched(self, answer: object) -> None:
        if not isinstance(answer, Fetched) or answer.address not in self._shelf:
            return
        if answer.problem is None:
            self._decode(answer.address, lambda: decode_data(answer.data))
        else:
            self._keep(self._generation, answer.address, Missing(said(answer.problem)))

    def _give_up_loading(self) -> None:
        for address, found in list(self._shelf.items()):
            if found is None and is_on_the_web(address):
                words = translate("Pictures", "the picture could not be loaded")
                self._keep(self._generation, address, Missing(words))


def is_on_the_web(address: str) -> bool:
    """Whether a picture would have to be fetched from the web."""
    return address.lower().startswith(("http://", "https://"))
