"""Every action of the window: one table of names, words, keys and places."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from reviewer.gui.icons import icon
from reviewer.gui.naming import named

_Key = QKeySequence.StandardKey


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


SPECS = (
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
        "Take back all unsaved changes of this article",
        (),
        "&File",
    ),
    ActionSpec("quit", "&Quit", "Close the window", ("Ctrl+Q",), "&File", starts_group=True),
    ActionSpec(
        "undo",
        "&Undo",
        "Take back the last change",
        (_Key.Undo,),
        "&Edit",
        "undo",
        on_tool_bar=True,
        starts_group=True,
    ),
    ActionSpec(
        "redo",
        "&Redo",
        "Make the change again",
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
        "Go to the next place of what is sought",
        ("F3",),
        "&Edit",
    ),
    ActionSpec(
        "findPrevious",
        "Find pre&vious",
        "Go to the place before of what is sought",
        ("Shift+F3",),
        "&Edit",
    ),
    ActionSpec(
        "pastePlain",
        "Paste as &plain text",
        "Paste without making Markdown of formatted text",
        ("Ctrl+Shift+V",),
        "&Edit",
    ),
    ActionSpec(
        "moveLinesUp",
        "Move lines up&wards",
        "Move the lines of the selection above the line before",
        ("Ctrl+Shift+Up",),
        "&Edit",
        starts_group=True,
    ),
    ActionSpec(
        "moveLinesDown",
        "Move lines &downwards",
        "Move the lines of the selection below the line behind",
        ("Ctrl+Shift+Down",),
        "&Edit",
    ),
    ActionSpec(
        "duplicateLines",
        "Dupl&icate lines",
        "Repeat the lines of the selection",
        ("Ctrl+Shift+D",),
        "&Edit",
    ),
    ActionSpec(
        "deleteLines",
        "D&elete lines",
        "Delete the lines of the selection",
        ("Ctrl+Shift+K",),
        "&Edit",
    ),
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
    ActionSpec(
        "nextProblem",
        "&Next problem",
        "Go to the next problem of this article",
        ("F8",),
        "&Review",
        "next-problem",
        on_tool_bar=True,
        button_text="Next",
        starts_group=True,
    ),
    ActionSpec(
        "previousProblem",
        "&Previous problem",
        "Go to the problem before",
        ("Shift+F8",),
        "&Review",
        "previous-problem",
        on_tool_bar=True,
    ),
    ActionSpec(
        "fixProblem",
        "&Fix problem",
        "Make the first fix of the chosen problem",
        ("Ctrl+Return", "Ctrl+Enter"),
        "&Review",
        "fix",
        on_tool_bar=True,
        button_text="Fix",
    ),
    ActionSpec(
        "fixAllSafe",
        "Fix &all safe",
        "Make all safe fixes in this article, as one step",
        ("Ctrl+Shift+Return",),
        "&Review",
        "fix-all",
        on_tool_bar=True,
        button_text="Fix all safe",
    ),
    ActionSpec(
        "fixKind",
        "Fix all of this &kind",
        "Make the first fix of every problem of the chosen one's kind, as one step",
        ("Ctrl+Alt+Return",),
        "&Review",
    ),
    ActionSpec(
        "ignoreProblem",
        "&Ignore problem",
        "Never report this text under this rule again here",
        ("Ctrl+Shift+I",),
        "&Review",
    ),
    ActionSpec(
        "ignoreEverywhere",
        "Ignore problem &everywhere",
        "Never report this text under this rule again in any article",
        (),
        "&Review",
    ),
    ActionSpec(
        "ignoredProblems",
        "I&gnored problems…",
        "List what is ignored, note why, or let it be reported again",
        (),
        "&Review",
    ),
    ActionSpec(
        "lookUp",
        "Look &up on Wikipedia",
        "Open the page that this article was made of in the browser",
        ("Ctrl+Shift+L",),
        "&Review",
    ),
    ActionSpec(
        "acceptProblems",
        "Accept toda&y's problems",
        "Report from now on only what is new in this folder",
        (),
        "&Review",
        starts_group=True,
    ),
    ActionSpec(
        "showAccepted",
        "S&how accepted problems",
        "Report what was accepted as well",
        (),
        "&Review",
        is_checkable=True,
    ),
    ActionSpec(
        "compareChanges",
        "&Compare with saved",
        "Show what changed since the last save",
        ("Ctrl+D",),
        "&Review",
        "compare",
        on_tool_bar=True,
        button_text="Compare",
        starts_group=True,
    ),
    ActionSpec(
        "history",
        "Former &versions…",
        "Show what this article was before each save, and bring it back",
        ("Ctrl+Shift+H",),
        "&Review",
    ),
    ActionSpec(
        "approve",
        "Appr&ove",
        "Mark this article as good, as it is now",
        ("Ctrl+Shift+A",),
        "&Review",
        "approve",
        on_tool_bar=True,
        button_text="Approve",
        starts_group=True,
    ),
    ActionSpec(
        "needsWork",
        "Needs &work",
        "Mark this article as one to come back to",
        ("Ctrl+Shift+W",),
        "&Review",
    ),
    ActionSpec(
        "nextArticle",
        "Next a&rticle",
        "Open the next article of the list",
        ("Ctrl+PgDown", "Alt+Down"),
        "&Review",
        "next-article",
        on_tool_bar=True,
        starts_group=True,
    ),
    ActionSpec(
        "previousArticle",
        "Previous ar&ticle",
        "Open the article before",
        ("Ctrl+PgUp", "Alt+Up"),
        "&Review",
        "previous-article",
        on_tool_bar=True,
    ),
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
    ActionSpec("zoomIn", "Zoom &in", "Larger text", (_Key.ZoomIn, "Ctrl+="), "&View"),
    ActionSpec("zoomOut", "Zoom &out", "Smaller text", (_Key.ZoomOut,), "&View"),
    ActionSpec("zoomReset", "&Normal size", "Text in its normal size", ("Ctrl+0",), "&View"),
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
        "Underline words that the dictionary of the article's language does not know",
        ("F7",),
        "&View",
        is_checkable=True,
    ),
    ActionSpec(
        "showInvisibles",
        "Show in&visible characters",
        "Show signs for blanks, tabs and characters without width",
        ("Ctrl+Alt+I",),
        "&View",
        is_checkable=True,
    ),
    ActionSpec(
        "explainProblem",
        "&Explain this problem",
        "What the chosen problem is and why it matters, with wrong and right examples",
        (_Key.HelpContents,),
        "&Help",
    ),
    ActionSpec(
        "commands",
        "&Commands…",
        "Find any command by some letters of its name",
        ("Ctrl+Shift+P",),
        "&Help",
    ),
    ActionSpec("keys", "&Keyboard shortcuts…", "Look up and change the keys", (), "&Help"),
    ActionSpec("about", "&About Article Reviewer", "Version and licences", (), "&Help"),
)


class Actions:
    """The window's QActions by name, in its menus and its tool bar."""

    def __init__(self, window: QMainWindow) -> None:
        self._by_name: dict[str, QAction] = {}
        self._specs = {spec.name: spec for spec in SPECS}
        self._menus: dict[str, QMenu] = {}
        self.tool_bar = named(QToolBar("Tools", window), "toolBar")
        self.tool_bar.setMovable(False)
        window.addToolBar(self.tool_bar)
        for spec in SPECS:
            self._add(spec, window)
        self.show_icons(window.palette())

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    @property
    def names(self) -> Sequence[str]:
        """The objectNames of all actions in the table, in its order."""
        return list(self._specs)

    def all_in_menus(self) -> list[tuple[str, QAction]]:
        """Every command that a menu offers, with the title of the menu it stands in."""
        return [entry for menu in self._menus.values() for entry in _commands(menu)]

    def usual_keys(self, name: str) -> list[QKeySequence]:
        """The keys that an action comes with."""
        keys: list[QKeySequence] = []
        for key in self._specs[name].keys:
            keys += [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        return keys

    def give_keys(self, name: str, keys: Sequence[QKeySequence]) -> None:
        """Let these keys, and no other, call an action; its tool tip names the first."""
        action, tip = self._by_name[name], self._specs[name].tip
        action.setShortcuts(keys)
        shown = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
        action.setToolTip(f"{tip}{shown}")

    def menu(self, title: str) -> QMenu:
        """A menu by its title, as written in the table."""
        return self._menus[title]

    def connect(self, name: str, slot: Callable[[], object]) -> None:
        """Call ``slot`` whenever the action is chosen."""
        self._by_name[name].triggered.connect(lambda _checked=False: slot())

    def enable(self, names: tuple[str, ...], *, when: bool) -> None:
        """Make some actions available or not."""
        for name in names:
            self._by_name[name].setEnabled(when)

    def show_icons(self, palette: QPalette) -> None:
        """Draw the icons in the palette's colours."""
        for spec in SPECS:
            if spec.icon:
                self._by_name[spec.name].setIcon(icon(spec.icon, palette))

    def _add(self, spec: ActionSpec, window: QMainWindow) -> None:
        action = named(QAction(spec.text, window), spec.name)
        self._by_name[spec.name] = action
        self.give_keys(spec.name, self.usual_keys(spec.name))
        action.setStatusTip(spec.tip)
        action.setCheckable(spec.is_checkable)
        if spec.menu not in self._menus:
            self._menus[spec.menu] = window.menuBar().addMenu(spec.menu)
        menu = self._menus[spec.menu]
        if spec.starts_group and not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(action)
        if spec.on_tool_bar:
            if spec.starts_group:
                self.tool_bar.addSeparator()
            self.tool_bar.addAction(action)
            button = self.tool_bar.widgetForAction(action)
            if spec.button_text and isinstance(button, QToolButton):
                action.setIconText(spec.button_text)
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def _commands(menu: QMenu) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _commands(inner)
        elif not action.isSeparator():
            yield menu.title(), action
