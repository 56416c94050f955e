"""Where a workspace begins: the folder with its settings and people's decisions."""

from pathlib import Path

#: The folder of people's decisions, in a workspace's root.
STATE_FOLDER = ".reviewer"

#: The file of a workspace's settings.
SETTINGS_FILE = "reviewer.toml"


def workspace_root(path: Path) -> Path:
    """The workspace that an article or folder belongs to.

    The nearest folder, itself included, that holds ``.reviewer``; without one, the nearest that
    holds ``reviewer.toml``; or else the folder itself or the article's folder.
    """
    start = path if path.is_dir() else path.parent
    folders = (start, *start.parents)
    for folder in folders:
        if (folder / STATE_FOLDER).is_dir():
            return folder
    return next((each for each in folders if (each / SETTINGS_FILE).is_file()), start)
