"""The window without a mouse and without colours: names, keys, signs and contrast."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QMenu,
    QStyleFactory,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reviewer.gui.looks.appearance import Appearance, show_appearance
from reviewer.gui.looks.palettes import dark_palette, framed_palette
from reviewer.gui.looks.severity_style import GLYPHS, severity_color, severity_name
from reviewer.lint.model import Severity
from tests.gui.promised_names import PROMISED_ACTIONS, PROMISED_WIDGETS
from tests.gui.window_driver import CTRL, WindowDriver

_ARTICLE = """---
title: One [object Object]
description: A long text that says at some length what this article is about, and more.
pubDate: 2023-10-17 03:10
img: /one.png
tags:
  - a
  - |-
    b
    c
place: {lat: 1}
---

A quiet text with [object Object] in it.
"""


@pytest.fixture
def window(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.md").write_text(_ARTICLE, encoding="utf-8")
    driver.open(folder)
    driver.press(Qt.Key.Key_F8)
    return driver


def test_every_promised_name_is_there(window: WindowDriver) -> None:
    assert window.window.objectName() == "mainWindow"
    for name in (*PROMISED_WIDGETS, "field:title", "field:tags"):
        window.find(QWidget, name)
    for name in PROMISED_ACTIONS:
        assert window.window.findChild(QAction, name) is not None, name


def test_every_action_has_words_and_a_tip_and_no_two_share_a_key(window: WindowDriver) -> None:
    actions = window.window.findChildren(QAction)
    # Qt has some of its own, as the cross in a line edit.
    actions = [it for it in actions if it.objectName() and it.objectName()[0] != "_"]
    assert len(actions) > 25
    for action in actions:
        assert action.text(), action.objectName()
        assert action.toolTip(), action.objectName()
    keys = Counter(
        key.toString() for action in actions for key in dict.fromkeys(action.shortcuts())
    )
    assert [key for key, count in keys.items() if count > 1] == []
    for menu in window.window.menuBar().actions():
        inner = menu.menu()
        assert inner is not None
        texts = [it.text() for it in inner.actions() if it.text()]  # type: ignore[attr-defined]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert [letter for letter, count in letters.items() if count > 1] == [], menu.text()


def test_everything_that_takes_the_focus_says_its_name(window: WindowDriver) -> None:
    nameless = []
    for widget in window.window.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if widget.focusProxy() is not None or not widget.isEnabled():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.objectName()!r}")
    assert nameless == []


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_1, "articleList"),
        (Qt.Key.Key_2, "field:title"),
        (Qt.Key.Key_3, "bodyEditor"),
        (Qt.Key.Key_4, "problemList"),
        (Qt.Key.Key_5, "preview"),
        (Qt.Key.Key_L, "articleFilter"),
    ],
)
def test_every_panel_is_reached_by_its_key(window: WindowDriver, key: Qt.Key, name: str) -> None:
    window.press(key, CTRL)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == name


def _contrast(first: QColor, second: QColor) -> float:
    """Contrast as the Web Content Accessibility Guidelines 2.2 define it."""

    def luminance(color: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (color.redF(), color.greenF(), color.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.usefixtures("qapp")
def test_colours_can_be_read_on_every_ground(is_dark: bool) -> None:
    light = QPalette(QColor("#efefef"), QColor("#ffffff"))
    palette = dark_palette() if is_dark else light
    role = QPalette.ColorRole
    for ground in (role.Base, role.Window):
        for severity in Severity:
            color = severity_color(severity, palette)
            assert _contrast(color, palette.color(ground)) >= 4.5, (severity, ground)
    for text, ground in (
        (role.Text, role.Base),
        (role.WindowText, role.Window),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
        (role.PlaceholderText, role.Base),
    ):
        if is_dark:
            assert _contrast(palette.color(text), palette.color(ground)) >= 4.5, (text, ground)


def test_severities_differ_in_sign_and_word_and_not_in_colour_alone() -> None:
    assert len(set(GLYPHS.values())) == len(Severity)
    assert len(set(map(severity_name, Severity))) == len(Severity)


@pytest.mark.parametrize("name", ["qt_dockwidget_closebutton", "qt_dockwidget_floatbutton"])
def test_the_buttons_of_panels_can_be_seen_in_the_dark(window: WindowDriver, name: str) -> None:
    window.window.setPalette(dark_palette())
    button = window.window.docks["previewDock"].findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    assert _best_contrast(button.icon().pixmap(16).toImage(), dark_palette()) >= 4.5


def test_the_way_to_what_finds_no_room_on_the_tool_bar_can_be_seen_in_the_dark(
    window: WindowDriver,
) -> None:
    window.window.setPalette(dark_palette())
    button = window.window.menu_actions.tool_bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert isinstance(button, QToolButton)
    assert _best_contrast(button.icon().pixmap(16).toImage(), dark_palette()) >= 4.5


def test_the_frames_of_check_boxes_can_be_seen_in_the_dark(qtbot: QtBot) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    style = QStyleFactory.create("Fusion")  # kept here: the box does not own it
    box.setStyle(style)
    box.setPalette(framed_palette(dark_palette()))
    box.resize(box.sizeHint())
    image = QImage(box.size(), QImage.Format.Format_ARGB32)
    image.fill(dark_palette().color(QPalette.ColorRole.Window))
    box.render(image, renderFlags=QWidget.RenderFlag.DrawChildren)
    assert _best_contrast(image, dark_palette()) >= 3


@pytest.mark.parametrize("appearance", Appearance)
@pytest.mark.usefixtures("qapp")
def test_hints_can_be_read_in_every_appearance(appearance: Appearance) -> None:
    role = QPalette.ColorRole
    try:
        show_appearance(appearance)
        palette = QApplication.palette()
        hint = palette.color(role.PlaceholderText)
        for ground in (palette.color(role.Base), palette.color(role.Window)):
            assert _contrast(_laid_over(hint, ground), ground) >= 4.5
    finally:
        show_appearance(Appearance.SYSTEM)


@pytest.mark.parametrize("appearance", Appearance)
@pytest.mark.usefixtures("qapp")
def test_what_is_not_available_can_still_be_read(appearance: Appearance) -> None:
    try:
        show_appearance(appearance)
        role = QPalette.ColorRole
        palette = QApplication.palette()
        for words, ground in ((role.Text, role.Base), (role.WindowText, role.Window)):
            faint = palette.color(QPalette.ColorGroup.Disabled, words)
            assert _contrast(faint, palette.color(ground)) >= 3
    finally:
        show_appearance(Appearance.SYSTEM)


@pytest.mark.parametrize("appearance", Appearance)
def test_an_unticked_entry_of_a_menu_has_a_box(
    driver: WindowDriver, appearance: Appearance
) -> None:
    action = driver.window.menu_actions["showAccepted"]
    menu = next(it for it in driver.window.menuBar().findChildren(QMenu) if action in it.actions())
    try:
        show_appearance(appearance)
        menu.adjustSize()
        image = menu.grab(menu.actionGeometry(action)).toImage()
        ground = image.pixelColor(image.width() - 3, image.height() // 2)
        box = image.copy(0, 0, 24, image.height())
        dots = [box.pixelColor(x, y) for x in range(24) for y in range(box.height())]
        assert max(_contrast(dot, ground) for dot in dots) >= 3
    finally:
        show_appearance(Appearance.SYSTEM)


@pytest.mark.usefixtures("qapp")
def test_open_choices_which_wear_the_colours_of_menus_are_dark_in_the_dark() -> None:
    try:
        show_appearance(Appearance.DARK)
        role = QPalette.ColorRole
        palette = QApplication.palette(QMenu())
        assert _contrast(palette.color(role.Text), palette.color(role.Window)) >= 4.5
    finally:
        show_appearance(Appearance.SYSTEM)


def _laid_over(color: QColor, ground: QColor) -> QColor:
    """A colour that lets its ground through, as it is seen on it."""
    alpha = color.alphaF()

    def mixed(over: float, under: float) -> float:
        return alpha * over + (1 - alpha) * under

    return QColor.fromRgbF(
        mixed(color.redF(), ground.redF()),
        mixed(color.greenF(), ground.greenF()),
        mixed(color.blueF(), ground.blueF()),
    )


@pytest.mark.usefixtures("qapp")
def test_the_choice_between_light_and_dark_reaches_check_boxes_too() -> None:
    box = QCheckBox()
    try:
        show_appearance(Appearance.DARK)
        dark = QApplication.palette(box).color(QPalette.ColorRole.Window)
        assert _contrast(dark, dark_palette().color(QPalette.ColorRole.Window)) >= 3
    finally:
        show_appearance(Appearance.SYSTEM)


def test_a_ticked_box_has_a_tick_in_high_contrast_too(qtbot: QtBot) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    try:
        show_appearance(Appearance.HIGH_CONTRAST)
        box.setChecked(True)
        image = box.grab().toImage()
        highlight = box.palette().color(QPalette.ColorRole.Highlight)
        middle = image.height() // 2
        row = [image.pixelColor(x, middle) for x in range(image.width())]
        first = row.index(highlight)
        last = len(row) - 1 - row[::-1].index(highlight)
        assert min(color.lightness() for color in row[first:last]) < 60
    finally:
        show_appearance(Appearance.SYSTEM)


def test_nothing_stays_light_when_high_contrast_gives_way_to_dark(
    driver: WindowDriver,
) -> None:
    try:
        for appearance in (Appearance.HIGH_CONTRAST, Appearance.SYSTEM, Appearance.DARK):
            show_appearance(appearance)
            QApplication.processEvents()
        base = dark_palette().color(QPalette.ColorRole.Base)
        editors = driver.window.findChildren(QWidget)
        light = [it for it in editors if it.palette().color(QPalette.ColorRole.Base) != base]
        assert [type(it).__name__ for it in light] == []
    finally:
        show_appearance(Appearance.SYSTEM)


def _best_contrast(image: QImage, palette: QPalette) -> float:
    """How well the clearest dot of an image stands out from the window."""
    ground = palette.color(QPalette.ColorRole.Window)
    dots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(_contrast(dot, ground) for dot in dots if dot.alpha() > 200)
