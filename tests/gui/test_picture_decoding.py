"""Pictures that nobody vouches for: what they may show, and what they may not reach."""

import base64
import gzip
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from reviewer.gui.preview.picture_decoding import Missing, decode_data, decode_file

_DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'width="8" height="8">{}</svg>'
)
_SQUARE = '<defs><rect id="a" width="8" height="8" fill="red"/></defs><use xlink:href="#a"/>'


@pytest.fixture
def secret(tmp_path: Path, qapp: QGuiApplication) -> Path:
    """A picture outside the workspace."""
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    file = tmp_path / "secret.png"
    assert picture.save(str(file))
    return file


def test_a_drawing_may_hold_a_picture_but_no_drawing(secret: Path) -> None:
    inner = _DRAWING.format(f'<image xlink:href="{secret}" width="8" height="8"/>').encode()
    held = '<image xlink:href="data:image/png;base64,{}" width="8" height="8"/>'
    picture = held.format(base64.b64encode(secret.read_bytes()).decode())
    drawing = held.format(base64.b64encode(inner).decode())
    assert isinstance(decode_data(_DRAWING.format(picture).encode()), QImage)
    assert isinstance(decode_data(_DRAWING.format(drawing).encode()), Missing)


def test_a_drawing_that_holds_all_it_shows_is_shown(qapp: QGuiApplication, tmp_path: Path) -> None:
    file = tmp_path / "drawing.svg"
    file.write_text(_DRAWING.format(_SQUARE), encoding="utf-8")
    found = decode_file(file)
    assert isinstance(found, QImage)
    assert found.pixelColor(4, 4) == QColor("red")


@pytest.mark.parametrize(
    "image",
    [
        '<image xlink:href="{}" width="8" height="8"/>',
        "<image href = '{}' width='8' height='8'/>",
        '<image xlink:href="file://{}" width="8" height="8"/>',
        '<image xlink:href="&#102;ile://{}" width="8" height="8"/>',
        '<image xlink:href="../{}" width="8" height="8"/>',
    ],
)
def test_a_drawing_reaches_no_other_file(secret: Path, image: str) -> None:
    drawing = _DRAWING.format(image.format(secret)).encode()
    assert decode_data(drawing) == Missing("the drawing refers to other files")
    for disguised in (gzip.compress(drawing), drawing.decode().encode("utf-16")):
        assert isinstance(decode_data(disguised), Missing)
