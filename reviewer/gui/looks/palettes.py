"""The program's own colours: dark, and high contrast."""

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup
_MIDDLE = 128
_HINT_STRENGTH = 0.62

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
#: From this, Fusion draws the frames of check boxes, a good deal darker: it draws nothing else
#: of them in this colour, and from the window's own comes no frame that can be seen.
_CHECK_BOX_FRAME = "#b9bdc4"


def is_dark(palette: QPalette) -> bool:
    """Whether text is drawn light on dark."""
    return palette.color(_Role.Base).lightness() < _MIDDLE


def dark_palette() -> QPalette:
    """Our own dark colours, for systems that have none of their own."""
    return _palette(_DARK, _DISABLED)


def high_contrast_palette() -> QPalette:
    """White on black with a yellow highlight; every pair of colours at 7:1 or better."""
    return _palette(_HIGH_CONTRAST, _DISABLED_HIGH_CONTRAST)


def check_box_palette(palette: QPalette) -> QPalette:
    """The palette with which check boxes have a frame that can be seen, light or dark."""
    framed = QPalette(palette)
    if is_dark(palette):
        framed.setColor(_Role.Window, QColor(_CHECK_BOX_FRAME))
    return framed


def hint_palette(palette: QPalette) -> QPalette:
    """Nothing but a colour for hints that can be read on the palette's grounds.

    Qt takes the text's at half its strength, which is below 4.5:1 on a light ground.
    """
    faint = palette.color(_Role.Text)
    faint.setAlphaF(_HINT_STRENGTH)
    hints = QPalette()
    hints.setColor(_Role.PlaceholderText, faint)
    return hints


def _palette(colors: dict[QPalette.ColorRole, str], disabled: str) -> QPalette:
    palette = QPalette()
    for role, color in colors.items():
        palette.setColor(role, QColor(color))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(_Group.Disabled, role, QColor(disabled))
    return palette
