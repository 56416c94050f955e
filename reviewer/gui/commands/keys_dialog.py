"""Looking up and changing the keys of the commands."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.commands.actions import Actions
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.plain_buttons import without_icons
from reviewer.gui.looks.roomy_rows import RoomyDelegate

_NAME = Qt.ItemDataRole.UserRole
_SIZE = (620, 560)
_Native = QKeySequence.SequenceFormat.NativeText
_Button = QDialogButtonBox.StandardButton


class KeysDialog(QDialog):
    """Lists every command with its key, which can be changed; says if a key is already taken."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(*_SIZE)
        self._actions = actions
        #: The keys that differ from what the action has now.
        self._chosen: dict[str, list[QKeySequence]] = {}
        self._filter = named(QLineEdit(), "keysFilter", self.tr("Filter the commands"))
        self._filter.setPlaceholderText(self.tr("Filter the commands"))
        self._list = named(QTreeWidget(), "keysList", self.tr("Commands and their keys"))
        self._list.setHeaderLabels([self.tr("Command"), self.tr("Key")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setItemDelegate(RoomyDelegate(self._list))
        for name in actions.names:
            item = QTreeWidgetItem([actions[name].text().replace("&", ""), ""])
            item.setData(0, _NAME, name)
            self._list.addTopLevelItem(item)
        self._key = named(
            QKeySequenceEdit(), "keyOfCommand", self.tr("Key of the selected command")
        )
        self._key.setMaximumSequenceLength(1)
        self._usual = named(QPushButton(self.tr("&Default key")), "usualKey")
        self._usual.setToolTip(self.tr("Restore the default key of the selected command"))
        self._none = named(QPushButton(self.tr("&No key")), "noKey")
        self._none.setToolTip(self.tr("Remove the key of the selected command"))
        self._trouble = named(QLabel(), "keyTrouble")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._buttons = QDialogButtonBox(
            _Button.Ok | _Button.Cancel | _Button.RestoreDefaults, parent=self
        )
        self._buttons.setObjectName("keysButtons")
        without_icons(self._buttons)
        self._arrange()
        self._connect()
        self._show_keys()
        self._list.setCurrentItem(self._items()[0])

    @property
    def keys(self) -> Mapping[str, Sequence[QKeySequence]]:
        """The keys of every command whose keys are not the usual ones."""
        wanted = {name: self._keys_of(name) for name in self._actions.names}
        return {
            name: keys for name, keys in wanted.items() if keys != self._actions.usual_keys(name)
        }

    def _arrange(self) -> None:
        row = QHBoxLayout()
        label = QLabel(self.tr("&Press the keys:"))
        label.setBuddy(self._key)
        row.addWidget(label)
        row.addWidget(self._key, 1)
        row.addWidget(self._none)
        row.addWidget(self._usual)
        layout = QVBoxLayout(self)
        layout.addWidget(self._filter)
        layout.addWidget(self._list, 1)
        layout.addLayout(row)
        layout.addWidget(self._trouble)
        layout.addWidget(self._buttons)
        self._list.setColumnWidth(0, _SIZE[0] * 2 // 3)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._narrow)
        self._list.currentItemChanged.connect(lambda _new, _old: self._show_current())
        # While a key is pressed, the edit reports for a moment that there is none. A method, not a
        # lambda: the edit reports late, when the dialog may be gone.
        self._key.editingFinished.connect(self._choose)
        self._none.clicked.connect(self._take_none)
        self._usual.clicked.connect(self._take_usual)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        restore = self._buttons.button(_Button.RestoreDefaults)
        restore.setText(self.tr("&Restore defaults"))
        restore.clicked.connect(self._take_all_usual)

    @property
    def _current(self) -> str | None:
        item = self._list.currentItem()
        return None if item is None else str(item.data(0, _NAME))

    def _keys_of(self, name: str) -> list[QKeySequence]:
        return self._chosen.get(name, list(self._actions[name].shortcuts()))

    def _narrow(self, typed: str) -> None:
        for item in self._items():
            item.setHidden(typed.casefold() not in f"{item.text(0)} {item.text(1)}".casefold())

    def _items(self) -> list[QTreeWidgetItem]:
        rows = range(self._list.topLevelItemCount())
        return [item for row in rows if (item := self._list.topLevelItem(row)) is not None]

    def _show_keys(self) -> None:
        for item in self._items():
            keys = self._keys_of(str(item.data(0, _NAME)))
            item.setText(1, ", ".join(key.toString(_Native) for key in keys if _is_usual(key)))

    def _show_current(self) -> None:
        name = self._current
        keys = self._keys_of(name) if name else []
        self._key.blockSignals(True)
        self._key.setKeySequence(keys[0] if keys else QKeySequence())
        self._key.blockSignals(False)
        self._trouble.hide()

    def _choose(self) -> None:
        key, name = self._key.keySequence(), self._current
        # The edit reports a key a moment after it was pressed, when the dialog may be closed.
        if name is None or key.isEmpty() or not self.isVisible():
            return
        taken = next((n for n in self._actions.names if n != name and key in self._keys_of(n)), "")
        if taken:
            self._show_current()
            words = self._actions[taken].text().replace("&", "")
            shown = key.toString(_Native)
            trouble = self.tr("{key} is the key of “{command}”. Change that one first.")
            self._trouble.setText(trouble.format(key=shown, command=words))
            self._trouble.show()
            return
        self._chosen[name] = [key]
        self._trouble.hide()
        self._show_keys()

    def _take_none(self) -> None:
        name = self._current
        if name is not None:
            self._chosen[name] = []
            self._show_keys()
            self._show_current()

    def _take_usual(self) -> None:
        name = self._current
        if name is not None:
            self._chosen[name] = self._actions.usual_keys(name)
            self._show_keys()
            self._show_current()

    def _take_all_usual(self) -> None:
        self._chosen = {name: self._actions.usual_keys(name) for name in self._actions.names}
        self._show_keys()
        self._show_current()


def _is_usual(key: QKeySequence) -> bool:
    """Whether most keyboards have it, unlike F14 or a special “Undo” key."""
    # PySide's stubs do not know that it can be indexed.
    code: int = key[0].key()  # type: ignore[index]
    return code <= Qt.Key.Key_F12 or Qt.Key.Key_Super_L <= code < Qt.Key.Key_Back
