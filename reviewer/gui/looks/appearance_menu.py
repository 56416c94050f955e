"""The menu in which the person chooses light, dark or high contrast."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reviewer.gui.looks.appearance import Appearance, show_appearance
from reviewer.gui.window_state import WindowState


class AppearanceMenu(QMenu):
    """Shows the program as chosen, at once and from its first sight on, and remembers the choice.

    Where the choice is to go by the system, it follows the system's changes.
    """

    def __init__(self, state: WindowState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.setObjectName("appearance")
        self.setTitle(self.tr("&Appearance"))
        group = QActionGroup(self)
        for appearance, words in (
            (Appearance.SYSTEM, self.tr("As the &system")),
            (Appearance.LIGHT, self.tr("&Light")),
            (Appearance.DARK, self.tr("&Dark")),
            (Appearance.HIGH_CONTRAST, self.tr("&High contrast")),
        ):
            action = self.addAction(words)
            action.setObjectName(f"appearance{appearance.value}")
            action.setCheckable(True)
            action.setChecked(appearance is state.appearance)
            action.triggered.connect(lambda _checked=False, one=appearance: self._choose(one))
            group.addAction(action)
        show_appearance(state.appearance)
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _choose(self, appearance: Appearance) -> None:
        self._state.remember_appearance(appearance)
        show_appearance(appearance)

    def _follow_system(self) -> None:
        show_appearance(self._state.appearance)
