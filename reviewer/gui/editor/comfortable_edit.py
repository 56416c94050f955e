"""What makes a text comfortable to read: its font, its size, its wrapping."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reviewer.gui.editor.guarded_edit import GuardedEdit
from reviewer.gui.open_article import OpenArticle

#: Characters of a line from which wrapping is switched off: Qt breaks a whole line anew at a key.
_LONG_LINE = 20_000

_MIN_POINTS, _MAX_POINTS = 5.0, 48.0


class ComfortableEdit(GuardedEdit):
    """Zooms, and stops wrapping lines where one is too long for that."""

    #: Lines are wrapped, or no longer because one is very long. Carries whether they are.
    wrapping_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._usual_points = font.pointSizeF()
        self.setFont(font)

    def set_article(self, article: OpenArticle | None) -> None:
        """Show another article, its lines wrapped if none is very long."""
        super().set_article(article)
        text = "" if article is None else article.article.text
        self._wrap(wraps=max(map(len, text.split("\n"))) <= _LONG_LINE)

    def zoom_by(self, steps: int) -> None:
        """Make the text larger (or smaller, below zero) by points."""
        font = self.font()
        font.setPointSizeF(min(max(font.pointSizeF() + steps, _MIN_POINTS), _MAX_POINTS))
        self.setFont(font)

    def reset_zoom(self) -> None:
        """Give the text its usual size."""
        font = self.font()
        font.setPointSizeF(self._usual_points)
        self.setFont(font)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoom_by((turned > 0) - (turned < 0))
        else:
            super().wheelEvent(event)

    def _follow_change(self, position: int, removed: int, added: int) -> None:
        super()._follow_change(position, removed, added)
        if self.document().findBlock(position).length() > _LONG_LINE:
            self._wrap(wraps=False)

    def _wrap(self, *, wraps: bool) -> None:
        mode = QPlainTextEdit.LineWrapMode
        wanted = mode.WidgetWidth if wraps else mode.NoWrap
        if self.lineWrapMode() is not wanted:
            self.setLineWrapMode(wanted)
            self.wrapping_changed.emit(wraps)
