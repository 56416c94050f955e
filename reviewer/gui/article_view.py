"""Shows the article in front in all panels, and keeps them in step with its text."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.gui.document.desk import Desk
from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.document.saving import Saver
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.helpers.analysis_runner import AnalysisRunner
from reviewer.gui.panels import Panels
from reviewer.gui.preview.renderer import Renderer
from reviewer.gui.problems.emptiness import WhyEmpty
from reviewer.gui.review.diagnosis import Diagnosis
from reviewer.gui.review.diagnosis_view import DiagnosisView
from reviewer.gui.review.reviewing import Reviewing
from reviewer.gui.start.start_gate import start_gate
from reviewer.preview.pictures import PicturePlace
from reviewer.review.messages import Analysis
from reviewer.text import LineIndex, Position

#: Milliseconds the cursor must rest before the other panels follow it.
_REST_MS = 80


class ArticleView(QObject):
    """The way from the text to the views.

    Each change of the text is checked, and the results are shown in editor, form, preview, list of
    problems, list of articles and status bar.
    """

    #: Another article is shown. Carries the OpenArticle, or None.
    shown_changed = Signal(object)
    #: There may be something else to undo or redo.
    history_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        diagnosis: Diagnosis,
        runner: AnalysisRunner,
        renderer: Renderer,
        folder: FolderView,
        reviewing: Reviewing,
        saver: Saver,
        panels: Panels,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._diagnosis = diagnosis
        self._runner = runner
        self._renderer = renderer
        self._folder = folder
        self._reviewing = reviewing
        self._saver = saver
        self._panels = panels
        self._diagnosis_view = DiagnosisView(diagnosis, folder, reviewing, panels, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._follow_rest)
        #: The article that the panels show.
        self.shown: OpenArticle | None = None
        desk.front_changed.connect(self._show)
        desk.changed_on_disk.connect(self._note_changed_on_disk)
        desk.saved.connect(self._note_saved)
        runner.checked.connect(self._take_analysis)
        renderer.rendered.connect(panels.preview.take)
        panels.editor.cursor_moved.connect(self._follow_cursor)
        panels.preview.source_line_clicked.connect(self._go_to_line)
        panels.outline.line_chosen.connect(self._go_to_line)

    @property
    def is_settled(self) -> bool:
        """Whether all panels show what the last check found."""
        return self._diagnosis_view.is_shown

    def revert(self) -> None:
        """Reload the text from the file."""
        self._with_shown(self._saver.revert)

    def save(self) -> None:
        """Write the article to its file."""
        self._with_shown(self._saver.save)

    def undo(self) -> None:
        """Undo the last step, wherever in the window it was made."""
        self._with_shown(OpenArticle.undo)

    def redo(self) -> None:
        """Redo the step that was undone."""
        self._with_shown(OpenArticle.redo)

    def check_again(self) -> None:
        """Check the present text again, because other rules may apply now."""
        self._with_shown(self._analyze)

    def find_pictures_anew(self) -> None:
        """Look pictures up again, as they may be in another place."""
        find = self._panels.preview.find_pictures_anew
        self._with_shown(lambda article: find(self.picture_place(article.path)))

    def _with_shown(self, action: Callable[[OpenArticle], object]) -> None:
        if self.shown is not None:
            action(self.shown)

    def _show(self, article: OpenArticle | None) -> None:
        if self.shown is not None:
            self.shown.text_changed.disconnect(self._follow_text)
        self.shown = article
        panels = self._panels
        panels.messages.clear()
        panels.editor.set_article(article)
        start_gate().when_open(self._show_form)
        panels.problems.show_diagnostics([], LineIndex(""))
        panels.problems.explain_emptiness(_why_empty(article))
        panels.outline.await_headings()
        if article is None or article.read_only_reason is not None:
            panels.outline.show_headings(())
        self._folder.forget_diagnosed()
        self._diagnosis_view.attend(article)
        self._diagnosis.attend(article)
        self._reviewing.start_at_top()
        panels.status.show_file(article.article if article else None)
        # The new rendering comes a moment later; until then, the old one must not pass for this
        # article's.
        panels.preview.clear_article()
        if article is None or article.read_only_reason is not None:
            self._renderer.attend(None)
            self._runner.cancel()
        if article is not None:
            panels.articles.show_current(article.path)
            article.text_changed.connect(self._follow_text)
            if article.read_only_reason is not None:
                panels.messages.tell(article.read_only_reason)
            else:
                panels.preview.set_place(self.picture_place(article.path))
                self._analyze(article)
                self._renderer.attend(article)
            if article.is_outdated:
                self._settle_with_disk(article)
        self.shown_changed.emit(article)
        self.history_changed.emit()

    def _show_form(self) -> None:
        self._panels.form.show_article(self.shown)

    def picture_place(self, path: Path) -> PicturePlace:
        """Where the pictures of an article are looked for."""
        workspace = self._folder.folder or path.parent
        return PicturePlace(path, workspace, self._runner.settings.public_folder)

    def _follow_text(self) -> None:
        self._with_shown(self._analyze)
        self.history_changed.emit()

    def _analyze(self, article: OpenArticle) -> None:
        self._runner.schedule(str(article.path), article.revision, lambda: article.article)

    def _take_analysis(self, analysis: Analysis) -> None:
        if self.shown is not None and analysis.key == str(self.shown.path):
            self._diagnosis_view.left_out = analysis.left_out
            if analysis.revision == self.shown.revision:
                self._panels.outline.show_headings(analysis.headings)
            self._diagnosis.take(analysis.revision, analysis.diagnostics)

    def _note_saved(self, article: OpenArticle) -> None:
        saved = self.tr("Saved {name}").format(name=article.path.name)
        self._panels.status.showMessage(saved, 5000)
        self._folder.show_state(article.path, article.base or "")
        if article is self.shown:
            # What was said about the file, or against saving it, no longer holds.
            self._panels.messages.clear()
        else:
            self._folder.check_again(article.path)

    def _note_changed_on_disk(self, article: OpenArticle) -> None:
        self._folder.check_again(article.path)
        self._settle_with_disk(article)

    def _settle_with_disk(self, article: OpenArticle) -> None:
        """Reload an article that another program changed, or report it where the person looks."""
        if article is not self.shown:
            return
        if article.is_missing:
            self._folder.look_again()
            if self._folder.is_gone:
                return  # which is told instead
        name, messages = article.path.name, self._panels.messages
        if not article.is_outdated:
            messages.clear()  # the file is back as it was, and the message about it is obsolete
        elif article.is_missing:
            messages.tell(
                self.tr(
                    "{name} was deleted or moved by another program. Its text is still here."
                ).format(name=name),
                [(self.tr("Save it again"), self._write_again)],
            )
        elif article.is_modified:
            messages.tell(
                self.tr(
                    "Another program changed {name}. Your changes are still here, not saved."
                ).format(name=name),
                [(self.tr("Load the other text"), self.revert)],
            )
        else:
            self._saver.revert(article)
            words = self.tr("{name} was changed by another program and has been reloaded.")
            self._panels.status.showMessage(words.format(name=name), 8000)

    def _write_again(self) -> None:
        if self.shown is not None:
            self.shown.expect_file_as_it_is()
            self._saver.save(self.shown)

    def _follow_cursor(self, position: Position) -> None:
        article = self.shown
        if article is None or article.read_only_reason is not None:
            return
        self._panels.status.show_position(position)
        self._panels.status.show_character(self._panels.editor.character)
        self._panels.outline.follow(position.line)
        self._rest.start()

    def _follow_rest(self) -> None:
        """The cursor has rested for a moment: let the other panels follow."""
        article = self.shown
        if article is None or article.read_only_reason is not None:
            return
        editor = self._panels.editor
        self._reviewing.note_place(editor.cursor_offset)
        self._panels.preview.scroll_to_line(editor.cursor_place.line)

    def _go_to_line(self, line: int) -> None:
        if self.shown is not None:
            lines = self.shown.article.lines
            self._panels.editor.go_to(lines.line_span(min(line, len(lines) - 1)))


def _why_empty(article: OpenArticle | None) -> WhyEmpty:
    """Why no problems are listed for an article that has just come to the front."""
    if article is None:
        return WhyEmpty.NO_ARTICLE
    is_editable = article.read_only_reason is None
    return WhyEmpty.BEING_CHECKED if is_editable else WhyEmpty.NO_TEXT
