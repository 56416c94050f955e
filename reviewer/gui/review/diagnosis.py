"""The known diagnostics of the article in front, kept in step with its text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reviewer.gui.document.open_article import OpenArticle
from reviewer.lint.model import Diagnostic
from reviewer.lint.shifting import shift_diagnostics
from reviewer.text import minimal_edit

#: Filters the diagnostics to be reported: those that nobody ignored or accepted.
Reported = Callable[[Sequence[Diagnostic], str], list[Diagnostic]]


class Diagnosis(QObject):
    """The last analysis of one article, moved along with every edit made since.

    While a check is under way, the person may go on typing and fixing: until the next answer,
    diagnostics whose place was edited are left out, and all others move with their text.
    """

    #: There are other diagnostics to show: after a fix, or with another article in front.
    changed = Signal()
    #: The present text was checked, and there may be others to show.
    checked = Signal()

    def __init__(self, reported: Reported, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reported = reported
        self._article: OpenArticle | None = None
        self._all: tuple[Diagnostic, ...] = ()
        self._text = ""
        self._revision = -1
        self._is_known = False

    @property
    def is_known(self) -> bool:
        """Whether the article has been checked at all since it came to the front."""
        return self._is_known

    @property
    def is_current(self) -> bool:
        """Whether the text is still the one that was checked, or that was shown after a fix."""
        return self._article is not None and self._revision == self._article.revision

    @property
    def diagnostics(self) -> Sequence[Diagnostic]:
        """What is wrong with the present text, in text order, without what people ignored."""
        self._catch_up()
        return self._reported(self._all, self._text)

    @property
    def known(self) -> Sequence[Diagnostic]:
        """All that is wrong with it, and what people ignored or accepted as well."""
        self._catch_up()
        return self._all

    def attend(self, article: OpenArticle | None) -> None:
        """Turn to another article, of which nothing is known yet."""
        self._article = article
        self._all = ()
        self._is_known = False
        self._note_text()
        self.changed.emit()

    def take(self, revision: int, diagnostics: Sequence[Diagnostic]) -> None:
        """Take over what a check found; late answers to an old text are dropped."""
        if self._article is None or revision != self._article.revision:
            return
        self._all = tuple(diagnostics)
        self._is_known = True
        self._note_text()
        self.checked.emit()

    def refresh(self) -> None:
        """Tell that there may be others to show: after a fix, or when one was ignored."""
        self._catch_up()
        self.changed.emit()

    def at(self, offset: int) -> Diagnostic | None:
        """The diagnostic at a place of the text: the narrowest that touches it."""
        touching = [
            found for found in self.diagnostics if found.span.start <= offset <= found.span.end
        ]
        return min(touching, key=lambda found: found.span.length, default=None)

    def next_after(self, offset: int) -> Diagnostic | None:
        """The first diagnostic that begins after a place; after the last comes the first."""
        found = self.diagnostics
        return next((one for one in found if one.span.start > offset), found[0] if found else None)

    def last_before(self, offset: int) -> Diagnostic | None:
        """The last diagnostic that begins before a place; before the first comes the last."""
        found = self.diagnostics
        before = [one for one in found if one.span.start < offset]
        return before[-1] if before else (found[-1] if found else None)

    def _catch_up(self) -> None:
        if self._article is None or self.is_current:
            return
        edit = minimal_edit(self._text, self._article.article.text)
        if edit is not None:
            self._all = shift_diagnostics(self._all, (edit,))
        self._note_text()

    def _note_text(self) -> None:
        self._text = self._article.article.text if self._article else ""
        self._revision = self._article.revision if self._article else -1
