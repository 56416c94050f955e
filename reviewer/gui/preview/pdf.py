"""A rendered article as PDF. For any thread."""

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from reviewer.gui.preview.display_html import display_html, pictures_in
from reviewer.gui.preview.picture_decoding import decode_address, decode_file
from reviewer.gui.preview.style import style_sheet
from reviewer.gui.words.language import translate
from reviewer.preview.pictures import PicturePlace, is_remote
from reviewer.workspace.durable import replace

#: Millimetres, points and dots per inch.
_MARGIN, _FONT_SIZE, _RESOLUTION = 20, 10.5, 300
#: Pixels, of which a page has about 640 between its margins.
_MAX_WIDTH = 600


def write_pdf(html: str, target: Path, place: PicturePlace) -> str:
    """Write an article's sanitised HTML with its pictures; empty, or why it could not be done.

    The file is the old one or whole.
    """
    try:
        descriptor, name = tempfile.mkstemp(".tmp", ".", target.parent)
        os.close(descriptor)
    except OSError as error:
        return error.strerror or str(error)
    temporary = Path(name)
    try:
        if not _print(_document(html, place), temporary, place.article.stem):
            return translate("Pdf", "it could not be printed")
        replace(temporary, target)
    except OSError as error:
        return error.strerror or str(error)
    else:
        return ""
    finally:
        temporary.unlink(missing_ok=True)


def _document(html: str, place: PicturePlace) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    font = QFont()
    font.setPointSizeF(_FONT_SIZE)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(style_sheet(_on_paper()))
    kind = QTextDocument.ResourceType.ImageResource.value
    for address in pictures_in(html):
        document.addResource(kind, QUrl(address), _picture(address, place))
    document.setHtml(display_html(html))
    return document


def _picture(address: str, place: PicturePlace) -> QImage:
    """The picture, no wider than the page; an empty one where it is not in the workspace."""
    if address[:5].lower() == "data:":
        found = decode_address(address)
    elif is_remote(address):
        return QImage()
    else:
        found = decode_file(place.find(address))
    if not isinstance(found, QImage):
        return QImage()
    if found.width() > _MAX_WIDTH:
        found.setDevicePixelRatio(found.width() / _MAX_WIDTH)
    return found


def _print(document: QTextDocument, file: Path, title: str) -> bool:
    writer = QPdfWriter(str(file))
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("Article Reviewer")
    metric = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    size = QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter
    writer.setPageSize(QPageSize(size))
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document.print_(writer)
    del writer  # which ends the file
    return file.stat().st_size > 0


def _on_paper() -> QPalette:
    palette = QPalette(Qt.GlobalColor.white)
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.white)
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    return palette
