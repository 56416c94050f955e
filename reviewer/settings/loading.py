"""Finds the settings that hold for a folder, without reading any where there are none."""

from collections.abc import Sequence
from pathlib import Path

from reviewer.lint.model import Rule
from reviewer.settings.model import Settings
from reviewer.workspace.root import SETTINGS_FILE


def find_settings(folder: Path) -> Path | None:
    """The settings file that holds for a folder: its own, or of the nearest folder above."""
    for place in (folder, *folder.parents):
        file = place / SETTINGS_FILE
        if file.is_file():
            return file
    return None


def load_settings(folder: Path, rules: Sequence[Rule]) -> Settings:
    """The settings that hold for a folder; the default ones where there is no file.

    ``rules`` is the catalogue, whose names the settings may use. Raises SettingsError.
    """
    file = find_settings(folder.resolve())
    return read_found(file, rules) if file is not None else Settings()


def read_found(file: Path, rules: Sequence[Rule]) -> Settings:
    """Read a settings file. Raises SettingsError."""
    # Most workspaces have no settings, and need nothing of what reads them.
    from reviewer.settings.reader import read_settings

    return read_settings(file, rules)
