"""The pictures of the previewed article: found, decoded and scaled, or drawn as a placeholder."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QColor, QFont, QImage, QImageReader, QPainter, QPalette

from reviewer.preview.pictures import find_picture, is_remote

#: Bytes of the largest file that is decoded, and pixels of the largest picture.
MAX_FILE_SIZE = 16 << 20
MAX_PIXELS = 100_000_000
#: Pixels in width of what is kept; no pane is wider.
_KEPT_WIDTH = 1600
_DATA_URL_SIZE = 4 << 20

_PLACEHOLDER = QSize(340, 64)


@dataclass(frozen=True, slots=True)
class _Missing:
    """Why there is no picture to show."""

    reason: str


class PictureShelf(QObject):
    """Holds the pictures of one article by their addresses.

    What is not at hand is fetched by other threads: decoding a photograph takes longer than a
    window may wait. The network is not touched.
    """

    #: A picture can be shown now, or it turned out that there is none. Carries its address.
    arrived = Signal(str)

    _decoded = Signal(int, str, object)  # generation, address, QImage or _Missing

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._article = self._workspace = Path()
        self._shelf: dict[str, QImage | _Missing | None] = {}
        self._generation = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._decoded.connect(self._keep)

    def set_place(self, article: Path, workspace: Path) -> None:
        """Choose the article whose addresses are looked up, and forget all pictures."""
        self._article, self._workspace = article, workspace
        self.forget()

    def forget(self) -> None:
        """Look every picture up again when it is next asked for."""
        self._pool.clear()
        self._generation += 1
        self._shelf.clear()

    def addresses(self) -> list[str]:
        """What was asked for."""
        return list(self._shelf)

    def put(self, address: str, data: bytes) -> None:
        """Give the picture of a remote address, which somebody loaded."""
        self._fetch(address, lambda: _decode_data(data))

    def picture(self, address: str, alt: str, look: "Look") -> QImage:
        """The picture, scaled to the width there is; a placeholder as long as there is none."""
        if address not in self._shelf:
            self._shelf[address] = None
            self._look_up(address)
        found = self._shelf[address]
        match found:
            case QImage():
                return look.scaled(found)
            case _Missing(reason):
                return look.placeholder(alt, reason)
            case _:
                return look.placeholder(alt, "loading \N{HORIZONTAL ELLIPSIS}")

    def shut_down(self) -> None:
        """Wait for the threads to end."""
        self.forget()
        self._pool.waitForDone(2000)

    def _look_up(self, address: str) -> None:
        if address[:5].lower() == "data:":
            self._fetch(address, lambda: _decode_address(address))
        elif is_remote(address):
            self._shelf[address] = _Missing("picture from the web, not loaded")
        else:
            article, workspace = self._article, self._workspace
            self._fetch(address, lambda: _decode_file(find_picture(address, article, workspace)))

    def _fetch(self, address: str, decode: Callable[[], QImage | _Missing]) -> None:
        generation, tell = self._generation, self._decoded.emit
        self._pool.start(QRunnable.create(lambda: tell(generation, address, decode())))

    def _keep(self, generation: int, address: str, found: QImage | _Missing) -> None:
        if generation == self._generation:
            self._shelf[address] = found
            self.arrived.emit(address)


@dataclass(frozen=True, slots=True)
class Look:
    """How pictures are drawn in a pane: its width in pixels, its colours, its screen's density."""

    width: int
    palette: QPalette
    font: QFont
    density: float

    def scaled(self, image: QImage) -> QImage:
        """The picture, no wider than the pane."""
        wanted = min(image.width(), int(self.width * self.density))
        if wanted < image.width():
            image = image.scaledToWidth(wanted, Qt.TransformationMode.SmoothTransformation)
        if image.width() > self.width:
            image.setDevicePixelRatio(self.density)
        return image

    def placeholder(self, alt: str, reason: str) -> QImage:
        """A box with the picture's description, and why it is not shown."""
        size = QSize(min(_PLACEHOLDER.width(), self.width), _PLACEHOLDER.height())
        image = QImage(size * self.density, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.density)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self.palette.color(QPalette.ColorRole.Text)
        faint, muted = QColor(text), QColor(text)
        faint.setAlphaF(0.06)
        muted.setAlphaF(0.65)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), 6, 6)
        painter.setFont(self.font)
        metrics = painter.fontMetrics()
        inner = QRectF(14, 8, size.width() - 28, size.height() - 16)
        title = metrics.elidedText(
            alt or "Picture", Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.setPen(text)
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        painter.setPen(muted)
        note = metrics.elidedText(reason, Qt.TextElideMode.ElideMiddle, int(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, note)
        painter.end()
        return image


def _decode_file(path: Path | None) -> QImage | _Missing:
    if path is None:
        return _Missing("there is no such picture in the folder")
    try:
        if path.stat().st_size > MAX_FILE_SIZE:
            return _Missing("the picture's file is too large to be shown")
    except OSError:
        return _Missing("the picture cannot be read")
    return _decode(QImageReader(str(path)))


def _decode_address(address: str) -> QImage | _Missing:
    if len(address) > _DATA_URL_SIZE:
        return _Missing("the picture is too large to be shown")
    # urllib is imported for this alone; inline pictures are rare.
    from urllib.request import DataHandler, Request

    try:
        with DataHandler().data_open(Request(address)) as response:  # noqa: S310 (checked: data:)
            return _decode_data(response.read())
    except (ValueError, OSError):
        return _Missing("the picture is damaged")


def _decode_data(data: bytes) -> QImage | _Missing:
    from PySide6.QtCore import QBuffer, QByteArray

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    return _decode(QImageReader(buffer))


def _decode(reader: QImageReader) -> QImage | _Missing:
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MAX_PIXELS:
        return _Missing("the picture is too large to be shown")
    if size.width() > _KEPT_WIDTH:
        reader.setScaledSize(
            size.scaled(_KEPT_WIDTH, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    if image.isNull():
        return _Missing("the picture is damaged, or of a kind that cannot be shown")
    return image
