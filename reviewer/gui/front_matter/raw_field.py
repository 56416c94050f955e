"""Editor of a value that no other editor suits: its raw source text."""

from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase

from reviewer.article import Article
from reviewer.article.field_edits import set_raw
from reviewer.article.front_matter import Field
from reviewer.gui.front_matter.field_editor import FieldEditor, GrowingTextEdit
from reviewer.lint.model import Diagnostic


class RawField(FieldEditor):
    """A nested or unusual value as it is written.

    What is typed may be no valid source for a moment: the text takes it over as soon as it is,
    and until then a line below says what is wrong.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._source = GrowingTextEdit()
        self._source.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._hold(self._source)
        self._shown = ""
        self._is_showing = False
        self._source.textChanged.connect(self._ask)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the value's source, unless the person is at work on it."""
        source = field.value_span.of(article.text)
        if source == self._shown:
            return
        self._shown = source
        self._is_showing = True
        self._source.show_text(source)
        self._is_showing = False

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Tell what is wrong, unless the source being typed is not yet valid."""
        if self._source.text == self._shown:
            super().show_diagnostics(diagnostics)

    def _ask(self) -> None:
        if self._is_showing:
            return
        source = self._source.text
        self.change_requested.emit(
            lambda article: set_raw(article, self.key, source), f"field:{self.key}"
        )
