"""Names for widgets: one for scripts and tests, one for people who hear the window read aloud."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_Object = TypeVar("_Object", bound=QObject)


def named(thing: _Object, name: str, accessible_name: str = "") -> _Object:
    """Give ``thing`` its objectName, and a widget the name that a screen reader says."""
    thing.setObjectName(name)
    if accessible_name and isinstance(thing, QWidget):
        thing.setAccessibleName(accessible_name)
    return thing
