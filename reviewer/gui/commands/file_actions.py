"""The actions of the File menu."""

from PySide6.QtGui import QKeySequence

from reviewer.gui.commands.action_spec import ActionSpec

_Key = QKeySequence.StandardKey

FILE_SPECS = (
    ActionSpec(
        "openFolder",
        "&Open folder…",
        "Open a folder of articles",
        (_Key.Open,),
        "&File",
        "open-folder",
        on_tool_bar=True,
        button_text="Open",
    ),
    ActionSpec("openFile", "Open &article…", "Open a single article", ("Ctrl+Shift+O",), "&File"),
    ActionSpec(
        "readAgain",
        "Rea&d the folder again",
        "List and check what the folder holds by now",
        ("F5",),
        "&File",
    ),
    ActionSpec(
        "save",
        "&Save",
        "Save this article",
        (_Key.Save,),
        "&File",
        "save",
        on_tool_bar=True,
        button_text="Save",
        starts_group=True,
    ),
    ActionSpec(
        "saveAll", "Save a&ll", "Save all articles with unsaved changes", ("Ctrl+Shift+S",), "&File"
    ),
    ActionSpec(
        "revert",
        "&Revert to saved",
        "Discard all unsaved changes of this article",
        (),
        "&File",
    ),
    ActionSpec(
        "openInBrowser",
        "Open in &browser",
        "Show this article as a page in the browser",
        ("Ctrl+Alt+B",),
        "&File",
        starts_group=True,
    ),
    ActionSpec(
        "copyHtml",
        "&Copy as HTML",
        "Copy this article to the clipboard as HTML",
        ("Ctrl+Alt+C",),
        "&File",
    ),
    ActionSpec(
        "exportHtml",
        "Export as &HTML…",
        "Export this article as a single HTML file",
        ("Ctrl+Alt+H",),
        "&File",
    ),
    ActionSpec(
        "exportPdf",
        "Export as &PDF…",
        "Export this article as a PDF",
        ("Ctrl+Alt+P",),
        "&File",
    ),
    ActionSpec("quit", "&Quit", "Close the window", ("Ctrl+Q",), "&File", starts_group=True),
)
