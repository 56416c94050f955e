"""Entries that Qt puts into menus, spelled like all others in the window."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

#: In English, Qt has capitals within; its other languages have none to be spelled otherwise.
_SPELLED = {"Select All": "Select all", "Copy &Link Location": "Copy &link location"}
_Key = QKeySequence.StandardKey
#: Qt's names for its entries. It leaves out the key of one that is an action of the window, too.
_KEYS = {
    "edit-undo": _Key.Undo,
    "edit-redo": _Key.Redo,
    "edit-cut": _Key.Cut,
    "edit-copy": _Key.Copy,
    "edit-paste": _Key.Paste,
    "select-all": _Key.SelectAll,
}


def spelled(menu: QMenu) -> QMenu:
    """The same menu: a capital at the beginning of an entry alone, and its key behind it."""
    for action in menu.actions():
        words, _tab, keys = action.text().partition("\t")
        key = _KEYS.get(action.objectName())
        if not keys and key is not None:
            keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action.setText("\t".join(filter(None, (_SPELLED.get(words, words), keys))))
    return menu
