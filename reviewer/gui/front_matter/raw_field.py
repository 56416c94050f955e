"""Editors for values that no other editor suits, by their source text."""

from PySide6.QtGui import QFontDatabase

from reviewer.article import Article
from reviewer.article.field_edits import set_raw
from reviewer.article.front_matter import Field
from reviewer.gui.front_matter.field_editor import FieldEditor, Hint
from reviewer.gui.front_matter.field_texts import GrowingText
from reviewer.gui.looks.naming import named
from reviewer.gui.words.plain_words import shown_text
from reviewer.lint.model import Severity


class RawField(FieldEditor):
    """A nested or unusual value as it is written.

    What is typed may be invalid for a moment: the article takes it over as soon as it is valid, and
    until then a line below says what is wrong.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._source = GrowingText()
        self._source.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._hold(self._source)
        self._shown: str | None = None
        self._is_showing = False
        self._source.textChanged.connect(self._ask)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the value's source, unless the person is at work on it."""
        source = field.value_span.of(article.text)
        if source == self._shown:
            return
        self._shown = source
        if self._source.hasFocus() and source.strip() == self._source.written.strip():
            # The text has taken over what is being typed, but for spaces around it.
            return
        self._is_showing = True
        self._source.show_text(source)
        self._is_showing = False

    def begin(self) -> None:
        """Forget what was typed for another article and did not get into its text."""
        self._shown = None
        super().begin()

    def _ask(self) -> None:
        if self._is_showing:
            return
        source = self._source.written
        self.change_requested.emit(
            lambda article: set_raw(article, self.key, source), self._merge_key
        )


class SupersededField(FieldEditor):
    """A field whose key comes again below, which makes readers skip this one."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._source = GrowingText()
        self._source.setReadOnly(True)
        self._hold(self._source)
        for action in self.label.actions():  # all that is sensible is to remove it
            action.setVisible(action.objectName().startswith("removeField"))
        # The field's own name belongs to the one that counts.
        named(
            self._source,
            f"superseded:{key}",
            self._name().format(key=shown_text(key)),
        )
        self._show_notes()

    def show_field(self, article: Article, field: Field) -> None:
        """Show the value's source."""
        self._source.show_text(field.value_span.of(article.text))

    def _name(self) -> str:
        return self.tr("{key}, which has no effect")

    def _hint(self) -> Hint:
        words = self.tr(
            "Only the last “{key}”, further below, counts. The menu of its name removes this one."
        )
        return words.format(key=self.key), Severity.WARNING


class PartField(SupersededField):
    """A part of a field of which more stands below other fields, as TOML's tables may."""

    def _name(self) -> str:
        return self.tr("{key}, continued below")

    def _hint(self) -> Hint:
        words = self.tr("There is more of “{key}” below. Use “Edit as text” to change this part.")
        return words.format(key=self.key), None
