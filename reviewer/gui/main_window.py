"""The window: arranges the panels around the text."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QDockWidget,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.commands.actions import Actions
from reviewer.gui.commands.list_menus import give_menus
from reviewer.gui.looks.appearance_menu import AppearanceMenu
from reviewer.gui.looks.naming import named
from reviewer.gui.start.start_gate import start_gate
from reviewer.gui.status_bar import StatusBar
from reviewer.gui.text_room import TextRoom
from reviewer.gui.window_layout import remember_layout, restore_layout
from reviewer.gui.window_state import WindowState

if TYPE_CHECKING:
    from reviewer.gui.editor.editor import BodyEditor
    from reviewer.gui.files.panel import ArticlesPanel
    from reviewer.gui.panels import Panels
    from reviewer.gui.start.welcome import Welcome

_Area = Qt.DockWidgetArea

#: Qt's own names for the buttons in a dock's title, and our drawings for them.
_PANEL_BUTTONS = {
    "qt_dockwidget_closebutton": "close-panel",
    "qt_dockwidget_floatbutton": "float-panel",
}


class MainWindow(QMainWindow):
    """Docks around the text. Knows no rules and opens no files: it reports what the person wants.

    It can be shown with list and text alone: the content of the other docks may come later, into
    places that are there from the beginning.
    """

    #: All panels, once ``take_panels`` has brought them.
    panels: "Panels"

    #: A folder or file was dropped on the window. Carries its Path.
    path_dropped = Signal(object)
    #: The system switched between light and dark.
    palette_changed = Signal()
    #: The person came back from another window.
    came_back = Signal()

    def __init__(self, articles: "ArticlesPanel", editor: "BodyEditor", state: WindowState) -> None:
        super().__init__()
        self.articles = articles
        self.editor = editor
        self.status = StatusBar()
        self._state = state
        self._may_close: Callable[[], bool] = lambda: True
        self.setObjectName("mainWindow")
        self.setWindowTitle("Article Reviewer[*]")
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.setStatusBar(self.status)
        self._middle = QStackedWidget()
        self._middle.addWidget(editor)
        self._center = self._make_center()
        self.docks = {
            name: self._add_dock(name, title, area)
            for name, title, area in (
                ("articlesDock", self.tr("Articles"), _Area.LeftDockWidgetArea),
                ("outlineDock", self.tr("Outline"), _Area.LeftDockWidgetArea),
                ("formDock", self.tr("Front matter"), _Area.RightDockWidgetArea),
                ("previewDock", self.tr("Preview"), _Area.RightDockWidgetArea),
                ("problemsDock", self.tr("Problems"), _Area.BottomDockWidgetArea),
            )
        }
        self.docks["articlesDock"].setWidget(articles)
        paper = self.docks["previewDock"].widget()
        paper.setAutoFillBackground(True)
        paper.setBackgroundRole(QPalette.ColorRole.Base)
        self.tabifyDockWidget(self.docks["articlesDock"], self.docks["outlineDock"])
        self.docks["articlesDock"].raise_()
        self.setCorner(Qt.Corner.BottomLeftCorner, _Area.BottomDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, _Area.RightDockWidgetArea)
        self.menu_actions = Actions(self)
        self._give_own_keys()
        view = self.menu_actions.menu("&View")
        view.addSeparator()
        for dock in self.docks.values():
            view.addAction(dock.toggleViewAction())
        view.addSeparator()
        view.addMenu(AppearanceMenu(state, view))
        self._recent = QMenu(self.tr("Recent &folders"), self)
        self.menu_actions.menu("&File").insertMenu(self.menu_actions["readAgain"], self._recent)
        self._text_room = TextRoom(self, editor)
        restore_layout(self, self.docks, state)
        start_gate().when_open(self._show_icons)

    @cached_property
    def welcome(self) -> "Welcome":
        """The page in the middle as long as no article is open."""
        # Made late: someone who continues with an article does not see it.
        from reviewer.gui.start.welcome import Welcome

        page = Welcome()
        self._middle.addWidget(page)
        return page

    def take_panels(self, panels: "Panels") -> None:
        """Put all panels into their places."""
        self.panels = panels
        self._center.insertWidget(0, panels.messages)
        self._center.addWidget(panels.find_bar)
        for name, panel in (
            ("outlineDock", panels.outline),
            ("formDock", panels.form),
            ("previewDock", panels.preview),
            ("problemsDock", panels.problems),
        ):
            dock = self.docks[name]
            dock.widget().deleteLater()
            dock.setWidget(panel)
        panels.articles.article_entered.connect(panels.editor.setFocus)
        panels.outline.heading_entered.connect(panels.editor.setFocus)
        give_menus(panels.articles.view, panels.problems.view, self.menu_actions)

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Let ``may_close`` decide whether the window may be closed."""
        self._may_close = may_close

    def show_title(self, name: str | None, *, is_modified: bool) -> None:
        """Name the open article in the title; without one, say what to do first."""
        self._middle.setCurrentWidget(self.welcome if name is None else self.editor)
        self.setWindowTitle(f"{name}[*] – Article Reviewer" if name else "Article Reviewer[*]")
        self.setWindowModified(is_modified)

    def show_recent_folders(
        self, folders: Sequence[Path], open_folder: Callable[[Path], object]
    ) -> None:
        """List the recent folders in the File menu."""
        self._recent.clear()
        for folder in folders:
            action = self._recent.addAction(str(folder))
            action.triggered.connect(lambda _checked=False, folder=folder: open_folder(folder))
        self._recent.setEnabled(bool(folders))

    def show_commands(self) -> None:
        """Let the person find a command by its name."""
        # Dialogs are imported when they are first opened: no start waits for them.
        from reviewer.gui.commands.command_palette import CommandPalette

        CommandPalette(self.menu_actions.all_in_menus(), self).open()

    def change_keys(self) -> None:
        """Let the person look up and change the commands' keys."""
        from reviewer.gui.commands.keys_dialog import KeysDialog

        dialog = KeysDialog(self.menu_actions, self)
        dialog.accepted.connect(lambda: self._take_keys(dialog.keys))
        dialog.open()

    def show_about(self) -> None:
        """Show the About box."""
        from reviewer.gui.about import show_about

        show_about(self)

    def add_late_dock(self, name: str, title: str, panel: QWidget) -> None:
        """Add a panel that was not needed until now, where the person had it last time."""
        dock = self.docks[name] = named(QDockWidget(title), name)
        dock.setWidget(panel)
        if not self.restoreDockWidget(dock):
            self.addDockWidget(_Area.BottomDockWidgetArea, dock)
            self.tabifyDockWidget(self.docks["problemsDock"], dock)
        self._show_panel_buttons()

    def focus_dock(self, name: str) -> None:
        """Show a panel and let the person work in it."""
        dock = self.docks[name]
        dock.show()
        dock.raise_()
        panel = dock.widget()
        (panel.focusProxy() or panel).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._text_room.share()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        remember_layout(self, self._state)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        is_free = QApplication.activeModalWidget() is None  # a bulk change may be under way
        if is_free and _dropped_path(event) is not None:
            _take_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_path(event)
        if path is not None:
            _take_copy(event)
            self.path_dropped.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            if start_gate().is_open:
                self._show_icons()
            self.palette_changed.emit()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_back.emit()

    def _take_keys(self, keys: Mapping[str, Sequence[QKeySequence]]) -> None:
        actions = self.menu_actions
        for name in actions.names:
            actions.give_keys(name, keys.get(name, actions.usual_keys(name)))
        portable = QKeySequence.SequenceFormat.PortableText
        self._state.remember_keys(
            {name: [key.toString(portable) for key in given] for name, given in keys.items()}
        )

    def _give_own_keys(self) -> None:
        known = set(self.menu_actions.names)
        for name, texts in self._state.keys.items():
            if name in known:
                self.menu_actions.give_keys(name, [QKeySequence(text) for text in texts])

    def _make_center(self) -> QBoxLayout:
        center = QWidget()
        self.setCentralWidget(center)
        layout = QVBoxLayout(center)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._middle, 1)
        return layout

    def _add_dock(self, name: str, title: str, area: _Area) -> QDockWidget:
        dock = named(QDockWidget(title), name)
        dock.setWidget(QWidget())
        self.addDockWidget(area, dock)
        return dock

    def _show_icons(self) -> None:
        self.menu_actions.show_icons(self.palette())
        self._show_panel_buttons()

    def _show_panel_buttons(self) -> None:
        """Draw the buttons of the panels' titles in the palette's colours, as Qt does not."""
        from reviewer.gui.looks.icons import icon

        for name, drawing in _PANEL_BUTTONS.items():
            drawn = icon(drawing, self.palette())
            for dock in self.docks.values():
                button = dock.findChild(QAbstractButton, name)
                if isinstance(button, QAbstractButton):
                    button.setIcon(drawn)


def _dropped_path(event: QDropEvent) -> Path | None:
    """The folder or file that is being dragged, if it is one and on this machine."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _take_copy(event: QDropEvent) -> None:
    """Accept what is dragged as a copy: if it counted as moved, its program might delete it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
