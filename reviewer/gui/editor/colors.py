"""The editor's colours: made from the palette, readable on light, dark and anything between."""

from PySide6.QtGui import QColor, QFont, QPalette, QTextCharFormat

from reviewer.gui.editor.markdown_tokens import Style
from reviewer.gui.looks.severity_style import severity_color
from reviewer.lint.model import Severity

#: The contrast that WCAG 2.2 requires of text (success criterion 1.4.3) and of signs (1.4.11).
_TEXT_CONTRAST, _SIGN_CONTRAST = 4.5, 3.0

_HUES = {
    Style.HEADING: "#1f5fbf",
    Style.CODE: "#2e7d32",
    Style.LINK: "#1565a8",
    Style.IMAGE: "#7b3fa0",
    Style.HTML: "#6d6d6d",
    Style.MARKER: "#a0522d",
    Style.QUOTE: "#5f6b2f",
}

#: The colour of a marker pen, to be mixed with the background.
_FOUND = "#e6a700"


def contrast(first: QColor, second: QColor) -> float:
    """How well two colours stand out from each other: 1 (equal) to 21, as WCAG counts."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(color: QColor, backgrounds: tuple[QColor, ...], least: float) -> QColor:
    """The colour, made lighter or darker until it has enough contrast to all the backgrounds.

    If no shade does, the better of black and white.
    """
    is_dark = _luminance(backgrounds[0]) < 0.18  # white and black have the same contrast there
    result = QColor(color)
    for _ in range(40):
        if all(contrast(result, background) >= least for background in backgrounds):
            return result
        lightness = result.lightnessF() + (0.025 if is_dark else -0.025)
        result.setHslF(
            max(result.hslHueF(), 0.0), result.hslSaturationF(), min(1.0, max(0.0, lightness))
        )
    return QColor("white" if is_dark else "black")


class EditorColors:
    """All colours and text formats of the editor, for one palette."""

    def __init__(self, palette: QPalette) -> None:
        base = palette.color(QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorRole.Text)
        self.current_line = _mixed(base, palette.color(QPalette.ColorRole.Highlight), 0.12)
        self.current_mark = _mixed(base, palette.color(QPalette.ColorRole.Highlight), 0.3)
        self.found = _mixed(base, QColor(_FOUND), 0.4)
        self.gutter = _mixed(base, text, 0.05)
        self.line_number = readable(_mixed(base, text, 0.6), (self.gutter,), _TEXT_CONTRAST)
        self.current_line_number = readable(text, (self.gutter,), _TEXT_CONTRAST)
        self.signs = {
            severity: readable(
                severity_color(severity, palette), (base, self.gutter), _SIGN_CONTRAST
            )
            for severity in Severity
        }
        backgrounds = (base, self.current_line, self.current_mark, self.found)
        self._styles = {style: self._style(style, text, backgrounds) for style in Style}
        self._merged: dict[tuple[Style | None, Severity], QTextCharFormat] = {}

    def format(self, style: Style | None, severity: Severity | None = None) -> QTextCharFormat:
        """The look of text of that style, underlined for a diagnostic of that severity."""
        if severity is None:
            return QTextCharFormat() if style is None else self._styles[style]
        merged = self._merged.get((style, severity))
        if merged is None:
            merged = QTextCharFormat(self.format(style))
            merged.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            merged.setUnderlineColor(self.signs[severity])
            self._merged[style, severity] = merged
        return merged

    @staticmethod
    def _style(style: Style, text: QColor, backgrounds: tuple[QColor, ...]) -> QTextCharFormat:
        result = QTextCharFormat()
        color = QColor(_HUES[style]) if style in _HUES else text
        result.setForeground(readable(color, backgrounds, _TEXT_CONTRAST))
        if style in (Style.HEADING, Style.STRONG):
            result.setFontWeight(QFont.Weight.Bold)
        result.setFontItalic(style is Style.EMPHASIS)
        return result


def _mixed(first: QColor, second: QColor, share: float) -> QColor:
    """The first colour with a share of the second."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


def _luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it, from 0 to 1."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
