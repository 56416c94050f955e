"""The actions of the Format menu."""

from reviewer.gui.action_spec import ActionSpec

FORMAT_SPECS = (
    ActionSpec("bold", "&Bold", "Make the words bold, or not", ("Ctrl+B",), "F&ormat"),
    ActionSpec("italic", "&Italic", "Make the words italic, or not", ("Ctrl+I",), "F&ormat"),
    ActionSpec("code", "&Code", "Set the words as code, or not", ("Ctrl+E",), "F&ormat"),
    ActionSpec("link", "&Link", "Make a link of the words", ("Ctrl+K",), "F&ormat"),
    ActionSpec("image", "I&mage", "Insert an image", ("Ctrl+Alt+K",), "F&ormat"),
    ActionSpec(
        "heading1",
        "Heading &1",
        "Make the line a heading of the first level, or plain",
        ("Ctrl+Alt+1",),
        "F&ormat",
        starts_group=True,
    ),
    ActionSpec(
        "heading2",
        "Heading &2",
        "Make the line a heading of the second level, or plain",
        ("Ctrl+Alt+2",),
        "F&ormat",
    ),
    ActionSpec(
        "heading3",
        "Heading &3",
        "Make the line a heading of the third level, or plain",
        ("Ctrl+Alt+3",),
        "F&ormat",
    ),
    ActionSpec(
        "heading4",
        "Heading &4",
        "Make the line a heading of the fourth level, or plain",
        ("Ctrl+Alt+4",),
        "F&ormat",
    ),
    ActionSpec(
        "paragraph",
        "&Paragraph",
        "Make plain lines of headings",
        ("Ctrl+Alt+0",),
        "F&ormat",
    ),
    ActionSpec(
        "bullets",
        "Bulle&ted list",
        "Make a list of the lines, or plain lines of it",
        ("Ctrl+Shift+8",),
        "F&ormat",
        starts_group=True,
    ),
    ActionSpec(
        "numbers",
        "&Numbered list",
        "Number the lines, or take the numbers away",
        ("Ctrl+Shift+7",),
        "F&ormat",
    ),
    ActionSpec(
        "quotation",
        "&Quotation",
        "Make a quotation of the lines, or plain lines of it",
        ("Ctrl+Shift+9",),
        "F&ormat",
    ),
)
