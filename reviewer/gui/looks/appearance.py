"""Light, dark and high contrast: what the person chose, or what the system asks for."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.gui.looks.palettes import (
    FRAMED,
    UNFRAMED,
    dark_palette,
    framed_palette,
    high_contrast_palette,
    readable_palette,
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

#: The application's property that says whether it ever had the style sheet below.
_OUTLINED = "wasOutlined"

#: Fusion draws outlines darker than the window, so on black they are invisible.
_OUTLINES = """
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QAbstractItemView, QComboBox, QAbstractSpinBox,
QPushButton, QCheckBox::indicator, QMenu, QMenu::indicator, QToolTip, QAbstractItemView::indicator,
QFrame#problemDetail, QFrame#messageBar
{ border: 1px solid palette(window-text); }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 2px; }
QPushButton { padding: 4px 10px; }
QToolButton[autoRaise="false"] { border: 1px solid palette(window-text); padding: 3px 8px; }
QCheckBox, QRadioButton { border: 2px solid transparent; padding: 1px 8px 1px 4px; }
QCalendarWidget QAbstractItemView { border: 0; }
QCheckBox::indicator, QAbstractItemView::indicator, QMenu::indicator
{ background: palette(base); width: 11px; height: 11px; }
QMenu::item { padding: 1px 18px 1px 26px; border: 2px solid transparent; }
QMenu::item:selected { border-color: palette(highlight); }
QMenu::item:disabled { color: palette(dark); }
QMenu::icon { left: 6px; }
QMenu::indicator { left: 7px; }
QMenu::indicator:exclusive { border-radius: 6px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:checked
{ background: palette(highlight); image: url("{icons}/tick.svg"); }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: 0; width: 20px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow
{ image: url("{icons}/arrow-down.svg"); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow
{ image: url("{icons}/arrow-up.svg"); width: 10px; height: 10px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 20px; }
QHeaderView { border: 0; }
QHeaderView::section
{ background: palette(base); border: 0; border-bottom: 1px solid palette(mid); padding: 2px 4px; }
QGroupBox { border: 1px solid palette(dark); margin-top: 18px; }
QGroupBox::title { subcontrol-origin: margin; }
QToolBar::separator { width: 1px; margin: 6px 4px; background: palette(dark); }
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
        # Not every desktop obeys: a bare X server knows no colour schemes.
        palette = dark_palette()
    else:
        # Colours that a palette does not set are left to the system, also when it changes later.
        QApplication.setPalette(QPalette())
        palette = readable_palette(QApplication.palette())
    QApplication.setPalette(palette)
    _outline(when=is_high)
    _frame(when=not is_high)
    if _was_outlined() and not is_high:
        _pass_on(QApplication.topLevelWidgets())


def _frame(*, when: bool) -> None:
    """Have frames that can be seen, where no style sheet draws them."""
    plain = QApplication.palette()
    framed = framed_palette(plain) if when else plain
    for names, palette in ((FRAMED, framed), (UNFRAMED, plain)):
        for name in names:
            # PySide's stubs ask for bytes, which PySide itself refuses.
            QApplication.setPalette(palette, name)  # type: ignore[arg-type]


def _outline(*, when: bool) -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        icons = resource("icons").as_posix()
        sheet = _OUTLINES.replace("{icons}", icons) if when else ""
        if application.styleSheet() != sheet:
            application.setStyleSheet(sheet)
            application.setProperty(_OUTLINED, True)


def _was_outlined() -> bool:
    application = QApplication.instance()
    return application is not None and bool(application.property(_OUTLINED))


def _pass_on(widgets: Iterable[QObject]) -> None:
    """Give all widgets the palette: Qt sometimes forgets one that had a style sheet.

    Children are asked for one parent at a time, because new colours may delete some of them: a list
    of all widgets might contain deleted ones.
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
