"""The front matter form: one editor a field, or the raw text where there are no fields."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.article import Article
from reviewer.article.field_edits import FieldEditError
from reviewer.article.front_matter import Field, Kind, ProblemKind
from reviewer.gui.front_matter.date_field import DateTimeField
from reviewer.gui.front_matter.field_editor import Change, FieldEditor, LongTextField, TextField
from reviewer.gui.front_matter.image_field import ImageField, ImageFinder
from reviewer.gui.front_matter.kinds import EditorKind, editor_kind
from reviewer.gui.front_matter.list_field import ListField
from reviewer.gui.front_matter.raw_field import RawField
from reviewer.gui.front_matter.raw_view import RawFrontMatter
from reviewer.gui.naming import named
from reviewer.gui.open_article import OpenArticle, ReadOnlyError
from reviewer.lint.model import Diagnostic
from reviewer.text import Edit

_NONE = "This article has no front matter."
_UNCLOSED = "The front matter is not closed, so none of it can be read as fields."


class FrontMatterForm(QWidget):
    """Shows the fields of the open article and changes them by edits of its text.

    It keeps no values: after every change of the text, its own included, it shows what the text
    says. While the fields' keys and kinds stay the same, so do the editors, and what is being
    typed is not disturbed.
    """

    def __init__(self, find_image: ImageFinder) -> None:
        super().__init__()
        self._find_image = find_image
        self._article: OpenArticle | None = None
        self._editors: list[FieldEditor] = []
        self._shape: list[tuple[str, EditorKind]] = []
        self._diagnostics: Sequence[Diagnostic] = ()
        self._fields = _FieldsPage()
        self._raw = RawFrontMatter()
        self._raw.edit_requested.connect(self._apply_raw)
        self._notice = QLabel()
        self._notice.setWordWrap(True)
        self._notice.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._notice.setContentsMargins(10, 10, 10, 10)
        self._pages = QStackedWidget()
        for page in (self._fields, self._raw, self._notice):
            self._pages.addWidget(page)
        self._as_text = named(QCheckBox("Edit as &text"), "frontMatterAsText")
        self._as_text.setToolTip("Show the front matter as it is written")
        self._as_text.toggled.connect(lambda _checked: self.refresh())
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
            self._article.text_changed.disconnect(self.refresh)
        self._article = article
        self._diagnostics = ()
        self._as_text.setChecked(False)
        if article is not None:
            article.text_changed.connect(self.refresh)
        self.refresh()
        self._fields.verticalScrollBar().setValue(0)

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Mark the fields and items that have problems."""
        self._diagnostics = diagnostics
        if self._article is None:
            return
        front_matter = self._article.article.front_matter
        for editor, field in zip(self._editors, front_matter.fields, strict=False):
            mine = [found for found in diagnostics if field.span.overlaps(found.span)]
            editor.show_diagnostics(mine)

    def go_to(self, offset: int) -> bool:
        """Go to the field that holds an offset of the text; whether there is one."""
        if self._article is None:
            return False
        if self._pages.currentWidget() is self._raw:
            return offset < self._article.article.body_start
        fields = self._article.article.front_matter.fields
        for editor, field in zip(self._editors, fields, strict=False):
            if field.span.holds(offset):
                self._fields.ensureWidgetVisible(editor, 0, 40)
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
        elif front_matter.problem is not None or self._as_text.isChecked():
            self._raw.show_article(article.article)
            self._show_page(self._raw)
        else:
            self._show_fields(article.article)
            self._show_page(self._fields)
        self._as_text.setEnabled(
            front_matter.problem is None and front_matter.kind is not Kind.NONE
        )

    def _show_notice(self, sentence: str) -> None:
        self._notice.setText(sentence)
        self._as_text.setEnabled(False)
        self._show_page(self._notice)

    def _show_page(self, page: QWidget) -> None:
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)

    def _show_fields(self, article: Article) -> None:
        fields = article.front_matter.fields
        shape = [(field.key, self._kind(field, place)) for place, field in enumerate(fields)]
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
        is_same_field = key == field.key and self._editors[place].isAncestorOf(self.focusWidget())
        if is_same_field and {kind, present} <= texts and field.scalar is not None:
            return present if "\n" not in field.scalar.text else EditorKind.LONG_TEXT
        return kind

    def _build(self, shape: list[tuple[str, EditorKind]]) -> None:
        self._shape = shape
        self._editors = [self._make_editor(key, kind) for key, kind in shape]
        for editor in self._editors:
            editor.change_requested.connect(self._apply_change)
        self._fields.show_editors(self._editors)

    def _make_editor(self, key: str, kind: EditorKind) -> FieldEditor:
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
        return TextField(key)

    def _apply_change(self, change: Change, merge_key: str) -> None:
        editor = self.sender()
        if self._article is None or not isinstance(editor, FieldEditor):
            return
        try:
            self._article.apply_edits(change(self._article.article), merge_key or None)
        except (FieldEditError, ReadOnlyError) as error:
            editor.show_error(str(error))

    def _apply_raw(self, edit: Edit) -> None:
        if self._article is not None:
            self._article.apply_edits([edit], "rawFrontMatter")


class _FieldsPage(QScrollArea):
    """The editors, one below the other, each beside its key."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_editors(self, editors: Sequence[FieldEditor]) -> None:
        """Show these editors in place of those before."""
        page = QWidget()
        layout = QFormLayout(page)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for editor in editors:
            label = QLabel(editor.key)
            label.setBuddy(editor.focusProxy() or editor)
            label.setToolTip(editor.key)
            layout.addRow(label, editor)
        old = self.takeWidget()
        self.setWidget(page)
        if old is not None:
            old.deleteLater()
