"""Light, dark and high contrast: what the person chose, or what the system asks for."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.gui.looks.palettes import (
    check_box_palette,
    dark_palette,
    high_contrast_palette,
    hint_palette,
)
from reviewer.gui.resources import resource


class Appearance(Enum):
    """How the window is drawn. The value is what the settings file holds."""

    SYSTEM = "Unknown"
    LIGHT = "Light"
    DARK = "Dark"
    HIGH_CONTRAST = "HighContrast"


_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
    Appearance.HIGH_CONTRAST: Qt.ColorScheme.Dark,
}

#: The application's property that says whether it ever wore the style sheet below.
_OUTLINED = "wasOutlined"

#: Fusion draws outlines darker than the window, which on black shows none.
_OUTLINES = """
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QAbstractItemView, QComboBox, QAbstractSpinBox,
QPushButton, QCheckBox::indicator, QMenu, QToolTip, QAbstractItemView::indicator
{ border: 1px solid palette(window-text); }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 2px; }
QPushButton { padding: 4px 10px; }
QToolButton[autoRaise="false"] { border: 1px solid palette(window-text); padding: 3px 8px; }
QCheckBox, QRadioButton { border: 2px solid transparent; padding: 1px 4px; }
QAbstractItemView::indicator { background: palette(base); width: 11px; height: 11px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked
{ background: palette(highlight); image: url("{tick}"); }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus,
QAbstractItemView:focus, QComboBox:focus, QAbstractSpinBox:focus, QPushButton:focus,
QCheckBox:focus, QRadioButton:focus { border: 2px solid palette(highlight); }
QTabBar::tab { border: 1px solid transparent; padding: 4px 10px; }
QTabBar::tab:selected { border-color: palette(highlight); font-weight: bold; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton:hover, QPushButton:hover { border: 2px solid palette(highlight); }
QMenu::separator { height: 1px; margin: 3px 8px; background: palette(mid); }
QScrollBar { background: palette(base); }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: palette(dark); border: 1px solid palette(window-text); }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
"""


def show_appearance(appearance: Appearance) -> None:
    """Draw the program as asked for, from now on."""
    hints = QApplication.styleHints()
    scheme = _SCHEMES[appearance]
    hints.setColorScheme(scheme)
    is_high = appearance is Appearance.HIGH_CONTRAST or _system_wants_contrast(appearance)
    if is_high:
        palette = high_contrast_palette()
    elif scheme is Qt.ColorScheme.Dark and hints.colorScheme() is not scheme:
        # Not every desktop heeds the wish: a bare X server knows no colour schemes.
        palette = dark_palette()
    else:
        # What a palette sets no colour for is left to the system, also when that changes later.
        QApplication.setPalette(QPalette())
        palette = hint_palette(QApplication.palette())
    QApplication.setPalette(palette)
    _outline(when=is_high)
    # PySide's stubs ask for bytes, which PySide itself refuses.
    QApplication.setPalette(check_box_palette(QApplication.palette()), "QCheckBox")  # type: ignore[arg-type]
    if _was_outlined() and not is_high:
        _pass_on(QApplication.topLevelWidgets())


def _outline(*, when: bool) -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        tick = resource("icons/tick.svg").as_posix()
        sheet = _OUTLINES.replace("{tick}", tick) if when else ""
        if application.styleSheet() != sheet:
            application.setStyleSheet(sheet)
            application.setProperty(_OUTLINED, True)


def _was_outlined() -> bool:
    application = QApplication.instance()
    return application is not None and bool(application.property(_OUTLINED))


def _pass_on(widgets: Iterable[QObject]) -> None:
    """Give all widgets the palette: of one that wore a style sheet, Qt does not always think.

    Each is asked for its children when it is its turn, as new colours may end some of them: a list
    of all widgets would hold what is no longer there.
    """
    for widget in widgets:
        if isinstance(widget, QWidget):
            if not widget.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
                widget.setPalette(QPalette())
            _pass_on(widget.children())


def _system_wants_contrast(appearance: Appearance) -> bool:
    if appearance is not Appearance.SYSTEM:
        return False
    accessibility = getattr(QApplication.styleHints(), "accessibility", None)
    if accessibility is None:  # before Qt 6.10
        return False
    return bool(accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)
