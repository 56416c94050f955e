"""The front matter form: one editor a field, or the raw text, or both side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.article.front_matter import FrontMatter, Kind, ProblemKind
from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.front_matter.editors import Editors
from reviewer.gui.front_matter.field_editor import FieldEditor
from reviewer.gui.front_matter.form_changes import FormChanges
from reviewer.gui.front_matter.form_pages import FormPages
from reviewer.gui.front_matter.missing_field import MissingField
from reviewer.gui.front_matter.picture_site import ImageFinder, PictureSite
from reviewer.gui.words.engine_words import said
from reviewer.lint.model import Diagnostic
from reviewer.review.form_guide import FormGuides

#: Milliseconds without a key until the form comes back after the raw text was repaired.
_PAUSE = 900


class FrontMatterForm(QWidget):
    """Shows the fields of the open article and changes them by edits of its text.

    It keeps no values: after every change of the text, its own included, it shows what the text
    says. As long as keys and kinds of the fields stay the same, so do the editors, so that typing
    is not disturbed.
    """

    #: The person wants a fix made. Carries the Fix.
    fix_requested = Signal(object)
    #: The person wants to see what was lost on the source page.
    look_up_requested = Signal()
    #: The person wants to choose the folder from which the site's pictures are published.
    public_folder_requested = Signal()
    #: Form and text are shown beside one another, or no longer. Carries which.
    beside_changed = Signal(bool)

    def __init__(self, site: ImageFinder | PictureSite) -> None:
        super().__init__()
        self._article: OpenArticle | None = None
        self._filled_from: OpenArticle | None = None  # whose fields are in the editors
        self._lead = ("", "")  # the beginning of a body, and the words of its lead
        self._is_unreadable = False  # whether the text is shown because it cannot be read
        pictures = site if isinstance(site, PictureSite) else PictureSite(site)
        self._editors = Editors(pictures, self._connect, self.add_field)
        self._pages = FormPages()
        self._fields, self._raw = self._pages.fields, self._pages.raw
        self._first: QWidget = self._pages
        self._changes = FormChanges(self._fields.show_notice)
        self._fields.new_field.addition_requested.connect(self.add_field)
        for raw in (self._raw, self._pages.beside):
            raw.edit_requested.connect(self._changes.apply_raw)
        self._pages.as_text_changed.connect(self._switch)
        self._pages.beside_changed.connect(self._show_beside)
        # The form must not come back, taking the focus, between two keys.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._return_to_fields)
        self._entered = QTimer(self)  # Qt paints before it looks at its timers
        self._entered.setSingleShot(True)
        self._entered.timeout.connect(self._get_ready)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.setObjectName("frontMatterForm")
        self.setAccessibleName(self.tr("Front matter"))
        self.show_article(None)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """Go to the first field, or to the text.

        With a focus proxy instead, Tab would pass over what is above.
        """
        self._first.setFocus(reason)

    def show_article(self, article: OpenArticle | None) -> None:
        """Show another article's fields."""
        if self._article is not None and self._article is not article:
            self._editors.finish()
        if self._article is not None:
            self._article.front_matter_changed.disconnect(self.refresh)
        self._article = self._changes.article = article
        self._changes.awaited = None
        self._editors.begin()
        self._fields.new_field.setText("")
        self._pages.set_as_text(shown=False)
        self._pause.stop()
        self._is_unreadable = False  # that was about the other article
        if article is not None:
            article.front_matter_changed.connect(self.refresh)
        self.refresh()
        self._show_lead()
        self._fields.verticalScrollBar().setValue(0)

    def take_guides(self, guides: FormGuides) -> None:
        """Take over what the workspace knows about the fields, without disturbing any typing."""
        if guides != self._changes.guides:
            self._changes.guides = guides
            self.refresh()

    def set_beside(self, *, shown: bool) -> None:
        """Show the text beside the form, or the form alone."""
        self._pages.set_beside(shown=shown)

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Mark the fields and items that have problems."""
        if self._article is None:
            return
        article = self._article.article
        end = article.front_matter.span.end
        in_head = [found for found in diagnostics if found.span.start < max(end, 1)]
        for row in self._editors.lacking:
            row.show_diagnostics([it for it in in_head if row.is_told_by(it)], article.text)
        in_head = [found for found in in_head if self._row_of(found) is None]
        for editor, field in zip(self._editors.present, article.front_matter.fields, strict=False):
            mine = [found for found in in_head if field.span.overlaps(found.span)]
            editor.show_diagnostics(mine, article.text)
        # The text rests, so this is the time to look at the body; the form does not follow it
        # otherwise.
        self._show_lead()

    def go_to_problem(self, found: Diagnostic, *, takes_focus: bool = True) -> bool:
        """Go to what a diagnostic is about; return whether the form has it."""
        row = self._row_of(found)
        if row is None or self._pages.shows_raw:
            return self.go_to(found.span.start, takes_focus=takes_focus)
        self._fields.ensureWidgetVisible(row, 0, 40)
        if takes_focus:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_fixes(self) -> bool:
        """Open the fixes of the field that has the focus; return whether there are any."""
        at_work = self._editors.at_work()
        return at_work is not None and at_work.show_fixes()

    def _row_of(self, found: Diagnostic) -> MissingField | None:
        """The row for a missing field, if the diagnostic says that it is missing."""
        return next((it for it in self._editors.lacking if it.is_told_by(found)), None)

    def go_to(self, offset: int, *, takes_focus: bool = True) -> bool:
        """Go to the field that contains an offset of the text; return whether there is one."""
        if self._article is None:
            return False
        if self._pages.shows_raw:
            self._raw.go_to(offset, takes_focus=takes_focus)
            return True
        fields = self._article.article.front_matter.fields
        for editor, field in zip(self._editors.present, fields, strict=False):
            if field.span.holds(offset):
                self._fields.ensureWidgetVisible(editor, 0, 40)
                if takes_focus:
                    editor.setFocus(Qt.FocusReason.OtherFocusReason)
                editor.go_to(offset)
                return True
        if any(field.span.holds(offset) for field in fields[len(self._editors.present) :]):
            self._pages.set_as_text(shown=True)
            return self.go_to(offset, takes_focus=takes_focus)
        return False

    def refresh(self) -> None:
        """Show what the text says now."""
        article = self._article
        if article is None or article.read_only_reason is not None:
            self._show_notice(self.tr("No article is open.") if article is None else "")
            return
        front_matter = article.article.front_matter
        problem = front_matter.problem
        can_be_text = problem is None and front_matter.kind is not Kind.NONE
        self._pages.allow(as_text=can_be_text)
        if problem is not None and problem.kind is ProblemKind.UNCLOSED:
            unclosed = self.tr("The front matter is not closed, so none of it is read as fields.")
            self._show_notice(f"{unclosed} {said(problem.message)}")
        elif self._pages.is_beside and not self._pages.is_as_text:
            self._pages.beside.show_article(article.article)
            self._fields.setEnabled(problem is None)
            if problem is None:
                self._show_fields(article, front_matter)
            elif self._filled_from is not article:
                self._show_no_fields()
            self._show_both()
        elif problem is not None or self._pages.is_as_text or self._is_mending():
            self._is_unreadable = problem is not None or self._is_unreadable
            self._raw.show_article(article.article)
            self._show_raw()
        else:
            self._is_unreadable = False
            self._fields.setEnabled(True)
            self._show_fields(article, front_matter)
            self._show_both()

    def add_field(self, key: str) -> None:
        """Add a field where most articles have it, and let the person fill it in."""
        if key in self._changes.keys:
            self._focus(key)
        else:
            self._changes.add(key)

    def take_lead(self) -> None:
        """Make the body's first paragraph the description, adding that field if necessary."""
        self._show_lead()
        if found := self._editors.descriptions:
            found[0].take_lead()
        else:
            self._changes.add_description()

    def _show_notice(self, sentence: str) -> None:
        self._pages.show_notice(sentence)
        self._first = self._pages

    def _show_both(self) -> None:
        first = self._editors.present[:1]
        self._first = first[0] if first else self._fields.new_field
        self._pages.show_both()

    def _show_raw(self) -> None:
        self._first = self._raw
        self._pages.show_raw()

    def _switch(self) -> None:
        self._pause.stop()
        self.refresh()

    def _show_beside(self, shown: bool) -> None:  # noqa: FBT001
        self._switch()
        self.beside_changed.emit(shown)

    def _is_mending(self) -> bool:
        """Whether somebody is typing in front matter that could not be read until now."""
        if not self._is_unreadable or not self._raw.has_focus:
            return False
        self._pause.start()
        return True

    def _return_to_fields(self) -> None:
        """The repaired text can be read: show the form again."""
        self._is_unreadable = False
        self.refresh()

    def _show_fields(self, article: OpenArticle, front_matter: FrontMatter) -> None:
        self._filled_from = article
        guide = self._changes.guides.for_article(article.path)
        at_work = self._editors.at_work()
        self._editors.show(article.article, guide)
        keys = [field.key for field in front_matter.fields]
        lacking = [key for key in guide.expected if key not in keys]
        # Each where most articles have it, missing fields among the present ones.
        rows = [*self._editors.present, *self._editors.missing(lacking, guide)]
        order = guide.in_order([*(it.key for it in self._editors.present), *lacking])
        self._fields.show_rows([rows[number] for number in order])
        self._fields.show_notice(self._what_is_not_shown(front_matter))
        self._fields.new_field.offer(
            [(key, it.articles) for key, it in guide.fields.items() if key not in keys]
        )
        if at_work is not None and at_work not in self._editors.present:
            self._focus(at_work.key)
        if self._changes.awaited in keys:
            awaited, self._changes.awaited = self._changes.awaited, None
            self._focus(awaited)

    def _show_no_fields(self) -> None:
        """The fields shown are another article's, and those of this one cannot be read."""
        self._filled_from = None
        self._editors.clear()
        self._fields.show_rows([])
        self._fields.show_notice("")

    def _what_is_not_shown(self, front_matter: FrontMatter) -> str:
        if front_matter.kind is Kind.NONE:
            return self.tr("This article has no front matter.")
        if not front_matter.fields:
            return self.tr("The front matter is empty. Use “Edit as text” to write some.")
        left_out = len(front_matter.fields) - len(self._editors.present)
        if left_out > 0:
            return self.tr(
                "%n more field(s) can only be seen as text: use “Edit as text”.", "", left_out
            )
        return ""

    def _focus(self, key: str | None) -> None:
        same_key = [it for it in self._editors.present if it.key == key]
        for editor in (same_key or self._editors.present)[-1:]:
            self._fields.ensureWidgetVisible(editor, 0, 40)
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lead(self) -> None:
        if self._article is None or not (found := self._editors.descriptions):
            return
        from reviewer.article.lead import head_of_body, words_of_lead

        head = head_of_body(self._article.article)
        if head != self._lead[0]:
            self._lead = (head, words_of_lead(head))
        for editor in found:
            editor.show_lead(self._lead[1])

    def _connect(self, editor: FieldEditor) -> None:
        key, label = editor.key, editor.label
        editor.change_requested.connect(
            lambda change, merge_key: self._changes.apply(change, editor, merge_key)
        )
        editor.entered.connect(self._entered.start)
        editor.fix_requested.connect(self.fix_requested)
        editor.look_up_requested.connect(self.look_up_requested)
        editor.public_folder_requested.connect(self.public_folder_requested)
        label.removal_requested.connect(lambda: self._remove(editor))
        label.rename_requested.connect(lambda new_key: self._changes.rename(editor, new_key))
        label.as_text_requested.connect(lambda: self._toggle_text(key))

    def _get_ready(self) -> None:
        """Import what writes values, or the first key would have to wait for that."""
        from reviewer.article.formats import speller_for

        if self._article is not None:
            speller_for(self._article.article.front_matter.kind)

    def _remove(self, editor: FieldEditor) -> None:
        """Remove a field; if its key is repeated below, only this occurrence."""
        from reviewer.gui.front_matter.raw_field import SupersededField

        is_one_of_several = isinstance(editor, SupersededField)
        number = self._editors.present.index(editor) if is_one_of_several else None
        self._changes.remove(editor, number)

    def _toggle_text(self, key: str) -> None:
        self._editors.as_text ^= {key}
        self.refresh()
        self._focus(key)
