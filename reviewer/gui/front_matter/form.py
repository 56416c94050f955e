"""The front matter form: one editor a field, or the raw text where there are no fields."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.article import Article
from reviewer.article.fences import find_block
from reviewer.article.field_edits import FieldEditError
from reviewer.article.front_matter import Field, Kind, ProblemKind
from reviewer.gui.editable import ReadOnlyError
from reviewer.gui.front_matter.date_field import DateTimeField
from reviewer.gui.front_matter.field_editor import Change, FieldEditor, LongTextField, TextField
from reviewer.gui.front_matter.fields_page import FieldsPage
from reviewer.gui.front_matter.image_field import ImageField, ImageFinder
from reviewer.gui.front_matter.kinds import EditorKind, editor_kind
from reviewer.gui.front_matter.list_field import ListField
from reviewer.gui.front_matter.raw_field import RawField, SupersededField
from reviewer.gui.front_matter.raw_view import RawFrontMatter
from reviewer.gui.naming import named
from reviewer.gui.open_article import OpenArticle
from reviewer.gui.plain_words import shown_text
from reviewer.gui.text_bridge import UnshowableTextError
from reviewer.lint.model import Diagnostic
from reviewer.text import Edit

_NONE = "This article has no front matter."
_EMPTY = "The front matter is empty. “Edit as text” lets you write some."
_UNCLOSED = "The front matter is not closed, so none of it can be read as fields."

#: Milliseconds without a key after which somebody who mended the raw text gets the form back.
_PAUSE = 900


class FrontMatterForm(QWidget):
    """Shows the fields of the open article and changes them by edits of its text.

    It keeps no values: after every change of the text, its own included, it shows what the text
    says. While the fields' keys and kinds stay the same, so do the editors, and what is being
    typed is not disturbed.
    """

    #: The person wants a fix made. Carries the Fix.
    fix_requested = Signal(object)
    #: The person wants to see what was lost on the source page.
    look_up_requested = Signal()

    def __init__(self, find_image: ImageFinder) -> None:
        super().__init__()
        self._find_image = find_image
        self._article: OpenArticle | None = None
        self._editors: list[FieldEditor] = []
        self._shape: list[tuple[str, EditorKind]] = []
        self._head: tuple[Kind, str] | None = None
        self._fields = FieldsPage()
        self._raw = RawFrontMatter()
        self._raw.edit_requested.connect(self._apply_raw)
        self._notice = QLabel()
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._notice.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._notice.setContentsMargins(10, 10, 10, 10)
        # The form must not come back, and the focus leave, between two keys.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._return_to_fields)
        self._pages = QStackedWidget()
        for page in (self._fields, self._raw, self._notice):
            self._pages.addWidget(page)
        self._as_text = named(QCheckBox("Edit as &text"), "frontMatterAsText")
        self._as_text.setToolTip("Show the front matter as it is written")
        self._as_text.toggled.connect(self._switch)
        top = QHBoxLayout()
        top.setContentsMargins(8, 4, 8, 0)
        top.addStretch(1)
        top.addWidget(self._as_text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)
        self.setObjectName("frontMatterForm")
        self.setAccessibleName("Front matter")
        self.show_article(None)

    def show_article(self, article: OpenArticle | None) -> None:
        """Show another article's fields."""
        if self._article is not None:
            self._article.front_matter_changed.disconnect(self.refresh)
        self._article = article
        self._as_text.setChecked(False)
        self._pause.stop()
        if article is not None:
            article.front_matter_changed.connect(self.refresh)
        self.refresh()
        self._fields.verticalScrollBar().setValue(0)

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Mark the fields and items that have problems."""
        if self._article is None:
            return
        front_matter = self._article.article.front_matter
        for editor, field in zip(self._editors, front_matter.fields, strict=False):
            mine = [found for found in diagnostics if field.span.overlaps(found.span)]
            editor.show_diagnostics(mine)

    def go_to(self, offset: int, *, takes_focus: bool = True) -> bool:
        """Go to the field that holds an offset of the text; whether there is one."""
        if self._article is None:
            return False
        if self._pages.currentWidget() is self._raw:
            self._raw.go_to(offset, takes_focus=takes_focus)
            return True
        fields = self._article.article.front_matter.fields
        for editor, field in zip(self._editors, fields, strict=False):
            if field.span.holds(offset):
                self._fields.ensureWidgetVisible(editor, 0, 40)
                if takes_focus:
                    editor.setFocus(Qt.FocusReason.OtherFocusReason)
                if isinstance(editor, ListField):
                    editor.go_to(offset)
                return True
        return False

    def refresh(self) -> None:
        """Show what the text says now."""
        article = self._article
        if article is None or article.read_only_reason is not None:
            self._show_notice("No article is open." if article is None else "")
            return
        front_matter = article.article.front_matter
        if front_matter.problem is not None and front_matter.problem.kind is ProblemKind.UNCLOSED:
            self._show_notice(f"{_UNCLOSED} {front_matter.problem.message}")
        elif front_matter.kind is Kind.NONE:
            self._show_notice(_NONE)
        elif front_matter.problem is not None or self._as_text.isChecked() or self._is_mending():
            self._raw.show_article(article.article)
            self._show_page(self._raw)
        elif not front_matter.fields:
            self._show_notice(_EMPTY)
        else:
            self._show_fields(article.article)
            self._show_page(self._fields)
        self._as_text.setEnabled(
            front_matter.problem is None and front_matter.kind is not Kind.NONE
        )

    def _follow_text(self) -> None:
        """Show what the text says, unless it only changed behind the front matter."""
        if self._article is None:
            return
        text = self._article.bridge.text
        block = find_block(text)
        head = (block.kind, text[: block.span.end])
        if block.problem is not None or head != self._head:
            self._head = head
            self.refresh()

    def _show_notice(self, sentence: str) -> None:
        self._notice.setText(shown_text(sentence))
        self._as_text.setEnabled(False)
        self._show_page(self._notice)
        self.setFocusProxy(self._as_text)

    def _show_page(self, page: QWidget) -> None:
        if page is self._raw:
            self.setFocusProxy(self._raw)
        elif page is self._fields and self._editors:
            self.setFocusProxy(self._editors[0])
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)

    def _switch(self, as_text: bool) -> None:  # noqa: FBT001
        self._pause.stop()
        self.refresh()
        if as_text and self._as_text.hasFocus():
            self._raw.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_mending(self) -> bool:
        """Whether somebody is typing in text that could not be read until this moment."""
        if self._pages.currentWidget() is not self._raw or not self._raw.has_focus:
            return False
        self._pause.start()
        return True

    def _return_to_fields(self) -> None:
        """What was mended can be read: show the form, with nothing in focus that keys change."""
        had_focus = self._raw.has_focus
        self._pages.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()
        if had_focus and self._pages.currentWidget() is self._fields:
            self._fields.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fields(self, article: Article) -> None:
        fields = article.front_matter.fields
        last = {field.key: place for place, field in enumerate(fields)}
        shape = [
            (
                field.key,
                self._kind(field, place) if last[field.key] == place else EditorKind.SUPERSEDED,
            )
            for place, field in enumerate(fields)
        ]
        if shape != self._shape:
            self._build(shape)
        for editor, field in zip(self._editors, fields, strict=True):
            editor.show_field(article, field)

    def _kind(self, field: Field, place: int) -> EditorKind:
        kind = editor_kind(field)
        if place >= len(self._shape):
            return kind
        key, present = self._shape[place]
        # A text that grows or shrinks past the limit keeps its editor while one types in it.
        texts = {EditorKind.TEXT, EditorKind.LONG_TEXT}
        is_same_field = key == field.key and _has_focus(self._editors[place])
        if is_same_field and {kind, present} <= texts and field.scalar is not None:
            return present if "\n" not in field.scalar.text else EditorKind.LONG_TEXT
        return kind

    def _build(self, shape: list[tuple[str, EditorKind]]) -> None:
        """Make the editors anew, but for those that are as they were: one may be at work there."""
        before = dict(zip(self._shape, self._editors, strict=True))
        at_work = next((it for it in self._editors if _has_focus(it)), None)
        self._shape = shape
        self._editors = [
            (before.pop(it) if it in before else self._make_editor(*it)) for it in shape
        ]
        self._fields.show_editors(self._editors)
        if at_work is not None and self._editors:
            same_key = [it for it in self._editors if it.key == at_work.key]
            (same_key or self._editors)[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_editor(self, key: str, kind: EditorKind) -> FieldEditor:
        editor = self._new_editor(key, kind)
        editor.change_requested.connect(self._apply_change)
        editor.fix_requested.connect(self.fix_requested)
        editor.look_up_requested.connect(self.look_up_requested)
        return editor

    def _new_editor(self, key: str, kind: EditorKind) -> FieldEditor:
        match kind:
            case EditorKind.LIST:
                return ListField(key)
            case EditorKind.LONG_TEXT:
                return LongTextField(key)
            case EditorKind.DATE_TIME:
                return DateTimeField(key)
            case EditorKind.IMAGE:
                return ImageField(key, self._find_image)
            case EditorKind.RAW:
                return RawField(key)
            case EditorKind.SUPERSEDED:
                return SupersededField(key)
        return TextField(key)

    def _apply_change(self, change: Change, merge_key: str) -> None:
        editor = self.sender()
        if self._article is None or not isinstance(editor, FieldEditor):
            return
        article = self._article.article
        try:
            self._article.apply_edits(change(article), merge_key or None)
        except (FieldEditError, ReadOnlyError, UnshowableTextError) as error:
            editor.show_refusal(str(error), article, article.front_matter.field(editor.key))
        else:
            editor.clear_error()

    def _apply_raw(self, edit: Edit) -> None:
        if self._article is not None:
            self._article.apply_edits([edit], "rawFrontMatter")


def _has_focus(editor: FieldEditor) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and editor.isAncestorOf(focused)
