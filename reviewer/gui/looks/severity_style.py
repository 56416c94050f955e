"""How the severities look everywhere in the window: a colour for each, and never colour alone."""

from PySide6.QtGui import QColor, QPalette

from reviewer.gui.looks.palettes import is_dark
from reviewer.gui.words.language import translate
from reviewer.lint.model import Severity

_LIGHT = {Severity.ERROR: "#b3261e", Severity.WARNING: "#8a5a00", Severity.INFO: "#2a5db0"}
_DARK = {Severity.ERROR: "#ff8a80", Severity.WARNING: "#f2c14e", Severity.INFO: "#8ab4f8"}

#: A sign for each severity, told apart by shape.
GLYPHS = {
    Severity.ERROR: "\N{HEAVY MULTIPLICATION X}",
    Severity.WARNING: "\N{BLACK UP-POINTING TRIANGLE}",
    Severity.INFO: "\N{BLACK CIRCLE}",
}


def severity_name(severity: Severity) -> str:
    """What a severity is called in the window, as within a sentence."""
    match severity:
        case Severity.ERROR:
            return translate("Severity", "error")
        case Severity.WARNING:
            return translate("Severity", "warning")
        case Severity.INFO:
            return translate("Severity", "note")


def severity_color(severity: Severity, palette: QPalette) -> QColor:
    """A colour readable on the palette's base: contrast of at least 4.5:1 on white and black."""
    return QColor((_DARK if is_dark(palette) else _LIGHT)[severity])


def count_phrase(severity: Severity, count: int) -> str:
    """The count in words: "1 error", "3 warnings"."""
    match severity:
        case Severity.ERROR:
            return translate("Severity", "%Ln error(s)", "", count)
        case Severity.WARNING:
            return translate("Severity", "%Ln warning(s)", "", count)
        case Severity.INFO:
            return translate("Severity", "%Ln note(s)", "", count)
