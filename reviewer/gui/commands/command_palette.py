"""Every command of the window in one list that a few letters narrow down."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.looks.naming import named

_WIDTH, _HEIGHT = 560, 420
_ROW_HEIGHT = 24
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ACTION = Qt.ItemDataRole.UserRole


class CommandPalette(QDialog):
    """Type some letters, choose with the arrows, run with Return; Escape leaves."""

    def __init__(self, actions: Iterable[tuple[str, QAction]], parent: QWidget) -> None:
        """Each command comes with its menu's name; those that are not available are grey."""
        super().__init__(parent)
        self.setObjectName("commandPalette")
        self.setWindowTitle(self.tr("Commands"))
        self.resize(min(_WIDTH, parent.width()), min(_HEIGHT, parent.height()))
        self._line = named(QLineEdit(), "commandFilter", self.tr("Find a command"))
        self._line.setPlaceholderText(self.tr("Find a command"))
        self._line.setClearButtonEnabled(True)
        self._list = named(QTreeWidget(), "commandList", self.tr("Commands"))
        self._list.setColumnCount(2)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.addWidget(self._line)
        layout.addWidget(self._list)
        for menu, action in actions:
            self._list.addTopLevelItem(_row(menu, action))
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._line.textChanged.connect(self._narrow)
        self._line.returnPressed.connect(self._run)
        self._list.itemClicked.connect(lambda _item: self._run())
        self._line.installEventFilter(self)
        self._narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The arrow keys choose in the list, while letters go on narrowing it.
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _MOVING:
            QApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        shown = []
        for row in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(row)
            if item is not None:
                fits = _fits(words, item.text(0).casefold())
                item.setHidden(not fits)
                shown += [item] if fits else []
        usable = [item for item in shown if item.data(0, _ACTION).isEnabled()]
        self._list.setCurrentItem(next(iter(usable or shown), None))  # type: ignore[arg-type]

    def _run(self) -> None:
        item = self._list.currentItem()
        action = item.data(0, _ACTION) if item is not None and not item.isHidden() else None
        if isinstance(action, QAction) and action.isEnabled():
            # Closed first, so that the command finds the focus where the person left it.
            self.accept()
            action.trigger()


def _row(menu: str, action: QAction) -> QTreeWidgetItem:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    name = f"{menu} \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} {action.text()}"
    item = QTreeWidgetItem([name.replace("&", ""), key])
    item.setSizeHint(0, QSize(0, _ROW_HEIGHT))
    item.setToolTip(0, action.statusTip())
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setData(0, _ACTION, action)
    item.setDisabled(not action.isEnabled())
    return item


def _fits(words: Iterable[str], name: str) -> bool:
    """Whether every typed word occurs somewhere in the name."""
    return all(word in name for word in words)
