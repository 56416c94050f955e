"""Lets the person choose the folder from which the site's pictures are published."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reviewer.gui.folder.workspace_settings import WorkspaceSettings
from reviewer.gui.looks import file_dialogs
from reviewer.gui.looks.naming import named
from reviewer.gui.words.engine_words import said
from reviewer.gui.words.plain_words import shown_text
from reviewer.preview.pictures import public_folder
from reviewer.settings.errors import SettingsError
from reviewer.settings.loading import find_settings
from reviewer.workspace.digest import digest
from reviewer.workspace.root import SETTINGS_FILE
from reviewer.workspace.storage import SaveError

#: Writes bytes to a file, if its content still has this digest (None: if it does not exist).
Writer = Callable[[Path, bytes, str | None], None]


class SiteFolder(QObject):
    """Writes the choice into ``reviewer.toml``, where checks without a window find it as well."""

    def __init__(
        self,
        settings: WorkspaceSettings,
        write: Writer,
        tell: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._write = write
        self._tell = tell
        self._window = parent

    def choose(self) -> None:
        """Let the person choose."""
        folder = self._settings.folder
        if folder is None:
            self._tell(self.tr("Open the folder of your articles first."))
            return
        words = self.tr("Choose the folder that the site publishes at its root")
        dialog = named(QFileDialog(self._window, words), "choosePublicFolder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        found = public_folder(folder / "index.md", folder, self._settings.present.public_folder)
        dialog.setDirectory(str(found or folder))
        file_dialogs.dress(dialog)
        dialog.fileSelected.connect(lambda chosen: self.take(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, chosen: Path) -> None:
        """Make a folder the site's public folder from now on."""
        folder = self._settings.folder
        if folder is None:
            return
        file = find_settings(folder) or folder / SETTINGS_FILE
        root, chosen = file.parent.resolve(), chosen.resolve()
        if not chosen.is_relative_to(root):
            words = self.tr(
                "{folder} is outside {root}. Open the folder that contains the whole site instead."
            )
            self._tell(shown_text(words.format(folder=chosen, root=root)))
            return
        try:
            self._set(file, chosen.relative_to(root).as_posix())
        except (SettingsError, SaveError) as error:
            self._tell(shown_text(said(str(error))))
        except OSError as error:
            words = self.tr("{file} cannot be read: {reason}.")
            reason = said(error.strerror or str(error))
            self._tell(shown_text(words.format(file=file, reason=reason)))
        self._settings.look_again()

    def _set(self, file: Path, folder: str) -> None:
        from reviewer.settings.writing import with_public_folder

        is_there = os.path.lexists(file)
        former = file.read_bytes() if is_there else b""
        data = with_public_folder(file, former, folder)
        self._write(file, data, digest(former) if is_there else None)
