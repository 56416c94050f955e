"""What the Format menu and the line commands do with the text."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.looks.plain_buttons import without_icons
from reviewer.gui.words.language import number
from reviewer.writing import blocks, inline, lines

#: The names of all actions that this module answers.
WRITING_ACTIONS = (
    "bold",
    "italic",
    "code",
    "link",
    "image",
    "heading1",
    "heading2",
    "heading3",
    "heading4",
    "paragraph",
    "bullets",
    "numbers",
    "quotation",
    "moveLinesUp",
    "moveLinesDown",
    "duplicateLines",
    "deleteLines",
    "pastePlain",
    "goToLine",
)


class Writing(QObject):
    """Handles the actions that change the text at the cursor."""

    def __init__(self, editor: BodyEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._window = parent

    def slots(self) -> dict[str, Callable[[], object]]:
        """What each of the actions calls."""
        apply = self._editor.apply
        made: dict[str, Callable[[], object]] = {
            "bold": partial(apply, partial(inline.toggle, mark=inline.BOLD)),
            "italic": partial(apply, partial(inline.toggle, mark=inline.ITALIC)),
            "code": partial(apply, partial(inline.toggle, mark=inline.CODE)),
            "link": partial(apply, inline.link),
            "image": partial(apply, inline.image),
            "paragraph": partial(apply, partial(blocks.heading, level=0)),
            "bullets": partial(apply, blocks.bullets),
            "numbers": partial(apply, blocks.numbers),
            "quotation": partial(apply, blocks.quotation),
            "moveLinesUp": partial(apply, lines.move_up, above=1),
            "moveLinesDown": partial(apply, lines.move_down, below=1),
            "duplicateLines": partial(apply, lines.duplicate),
            "deleteLines": self._editor.delete_lines,
            "pastePlain": self._editor.paste_plain,
            "goToLine": self.ask_for_line,
        }
        for level in range(1, 5):
            made[f"heading{level}"] = partial(apply, partial(blocks.heading, level=level))
        return made

    def ask_for_line(self) -> None:
        """Ask for the number of a line, and go there."""
        dialog = QInputDialog(self._window)
        dialog.setObjectName("lineDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Go to line"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(1, self._editor.blockCount())
        dialog.setIntValue(self._editor.cursor_place.line + 1)
        words = self.tr("Line, from 1 to {last}:")
        dialog.setLabelText(words.format(last=number(self._editor.blockCount())))
        without_icons(dialog)
        dialog.intValueSelected.connect(lambda line: self._editor.go_to_line(line - 1))
        dialog.open()
