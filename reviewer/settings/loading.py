"""Finds the settings for a folder, without importing what reads them if there are none."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.workspace.root import SETTINGS_FILE

if TYPE_CHECKING:
    from reviewer.lint.model import Rule
    from reviewer.settings.model import Settings


def find_settings(folder: Path) -> Path | None:
    """The settings file for a folder: its own, or that of the nearest folder above."""
    for place in (folder, *folder.parents):
        file = place / SETTINGS_FILE
        # A folder without permission counts as having none; Path.is_file() would raise an error
        # there.
        if os.path.isfile(file):  # noqa: PTH113
            return file
    return None


def read_found(file: Path, rules: "Sequence[Rule]") -> "Settings":
    """Read a settings file, whose rules are named as in ``rules``. Raises SettingsError."""
    # Imported late: most workspaces have no settings to read.
    from reviewer.settings.reader import read_settings

    return read_settings(file, rules)
