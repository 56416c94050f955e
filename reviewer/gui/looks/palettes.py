"""The program's own colours: dark, high contrast, and replacements for what is too faint."""

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup
_MIDDLE = 128
#: Kinds of text, and what each stands on.
_TEXTS = {
    _Role.WindowText: _Role.Window,
    _Role.Text: _Role.Base,
    _Role.ButtonText: _Role.Button,
}
_HINT_STRENGTH = 0.62
_UNAVAILABLE_STRENGTH = 0.5

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
    _Role.Highlight: "#2e6bd0",
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
_HIGH_CONTRAST = {
    _Role.Window: "#000000",
    _Role.WindowText: "#ffffff",
    _Role.Base: "#000000",
    _Role.AlternateBase: "#141414",
    _Role.Text: "#ffffff",
    _Role.PlaceholderText: "#d0d0d0",
    _Role.Button: "#000000",
    _Role.ButtonText: "#ffffff",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#000000",
    _Role.ToolTipText: "#ffffff",
    _Role.Highlight: "#ffe14d",
    _Role.HighlightedText: "#000000",
    _Role.Link: "#8fd3ff",
    _Role.LinkVisited: "#e6b3ff",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#c8c8c8",
    _Role.Mid: "#c8c8c8",
    _Role.Dark: "#8c8c8c",
    _Role.Shadow: "#ffffff",
    _Role.Accent: "#ffe14d",
}
_DISABLED = "#7d8288"
_DISABLED_HIGH_CONTRAST = "#a6a6a6"
#: From this, Fusion draws frames, a good deal darker: 3:1 and more on light and dark. From the
#: window's own comes a frame that is hard to see, in the dark none at all.
_FRAME = "#b9bdc4"
#: Widgets to be filled in, of which Fusion draws nothing but the frame in that colour; not so their
#: scroll bars and headers. (Of a text that can be scrolled both ways, it draws the corner in it.)
FRAMED = (
    *("QLineEdit", "QComboBox", "QAbstractSpinBox", "QCheckBox", "TickMenu"),
    *("GrowingText", "ChipList", "NodeTree"),
)
UNFRAMED = ("QScrollBar", "QHeaderView")


def is_dark(palette: QPalette) -> bool:
    """Whether text is drawn light on dark."""
    return palette.color(_Role.Base).lightness() < _MIDDLE


def dark_palette() -> QPalette:
    """Our own dark colours, for systems that have none of their own."""
    return _palette(_DARK, _DISABLED)


def high_contrast_palette() -> QPalette:
    """White on black with a yellow highlight; every pair of colours at 7:1 or better."""
    return _palette(_HIGH_CONTRAST, _DISABLED_HIGH_CONTRAST)


def framed_palette(palette: QPalette) -> QPalette:
    """The palette with which a widget of ``FRAMED`` has a frame that can be seen."""
    framed = QPalette(palette)
    framed.setColor(_Role.Window, QColor(_FRAME))
    return framed


def readable_palette(palette: QPalette) -> QPalette:
    """Nothing but colours for hints, and for what is not available, that can be read.

    Qt takes the text's at half its strength for the one, below 4.5:1 on a light ground, and at a
    quarter for the other.
    """
    readable = QPalette()
    hint = _mixed(palette.color(_Role.Text), palette.color(_Role.Base), _HINT_STRENGTH)
    readable.setColor(_Role.PlaceholderText, hint)
    for role, ground in _TEXTS.items():
        color = _mixed(palette.color(role), palette.color(ground), _UNAVAILABLE_STRENGTH)
        readable.setColor(_Group.Disabled, role, color)
    return readable


def _mixed(over: QColor, under: QColor, strength: float) -> QColor:
    def part(above: int, below: int) -> int:
        return round(strength * above + (1 - strength) * below)

    return QColor(
        part(over.red(), under.red()),
        part(over.green(), under.green()),
        part(over.blue(), under.blue()),
    )


def _palette(colors: dict[QPalette.ColorRole, str], disabled: str) -> QPalette:
    palette = QPalette()
    for role, color in colors.items():
        palette.setColor(role, QColor(color))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(_Group.Disabled, role, QColor(disabled))
    return palette
