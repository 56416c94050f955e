"""The actions of the Format menu."""

from reviewer.gui.commands.action_spec import ActionSpec

FORMAT_SPECS = (
    ActionSpec("bold", "&Bold", "Switch bold on or off", ("Ctrl+B",), "F&ormat"),
    ActionSpec("italic", "&Italic", "Switch italics on or off", ("Ctrl+I",), "F&ormat"),
    ActionSpec("code", "&Code", "Switch code formatting on or off", ("Ctrl+E",), "F&ormat"),
    ActionSpec("link", "&Link", "Turn the words into a link", ("Ctrl+K",), "F&ormat"),
    ActionSpec("image", "I&mage", "Insert an image", ("Ctrl+Alt+K",), "F&ormat"),
    ActionSpec(
        "heading1",
        "Heading &1",
        "Turn the line into a first-level heading, or back",
        ("Ctrl+Alt+1",),
        "F&ormat",
        starts_group=True,
    ),
    ActionSpec(
        "heading2",
        "Heading &2",
        "Turn the line into a second-level heading, or back",
        ("Ctrl+Alt+2",),
        "F&ormat",
    ),
    ActionSpec(
        "heading3",
        "Heading &3",
        "Turn the line into a third-level heading, or back",
        ("Ctrl+Alt+3",),
        "F&ormat",
    ),
    ActionSpec(
        "heading4",
        "Heading &4",
        "Turn the line into a fourth-level heading, or back",
        ("Ctrl+Alt+4",),
        "F&ormat",
    ),
    ActionSpec(
        "paragraph",
        "&Paragraph",
        "Turn headings into plain lines",
        ("Ctrl+Alt+0",),
        "F&ormat",
    ),
    ActionSpec(
        "bullets",
        "Bulle&ted list",
        "Turn the lines into a list, or back",
        ("Ctrl+Shift+8",),
        "F&ormat",
        starts_group=True,
    ),
    ActionSpec(
        "numbers",
        "&Numbered list",
        "Number the lines, or remove the numbers",
        ("Ctrl+Shift+7",),
        "F&ormat",
    ),
    ActionSpec(
        "quotation",
        "&Quotation",
        "Turn the lines into a quotation, or back",
        ("Ctrl+Shift+9",),
        "F&ormat",
    ),
)
