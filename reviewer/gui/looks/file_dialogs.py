"""Asking for a file or a folder: in the desktop's dialog, or in Qt's with our drawings.

Qt draws its own, of another age and for a light ground, where the desktop has none.
"""

from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QToolButton, QTreeView, QWidget

from reviewer.gui.looks.plain_buttons import without_icons

#: Qt's own names for its buttons, and our drawings for them.
_BUTTONS = {
    "backButton": "go-back",
    "forwardButton": "go-forward",
    "toParentButton": "go-up",
    "newFolderButton": "new-folder",
    "listModeButton": "as-list",
    "detailModeButton": "as-table",
}
#: Pixels of Qt's dialog, in which by itself no date is to be read as a whole.
_WIDTH, _HEIGHT = 860, 540
#: Pixels of the list of places at its left.
_PLACES_WIDTH = 140


def ask_for_folder(parent: QWidget, title: str, start: str) -> str:
    """A folder that is there; empty if the person wants none."""
    dialog = QFileDialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _answer(dialog)


def ask_for_file(parent: QWidget, title: str, start: str, kinds: str = "") -> str:
    """A file that is there, of a kind such as ``Articles (*.md)``; empty if none is wanted."""
    dialog = QFileDialog(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _answer(dialog)


def ask_where_to_save(parent: QWidget, title: str, proposed: str, kinds: str) -> str:
    """A file to be written, which Qt asks about if it is there; empty if the person wants none."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(proposed)
    return _answer(dialog)


def dress(dialog: QFileDialog) -> None:
    """Have a dialog look like the window, if it is Qt's; leave the desktop's as it is."""
    table = dialog.findChild(QTreeView, "treeView")
    if not isinstance(table, QTreeView):
        return
    # Imported late, as nobody opens a dialog at once.
    from reviewer.gui.looks.icons import icon

    without_icons(dialog)
    for name, drawing in _BUTTONS.items():
        button = dialog.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            button.setIcon(icon(drawing, dialog.palette()))
    head = table.header()
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    dialog.resize(_WIDTH, _HEIGHT)
    split = dialog.findChild(QSplitter, "splitter")
    if isinstance(split, QSplitter):
        split.setSizes([_PLACES_WIDTH, _WIDTH - _PLACES_WIDTH])


def _answer(dialog: QFileDialog) -> str:
    dress(dialog)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen[0] if chosen else ""
