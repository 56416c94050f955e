"""The preferences in one place; changes take effect at once."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.looks.naming import named
from reviewer.gui.looks.plain_buttons import without_icons
from reviewer.gui.preferences import SWITCHES, Preferences
from reviewer.gui.words.language import languages

_Button = QDialogButtonBox.StandardButton


class PreferencesDialog(QDialog):
    """Shows what the person prefers; the menus' switches are the menus' own actions."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._preferences = preferences
        self._language = self._make_language()
        self._appearance = self._make_appearance(parent)
        self._family = named(QFontComboBox(), "editorFont")
        self._family.setEditable(False)
        self._points = named(QDoubleSpinBox(), "editorFontSize")
        self._points.setRange(5, 48)
        self._points.setDecimals(1)
        self._spelling = self._make_spelling_language()
        self._show_font()
        self._family.currentFontChanged.connect(lambda _font: self._take_font())
        self._points.valueChanged.connect(lambda _points: self._take_font())
        layout = QVBoxLayout(self)
        for group in (self._window_group(), self._text_group(), self._preview_group()):
            layout.addWidget(group)
        buttons = QDialogButtonBox(_Button.Close | _Button.RestoreDefaults)
        buttons.setObjectName("preferencesButtons")
        without_icons(buttons)
        buttons.button(_Button.RestoreDefaults).setText(self.tr("&Restore defaults"))
        buttons.rejected.connect(self.reject)
        buttons.button(_Button.RestoreDefaults).clicked.connect(self._reset)
        layout.addWidget(buttons)

    def _window_group(self) -> QGroupBox:
        keys = named(QPushButton(self.tr("&Keyboard shortcuts…")), "preferencesKeys")
        keys.setAutoDefault(False)
        keys.clicked.connect(self._preferences.actions["keys"].trigger)
        self._restart = named(QLabel(), "restartHint")
        self._restart.setWordWrap(True)
        group, form = _group(self.tr("Window"))
        self._form = form
        form.addRow(self.tr("&Language:"), self._language)
        form.addRow("", self._restart)
        self._start_again = named(QPushButton(self.tr("&Start again now")), "startAgain")
        self._start_again.setAutoDefault(False)
        self._start_again.clicked.connect(self._leave_to_start_again)
        form.addRow("", self._start_again)
        self._tell_restart()
        form.addRow(self.tr("&Appearance:"), self._appearance)
        form.addRow("", keys)
        return group

    def _text_group(self) -> QGroupBox:
        group, form = _group(self.tr("Text"))
        form.addRow(self.tr("&Font:"), self._family)
        form.addRow(self.tr("Si&ze in points:"), self._points)
        form.addRow("", self._switch("wrapLines", self.tr("&Wrap lines")))
        words = self.tr("Show &invisible characters")
        form.addRow("", self._switch("showInvisibles", words))
        form.addRow("", self._switch("checkSpelling", self.tr("&Check spelling")))
        form.addRow(self.tr("&Dictionary:"), self._spelling)
        return group

    def _preview_group(self) -> QGroupBox:
        group, form = _group(self.tr("Preview"))
        words = self.tr("Load this folder's &pictures from the web")
        form.addRow(self._switch("webPictures", words))
        return group

    def _switch(self, name: str, words: str) -> QCheckBox:
        """A box for a switch of the menus."""
        action = self._preferences.actions[name]
        box = named(QCheckBox(words), f"{name}Preference")
        box.setToolTip(action.statusTip())
        box.setChecked(action.isChecked())
        box.setEnabled(action.isEnabled())
        box.toggled.connect(action.setChecked)
        action.toggled.connect(box.setChecked)
        return box

    def _make_language(self) -> QComboBox:
        names: dict[str | None, str] = {None: self.tr("As the system")}
        names.update(languages())
        box = _choice("language", names, self._preferences.state.language)
        box.activated.connect(self._take_language)
        return box

    def _make_appearance(self, window: QWidget) -> QComboBox:
        box = named(QComboBox(), "appearancePreference")
        menu = window.findChild(QMenu, "appearance")
        for action in menu.actions() if isinstance(menu, QMenu) else ():
            box.addItem(action.text().replace("&", ""), action)
            if action.isChecked():
                box.setCurrentIndex(box.count() - 1)
        box.activated.connect(lambda _row: _trigger(box))
        return box

    def _make_spelling_language(self) -> QComboBox:
        # Enchant takes a while to be imported.
        from reviewer.writing.spelling import dictionaries

        names: dict[str | None, str] = {None: self.tr("As the system")}
        for code in dictionaries():
            locale = QLocale(code)
            territory = f" ({locale.nativeTerritoryName()})" if "_" in code else ""
            names[code] = f"{locale.nativeLanguageName() or code}{territory}"
        box = _choice("spellingLanguage", names, self._preferences.state.spelling_language)
        box.setToolTip(self.tr("For articles whose folder sets no language in reviewer.toml"))
        box.activated.connect(
            lambda _row: self._preferences.set_spelling_language(box.currentData())
        )
        return box

    def _take_language(self, _row: int) -> None:
        self._preferences.state.remember_language(self._language.currentData())
        self._tell_restart()

    def _tell_restart(self) -> None:
        words = self.tr("The language changes the next time the program starts.")
        waits = self._preferences.waits_for_start
        self._restart.setText(words if waits else "")
        for row in (self._restart, self._start_again):
            self._form.setRowVisible(row, waits)

    def _leave_to_start_again(self) -> None:
        self.accept()
        self._preferences.start_again_requested.emit()

    def _show_font(self) -> None:
        family, points = self._preferences.font
        for widget in (self._family, self._points):
            widget.blockSignals(True)
        self._family.setCurrentFont(QFont(family))
        self._points.setValue(points)
        for widget in (self._family, self._points):
            widget.blockSignals(False)

    def _take_font(self) -> None:
        family = self._family.currentFont().family()
        self._preferences.set_font((family, self._points.value()))

    def _reset(self) -> None:
        for name, usual in SWITCHES.items():
            self._preferences.actions[name].setChecked(usual)
        self._preferences.set_font(None)
        self._show_font()
        self._preferences.set_spelling_language(None)
        self._preferences.state.remember_language(None)
        for box in (self._language, self._appearance, self._spelling):
            box.setCurrentIndex(0)
        _trigger(self._appearance)
        self._tell_restart()


def _group(title: str) -> tuple[QGroupBox, QFormLayout]:
    group = QGroupBox(title)
    form = QFormLayout(group)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return group, form


def _choice(name: str, words: Mapping[str | None, str], chosen: str | None) -> QComboBox:
    box = named(QComboBox(), name)
    for value, text in words.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _trigger(box: QComboBox) -> None:
    action = box.currentData()
    if isinstance(action, QAction):
        action.trigger()
