"""Entries that Qt puts into menus, spelled like all others in the window."""

from PySide6.QtWidgets import QMenu

#: In English, Qt has capitals within; its other languages have none to be spelled otherwise.
_SPELLED = {"Select All": "Select all", "Copy &Link Location": "Copy &link location"}


def without_capitals(menu: QMenu) -> QMenu:
    """The same menu, with a capital at the beginning of an entry alone."""
    for action in menu.actions():
        words, tab, keys = action.text().partition("\t")
        if words in _SPELLED:
            action.setText(f"{_SPELLED[words]}{tab}{keys}")
    return menu
