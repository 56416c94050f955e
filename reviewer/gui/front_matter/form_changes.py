"""What is asked for in the form, made by edits of the open article."""

from collections.abc import Callable

from reviewer.article.field_edits import FieldEditError, add_field, remove_field, rename_field
from reviewer.gui.document.editable import ReadOnlyError
from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.document.text_bridge import UnshowableTextError
from reviewer.gui.front_matter.field_editor import Change, FieldEditor
from reviewer.gui.front_matter.kinds import first_value
from reviewer.gui.words.engine_words import said
from reviewer.review.form_guide import FormGuides
from reviewer.text import Edit


class FormChanges:
    """Sets, adds, renames and removes fields; says why where that cannot be done."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        """``tell`` is given what is to be said above the fields."""
        self.article: OpenArticle | None = None
        #: Where new fields belong, and what they begin with.
        self.guides = FormGuides()
        #: The key whose field gets the focus once it is there.
        self.awaited: str | None = None
        self._tell = tell

    @property
    def keys(self) -> list[str]:
        """The keys of the article's fields, in the order of the text."""
        article = self.article
        return [] if article is None else [it.key for it in article.article.front_matter.fields]

    def add(self, key: str) -> None:
        """Add a field where most articles have it, and await it."""
        if self.article is None:
            return
        guide = self.guides.for_article(self.article.path)
        value = first_value(guide.field(key).widget)
        behind = guide.before(key, self.keys)
        self.awaited = key
        self.apply(lambda article: add_field(article, key, value, behind=behind))

    def add_description(self) -> None:
        """Add a description with the words of the body's first paragraph, if it has one."""
        from reviewer.article.lead import lead_words

        if self.article is None or not (words := lead_words(self.article.article)):
            return
        behind = self.guides.for_article(self.article.path).before("description", self.keys)
        self.apply(lambda article: add_field(article, "description", words, behind=behind))

    def remove(self, editor: FieldEditor, number: int | None = None) -> None:
        """Remove a field; with ``number``, its index in the text, only this one of that key."""
        self.apply(lambda article: remove_field(article, editor.key, number), editor)

    def rename(self, editor: FieldEditor, new_key: str) -> None:
        """Give a field another key, and await it."""
        self.awaited = new_key
        self.apply(lambda article: rename_field(article, editor.key, new_key), editor)

    def apply(self, change: Change, editor: FieldEditor | None = None, merge_key: str = "") -> None:
        """Make a change, which may come from an editor; one step with others of that merge key."""
        if self.article is None:
            return
        article = self.article.article
        try:
            self.article.apply_edits(change(article), merge_key or None)
        except (FieldEditError, ReadOnlyError, UnshowableTextError) as error:
            self.awaited = None
            if editor is not None:
                field = article.front_matter.field(editor.key)
                editor.show_refusal(said(str(error)), article, field)
            else:
                self._tell(said(str(error)))
        else:
            if editor is not None:
                editor.clear_error()

    def apply_raw(self, edit: Edit) -> None:
        """Make a change of the front matter as text."""
        if self.article is not None:
            self.article.apply_edits([edit], "rawFrontMatter")
