"""The opened folder in the window: fills the list of articles while they are checked."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.gui.files.panel import ArticlesPanel
from reviewer.gui.files.row import ArticleRow
from reviewer.gui.folder.workspace_session import WorkspaceSession
from reviewer.gui.helpers.scanner import FolderScanner
from reviewer.gui.words.catalogue import rules_among_others
from reviewer.gui.words.engine_words import reason_of, said
from reviewer.lint.model import Diagnostic, Severity
from reviewer.review.messages import FileSummary
from reviewer.workspace.history import History
from reviewer.workspace.json_lines import DecisionFileError
from reviewer.workspace.storage import SaveError


class FolderView(QObject):
    """Opens folders: their articles, and what people have decided about them."""

    #: A folder is about to be listed and checked. Carries its Path.
    opening = Signal(object)
    #: A folder was opened. Carries its Path.
    opened = Signal(object)
    #: The first articles of the folder are in the list. Carries the Path of the very first.
    first_found = Signal(object)
    #: Something went wrong. Carries a sentence.
    failed = Signal(str)

    def __init__(
        self,
        panel: ArticlesPanel,
        scanner: FolderScanner,
        history: History,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._scanner = scanner
        self._history = history
        self.session: WorkspaceSession | None = None
        self._diagnosed: Path | None = None
        self._is_gone = False
        #: The articles found so far while a folder is listed again; otherwise None.
        self._found_anew: set[str] | None = None
        scanner.files_found.connect(self._add)
        scanner.discovered.connect(self._note_discovered)
        scanner.files_checked.connect(self._show_summaries)
        scanner.failed.connect(self.failed)

    @property
    def folder(self) -> Path | None:
        """The opened folder."""
        return self.session.root if self.session else None

    @property
    def paths(self) -> Iterator[Path]:
        """The articles of the list."""
        return (row.path for row in self._panel.model.rows)

    def name_of(self, path: Path) -> str:
        """What people call a file: its path within the folder."""
        return self.session.name_of(path) if self.session else path.name

    def lists(self, path: Path) -> bool:
        """Whether it is an article of the list."""
        return self._panel.model.row_of(path) is not None

    def open_folder(self, folder: Path, leave_old: Callable[[], None] = lambda: None) -> bool:
        """List and check the articles of a folder; return whether it could be opened.

        Once that is certain, ``leave_old`` closes what is open from the previous folder.
        """
        try:
            # Listing it once here shows at once if there is no permission.
            next(folder.iterdir(), None)
            session = WorkspaceSession(folder, self._history)
        except (OSError, DecisionFileError) as error:
            words = self.tr("{folder} could not be opened: {reason}")
            self.failed.emit(words.format(folder=folder, reason=_sentence(error)))
            return False
        leave_old()
        self.session = session
        self._is_gone = False
        self._found_anew = None
        self._panel.clear()
        self.opening.emit(folder)
        self._scanner.start(folder)
        self.opened.emit(folder)
        return True

    def show_first(self, files: Sequence[str]) -> None:
        """List these, the folder's first articles, before the folder is scanned."""
        self._add(files)

    def show_diagnostics(self, path: Path, diagnostics: Sequence[Diagnostic]) -> None:
        """Bring the list up to date with what is known of the open article."""
        self._diagnosed = path
        comparing = rules_among_others()
        own = [found for found in diagnostics if found.rule not in comparing]
        others = [found for found in diagnostics if found.rule in comparing]
        self._panel.show_counts(path, _counts(own), {found.rule for found in own}, None)
        self._panel.show_counts_among_others(
            path, _counts(others), {found.rule for found in others}
        )

    def forget_diagnosed(self) -> None:
        """Another article is open, so what is known of files applies to all of them again."""
        self._diagnosed = None

    def show_judged(self, summaries: Sequence[FileSummary]) -> None:
        """Bring the list up to date with what comparing the articles told."""
        for found in summaries:
            if self._is_diagnosed(found.path):
                continue
            self._panel.show_counts_among_others(found.path, found.counts, found.by_rule)

    def check_all_again(self) -> None:
        """List and check the whole folder again, since other files or rules may count now."""
        if self._panel.model.total:
            self.read_again()

    def read_again(self) -> None:
        """List and check what the folder holds by now; what is known of an article stays."""
        folder = self.folder
        if folder is None:
            return
        self._is_gone = False
        if folder.is_dir():
            self._found_anew = set()
            self._scanner.start(folder)
        else:
            self._note_gone(folder)

    def look_again(self) -> None:
        """Notice that another program took the folder away, or brought it back."""
        folder = self.folder
        if folder is None:
            return
        if not folder.is_dir():
            self._note_gone(folder)
        elif self._is_gone:
            self._is_gone = False
            self.read_again()

    @property
    def is_gone(self) -> bool:
        """Whether the folder was not there when last looked for."""
        return self._is_gone

    def _note_gone(self, folder: Path) -> None:
        """List only what would be lost, as an article that is not there cannot be opened."""
        if self._is_gone:
            return
        self._is_gone = True
        self._scanner.stop()
        self._found_anew = None
        self._panel.keep_only({row.file for row in self._panel.model.rows if row.is_modified})
        words = self.tr(
            "The folder {folder} is gone: another program moved or deleted it. Articles that are"
            " open keep their text. Once the folder is back, its articles are listed again."
        )
        self.failed.emit(words.format(folder=folder))

    def recheck_all(self) -> None:
        """Check all articles of the list again; the open one is shown by its own diagnosis."""
        self._scanner.check(row.file for row in self._panel.model.rows)

    def check_again(self, path: Path) -> None:
        """Check a file that was changed on disk."""
        self._scanner.rescan(path)

    def try_to(self, decide: Callable[[WorkspaceSession], None]) -> bool:
        """Store a person's decision; return whether that worked."""
        if self.session is None:
            return False
        try:
            decide(self.session)
        except (OSError, SaveError, DecisionFileError) as error:
            words = self.tr("This decision could not be saved: {reason}")
            self.failed.emit(words.format(reason=_sentence(error)))
            return False
        return True

    def _add(self, files: Sequence[str]) -> None:
        session = self.session
        if session is None:
            return
        if self._found_anew is not None:
            self._found_anew.update(files)
        is_first = not self._panel.model.total
        self._panel.add_articles(ArticleRow.named(file, session.name_of(file)) for file in files)
        if is_first and files:
            self.first_found.emit(Path(files[0]))

    def _note_discovered(self, count: int) -> None:
        if self.folder is not None and not self.folder.is_dir():
            self._note_gone(self.folder)
            return
        if self._found_anew is not None:
            self._panel.keep_only(self._found_anew)
            self._found_anew = None
        if count == 0 and not self._panel.model.total and self.folder is not None:
            words = self.tr(
                "There are no articles in {folder}. Articles are files that end in .md, .markdown,"
                " .mdown or .mdx; choose another folder with “Open folder”."
            )
            self.failed.emit(words.format(folder=self.folder))

    def _show_summaries(self, summaries: Sequence[FileSummary]) -> None:
        folder = self.folder
        if folder is not None and any(it.problem for it in summaries) and not folder.is_dir():
            self._note_gone(folder)
            return
        for found in summaries:
            if found.problem or not self._is_diagnosed(found.path):
                counts = None if found.problem else found.counts
                self._panel.show_counts(found.path, counts, found.by_rule, found.problem)
            self.show_state(found.path, found.digest)

    def _is_diagnosed(self, path: Path) -> bool:
        """Whether the list shows what is known of the article's open text, newer than its file."""
        row = self._panel.model.row_of(path)
        is_shown = row is not None and row.by_itself is not None and row.error is None
        return is_shown and path == self._diagnosed

    def show_state(self, path: Path, content: str) -> None:
        """Bring the review state of an article in the list up to date with the digest of its file.

        Reads nothing: whoever knows that the file changed has already read it.
        """
        if self.session is not None:
            self._panel.show_state(path, self.session.state_known_by(path, content))


def _counts(diagnostics: Sequence[Diagnostic]) -> dict[Severity, int]:
    return dict.fromkeys(Severity, 0) | Counter(found.severity for found in diagnostics)


def _sentence(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{reason_of(error)}."
    return said(str(error))
