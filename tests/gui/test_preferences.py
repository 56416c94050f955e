"""Preferences: in one dialog, at once, remembered, and back as they came."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFontComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from reviewer.gui.looks.appearance import Appearance, show_appearance
from reviewer.gui.preferences_dialog import PreferencesDialog
from reviewer.gui.review_window import ReviewWindow
from reviewer.gui.start import starting_again
from reviewer.gui.window_state import WindowState
from tests.gui.window_driver import CTRL, WindowDriver


@pytest.fixture
def dialog(driver: WindowDriver) -> PreferencesDialog:
    driver.wait_until(driver.window.isActiveWindow)
    driver.press(Qt.Key.Key_Comma, CTRL)
    driver.wait_until(lambda: isinstance(QApplication.activeWindow(), PreferencesDialog))
    return driver.find(PreferencesDialog, "preferencesDialog")


def _state(driver: WindowDriver) -> WindowState:
    return WindowState(driver.unsaved.parent / "window.ini")


def test_another_size_shows_at_once_and_at_the_next_start(
    driver: WindowDriver, dialog: PreferencesDialog
) -> None:
    driver.find(QDoubleSpinBox, "editorFontSize").setValue(17)
    assert driver.find(QPlainTextEdit, "bodyEditor").font().pointSizeF() == 17
    window = ReviewWindow(_state(driver), driver.history, driver.unsaved)
    driver.qtbot.addWidget(window)
    assert window.panels.editor.font().pointSizeF() == 17


def test_zoom_goes_back_to_the_size_of_the_preferences(
    driver: WindowDriver, dialog: PreferencesDialog
) -> None:
    driver.find(QDoubleSpinBox, "editorFontSize").setValue(17)
    driver.window.menu_actions["zoomIn"].trigger()
    driver.window.menu_actions["zoomReset"].trigger()
    assert driver.find(QPlainTextEdit, "bodyEditor").font().pointSizeF() == 17


def test_a_box_and_its_menu_entry_are_one_switch(
    driver: WindowDriver, dialog: PreferencesDialog
) -> None:
    wrap = driver.window.menu_actions["wrapLines"]
    box = driver.find(QCheckBox, "wrapLinesPreference")
    box.click()
    assert (wrap.isChecked(), box.isChecked()) == (False, False)
    assert driver.find(QPlainTextEdit, "bodyEditor").lineWrapMode() is _Wrap.NoWrap
    wrap.trigger()
    assert box.isChecked()


def test_lines_stay_unwrapped_at_the_next_start(
    driver: WindowDriver, dialog: PreferencesDialog
) -> None:
    driver.find(QCheckBox, "wrapLinesPreference").click()
    window = ReviewWindow(_state(driver), driver.history, driver.unsaved)
    driver.qtbot.addWidget(window)
    assert window.panels.editor.lineWrapMode() is _Wrap.NoWrap


def test_another_appearance_shows_at_once(driver: WindowDriver, dialog: PreferencesDialog) -> None:
    try:
        _choose(driver.find(QComboBox, "appearancePreference"), "High contrast")
        assert driver.window.palette().window().color().name() == "#000000"
        assert _state(driver).appearance is Appearance.HIGH_CONTRAST
    finally:
        show_appearance(Appearance.SYSTEM)


def test_another_language_is_said_to_wait_for_the_next_start(
    driver: WindowDriver, dialog: PreferencesDialog
) -> None:
    hint = driver.find(QLabel, "restartHint")
    box = driver.find(QComboBox, "language")
    assert hint.text() == ""
    _choose(box, "English")
    assert "next time the program starts" in hint.text()
    assert _state(driver).language == "en"
    _choose(box, "As the system")
    assert hint.text() == ""


def test_everything_goes_back_to_how_it_came(
    driver: WindowDriver, dialog: PreferencesDialog
) -> None:
    before = driver.find(QPlainTextEdit, "bodyEditor").font()
    fonts = driver.find(QFontComboBox, "editorFont")
    fonts.setCurrentIndex((fonts.currentIndex() + 1) % fonts.count())
    driver.find(QCheckBox, "showInvisiblesPreference").click()
    driver.find(QDoubleSpinBox, "editorFontSize").setValue(17)
    buttons = driver.find(QDialogButtonBox, "preferencesButtons")
    buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    after = driver.find(QPlainTextEdit, "bodyEditor").font()
    assert QFontInfo(after).family() == QFontInfo(before).family()
    assert after.pointSizeF() == before.pointSizeF()
    assert not driver.window.menu_actions["showInvisibles"].isChecked()
    assert _state(driver).editor_font is None


def test_every_control_is_reached_by_tab_and_says_what_it_is(
    driver: WindowDriver, dialog: PreferencesDialog
) -> None:
    labelled = {label.buddy() for label in dialog.findChildren(QLabel)}
    for kind in (QComboBox, QDoubleSpinBox, QAbstractButton):
        for control in dialog.findChildren(kind):
            if not control.objectName().startswith("qt_") and control.isVisible():
                assert isinstance(control, QWidget)
                if control.isEnabled():
                    assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
                named = control.accessibleName() or getattr(control, "text", str)()
                assert named or control in labelled


def _choose(box: QComboBox, text: str) -> None:
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


_Wrap = QPlainTextEdit.LineWrapMode


def test_another_language_comes_at_once_to_who_starts_again(
    driver: WindowDriver, dialog: PreferencesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[bool] = []
    monkeypatch.setattr(starting_again, "start_again", lambda: started.append(True))
    button = driver.find(QPushButton, "startAgain")
    assert not button.isVisible(), "nothing waits for a start"
    _choose(driver.find(QComboBox, "language"), "English")
    driver.click(button)
    assert started
    assert not driver.window.isVisible()
    assert _state(driver).language == "en"


def test_who_keeps_unsaved_changes_open_does_not_start_again(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[bool] = []
    monkeypatch.setattr(starting_again, "start_again", lambda: started.append(True))
    (tmp_path / "a.md").write_text("Words.\n")
    driver.open(tmp_path)
    driver.press(Qt.Key.Key_3, CTRL)
    driver.type_text("More ")
    monkeypatch.setattr(driver.window.saver.questioner, "choose", lambda *_args: None)
    driver.window.preferences.start_again_requested.emit()
    assert driver.window.isVisible()
    assert not started
