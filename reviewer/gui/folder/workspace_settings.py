"""Keeps the window in step with the ``reviewer.toml`` of the opened folder."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from reviewer.gui.helpers.analysis_runner import AnalysisRunner
from reviewer.gui.message_bar import Choice
from reviewer.gui.words.catalogue import KnownRules, catalogue
from reviewer.gui.words.engine_words import said
from reviewer.review.messages import Verified
from reviewer.settings.errors import SettingsError
from reviewer.settings.loading import find_settings, read_found
from reviewer.settings.model import DEFAULT_SETTINGS, Settings
from reviewer.workspace.root import SETTINGS_FILE

#: Milliseconds to wait for more news of the file: programs write it in several steps.
_DELAY_MS = 200


class WorkspaceSettings(QObject):
    """Reads the settings when a folder is opened and whenever their file changes.

    If the settings have a mistake, it reports that and keeps the former ones. ``rules`` is kept up
    to date with the rules that the workspace defines itself.
    """

    #: The settings changed. Carries the Settings.
    changed = Signal(object)
    #: What was complained of is so no longer. Carries the sentence that was told.
    complaint_gone = Signal(str)

    def __init__(
        self,
        runner: AnalysisRunner,
        rules: KnownRules,
        tell: Callable[[str, Sequence[Choice]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._rules = rules
        self._tell = tell
        #: The opened folder.
        self.folder: Path | None = None
        self._seen: tuple[object, ...] = ()
        #: The settings now in force.
        self.present = DEFAULT_SETTINGS
        #: A sentence that says what is wrong with the file; empty if nothing is.
        self.complaint = ""
        self._may_repeat = False
        self._watcher = QFileSystemWatcher(self)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(_DELAY_MS)
        self._turn.timeout.connect(self.look_again)
        self._watcher.fileChanged.connect(lambda _path: self._turn.start())
        self._watcher.directoryChanged.connect(lambda _path: self._turn.start())
        runner.helper.answered.connect(self._take_verdict)

    def open(self, folder: Path) -> None:
        """Turn to another folder, whose settings apply from now on."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self.folder = folder
        self._seen = ()
        self.complaint = ""
        self._hold(DEFAULT_SETTINGS)
        self.look_again()

    def look_again(self) -> None:
        """Read the settings again if their file has changed."""
        if self.folder is None:
            return
        file = find_settings(self.folder)
        seen = (file, _state(file), _state(self.present.schema and self.present.schema.file))
        self._watch(file)
        if seen == self._seen:
            return
        try:
            settings = read_found(file, catalogue()) if file is not None else DEFAULT_SETTINGS
        except SettingsError as error:
            self._seen = seen
            self._complain([str(error)])
            return
        former, self.complaint = self.complaint, ""
        if former:
            self.complaint_gone.emit(former)
        self._hold(settings)
        self._seen = (*seen[:2], _state(settings.schema and settings.schema.file))
        self._watch(file)
        if settings.own_rules or settings.schema:
            self._runner.verify(settings)

    def repeat_complaint(self) -> None:
        """Repeat what is wrong: an article that comes to the front clears the message."""
        if self.complaint and self._may_repeat:
            self._may_repeat = False
            self._tell(self.complaint, self._choices())

    def _hold(self, settings: Settings) -> None:
        if settings == self.present:
            return
        self.present = settings
        if settings.file is not None:
            # Few workspaces have settings, and need what makes rules of them.
            from reviewer.settings.ruleset import described_rules

            self._rules.take(described_rules(settings, catalogue()))
        self.changed.emit(settings)

    def _take_verdict(self, answer: object) -> None:
        if isinstance(answer, Verified) and answer.settings == self.present and answer.mistakes:
            self._complain(answer.mistakes)

    def _complain(self, mistakes: Sequence[str]) -> None:
        self.complaint = said(mistakes[0])
        if len(mistakes) > 1:
            more = self.tr("(and %Ln more)", "", len(mistakes) - 1)
            self.complaint = f"{self.complaint} {more}"
        self._may_repeat = True
        self._tell(self.complaint, self._choices())

    def _choices(self) -> list[Choice]:
        file = find_settings(self.folder) if self.folder is not None else None
        if file is None:
            return []
        url = QUrl.fromLocalFile(str(file))
        words = self.tr("Open {file}").format(file=SETTINGS_FILE)
        return [(words, lambda: QDesktopServices.openUrl(url))]

    def _watch(self, file: Path | None) -> None:
        schema = self.present.schema.file if self.present.schema is not None else None
        # A program that saves by replacing the file makes Qt forget it: so the folders, too.
        wanted = {path for each in (file, schema) if each for path in (each, each.parent)}
        if self.folder is not None:
            wanted.add(self.folder)
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for path in wanted:
            if str(path) not in watched and path.exists():
                self._watcher.addPath(str(path))


def _state(file: Path | None) -> tuple[int, int] | None:
    """What changes when a file does."""
    try:
        status = file.stat() if file is not None else None
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size) if status is not None else None
