"""What makes a text comfortable to read: its font, its size, its wrapping."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QPaintEvent, QPalette, QTextOption, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reviewer.gui.document.editable import has_line_longer_than
from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.editor.guarded_edit import GuardedEdit
from reviewer.gui.editor.invisibles import paint_invisibles

#: Line length, in characters, above which wrapping is switched off: Qt rewraps a whole line at each
#: key.
_LONG_LINE = 20_000

_MIN_POINTS, _MAX_POINTS = 5.0, 48.0


class ComfortableEdit(GuardedEdit):
    """Zooms, and stops wrapping lines if one of them is too long for that."""

    #: Lines are wrapped, or no longer because one is very long. Carries whether they are.
    wrapping_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wants_wrapping = True
        self._has_long_line = False
        self._shows_invisibles = False
        self.set_usual_font(None, None)

    def set_article(self, article: OpenArticle | None) -> None:
        """Show another article, its lines wrapped if none is very long."""
        super().set_article(article)
        text = "" if article is None else article.article.text
        self._has_long_line = has_line_longer_than(_LONG_LINE, text)
        self._wrap()
        self._take_text_option()

    def set_wrapping(self, *, wanted: bool) -> None:
        """Wrap lines at the editor's edge, unless one is very long; or never."""
        self._wants_wrapping = wanted
        self._wrap()

    def set_invisibles(self, *, shown: bool) -> None:
        """Show signs for spaces and for characters without width, or none."""
        if shown == self._shows_invisibles:
            return
        self._shows_invisibles = shown
        self._take_text_option()
        self.viewport().update()

    @property
    def usual_font(self) -> tuple[str, float]:
        """Family and points of the font, without zoom."""
        return self.font().family(), self._usual_points

    def set_usual_font(self, family: str | None, points: float | None) -> None:
        """Show the text in a font of the person's choice; None: the system's own."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        if family is not None:
            font.setFamily(family)
        if points is not None:
            font.setPointSizeF(min(max(points, _MIN_POINTS), _MAX_POINTS))
        self._usual_points = font.pointSizeF()
        self.setFont(font)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and the signs over it."""
        super().paintEvent(event)
        if self._shows_invisibles:
            paint_invisibles(self, self.palette().color(QPalette.ColorRole.PlaceholderText))

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
            self._has_long_line = True
            self._wrap()

    def _take_text_option(self) -> None:
        document = self.document()
        option = QTextOption(document.defaultTextOption())
        wanted = (
            QTextOption.Flag.ShowTabsAndSpaces if self._shows_invisibles else QTextOption.Flag(0)
        )
        if option.flags() != wanted:
            option.setFlags(wanted)
            document.setDefaultTextOption(option)

    def _wrap(self) -> None:
        mode = QPlainTextEdit.LineWrapMode
        wraps = self._wants_wrapping and not self._has_long_line
        wanted = mode.WidgetWidth if wraps else mode.NoWrap
        if self.lineWrapMode() is not wanted:
            self.setLineWrapMode(wanted)
            if self._wants_wrapping:
                self.wrapping_changed.emit(wraps)
