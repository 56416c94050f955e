"""The about box: versions and licences of the program and of what it is made with."""

import platform
from importlib.metadata import PackageNotFoundError, version

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from reviewer import __version__

#: What the program is made with: the package's name and its licence.
_MADE_WITH = (
    ("python-frontmatter", "MIT"),
    ("PyYAML", "MIT"),
    ("ftfy", "Apache 2.0"),
    ("Markdown", "BSD"),
    ("Pygments", "BSD"),
    ("nh3", "MIT"),
    ("charset-normalizer", "MIT"),
    ("google-re2", "BSD"),
    ("regex", "Apache 2.0 and CNRI"),
    ("jsonschema", "MIT"),
    ("markdownify", "MIT"),
    ("pyenchant", "LGPL"),
    ("pathspec", "MPL 2.0"),
    ("rich", "MIT"),
    ("platformdirs", "MIT"),
)


def show_about(parent: QWidget) -> None:
    """Say what this is, in which version, and under which licences."""
    QMessageBox.about(parent, "About Article Reviewer", about_html())


def about_html() -> str:
    """The box's words, as rich text."""
    rows = "".join(
        f"<tr><td>{name}&nbsp;&nbsp;</td><td>{_version(name)}&nbsp;&nbsp;</td><td>{licence}</td></tr>"
        for name, licence in _MADE_WITH
    )
    return (
        f"<h3>Article Reviewer {__version__}</h3>"
        "<p>Finds and repairs the damage in scraped Markdown articles. Under the MIT licence.</p>"
        f"<p>With Qt {qVersion()} and PySide {PySide6.__version__} (LGPL), on Python"
        f" {platform.python_version()} ({platform.system()}), and</p><table>{rows}</table>"
    )


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a packaged program need not know
        return ""
