"""Exports the rendered article: to a browser, the clipboard, a web page or a PDF."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QObject, QThreadPool, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reviewer.gui.looks import file_dialogs
from reviewer.gui.preview.pane import PreviewPane
from reviewer.gui.preview.renderer import Renderer
from reviewer.gui.resources import resource
from reviewer.gui.words.language import translate
from reviewer.preview.pictures import PicturePlace
from reviewer.review.preview_messages import PageWritten, WritePage


class Place(NamedTuple):
    """The article to be exported, and what applies in its workspace."""

    pictures: PicturePlace
    language: str = ""
    allows_web: bool = False

    @property
    def path(self) -> Path:
        """The article's file."""
        return self.pictures.article


class Exporter(QObject):
    """Writes what the preview shows, in other processes and threads: nothing here waits."""

    #: It worked. Carries a sentence.
    done = Signal(str)
    #: It did not. Carries a sentence that names the file.
    failed = Signal(str)

    _pdf_written = Signal(Path, str)  # target, why not

    def __init__(
        self,
        pane: PreviewPane,
        renderer: Renderer,
        place: Callable[[], Place | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._renderer = renderer
        self._place = place
        self._opening: set[Path] = set()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        renderer.page_written.connect(self._note_page)
        self._pdf_written.connect(self._note_written)

    def open_in_browser(self) -> None:
        """Show the article as a page in the person's browser."""
        place = self._place()
        if place is not None:
            target = Path(self._temporary_folder(), f"{place.path.stem}.html")
            self._opening.add(target)
            self._write_page(place, target)

    def copy_html(self) -> None:
        """Put the article on the clipboard, also for programs that take text alone."""
        html = self._pane.html
        data = QMimeData()
        data.setHtml(html)
        data.setText(html)
        QGuiApplication.clipboard().setMimeData(data)
        self.done.emit(self.tr("The article is on the clipboard, as HTML."))

    def export_html(self) -> None:
        """Ask for a file, and write the article to it as a page of its own."""
        self._export("HTML", ".html", self._write_page)

    def export_pdf(self) -> None:
        """Ask for a file, and write the article to it as PDF."""
        self._export("PDF", ".pdf", self._write_pdf)

    def shut_down(self) -> None:
        """End what works, and remove what was only for the browser."""
        self._pool.waitForDone(5000)
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _export(self, kind: str, ending: str, write: Callable[[Place, Path], None]) -> None:
        place = self._place()
        if place is None:
            return
        # Next to the article, it would be published along with it.
        proposed = Path.home() / f"{place.path.stem}{ending}"
        name = file_dialogs.ask_where_to_save(
            self._pane.window(),
            self.tr("Export as {kind}").format(kind=kind),
            str(proposed),
            f"{kind} (*{ending})",
        )
        if name:
            target = Path(name)
            write(place, target if target.suffix else target.with_suffix(ending))

    def _write_page(self, place: Place, target: Path) -> None:
        style = resource("page.css").read_text("utf-8")
        request = WritePage(target, place.pictures, style, place.language, place.allows_web)
        if not self._renderer.write_page(request):
            self._note_written(target, self.tr("the program's helper cannot be started"))

    def _write_pdf(self, place: Place, target: Path) -> None:
        from reviewer.gui.preview.pdf import write_pdf

        html, tell = self._pane.html, self._pdf_written.emit
        # Qt does this without Python, so that the thread does not block the window.
        self._pool.start(lambda: tell(target, write_pdf(html, target, place.pictures)))

    def _note_page(self, answer: PageWritten) -> None:
        if answer.target not in self._opening or answer.problem is not None:
            self._note_written(answer.target, answer.problem or "")
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(answer.target))):
            words = self.tr("No browser could be opened. Until you quit, the page is in “{file}”.")
            self.failed.emit(words.format(file=answer.target))
        else:
            # The system does not say whether a browser really came.
            words = self.tr("Your browser is opening the page. Until you quit, it is in “{file}”.")
            self.done.emit(words.format(file=answer.target))
        self._opening.discard(answer.target)

    def _note_written(self, target: Path, problem: str) -> None:
        if problem:
            words = self.tr(
                "“{name}” could not be written to “{folder}”: {reason}."
                " Choose another folder, or another name."
            )
            self.failed.emit(
                words.format(
                    name=target.name, folder=target.parent, reason=translate("System", problem)
                )
            )
        else:
            self.done.emit(self.tr("Exported to {file}").format(file=target))

    def _temporary_folder(self) -> str:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="article-reviewer-")
        return self._folder.name
