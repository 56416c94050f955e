"""The actions of the Go menu."""

from reviewer.gui.commands.action_spec import ActionSpec

GO_SPECS = (
    ActionSpec("focusList", "&Articles", "Go to the list of articles", ("Ctrl+1",), "&Go"),
    ActionSpec("focusFilter", "Article &filter", "Filter the list of articles", ("Ctrl+L",), "&Go"),
    ActionSpec("focusForm", "Front &matter", "Go to the front matter form", ("Ctrl+2",), "&Go"),
    ActionSpec("focusEditor", "&Text", "Go to the text", ("Ctrl+3",), "&Go"),
    ActionSpec("focusProblems", "&Problems", "Go to the list of problems", ("Ctrl+4",), "&Go"),
    ActionSpec("focusPreview", "P&review", "Go to the preview", ("Ctrl+5",), "&Go"),
    ActionSpec("focusOutline", "&Outline", "Go to the article's headings", ("Ctrl+6",), "&Go"),
    ActionSpec(
        "goToLine",
        "&Line…",
        "Go to a line by its number",
        ("Ctrl+G",),
        "&Go",
        starts_group=True,
    ),
)
