"""Decodes pictures from untrusted files and bytes. For any thread."""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QImageReader

from reviewer.gui.words.language import translate

#: Bytes of the largest file that is decoded, and pixels of the largest picture.
MAX_FILE_SIZE = 16 << 20
MAX_PIXELS = 100_000_000

# Pixels in width of what is kept; no pane is wider.
_KEPT_WIDTH = 1600
_MAX_ADDRESS = 4 << 20

#: Formats that Qt reads as SVG; its reader follows addresses to any file on the computer.
_SVG = (b"svg", b"svgz")
#: An address in a drawing that leads out of it, or that may hide where to: after an entity, or in
#: a drawing inside this one. Pictures inside it are known by how their base64 begins.
_LEADS_OUT = re.compile(
    rb"""href\s*=\s*["']\s*"""
    rb"""(?!#|["']|data:image/\w+;base64,(?:iVBOR|/9j/|R0lGOD|UklGR)[\w+/=\s]*["'])""",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Missing:
    """Why there is no picture to show."""

    reason: str


def decode_file(path: Path | None) -> QImage | Missing:
    """The picture in a file; None is a file that was not found."""
    if path is None:
        return Missing(translate("Pictures", "there is no such picture in the folder"))
    try:
        if path.stat().st_size > MAX_FILE_SIZE:
            return Missing(translate("Pictures", "the picture's file is too large to be shown"))
        return decode_data(path.read_bytes())
    except OSError:
        return Missing(translate("Pictures", "the picture cannot be read"))


def decode_address(address: str) -> QImage | Missing:
    """The picture that a ``data:`` address holds."""
    if len(address) > _MAX_ADDRESS:
        return Missing(translate("Pictures", "the picture is too large to show"))
    # urllib is imported for this alone; inline pictures are rare.
    from urllib.request import DataHandler, Request

    try:
        with DataHandler().data_open(Request(address)) as response:  # noqa: S310 (checked: data:)
            return decode_data(response.read())
    except (ValueError, OSError):
        return Missing(translate("Pictures", "the picture is damaged"))


def decode_data(data: bytes) -> QImage | Missing:
    """The picture that a file of these bytes would hold."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if bytes(reader.format().data()) in _SVG and not _is_closed(data):
        return Missing(translate("Pictures", "the drawing refers to other files"))
    return _decode(reader)


def _is_closed(drawing: bytes) -> bool:
    """Whether an SVG demonstrably refers to nothing outside it; not if compressed or in UTF-16."""
    return (
        not drawing.startswith(b"\x1f\x8b")
        and b"\0" not in drawing
        and _LEADS_OUT.search(drawing) is None
    )


def _decode(reader: QImageReader) -> QImage | Missing:
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MAX_PIXELS:
        return Missing(translate("Pictures", "the picture is too large to show"))
    if size.width() > _KEPT_WIDTH:
        reader.setScaledSize(
            size.scaled(_KEPT_WIDTH, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    if image.isNull():
        words = translate("Pictures", "the picture is damaged, or of a kind that cannot be shown")
        return Missing(words)
    return image
