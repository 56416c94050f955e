"""Icons: line drawings in the palette's text colour, sharp at any scale."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reviewer.gui.resources import resource

_SIZES = (16, 24, 32, 48)


def icon(name: str, palette: QPalette) -> QIcon:
    """The icon ``resources/icons/<name>.svg``, drawn for light or dark as the palette is.

    Raises FileNotFoundError for a name that is not there.
    """
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        color = palette.color(group, QPalette.ColorRole.WindowText).name()
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))
        for size in _SIZES:
            result.addPixmap(_draw(renderer, size), mode)
    return result


def _draw(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap.copy()  # what was painted on keeps what it was painted with, which is larger
