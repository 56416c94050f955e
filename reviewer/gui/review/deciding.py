"""A person's decision about the open article: approved, or needs more work."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from reviewer.gui.document.desk import Desk
from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.looks.plain_buttons import without_icons
from reviewer.gui.panels import Panels
from reviewer.gui.words.engine_words import state_name
from reviewer.workspace.review_states import ReviewState


class Deciding(QObject):
    """Approves articles and marks those that need work, with a note on what is to be done."""

    def __init__(
        self,
        desk: Desk,
        folder: FolderView,
        panels: Panels,
        save: Callable[[OpenArticle], bool],
        parent: QWidget,
    ) -> None:
        """``save`` saves an article; it returns whether that could be done."""
        super().__init__(parent)
        self._save = save
        self._window = parent
        self._desk = desk
        self._folder = folder
        self._panels = panels
        desk.front_changed.connect(self._show_note)

    def decide(self, state: ReviewState) -> None:
        """Approve the article or mark it as needing work; the same again undoes that."""
        article = self._desk.front
        if article is None:
            return
        if article.is_modified:
            self._ask_to_save(article, state)
            return
        session = self._folder.session
        data = article.article.to_bytes()
        present = session.state_of(article.path, data) if session else ReviewState.UNREVIEWED
        wanted = ReviewState.UNREVIEWED if present is state else state
        if not self._note_down(article, wanted, ""):
            return
        self._panels.status.showMessage(f"{article.path.name}: {state_name(wanted)}", 5000)
        if wanted is ReviewState.NEEDS_WORK:
            self._panels.messages.tell(
                self.tr("{name} is marked as needing work.").format(name=article.path.name),
                [(self.tr("Add a &note…"), lambda: self._ask_for_note(article))],
            )

    def _ask_to_save(self, article: OpenArticle, state: ReviewState) -> None:
        def save_and_decide() -> None:
            if self._save(article):
                self.decide(state)

        words = self.tr("{name} has unsaved changes. What you decide is about its saved version.")
        self._panels.messages.tell(
            words.format(name=article.path.name),
            [(self.tr("&Save, then decide"), save_and_decide)],
        )

    def _note_down(self, article: OpenArticle, state: ReviewState, note: str) -> bool:
        data = article.article.to_bytes()
        if not self._folder.try_to(lambda one: one.decide(article.path, state, data, note)):
            return False
        self._panels.articles.show_state(article.path, state)
        return True

    def _ask_for_note(self, article: OpenArticle) -> None:
        dialog = QInputDialog(self._window)
        dialog.setObjectName("noteDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Needs work"))
        question = self.tr("What needs to be done in {name}?").format(name=article.path.name)
        dialog.setLabelText(question)
        without_icons(dialog)
        dialog.textValueSelected.connect(
            lambda note: self._note_down(article, ReviewState.NEEDS_WORK, note.strip())
        )
        dialog.open()

    def _show_note(self, article: OpenArticle | None) -> None:
        session = self._folder.session
        if article is None or session is None or article.is_modified:
            return
        note = session.note_of(article.path)
        state = session.state_of(article.path, article.article.to_bytes())
        if note and state is ReviewState.NEEDS_WORK:
            self._panels.messages.tell(self.tr("Needs work: {note}").format(note=note))
