"""Editor of a picture's address, with a small picture of it where the file exists."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reviewer.article import Article
from reviewer.article.field_edits import set_field
from reviewer.article.front_matter import Field
from reviewer.gui.front_matter.field_editor import FieldEditor
from reviewer.gui.front_matter.field_texts import FieldLine
from reviewer.gui.naming import named
from reviewer.gui.plain_words import shown_text, tool_tip
from reviewer.gui.preview.picture_decoding import decode_file

#: Finds the file that an address in an article means; None where there is none in the workspace.
ImageFinder = Callable[[Path | None, str], Path | None]

_THUMBNAIL = QSize(96, 56)


class ImageField(FieldEditor):
    """An address in one line, and below it the picture or why there is none."""

    def __init__(self, key: str, find_image: ImageFinder) -> None:
        super().__init__(key)
        self._find_image = find_image
        self._shown: tuple[Path | None, str] | None = None
        self._file: Path | None = None
        self._line = FieldLine()
        self._picture = named(QLabel(), f"thumbnail:{key}", f"Picture of {shown_text(key)}")
        self._state = QLabel()
        self._state.setWordWrap(True)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        # Beside the field's name, however high the picture is.
        row.addWidget(self._line, 1, Qt.AlignmentFlag.AlignTop)
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
        self._file = self._find_image(path, address) if address else None
        self._picture.hide()
        self._tell(_state(address, self._file))
        if self._file is not None:
            _decode_elsewhere(self._file, self._take_picture)

    def _take_picture(self, file: Path, found: object) -> None:
        if file != self._file:
            return
        if isinstance(found, QImage):
            self._picture.setPixmap(QPixmap.fromImage(found))
            self._picture.setToolTip(tool_tip(str(file)))
            self._picture.show()
        else:
            self._tell("This file is no picture, or one that is not shown here.")

    def _tell(self, sentence: str) -> None:
        self._state.setText(sentence)
        self._state.setVisible(bool(sentence))

    def _ask(self) -> None:
        text = self._line.written
        self.change_requested.emit(
            lambda article: set_field(article, self.key, text), self._merge_key
        )


def _state(address: str, file: Path | None) -> str:
    if file is not None or not address:
        return ""
    if "://" in address or address.startswith("//"):
        return "A picture elsewhere; it is not loaded."
    return "There is no such file in this workspace."


class _Answer(QObject):
    """Brings a picture from the thread that decoded it to the window's own."""

    decoded = Signal(object, object)


def _decode_elsewhere(file: Path, take: Callable[[Path, object], None]) -> None:
    """Decode a file in another thread, as a large one takes longer than the window may wait.

    ``take`` gets the file and a small QImage, or why there is none; unless its widget is gone.
    """
    # Kept alive by what runs in the other thread, since the field may be gone by then.
    answer = _Answer()
    answer.decoded.connect(take)
    QThreadPool.globalInstance().start(
        QRunnable.create(lambda: answer.decoded.emit(file, _thumbnail(file)))
    )


def _thumbnail(file: Path) -> object:
    found = decode_file(file)
    if isinstance(found, QImage):
        mode = Qt.TransformationMode.SmoothTransformation
        return found.scaled(_THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, mode)
    return found
