"""Editor of a picture's address, with a small picture of it where the file exists."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reviewer.article import Article
from reviewer.article.field_edits import set_field
from reviewer.article.front_matter import Field
from reviewer.gui.front_matter.field_editor import FieldEditor, Hint
from reviewer.gui.front_matter.field_texts import FieldLine
from reviewer.gui.front_matter.manners import teach_manners
from reviewer.gui.front_matter.picture_site import PictureSite
from reviewer.gui.looks import file_dialogs
from reviewer.gui.looks.naming import named
from reviewer.gui.preview.picture_decoding import decode_file
from reviewer.gui.words.plain_words import shown_text, tool_tip
from reviewer.lint.model import Severity
from reviewer.preview.pictures import is_remote

_THUMBNAIL = QSize(96, 56)


class ImageField(FieldEditor):
    """An address in one line, with its picture or why there is none, and a way to choose one."""

    def __init__(self, key: str, site: PictureSite) -> None:
        super().__init__(key)
        self._site = site
        self._shown: tuple[object, ...] | None = None
        self._path: Path | None = None
        self._file: Path | None = None
        self._missing = ""
        self._line = FieldLine()
        self._picture = named(QLabel(), f"thumbnail:{key}")
        self._picture.setAccessibleName(self.tr("Picture of {key}").format(key=shown_text(key)))
        self._choose = named(QToolButton(), f"choosePicture:{key}")
        self._choose.setText(self.tr("Choose…"))
        self._choose.setToolTip(self.tr("Choose a picture of the site"))
        self._choose.setAccessibleName(
            self.tr("Choose a picture for {key}").format(key=shown_text(key))
        )
        self._choose.clicked.connect(self._ask_for_file)
        teach_manners(self._choose)
        self._set_public = named(QToolButton(), f"publicFolder:{key}")
        self._set_public.setText(self.tr("Public folder…"))
        self._set_public.setAccessibleName(self._set_public.text())
        self._set_public.clicked.connect(lambda _=False: self.public_folder_requested.emit())
        self._set_public.hide()
        teach_manners(self._set_public)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(self._choose)
        self._hold(self._line, inside=holder)
        # Below the address, which needs all the room there is.
        self._layout.insertWidget(1, self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(self._set_public, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.typed.connect(self._ask)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the address and the picture."""
        text = field.scalar.text if field.scalar else ""
        self._line.show_text(text)
        shown = (article.path, text, self._site.workspace())
        if self._shown != shown:
            self._shown = shown
            self._path = article.path
            self._show_picture(text)

    def begin(self) -> None:
        """Look for the picture again: it may have come since."""
        self._shown = None
        super().begin()

    def take_file(self, file: str) -> None:
        """Ask for the address of a file that the person chose."""
        address = self._site.address_of(self._path, Path(file), self._line.written) if file else ""
        if address is None:
            self._error = self.tr(
                "This picture is outside the opened folder: copy it into the site first."
            )
            self._show_notes()
        elif address:
            self.change_requested.emit(lambda article: set_field(article, self.key, address), "")

    def _hint(self) -> Hint:
        is_here = self._file is not None or is_remote(self._line.written)
        return self._missing, None if is_here else Severity.WARNING

    def _fill_menu(self, menu: QMenu, place: QPoint) -> None:
        menu.addAction(self._choose.text()).triggered.connect(lambda _=False: self._ask_for_file())
        action = menu.addAction(self._set_public.text())
        action.triggered.connect(lambda _=False: self.public_folder_requested.emit())

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = "*.png *.jpg *.jpeg *.gif *.svg *.webp *.avif *.bmp *.tif *.tiff"
        dialog.setNameFilters([self.tr("Pictures ({kinds})").format(kinds=kinds)])
        folder = self._file.parent if self._file is not None else self._site.folder_for(self._path)
        if folder is not None:
            dialog.setDirectory(str(folder))
        file_dialogs.dress(dialog)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def _show_picture(self, address: str) -> None:
        self._file = self._site.find(self._path, address) if address else None
        self._picture.hide()
        self._tell(self._state(address))
        self._offer_public_folder(address)
        if self._file is not None:
            _decode_elsewhere(self._file, self._take_picture)

    def _offer_public_folder(self, address: str) -> None:
        """A picture may be missing because the site's public folder is another one."""
        is_missing = self._file is None and bool(address) and not is_remote(address)
        self._set_public.setVisible(is_missing)
        folder = self._site.public_folder(self._path) if self._path is not None else None
        if folder is None:
            tip = self.tr("Choose the folder that the site publishes at its root; none was found.")
        else:
            words = self.tr("The site publishes {folder} at its root. Choose another one here.")
            tip = words.format(folder=folder)
        self._set_public.setToolTip(tool_tip(tip))

    def _take_picture(self, file: Path, found: object) -> None:
        if file != self._file:
            return
        if isinstance(found, QImage):
            self._picture.setPixmap(QPixmap.fromImage(found))
            self._picture.setToolTip(tool_tip(str(file)))
            self._picture.show()
        else:
            self._tell(
                self.tr("This file is not a picture, or of a kind that cannot be shown here.")
            )

    def _tell(self, sentence: str) -> None:
        if sentence != self._missing:
            self._missing = sentence
            self._show_notes()

    def _state(self, address: str) -> str:
        if self._file is not None or not address:
            return ""
        if is_remote(address):
            return self.tr("This picture is on the web; it is not loaded.")
        return self.tr("There is no such file in this workspace.")

    def _ask(self) -> None:
        text = self._line.written
        self.change_requested.emit(
            lambda article: set_field(article, self.key, text), self._merge_key
        )


class _Answer(QObject):
    """Passes a picture from the thread that decoded it to the window's thread."""

    decoded = Signal(object, object)


def _decode_elsewhere(file: Path, take: Callable[[Path, object], None]) -> None:
    """Decode a file in another thread, because a large one would block the window.

    ``take`` gets the file and a small QImage, or why there is none; unless its widget is gone.
    """
    # Kept alive by the code in the other thread, since the field may be gone by then.
    answer = _Answer()
    answer.decoded.connect(take)
    # Not a QRunnable: Qt would delete it, and Python would then use freed memory.
    QThreadPool.globalInstance().start(lambda: answer.decoded.emit(file, _thumbnail(file)))


def _thumbnail(file: Path) -> object:
    found = decode_file(file)
    if isinstance(found, QImage):
        mode = Qt.TransformationMode.SmoothTransformation
        return found.scaled(_THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, mode)
    return found
