"""The preview's style sheet in the window's colours."""

from functools import cache
from string import Template

from PySide6.QtGui import QColor, QFontDatabase, QPalette

from reviewer.gui.looks.palettes import is_dark
from reviewer.gui.resources import resource

_LIGHT = {
    "keyword": "#8250df",
    "string": "#0a6b3d",
    "number": "#9a4a00",
    "comment": "#5f6b76",
    "mark": "#fff3b0",
}
_DARK = {
    "keyword": "#c9a6ff",
    "string": "#8fd6a5",
    "number": "#f0b27a",
    "comment": "#9aa5b1",
    "mark": "#5c4f00",
}


def style_sheet(palette: QPalette) -> str:
    """The style sheet for a pane of that palette, light or dark."""
    text = palette.color(QPalette.ColorRole.Text)
    base = palette.color(QPalette.ColorRole.Base)
    dark = is_dark(palette)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return _template().substitute(
        _DARK if dark else _LIGHT,
        text=text.name(),
        heading=text.name(),
        muted=_between(text, base, 0.3).name(),
        border=_between(text, base, 0.78).name(),
        panel=_between(text, base, 0.93 if not dark else 0.88).name(),
        link=palette.color(QPalette.ColorRole.Link).name() if not dark else "#8ab4f8",
        monospace=f"'{fixed}'",
    )


def _between(first: QColor, second: QColor, share: float) -> QColor:
    """The colour that is ``share`` of the way from the first to the second."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


@cache
def _template() -> Template:
    return Template(resource("preview.css").read_text("utf-8"))
