"""The actions of the View and Help menus."""

from PySide6.QtGui import QKeySequence

from reviewer.gui.commands.action_spec import ActionSpec

_Key = QKeySequence.StandardKey

VIEW_AND_HELP_SPECS = (
    ActionSpec("zoomIn", "Zoom &in", "Make the text larger", (_Key.ZoomIn, "Ctrl+="), "&View"),
    ActionSpec("zoomOut", "Zoom &out", "Make the text smaller", (_Key.ZoomOut,), "&View"),
    ActionSpec(
        "zoomReset", "&Normal size", "Reset the text to its normal size", ("Ctrl+0",), "&View"
    ),
    ActionSpec(
        "wrapLines",
        "&Wrap lines",
        "Break long lines at the edge of the text, on the screen only",
        ("Alt+Z",),
        "&View",
        starts_group=True,
        is_checkable=True,
    ),
    ActionSpec(
        "checkSpelling",
        "Check &spelling",
        "Underline words that are not in the dictionary of the article's language",
        ("F7",),
        "&View",
        is_checkable=True,
    ),
    ActionSpec(
        "webPictures",
        "Load pictures from the w&eb",
        "Let the preview load this folder's pictures from the web",
        (),
        "&View",
        is_checkable=True,
    ),
    ActionSpec(
        "showInvisibles",
        "Show in&visible characters",
        "Show signs for spaces, tabs and zero-width characters",
        ("Ctrl+Alt+I",),
        "&View",
        is_checkable=True,
    ),
    ActionSpec(
        "explainProblem",
        "&Explain this problem",
        "Explain the selected problem and why it matters, with wrong and right examples",
        (_Key.HelpContents,),
        "&Help",
    ),
    ActionSpec(
        "commands",
        "&Commands…",
        "Find any command by a few letters of its name",
        ("Ctrl+Shift+P",),
        "&Help",
    ),
    ActionSpec("keys", "&Keyboard shortcuts…", "Show and change keyboard shortcuts", (), "&Help"),
    ActionSpec("about", "&About Article Reviewer", "Show version and licences", (), "&Help"),
)
