"""What is known of one of the window's actions."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its objectName, its words, its keys, and where it is found.

    ``keys`` are portable texts ("Ctrl+S") or standard keys. Quit and Preferences have no standard
    key outside a full desktop, so they name theirs.
    """

    name: str
    text: str
    tip: str
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    menu: str = ""
    icon: str = ""
    on_tool_bar: bool = False
    button_text: str = ""
    starts_group: bool = False
    is_checkable: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """All its texts, in English; they are translated where the action is made."""
        return (self.menu, self.text, self.tip, self.button_text)
