"""The person's preferences: applied to the parts of the window, and changed in a dialog.

``WindowState`` keeps them. For what a menu can switch as well, the menu's action is used here, too.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reviewer.gui.commands.actions import Actions
from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.window_state import WindowState

if TYPE_CHECKING:
    from reviewer.gui.spelling import Spelling

#: The switches of the menus that are remembered, and how they usually are.
SWITCHES = {"wrapLines": True, "showInvisibles": False, "checkSpelling": True}


def show_text_as_wanted(state: WindowState, editor: BodyEditor) -> None:
    """Show the text as the person prefers, from the first moment on."""
    family, points = state.editor_font or (None, None)
    editor.set_usual_font(family, points)
    editor.set_wrapping(wanted=state.switch("wrapLines", usually=SWITCHES["wrapLines"]))
    shown = state.switch("showInvisibles", usually=SWITCHES["showInvisibles"])
    editor.set_invisibles(shown=shown)


class Preferences(QObject):
    """Applies preferences at once; only another language waits for the next start."""

    #: The person does not want to wait for that.
    start_again_requested = Signal()

    def __init__(
        self,
        state: WindowState,
        actions: Actions,
        editor: BodyEditor,
        spelling: "Spelling",
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.state = state
        self.actions = actions
        self._editor = editor
        self._spelling = spelling
        self._language_at_start = state.language
        self._show_font()
        spelling.set_usual_language(state.spelling_language)
        switched: dict[str, Callable[[bool], None]] = {
            "wrapLines": lambda on: editor.set_wrapping(wanted=on),
            "showInvisibles": lambda on: editor.set_invisibles(shown=on),
            "checkSpelling": lambda on: spelling.turn(on=on),
        }
        for name, act in switched.items():
            action, on = actions[name], state.switch(name, usually=SWITCHES[name])
            action.setChecked(on)
            act(on)
            action.toggled.connect(act)
            action.toggled.connect(partial(state.remember_switch, name))

    def set_font(self, font: tuple[str, float] | None) -> None:
        """Show the text in a font of that family and size; None: in the system's."""
        self.state.remember_editor_font(font)
        self._show_font()

    def set_spelling_language(self, language: str | None) -> None:
        """The dictionary for articles that do not name a language; None means the system's."""
        self.state.remember_spelling_language(language)
        self._spelling.set_usual_language(language)

    @property
    def waits_for_start(self) -> bool:
        """Whether the chosen language differs from the one the window is shown in."""
        return self.state.language != self._language_at_start

    @property
    def font(self) -> tuple[str, float]:
        """Family and points of the text's font, without zoom."""
        return self._editor.usual_font

    def _show_font(self) -> None:
        family, points = self.state.editor_font or (None, None)
        self._editor.set_usual_font(family, points)
