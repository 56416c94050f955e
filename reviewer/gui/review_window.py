"""The whole window, its parts connected."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reviewer import __version__
from reviewer.gui.analysis_runner import AnalysisRunner, Rendering
from reviewer.gui.desk import Desk
from reviewer.gui.diagnosis import Diagnosis
from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.editor.find_bar import FindBar
from reviewer.gui.files.panel import ArticlesPanel
from reviewer.gui.folder_view import FolderView
from reviewer.gui.front_matter.form import FrontMatterForm
from reviewer.gui.main_window import MainWindow, Panels
from reviewer.gui.message_bar import MessageBar
from reviewer.gui.open_article import OpenArticle
from reviewer.gui.preview.pane import PreviewPane
from reviewer.gui.problems.panel import ProblemsPanel
from reviewer.gui.repairer import Repairer
from reviewer.gui.reviewing import Reviewing
from reviewer.gui.saving import MessageBoxQuestioner, Saver
from reviewer.gui.scanner import FolderScanner
from reviewer.gui.status_bar import StatusBar
from reviewer.gui.window_state import WindowState
from reviewer.lint.model import Diagnostic
from reviewer.preview.pictures import find_picture
from reviewer.review.messages import Analysis
from reviewer.rules import ALL_RULES
from reviewer.text import LineIndex
from reviewer.workspace import storage
from reviewer.workspace.discovery import is_article_name
from reviewer.workspace.history import History
from reviewer.workspace.ignores import workspace_root
from reviewer.workspace.review_states import ReviewState

_ARTICLE_ACTIONS = (
    "save",
    "revert",
    "undo",
    "redo",
    "findReplace",
    "nextProblem",
    "previousProblem",
    "fixProblem",
    "fixAllSafe",
    "ignoreProblem",
    "compareChanges",
    "approve",
    "needsWork",
)
_ABOUT = """<h3>Article Reviewer {version}</h3>
<p>Finds and repairs the damage in scraped Markdown articles.</p>
<p>Under the MIT licence. With Qt and PySide6 (LGPL), python-frontmatter, PyYAML, ftfy,
Python-Markdown, Pygments, nh3, charset-normalizer, RE2, pathspec, rich and platformdirs, each under
its own free licence.</p>"""


class ReviewWindow(MainWindow):
    """Builds the panels and what works behind them, and connects each to the others."""

    def __init__(self, state: WindowState, history: History) -> None:
        rules = {rule.id: rule for rule in ALL_RULES}
        editor = BodyEditor(lambda rule_id: rules[rule_id].summary)
        panels = Panels(
            articles=ArticlesPanel(rules),
            form=FrontMatterForm(self._find_image),
            editor=editor,
            find_bar=FindBar(editor),
            preview=PreviewPane(),
            problems=ProblemsPanel(rules),
            messages=MessageBar(),
            status=StatusBar(),
        )
        super().__init__(panels, state)
        self.desk = Desk(partial(storage.save, history=history), self)
        self.diagnosis = Diagnosis(self._is_reported, self)
        self.runner = AnalysisRunner(parent=self)
        self.scanner = FolderScanner(parent=self)
        self.folder = FolderView(panels.articles, self.scanner, history, self)
        self.repairer = Repairer(self.runner.helper, self)
        self.saver = Saver(self.desk, MessageBoxQuestioner(self), panels.messages.tell)
        self.reviewing = Reviewing(
            self.desk, self.diagnosis, self.folder, self.repairer, panels, self
        )
        self._shown: OpenArticle | None = None
        self._connect_actions()
        self._connect_panels()
        self._connect_work()
        self._show_front(None)
        self._list_recent_folders()

    def open_path(self, path: Path) -> None:
        """Open a folder, or an article together with its folder."""
        if path.is_dir():
            self._open_folder(path)
        elif is_article_name(path.name):
            if self._open_folder(workspace_root(path)):
                self.open_article(path)
        else:
            self.panels.messages.tell(
                f"{path.name} is no article. Articles end in .md, .markdown, .mdown or .mdx."
            )

    def open_last_folder(self) -> None:
        """Open the folder of the last time, if it is still there."""
        recent = self._state.recent_folders
        if recent:
            self._open_folder(recent[0])

    def open_article(self, path: Path) -> None:
        """Bring an article to the front."""
        try:
            self.desk.bring_to_front(path)
        except OSError as error:
            self.panels.messages.tell(f"{path} could not be opened: {error.strerror}.")
            self.panels.articles.show_current(self._shown.path if self._shown else None)

    def tell_unexpected(self, error: BaseException) -> None:
        """Say that something went wrong that nobody foresaw."""
        self.panels.messages.tell(
            f"Something unexpected went wrong ({type(error).__name__}: {error}). Your text is still"
            " here: please save it. The details are in the log."
        )

    def _connect_actions(self) -> None:
        actions, panels, reviewing = self.menu_actions, self.panels, self.reviewing
        for name, slot in (
            ("openFolder", self._choose_folder),
            ("openFile", self._choose_file),
            ("save", self._save),
            ("saveAll", self.saver.save_all),
            ("revert", self._revert),
            ("quit", self.close),
            ("undo", self._undo),
            ("redo", self._redo),
            ("findReplace", panels.find_bar.open),
            ("nextProblem", reviewing.next_problem),
            ("previousProblem", reviewing.previous_problem),
            ("fixProblem", reviewing.fix_problem),
            ("fixAllSafe", reviewing.fix_all_safe),
            ("ignoreProblem", reviewing.ignore_problem),
            ("compareChanges", reviewing.compare_changes),
            ("approve", partial(reviewing.decide, ReviewState.APPROVED)),
            ("needsWork", partial(reviewing.decide, ReviewState.NEEDS_WORK)),
            ("nextArticle", partial(self._open_neighbour, 1)),
            ("previousArticle", partial(self._open_neighbour, -1)),
            ("focusList", partial(self._focus, "articlesDock")),
            ("focusFilter", panels.articles.focus_filter),
            ("focusForm", partial(self._focus, "formDock")),
            ("focusEditor", panels.editor.setFocus),
            ("focusProblems", partial(self._focus, "problemsDock")),
            ("focusPreview", partial(self._focus, "previewDock")),
            ("zoomIn", partial(panels.editor.zoom_by, 1)),
            ("zoomOut", partial(panels.editor.zoom_by, -1)),
            ("zoomReset", panels.editor.reset_zoom),
            ("about", self._show_about),
        ):
            actions.connect(name, slot)

    def _connect_panels(self) -> None:
        panels, reviewing = self.panels, self.reviewing
        panels.articles.article_chosen.connect(self.open_article)
        panels.editor.cursor_moved.connect(self._follow_cursor)
        panels.editor.fix_requested.connect(reviewing.fix)
        panels.problems.diagnostic_selected.connect(reviewing.show)
        panels.problems.fix_requested.connect(reviewing.fix)
        panels.problems.ignore_requested.connect(reviewing.ignore)
        panels.preview.source_line_clicked.connect(self._go_to_line)
        panels.preview.link_activated.connect(self._follow_link)
        self.path_dropped.connect(self.open_path)
        self.ask_before_closing(self._prepare_to_close)

    def _connect_work(self) -> None:
        messages = self.panels.messages
        self.desk.front_changed.connect(self._show_front)
        self.desk.modified_changed.connect(self._show_modified)
        self.desk.saved.connect(self._note_saved)
        self.desk.changed_on_disk.connect(self._tell_changed_on_disk)
        self.diagnosis.changed.connect(self._show_diagnosis)
        self.runner.checked.connect(self._take_analysis)
        self.runner.rendered.connect(self._show_rendering)
        self.runner.failed.connect(messages.tell)
        self.scanner.progressed.connect(self.panels.status.show_scan)
        self.folder.opened.connect(self._note_folder)
        self.folder.first_found.connect(self._open_first)
        self.folder.failed.connect(messages.tell)
        self.repairer.failed.connect(messages.tell)
        self.repairer.repaired.connect(self._note_repaired)

    def _show_front(self, article: OpenArticle | None) -> None:
        """Another article is in front: show it in all panels."""
        if self._shown is not None:
            self._shown.text_changed.disconnect(self._follow_text)
        self._shown = article
        panels = self.panels
        panels.messages.clear()
        panels.editor.set_article(article)
        panels.form.show_article(article)
        panels.problems.show_diagnostics([], LineIndex(""))
        self.diagnosis.attend(article)
        self.reviewing.start_at_top()
        self.menu_actions.enable(_ARTICLE_ACTIONS, when=article is not None)
        panels.status.show_file(article.article if article else None)
        if article is None:
            panels.preview.clear_article()
            self.show_title(None, is_modified=False)
            return
        panels.articles.show_current(article.path)
        self.show_title(self._name_of(article.path), is_modified=article.is_modified)
        workspace = self.folder.folder
        if workspace is not None:
            panels.preview.set_article(article.path, workspace)
            self._state.remember_article(workspace, article.path)
        article.text_changed.connect(self._follow_text)
        if article.read_only_reason is not None:
            panels.messages.tell(article.read_only_reason)
            panels.preview.clear_article()
        else:
            self._analyze(article)
        self._enable_history()

    def _follow_text(self) -> None:
        if self._shown is not None:
            self._analyze(self._shown)
            self._enable_history()

    def _analyze(self, article: OpenArticle) -> None:
        self.runner.schedule(str(article.path), article.revision, article.article)

    def _enable_history(self) -> None:
        article = self._shown
        self.menu_actions.enable(("undo",), when=article is not None and article.can_undo())
        self.menu_actions.enable(("redo",), when=article is not None and article.can_redo())

    def _take_analysis(self, analysis: Analysis) -> None:
        if self._shown is not None and analysis.key == str(self._shown.path):
            self.diagnosis.take(analysis.revision, analysis.diagnostics)

    def _show_rendering(self, rendering: Rendering) -> None:
        if self._shown is not None and rendering.key == str(self._shown.path):
            self.panels.preview.show_blocks(rendering.key, rendering.blocks)

    def _show_diagnosis(self) -> None:
        article = self._shown
        if article is None or not self.diagnosis.is_known:
            return
        found = self.diagnosis.diagnostics
        panels = self.panels
        panels.editor.show_diagnostics(found, article.revision)
        panels.form.show_diagnostics(found)
        panels.problems.show_diagnostics(found, article.article.lines)
        panels.status.show_problems(found)
        self.folder.show_diagnostics(article.path, found)

    def _show_modified(self, path: Path, is_modified: bool) -> None:  # noqa: FBT001
        self.panels.articles.show_modified(path, is_modified=is_modified)
        if self._shown is not None and self._shown.path == path:
            self.setWindowModified(is_modified)

    def _note_saved(self, article: OpenArticle) -> None:
        self.panels.status.showMessage(f"Saved {article.path.name}", 5000)
        self.folder.show_state(article.path)
        if article is not self._shown:
            self.folder.check_again(article.path)

    def _tell_changed_on_disk(self, article: OpenArticle) -> None:
        self.folder.check_again(article.path)
        if article is not self._shown:
            return
        name = article.path.name
        if article.is_missing:
            sentence = f"{name} was deleted or moved by another program. Its text is still here."
            self.panels.messages.tell(sentence, [("Write it again", self._write_again)])
        elif article.is_modified:
            sentence = f"Another program changed {name}. Your changes are still here, not saved."
            self.panels.messages.tell(sentence, [("Load the other text", self._revert)])
        else:
            self.saver.revert(article)
            self.panels.status.showMessage(f"{name} was changed elsewhere and read again.", 8000)

    def _write_again(self) -> None:
        if self._shown is not None:
            self._shown.expect_file_as_it_is()
            self.saver.save(self._shown)

    def _note_repaired(self, count: int) -> None:
        self.diagnosis.refresh()
        fixes = {0: "There was no safe fix to make.", 1: "One safe fix made; Ctrl+Z undoes it."}
        self.panels.status.showMessage(
            fixes.get(count, f"{count} safe fixes made; Ctrl+Z takes them back together."), 8000
        )

    def _follow_cursor(self, offset: int) -> None:
        article = self._shown
        if article is None or article.read_only_reason is not None:
            return
        position = article.article.lines.position(min(offset, len(article.article.text)))
        self.panels.status.show_position(position)
        self.reviewing.note_place(offset)
        self.panels.preview.scroll_to_line(position.line)

    def _go_to_line(self, line: int) -> None:
        if self._shown is not None:
            lines = self._shown.article.lines
            self.panels.editor.go_to(lines.line_span(min(line, len(lines) - 1)))

    def _follow_link(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)

    def _open_neighbour(self, step: int) -> None:
        path = self.panels.articles.neighbour(step)
        if path is not None:
            self.open_article(path)

    def _focus(self, dock: str) -> None:
        self.docks[dock].show()
        self.docks[dock].raise_()
        panel = self.docks[dock].widget()
        (panel.focusProxy() or panel).setFocus()

    def _save(self) -> None:
        if self._shown is not None:
            self.saver.save(self._shown)

    def _revert(self) -> None:
        if self._shown is not None:
            self.saver.revert(self._shown)

    def _undo(self) -> None:
        if self._shown is not None:
            self._shown.undo()

    def _redo(self) -> None:
        if self._shown is not None:
            self._shown.redo()

    def _open_folder(self, folder: Path) -> bool:
        if not self.saver.may_close():
            return False
        self.desk.close_all()
        return self.folder.open_folder(folder)

    def _note_folder(self, folder: Path) -> None:
        self._state.remember_folder(folder)
        self._list_recent_folders()

    def _open_first(self, first: Path) -> None:
        """The list begins to fill: open the article of the last time, or the first."""
        folder = self.folder.folder
        if folder is not None and self._shown is None:
            self.open_article(self._state.last_article(folder) or first)

    def _list_recent_folders(self) -> None:
        self.show_recent_folders(self._state.recent_folders, self._open_folder)

    def _choose_folder(self) -> None:
        start = str(self.folder.folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, "Open a folder of articles", start)
        if chosen:
            self.open_path(Path(chosen))

    def _choose_file(self) -> None:
        start = str(self.folder.folder or Path.home())
        kinds = "Articles (*.md *.markdown *.mdown *.mdx)"
        chosen, _kind = QFileDialog.getOpenFileName(self, "Open an article", start, kinds)
        if chosen:
            self.open_path(Path(chosen))

    def _show_about(self) -> None:
        QMessageBox.about(self, "About Article Reviewer", _ABOUT.format(version=__version__))

    def _prepare_to_close(self) -> bool:
        if not self.saver.may_close():
            return False
        self.scanner.shut_down()
        self.runner.shut_down()
        self.panels.preview.shut_down()
        return True

    def _name_of(self, path: Path) -> str:
        session = self.folder.session
        return session.name_of(path) if session else path.name

    def _is_reported(self, found: Diagnostic, text: str) -> bool:
        session = self.folder.session
        path = self._shown.path if self._shown else None
        return session is None or path is None or session.is_reported(path, found, text)

    def _find_image(self, article: Path | None, address: str) -> Path | None:
        workspace = self.folder.folder
        if workspace is None or article is None:
            return None
        return find_picture(address, article, workspace)
