"""Where the program's icons and style sheets are."""

import sys
from functools import cache
from pathlib import Path

import reviewer


@cache
def _folder() -> Path:
    package = Path(reviewer.__file__).parent
    candidates = [package / "resources", package.parent / "resources"]  # a wheel, a checkout
    if hasattr(sys, "_MEIPASS"):  # a frozen build
        candidates.insert(0, Path(sys._MEIPASS) / "resources")
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])


def resource(name: str) -> Path:
    """The path of a file in ``resources/``, such as ``icons/save.svg``."""
    return _folder() / name
