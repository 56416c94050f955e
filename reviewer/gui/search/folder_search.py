"""Finding and replacing in all articles: from the panel to the helpers, and to the places."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer

from reviewer.gui.bulk.bulk import Bulk
from reviewer.gui.bulk.open_changes import source_of
from reviewer.gui.document.desk import Desk
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.folder.opener import Opener
from reviewer.gui.main_window import MainWindow
from reviewer.review.bulk.messages import BulkRequest, Hit, SearchArticles, Searched
from reviewer.text import Span

if TYPE_CHECKING:
    from reviewer.gui.bulk.file_jobs import FileJobs
    from reviewer.gui.search.model import Found
    from reviewer.gui.search.panel import SearchPanel

#: Milliseconds after a search for which the processes stay ready for another.
_READY_MS = 30_000
_BATCH = 200
#: Characters around its former place in which a place is looked for when the text has changed.
_AROUND = 5_000


class FolderSearch(QObject):
    """Makes the panel when it is first wanted, and has helper processes search."""

    def __init__(
        self, desk: Desk, folder: FolderView, opener: Opener, bulk: Bulk, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._folder = folder
        self._opener = opener
        self._bulk = bulk
        self._window = window
        self._panel: SearchPanel | None = None
        self._jobs: FileJobs | None = None
        self._ready = QTimer(self)
        self._ready.setSingleShot(True)
        self._ready.setInterval(_READY_MS)
        self._ready.timeout.connect(self._rest)
        bulk.changed.connect(self._search)
        folder.opening.connect(lambda _folder: self._forget())

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being searched."""
        return self._jobs is None or not self._jobs.is_busy

    def open(self) -> None:
        """Show the panel, ready to find what is selected in the text."""
        if self._panel is None:
            self._panel = self._make_panel()
            self._window.add_late_dock("searchDock", self.tr("Search"), self._panel)
        self._window.focus_dock("searchDock")
        editor, article = self._window.panels.editor, self._desk.front
        selected = "" if article is None else editor.selection.of(article.article.text)
        self._panel.look_for("" if "\n" in selected else selected)

    def shut_down(self) -> None:
        """End the helper processes."""
        self._ready.stop()
        if self._jobs is not None:
            self._jobs.shut_down()

    def _rest(self) -> None:
        if self._jobs is not None:
            self._jobs.rest()

    def _make_panel(self) -> "SearchPanel":
        # Most sessions never need these.
        from reviewer.gui.bulk.file_jobs import FileJobs
        from reviewer.gui.search.panel import SearchPanel

        panel = SearchPanel(self._bulk.name_of)
        panel.search_changed.connect(self._search)
        panel.place_chosen.connect(self._go_to)
        panel.replace_requested.connect(self._replace)
        panel.left.connect(self._window.panels.editor.setFocus)
        jobs = FileJobs(batch=_BATCH, parent=self)
        jobs.results_came.connect(self._show)
        jobs.progressed.connect(panel.show_progress)
        jobs.finished.connect(self._finish)
        jobs.failed.connect(panel.show_problem)
        self._jobs = jobs
        return panel

    def _search(self) -> None:
        panel, jobs = self._panel, self._jobs
        if panel is None or jobs is None:
            return
        jobs.cancel()
        search, part = panel.search, panel.part
        panel.show_nothing()
        model = self._window.panels.articles.model
        rows = list(model.shown if panel.is_only_listed else model.rows)
        if not search.wanted:
            return
        if not rows:
            panel.show_problem(self.tr("There are no articles to search: open a folder first."))
            return

        def make(job: int, articles: tuple[Any, ...]) -> BulkRequest:
            sources = tuple(source_of(self._desk, row.path) for row in articles)
            return SearchArticles(job, sources, search, part)

        self._ready.stop()
        jobs.start(make, rows)

    def _show(self, results: list[object]) -> None:
        from reviewer.gui.search.panel import MOST_PLACES

        panel, jobs = self._panel, self._jobs
        if panel is None or jobs is None:
            return
        panel.add([one for one in results if isinstance(one, Searched)])
        if panel.model.place_count > MOST_PLACES:
            jobs.cancel()
            panel.show_end(is_cut=True)
            self._ready.start()

    def _finish(self) -> None:
        if self._panel is not None:
            self._panel.show_end()
        self._ready.start()

    def _forget(self) -> None:
        if self._panel is not None and self._jobs is not None:
            self._jobs.cancel()
            self._panel.show_nothing()

    def _replace(self) -> None:
        if self._panel is not None:
            self._bulk.replace(self._panel.search, self._panel.part, self._panel.model.paths)

    def _go_to(self, found: "Found", stays: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show a place in the text or in the form; with ``stays``, work goes on there."""
        path = found.article.path
        front = self._desk.front
        if front is None or front.path != path:
            if not self._opener.open_article(path):
                return
            front = self._desk.front
        if front is None or front.read_only_reason is not None or not found.article.hits:
            return
        article, panels = front.article, self._window.panels
        span = place_now(article.text, found.hit or found.article.hits[0])
        if span.start < article.body_start:
            panels.form.go_to(span.start, takes_focus=stays)
        elif panels.editor.go_to(span):
            panels.editor.select(span)
            if stays:
                panels.editor.setFocus(Qt.FocusReason.OtherFocusReason)


def place_now(text: str, hit: Hit) -> Span:
    """Where a place is by now: where it was, the nearest one after a change, or its start."""
    words = hit.found.removesuffix("\N{HORIZONTAL ELLIPSIS}")
    if text.startswith(words, hit.start):
        return Span(hit.start, min(hit.start + hit.length, len(text)))
    first = max(0, hit.start - _AROUND)
    near = [first + at for at in _occurrences(text[first : hit.start + _AROUND], words)]
    if not near:
        end = min(hit.start, len(text))
        return Span(end, end)
    here = min(near, key=lambda at: abs(at - hit.start))
    return Span(here, here + len(words))


def _occurrences(text: str, wanted: str) -> list[int]:
    found: list[int] = []
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        found.append(at)
        at = text.find(wanted, at + 1)
    return found
