"""The About box: versions and licences of the program and of what it is built with."""

import platform

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from reviewer import __version__
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.plain_buttons import without_icons
from reviewer.gui.words.language import translate

#: What the program is built with: package names and licences.
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
    box = named(QMessageBox(parent), "aboutBox")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("About", "About Article Reviewer"))
    box.setText(about_html())
    box.setIconPixmap(parent.windowIcon().pixmap(64, 64))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    without_icons(box)
    box.open()


def about_html() -> str:
    """The box's words, as rich text."""
    rows = "".join(
        f"<tr><td>{name}&nbsp;&nbsp;</td><td>{_version(name)}&nbsp;&nbsp;</td><td>{licence}</td></tr>"
        for name, licence in _MADE_WITH
    )
    what = translate(
        "About",
        "Finds and repairs the damage in scraped Markdown articles. Under the MIT licence.",
    )
    made_with = translate(
        "About", "With Qt {qt} and PySide {pyside} (LGPL), on Python {python} ({system}), and:"
    ).format(
        qt=qVersion(),
        pyside=PySide6.__version__,
        python=platform.python_version(),
        system=platform.system(),
    )
    return (
        f"<h3>Article Reviewer {__version__}</h3><p>{what}</p>"
        f"<p>{made_with}</p><table>{rows}</table>"
    )


def _version(name: str) -> str:
    # Imported late: takes longer to import than most of the window, and few people ever ask.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:  # a packaged program may lack the metadata
        return ""
