"""The actions of the Edit menu."""

from PySide6.QtGui import QKeySequence

from reviewer.gui.commands.action_spec import ActionSpec

_Key = QKeySequence.StandardKey

EDIT_SPECS = (
    ActionSpec(
        "undo",
        "&Undo",
        "Undo the last change",
        (_Key.Undo,),
        "&Edit",
        "undo",
        on_tool_bar=True,
        starts_group=True,
    ),
    ActionSpec(
        "redo",
        "&Redo",
        "Redo the last undone change",
        (_Key.Redo,),
        "&Edit",
        "redo",
        on_tool_bar=True,
    ),
    ActionSpec(
        "findReplace",
        "&Find and replace",
        "Find and replace in this article",
        (_Key.Find,),
        "&Edit",
        "find",
        starts_group=True,
    ),
    ActionSpec(
        "findNext",
        "Find &next",
        "Go to the next match",
        ("F3",),
        "&Edit",
    ),
    ActionSpec(
        "findPrevious",
        "Find pre&vious",
        "Go to the previous match",
        ("Shift+F3",),
        "&Edit",
    ),
    ActionSpec(
        "searchWorkspace",
        "&Search in all articles",
        "Find and replace in all articles of the folder",
        ("Ctrl+Shift+F",),
        "&Edit",
    ),
    ActionSpec(
        "pastePlain",
        "Paste as &plain text",
        "Paste without converting formatted text to Markdown",
        ("Ctrl+Shift+V",),
        "&Edit",
    ),
    ActionSpec(
        "moveLinesUp",
        "Move lines up&wards",
        "Move the selected lines up by one line",
        ("Ctrl+Shift+Up",),
        "&Edit",
        starts_group=True,
    ),
    ActionSpec(
        "moveLinesDown",
        "Move lines &downwards",
        "Move the selected lines down by one line",
        ("Ctrl+Shift+Down",),
        "&Edit",
    ),
    ActionSpec(
        "duplicateLines",
        "Dupl&icate lines",
        "Duplicate the selected lines",
        ("Ctrl+Shift+D",),
        "&Edit",
    ),
    ActionSpec(
        "deleteLines",
        "D&elete lines",
        "Delete the selected lines",
        ("Ctrl+Shift+K",),
        "&Edit",
    ),
    ActionSpec(
        "takeLead", "Use the &lead as description", "Take over the lead", ("Ctrl+Alt+D",), "&Edit"
    ),
    ActionSpec(
        "preferences",
        "Preferen&ces…",
        "Choose language, appearance, font and spelling",
        ("Ctrl+,",),
        "&Edit",
        starts_group=True,
    ),
    ActionSpec(
        "publicFolder",
        "Pu&blic folder of the site…",
        "Choose the folder that the site publishes at its root, where pictures are found",
        (),
        "&Edit",
    ),
)
