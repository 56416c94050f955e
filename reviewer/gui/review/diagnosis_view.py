"""Shows what is wrong with the article in front in all panels."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.panels import Panels
from reviewer.gui.problems.emptiness import WhyEmpty
from reviewer.gui.review.diagnosis import Diagnosis
from reviewer.gui.review.reviewing import Reviewing
from reviewer.gui.turns import Turns
from reviewer.lint.model import Diagnostic


class DiagnosisView(QObject):
    """Brings the panels up to date with a diagnosis.

    After a fix, all at once, because the person is looking at the result. After a check, one panel
    per turn of the event loop, so that a key pressed at that moment does not have to wait.
    """

    def __init__(
        self,
        diagnosis: Diagnosis,
        folder: FolderView,
        reviewing: Reviewing,
        panels: Panels,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._diagnosis = diagnosis
        self._folder = folder
        self._reviewing = reviewing
        self._panels = panels
        self._article: OpenArticle | None = None
        self._turns = Turns(self)
        #: Number of problems that are not listed until graver ones are repaired.
        self.left_out = 0
        diagnosis.changed.connect(self._show)
        diagnosis.checked.connect(self._show_in_turns)
        panels.preview.caught_up.connect(self._mark_preview)

    def attend(self, article: OpenArticle | None) -> None:
        """Turn to another article, of which nothing is known yet."""
        self._turns.stop()
        self._article = article

    @property
    def is_shown(self) -> bool:
        """Whether all panels show what was found last."""
        return self._turns.are_over

    def _show(self) -> None:
        self._turns.stop()
        for step in self._steps():
            step()

    def _show_in_turns(self) -> None:
        article = self._article
        revision = article.revision if article is not None else -1
        # If the text changes meanwhile, the places are outdated, and another check follows.
        self._turns.begin(
            self._steps(), lambda: article is not None and article.revision == revision
        )

    def _mark_preview(self) -> None:
        """Mark what was rendered only after its text had been checked."""
        article = self._article
        if article is not None and self._diagnosis.is_known and self._diagnosis.is_current:
            self._panels.preview.show_diagnostics(self._diagnosis.diagnostics, article.article)

    def _steps(self) -> list[Callable[[], None]]:
        """What is to be done, in the order in which it is looked for."""
        article = self._article
        if article is None or not self._diagnosis.is_known:
            return []
        found = self._diagnosis.diagnostics
        panels = self._panels
        return [
            partial(panels.editor.show_diagnostics, found, article.revision),
            partial(self._list, article, found),
            partial(panels.form.show_diagnostics, found),
            partial(panels.preview.show_diagnostics, found, article.article),
            partial(self._count, article, found),
            self._reviewing.follow_place,
        ]

    def _list(self, article: OpenArticle, found: Sequence[Diagnostic]) -> None:
        problems = self._panels.problems
        problems.show_diagnostics(found, article.article.lines, article.article.text)
        unreported = len(self._diagnosis.known) - len(found)
        why = WhyEmpty.ALL_UNREPORTED if unreported else WhyEmpty.CLEAN
        problems.explain_emptiness(why, unreported)

    def _count(self, article: OpenArticle, found: Sequence[Diagnostic]) -> None:
        self._panels.status.show_problems(found, self.left_out)
        if not self.left_out:  # else the scan of the folder has counted more
            self._folder.show_diagnostics(article.path, found)
