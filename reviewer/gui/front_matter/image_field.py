"""Editor of a picture's address, with a small picture of it where the file exists."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reviewer.article import Article
from reviewer.article.field_edits import set_field
from reviewer.article.front_matter import Field
from reviewer.gui.front_matter.field_editor import FieldEditor
from reviewer.gui.front_matter.field_texts import FieldLine
from reviewer.gui.naming import named
from reviewer.gui.plain_words import shown_text, tool_tip

#: Finds the file that an address in an article means; None where there is none in the workspace.
ImageFinder = Callable[[Path | None, str], Path | None]

_THUMBNAIL = QSize(96, 56)
_MOST_BYTES = 20 << 20


class ImageField(FieldEditor):
    """An address in one line, and below it the picture or why there is none."""

    def __init__(self, key: str, find_image: ImageFinder) -> None:
        super().__init__(key)
        self._find_image = find_image
        self._shown: tuple[Path | None, str] | None = None
        self._line = FieldLine()
        self._picture = named(QLabel(), f"thumbnail:{key}", f"Picture of {shown_text(key)}")
        self._state = QLabel()
        self._state.setWordWrap(True)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(self._picture)
        self._hold(self._line, inside=holder)
        self._layout.insertWidget(1, self._state)
        self._line.typed.connect(self._ask)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the address and the picture."""
        text = field.scalar.text if field.scalar else ""
        self._line.show_text(text)
        if self._shown != (article.path, text):
            self._shown = (article.path, text)
            self._show_picture(article.path, text)

    def _show_picture(self, path: Path | None, address: str) -> None:
        file = self._find_image(path, address) if address else None
        pixmap = _thumbnail(file) if file else None
        self._picture.setVisible(pixmap is not None)
        if pixmap is not None:
            self._picture.setPixmap(pixmap)
            self._picture.setToolTip(tool_tip(str(file)))
        self._state.setText(_state(address, file, is_shown=pixmap is not None))
        self._state.setVisible(bool(self._state.text()))

    def _ask(self) -> None:
        text = self._line.written
        self.change_requested.emit(
            lambda article: set_field(article, self.key, text), self._merge_key
        )


def _state(address: str, file: Path | None, *, is_shown: bool) -> str:
    if is_shown or not address:
        return ""
    if "://" in address or address.startswith("//"):
        return "A picture elsewhere; it is not loaded."
    return "This file is no picture." if file else "There is no such file in this workspace."


def _thumbnail(file: Path) -> QPixmap | None:
    if file.stat().st_size > _MOST_BYTES:
        return None
    reader = QImageReader(str(file))
    size = reader.size()
    if size.isValid():
        # Decoded small from the start: a picture's pixels may be many.
        reader.setScaledSize(size.scaled(_THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)
