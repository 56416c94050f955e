"""Finds the settings that hold for a folder, without reading any where there are none."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.workspace.root import SETTINGS_FILE

if TYPE_CHECKING:
    from reviewer.lint.model import Rule
    from reviewer.settings.model import Settings


def find_settings(folder: Path) -> Path | None:
    """The settings file that holds for a folder: its own, or of the nearest folder above."""
    for place in (folder, *folder.parents):
        file = place / SETTINGS_FILE
        # Where one may not look there is none to obey; Path.is_file() would raise an error there.
        if os.path.isfile(file):  # noqa: PTH113
            return file
    return None


def read_found(file: Path, rules: "Sequence[Rule]") -> "Settings":
    """Read a settings file, whose rules are named as in ``rules``. Raises SettingsError."""
    # Most workspaces have no settings, and need nothing of what reads them.
    from reviewer.settings.reader import read_settings

    return read_settings(file, rules)
