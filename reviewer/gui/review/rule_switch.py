"""Switches a rule off for the whole workspace, and on again."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from reviewer.gui.folder.site_folder import Writer
from reviewer.gui.folder.workspace_settings import WorkspaceSettings
from reviewer.gui.message_bar import Choice
from reviewer.gui.panels import Panels
from reviewer.gui.words.engine_words import said
from reviewer.gui.words.plain_words import shown_text
from reviewer.settings.errors import SettingsError
from reviewer.settings.loading import find_settings
from reviewer.workspace.digest import digest
from reviewer.workspace.root import SETTINGS_FILE
from reviewer.workspace.storage import SaveError

_Change = Callable[[Path, bytes, str], bytes]


class RuleSwitch(QObject):
    """Writes into ``reviewer.toml``, so that checks without a window leave the rule out as well."""

    def __init__(
        self,
        settings: WorkspaceSettings,
        panels: Panels,
        write: Writer,
        tell: Callable[[str, Sequence[Choice]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._panels = panels
        self._write = write
        self._tell = tell

    def ignore_rule_of_problem(self) -> None:
        """Report nothing more under the rule of the chosen problem."""
        from reviewer.settings.writing import with_rule_ignored

        found = self._panels.problems.current
        if found is not None and self._change(found.rule, with_rule_ignored):
            words = self.tr("No longer reported in this folder: {rule}.").format(rule=found.rule)
            again = (self.tr("Report it again"), lambda: self._report(found.rule))
            self._tell(shown_text(words), [again])

    def _report(self, rule: str) -> None:
        from reviewer.settings.writing import with_rule_reported

        self._change(rule, with_rule_reported)

    def _change(self, rule: str, change: _Change) -> bool:
        """Change what is ignored; whether that could be written."""
        folder = self._settings.folder
        if folder is None:
            return False
        file = find_settings(folder) or folder / SETTINGS_FILE
        is_there = os.path.lexists(file)
        complaint = ""
        try:
            former = file.read_bytes() if is_there else b""
            self._write(file, change(file, former, rule), digest(former) if is_there else None)
        except (SettingsError, SaveError) as error:
            complaint = said(str(error))
        except OSError as error:
            words = self.tr("{file} cannot be read: {reason}.")
            complaint = words.format(file=file, reason=said(error.strerror or str(error)))
        if complaint:
            self._tell(shown_text(complaint), [])
        else:
            self._settings.look_again()
        return not complaint
