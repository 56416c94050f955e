"""Makes pictures of files and bytes that nobody vouches for. For any thread."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QImageReader

#: Bytes of the largest file that is decoded, and pixels of the largest picture.
MAX_FILE_SIZE = 16 << 20
MAX_PIXELS = 100_000_000

# Pixels in width of what is kept; no pane is wider.
_KEPT_WIDTH = 1600
_MAX_ADDRESS = 4 << 20


@dataclass(frozen=True, slots=True)
class Missing:
    """Why there is no picture to show."""

    reason: str


def decode_file(path: Path | None) -> QImage | Missing:
    """The picture in a file; None is a file that was not found."""
    if path is None:
        return Missing("there is no such picture in the folder")
    try:
        if path.stat().st_size > MAX_FILE_SIZE:
            return Missing("the picture's file is too large to be shown")
    except OSError:
        return Missing("the picture cannot be read")
    return _decode(QImageReader(str(path)))


def decode_address(address: str) -> QImage | Missing:
    """The picture that a ``data:`` address holds."""
    if len(address) > _MAX_ADDRESS:
        return Missing("the picture is too large to be shown")
    # urllib is imported for this alone; inline pictures are rare.
    from urllib.request import DataHandler, Request

    try:
        with DataHandler().data_open(Request(address)) as response:  # noqa: S310 (checked: data:)
            return decode_data(response.read())
    except (ValueError, OSError):
        return Missing("the picture is damaged")


def decode_data(data: bytes) -> QImage | Missing:
    """The picture that a file of these bytes would hold."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    return _decode(QImageReader(buffer))


def _decode(reader: QImageReader) -> QImage | Missing:
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MAX_PIXELS:
        return Missing("the picture is too large to be shown")
    if size.width() > _KEPT_WIDTH:
        reader.setScaledSize(
            size.scaled(_KEPT_WIDTH, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    if image.isNull():
        return Missing("the picture is damaged, or of a kind that cannot be shown")
    return image
