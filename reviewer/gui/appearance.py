"""Light and dark."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup
_MIDDLE = 128

_DARK = {
    _Role.Window: "#2b2d30",
    _Role.WindowText: "#dfe1e5",
    _Role.Base: "#1e1f22",
    _Role.AlternateBase: "#26282b",
    _Role.Text: "#dfe1e5",
    _Role.PlaceholderText: "#9aa0a6",
    _Role.Button: "#393b40",
    _Role.ButtonText: "#dfe1e5",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#393b40",
    _Role.ToolTipText: "#dfe1e5",
    _Role.Highlight: "#2f5d9b",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#8ab4f8",
    _Role.LinkVisited: "#c58af9",
    _Role.Light: "#4a4d52",
    _Role.Midlight: "#404347",
    _Role.Mid: "#4a4d52",
    _Role.Dark: "#1a1b1d",
    _Role.Shadow: "#000000",
    _Role.Accent: "#5a8fd6",
}
_DISABLED = "#7d8288"
#: From this, Fusion draws the frames of check boxes, a good deal darker: it draws nothing else
#: of them in this colour, and from the window's own comes no frame that can be seen.
_CHECK_BOX_FRAME = "#b9bdc4"


def dark_palette() -> QPalette:
    """Our own dark colours, for systems that have none of their own."""
    palette = QPalette()
    for role, color in _DARK.items():
        palette.setColor(role, QColor(color))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(_Group.Disabled, role, QColor(_DISABLED))
    return palette


def check_box_palette(palette: QPalette) -> QPalette:
    """The palette with which check boxes have a frame that can be seen, light or dark."""
    framed = QPalette(palette)
    if palette.color(_Role.Window).lightness() < _MIDDLE:
        framed.setColor(_Role.Window, QColor(_CHECK_BOX_FRAME))
    return framed


def show_appearance(scheme: Qt.ColorScheme) -> None:
    """Draw the program light, dark, or (Unknown) as the system has it."""
    hints = QApplication.styleHints()
    hints.setColorScheme(scheme)
    # Not every desktop heeds the wish: a bare X server knows no colour schemes.
    is_heeded = scheme in (Qt.ColorScheme.Unknown, hints.colorScheme())
    wants_dark = scheme is Qt.ColorScheme.Dark and not is_heeded
    palette = dark_palette() if wants_dark else QApplication.style().standardPalette()
    QApplication.setPalette(palette)
    # PySide's stubs ask for bytes, which PySide itself refuses.
    QApplication.setPalette(check_box_palette(palette), "QCheckBox")  # type: ignore[arg-type]
