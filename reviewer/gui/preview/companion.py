"""Keeps preview and text together: both scroll in step, and a click goes to the source."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.editor.in_sight import blocks_in_sight
from reviewer.gui.preview.pane import PreviewPane
from reviewer.gui.review.reviewing import Reviewing
from reviewer.lint.model import Diagnostic


class Companion(QObject):
    """Connects the preview with the editor; neither of them knows the other."""

    def __init__(self, editor: BodyEditor, preview: PreviewPane, reviewing: Reviewing) -> None:
        super().__init__(preview)
        self._editor = editor
        self._preview = preview
        self._reviewing = reviewing
        self._is_following = False
        self._painted = QTimer(self)  # Qt paints the text before it looks at its timers
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._scroll_preview)
        editor.verticalScrollBar().valueChanged.connect(self._follow_editor)
        # Only where a person scrolls it: the preview also moves as its text changes.
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._scroll_editor)
        preview.verticalScrollBar().actionTriggered.connect(self._turn.start)
        preview.viewport().installEventFilter(self)
        preview.installEventFilter(self)
        preview.diagnostic_clicked.connect(self._open_fixes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the text follow the wheel and the keys."""
        if event.type() in {QEvent.Type.Wheel, QEvent.Type.KeyPress}:
            self._turn.start()
        return super().eventFilter(watched, event)

    def _follow_editor(self) -> None:
        if not self._is_following:
            self._painted.start()

    def _scroll_preview(self) -> None:
        """Show at the preview's top what the text has at its own."""
        editor = self._editor
        first = next(blocks_in_sight(editor), None)
        if first is None:
            return
        block, top, height = first
        line = block.blockNumber() + (-top / height if height and top < 0 else 0.0)
        bar = editor.verticalScrollBar()
        is_end = bar.maximum() > 0 and bar.value() == bar.maximum()
        self._is_following = True
        self._preview.show_at_top(None if is_end else line)
        self._is_following = False

    def _scroll_editor(self) -> None:
        """Show at the text's top what the preview has at its own."""
        line = self._preview.line_at_top
        bar = self._editor.verticalScrollBar()
        block = self._editor.document().findBlockByNumber(int(line))
        if not block.isValid():
            return
        self._is_following = True
        # A text edit scrolls by rows: a line has as many as it is wrapped into.
        bar.setValue(block.firstLineNumber() + int((line - int(line)) * block.lineCount()))
        self._is_following = False

    def _open_fixes(self, found: Diagnostic, point: QPoint) -> None:
        """Go to what is wrong, and offer what the editor would offer there."""
        self._reviewing.show(found)
        menu = QMenu(self._editor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._editor.add_fixes(menu, self._editor.textCursor().position()):
            menu.popup(point)
