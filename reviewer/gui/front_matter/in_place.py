"""What is being written inside a list or tree, when the text or the article changes meanwhile."""

from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from reviewer.gui.front_matter.field_texts import FieldLine, FieldText


def end_editing(view: QAbstractItemView, *, taking_over: bool) -> None:
    """Close the editor that is open in a view, taking over what is written there or not."""
    editor = _open_editor(view)
    delegate = view.itemDelegate()
    if editor is None or not isinstance(delegate, QAbstractItemDelegate):
        return
    if taking_over:
        delegate.commitData.emit(editor)
    delegate.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)


def _open_editor(view: QAbstractItemView) -> QWidget | None:
    if view.state() != QAbstractItemView.State.EditingState:
        return None
    found = (it for kind in (FieldLine, FieldText) for it in view.viewport().findChildren(kind))
    return next((it for it in found if it.isVisible()), None)
