"""What the form shows: fields, the text, both side by side, or a sentence; and who chooses that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.front_matter.fields_page import FieldsPage
from reviewer.gui.front_matter.raw_view import RawFrontMatter
from reviewer.gui.looks.naming import named
from reviewer.gui.words.plain_words import shown_text

#: Width, in pixels, from which form and text are side by side instead of one below the other.
_WIDE = 760


class FormPages(QWidget):
    """The pages of the form, below the boxes by which the person chooses one."""

    #: The person wants the text in place of the fields, or no longer.
    as_text_changed = Signal()
    #: Form and text are shown beside one another, or no longer. Carries which.
    beside_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.fields = FieldsPage()
        self.raw = RawFrontMatter()
        #: The text beside the fields.
        self.beside = RawFrontMatter("frontMatterBeside")
        self.beside.hide()
        self._both = QSplitter(Qt.Orientation.Vertical)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self.fields)
        self._both.addWidget(self.beside)
        self._notice = QLabel()
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._notice.setContentsMargins(10, 10, 10, 10)
        self._pages = QStackedWidget()
        for page in (self._both, self.raw, self._notice):
            self._pages.addWidget(page)
        self._arrange()

    def _arrange(self) -> None:
        self._as_text = named(QCheckBox(self.tr("Edit as &text")), "frontMatterAsText")
        self._as_text.setToolTip(self.tr("Show the source text of the front matter"))
        self._as_text.toggled.connect(self._change_as_text)
        self._is_beside = named(QCheckBox(self.tr("Text &beside")), "frontMatterTextBeside")
        self._is_beside.setToolTip(
            self.tr("Show the form and the source text of the front matter side by side")
        )
        self._is_beside.toggled.connect(self._show_beside)
        top = QHBoxLayout()
        top.setContentsMargins(8, 4, 8, 0)
        top.setSpacing(10)
        top.addStretch(1)
        top.addWidget(self._is_beside)
        top.addWidget(self._as_text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)

    @property
    def is_as_text(self) -> bool:
        """Whether the person wants the text in place of the fields."""
        return self._as_text.isChecked()

    @property
    def is_beside(self) -> bool:
        """Whether the person wants the text beside the fields."""
        return self._is_beside.isChecked()

    @property
    def shows_raw(self) -> bool:
        """Whether the text is shown in place of the fields."""
        return self._pages.currentWidget() is self.raw

    def set_as_text(self, *, shown: bool) -> None:
        """Choose the text, or the fields, as the person would."""
        self._as_text.setChecked(shown)

    def set_beside(self, *, shown: bool) -> None:
        """Choose the text beside the fields, or the fields alone, as the person would."""
        self._is_beside.setChecked(shown)

    def allow(self, *, as_text: bool) -> None:
        """Let the person choose, the text alone only where that makes sense."""
        self._as_text.setEnabled(as_text)
        self._is_beside.setEnabled(True)

    def show_notice(self, sentence: str) -> None:
        """Show a sentence, and nothing to choose."""
        self._notice.setText(shown_text(sentence))
        self._as_text.setEnabled(False)
        self._is_beside.setEnabled(False)
        self._show(self._notice)

    def show_both(self) -> None:
        """Show the fields, and the text beside them where that is wanted."""
        self._show(self._both)

    def show_raw(self) -> None:
        """Show the text in place of the fields."""
        self._show(self.raw)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self._both.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def _show(self, page: QWidget) -> None:
        if self._pages.currentWidget() is page:
            return
        # Where the text goes, in which somebody writes, no field may get the keys meant for it.
        writes_text = self.raw.has_focus
        self._pages.setCurrentWidget(page)
        if writes_text and page is self._both:
            self.fields.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change_as_text(self, as_text: bool) -> None:  # noqa: FBT001
        self.as_text_changed.emit()
        if as_text and self._as_text.hasFocus():
            self.raw.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_beside(self, shown: bool) -> None:  # noqa: FBT001
        self.beside.setVisible(shown)
        if shown:
            self._as_text.setChecked(False)
            self._both.setSizes([self.height(), self.height()])  # alike, whatever there is
        self.beside_changed.emit(shown)
