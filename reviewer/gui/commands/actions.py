"""The window's actions, in its menus, its tool bar and under their keys."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPalette, QPixmap
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from reviewer.gui.commands.action_spec import ActionSpec
from reviewer.gui.commands.action_table import SPECS
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.ticks import TickMenu
from reviewer.gui.words.language import translate

#: Qt's own name for the button of a tool bar that finds no room for all its actions.
_MORE = "qt_toolbar_ext_button"


class Actions:
    """The window's QActions by name, in its menus and its tool bar."""

    def __init__(self, window: QMainWindow) -> None:
        self._by_name: dict[str, QAction] = {}
        self._specs = {spec.name: spec for spec in SPECS}
        self._menus: dict[str, QMenu] = {}
        self._no_icon = _blank_icon()
        self.tool_bar = named(QToolBar(translate("Actions", "Tools"), window), "toolBar")
        self.tool_bar.setMovable(False)
        window.addToolBar(self.tool_bar)
        for spec in SPECS:
            self._add(spec, window)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    @property
    def names(self) -> Sequence[str]:
        """The objectNames of all actions in the table, in its order."""
        return list(self._specs)

    def all_in_menus(self) -> list[tuple[str, QAction]]:
        """Every command in the menus, with the title of its menu."""
        return [entry for menu in self._menus.values() for entry in _commands(menu)]

    def usual_keys(self, name: str) -> list[QKeySequence]:
        """The keys that an action comes with."""
        keys: list[QKeySequence] = []
        for key in self._specs[name].keys:
            keys += [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        return keys

    def give_keys(self, name: str, keys: Sequence[QKeySequence]) -> None:
        """Let these keys, and no others, call an action; its tool tip names the first."""
        action, tip = self._by_name[name], _translated(self._specs[name].tip)
        action.setShortcuts(keys)
        shown = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
        action.setToolTip(f"{tip}{shown}")

    def menu(self, title: str) -> QMenu:
        """A menu by its title, as written in the table, in English."""
        return self._menus[title]

    def connect(self, name: str, slot: Callable[[], object]) -> None:
        """Call ``slot`` whenever the action is chosen."""
        self._by_name[name].triggered.connect(lambda _checked=False: slot())

    def enable(self, names: tuple[str, ...], *, when: bool) -> None:
        """Make some actions available or not."""
        for name in names:
            self._by_name[name].setEnabled(when)

    def show_icons(self, palette: QPalette) -> None:
        """Draw the icons in the palette's colours; until then their places are blank."""
        from reviewer.gui.looks.icons import icon

        for spec in SPECS:
            if spec.icon:
                self._by_name[spec.name].setIcon(icon(spec.icon, palette))
        more = self.tool_bar.findChild(QToolButton, _MORE)
        if more is not None:  # Qt draws it for a light ground
            more.setIcon(icon("more", palette))

    def _add(self, spec: ActionSpec, window: QMainWindow) -> None:
        action = named(QAction(_translated(spec.text), window), spec.name)
        self._by_name[spec.name] = action
        self.give_keys(spec.name, self.usual_keys(spec.name))
        action.setStatusTip(_translated(spec.tip))
        action.setCheckable(spec.is_checkable)
        if spec.icon:
            action.setIcon(self._no_icon)
        if spec.menu not in self._menus:
            self._menus[spec.menu] = TickMenu(_translated(spec.menu), window.menuBar())
            window.menuBar().addMenu(self._menus[spec.menu])
        menu = self._menus[spec.menu]
        if spec.starts_group and not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(action)
        if spec.on_tool_bar:
            if spec.starts_group:
                self.tool_bar.addSeparator()
            self.tool_bar.addAction(action)
            button = self.tool_bar.widgetForAction(action)
            if spec.button_text and isinstance(button, QToolButton):
                action.setIconText(_translated(spec.button_text))
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def _blank_icon() -> QIcon:
    """Takes an icon's place."""
    pixmap = QPixmap(48, 48)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)


def _translated(words: str) -> str:
    return translate("Actions", words)


def _commands(menu: QMenu) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _commands(inner)
        elif not action.isSeparator():
            yield menu.title(), action
