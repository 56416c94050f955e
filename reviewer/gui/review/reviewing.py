"""Going through the problems of the open article: what the actions of the Review menu do."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reviewer.article.field_edits import FieldEditError
from reviewer.gui.commands.key_words import key_of
from reviewer.gui.document.desk import Desk
from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.helpers.repairer import Repairer
from reviewer.gui.panels import Panels
from reviewer.gui.review.diagnosis import Diagnosis
from reviewer.gui.words.engine_words import said, title_of
from reviewer.lint.choosing import OutdatedChoicesError, edits_for
from reviewer.lint.model import Choices, Diagnostic, Fix
from reviewer.review.source_page import losses
from reviewer.settings.model import SCHEMA_RULE
from reviewer.text import Span


class Reviewing(QObject):
    """Takes the person from problem to problem and makes the fixes they choose."""

    #: The person wants to see what was lost on the source page.
    look_up_requested = Signal()

    def __init__(
        self,
        desk: Desk,
        diagnosis: Diagnosis,
        folder: FolderView,
        repairer: Repairer,
        panels: Panels,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._desk = desk
        self._diagnosis = diagnosis
        self._folder = folder
        self._repairer = repairer
        self._panels = panels
        #: Where the person is in the text: the cursor cannot stand in the hidden front matter.
        self._place = Span(0, 0)
        self._cursor: int | None = None
        self._is_followed = True
        #: What is lost where the fixes being made remove traces.
        self._tidied: tuple[str, ...] = ()

    def note_place(self, offset: int) -> None:
        """The cursor of the text has moved."""
        is_first, self._cursor = self._cursor is None, offset
        # In an article that was just opened, the cursor's place means nothing yet.
        if is_first or offset == self._place.start:
            return
        self._place = Span(offset, offset)
        self._is_followed = False
        self.follow_place()

    def follow_place(self) -> None:
        """Choose the problem at the place in the list, once it lists those of the present text."""
        if not self._is_followed and self._diagnosis.is_current:
            self._is_followed = True
            self._panels.problems.follow(self._diagnosis.at(self._place.start))

    def start_at_top(self) -> None:
        """Another article is in front: the next problem is its first."""
        self._place = Span(-1, -1)
        self._cursor = None
        self._is_followed = True

    def next_problem(self) -> None:
        """Go to the first problem after the place where the person is."""
        self._visit(self._diagnosis.next_after(self._place.start))

    def previous_problem(self) -> None:
        """Go to the last problem before it."""
        self._visit(self._diagnosis.last_before(self._place.start))

    def show(self, found: Diagnostic) -> None:
        """Show the place of a diagnostic, in the text or in the form, ready to be edited.

        While the person goes through the list of problems, the focus stays there.
        """
        article = self._desk.front
        if article is None:
            return
        panels = self._panels
        takes_focus = not panels.problems.isAncestorOf(self._window.focusWidget())
        is_in_head = found.span.start < article.article.body_start
        if is_in_head or found.rule == SCHEMA_RULE:  # there may be no front matter at all
            panels.form.go_to_problem(found, takes_focus=takes_focus)
        elif panels.editor.go_to(found.span) and takes_focus:
            panels.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place = found.span
        self._is_followed = True

    def show_fixes(self) -> None:
        """Offer the fixes where the person is at work: in the form, the list or the text."""
        panels, focused = self._panels, self._window.focusWidget()
        if panels.form.isAncestorOf(focused):
            has_any = panels.form.show_fixes()
        elif panels.problems.isAncestorOf(focused):
            has_any = panels.problems.show_fixes()
        else:
            has_any = panels.editor.show_fixes_of_line()
        if not has_any:
            words = self.tr("There is nothing to fix here. {key} goes to the next problem.")
            panels.status.showMessage(words.format(key=key_of("nextProblem")), 5000)

    def fix_problem(self) -> None:
        """Make the first fix of the chosen problem, or of the one at the cursor."""
        found = self._panels.problems.current or self._diagnosis.at(self._place.start)
        if found is None:
            self._tell_none_chosen()
        elif not found.fixes:
            words = self.tr("There is no automatic fix for this problem: repair it by hand.")
            self._panels.status.showMessage(words, 5000)
        else:
            self.fix(found.fixes[0])

    def fix(self, fix: Fix) -> None:
        """Make one fix, as one undo step; if it leaves a choice, ask the person first."""
        article = self._desk.front
        if article is None or not self._is_present(fix):
            words = self.tr("The text has changed and is being checked.")
            self._panels.status.showMessage(words, 5000)
        elif fix.choices is None:
            self._make(article, fix)
        else:
            self._let_choose(article, fix, fix.choices)

    def _let_choose(self, article: OpenArticle, fix: Fix, choices: Choices) -> None:
        """Let the person pick what a fix puts in the place of a value."""
        from reviewer.gui.problems.choosing_dialog import ChoosingDialog

        dialog = ChoosingDialog(article.article, choices, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        revision = article.revision

        def take() -> None:
            if article is not self._desk.front or article.revision != revision:
                self._panels.messages.tell(said(str(OutdatedChoicesError())))
                return
            try:
                edits = edits_for(article.article, fix, dialog.texts)
            except (OutdatedChoicesError, FieldEditError) as error:
                self._panels.messages.tell(said(str(error)))
            else:
                self._make(article, fix._replace(edits=edits))

        dialog.accepted.connect(take)
        dialog.open()

    def _make(self, article: OpenArticle, fix: Fix) -> None:
        # Imported late: everywhere else, helpers do the fixing.
        from reviewer.lint.fixing import UnsoundFixError, apply_fix

        try:
            apply_fix(article.article, fix)
        except UnsoundFixError as error:
            self._panels.messages.tell(said(str(error)))
            return
        article.apply_fix(fix.edits)
        self._diagnosis.refresh()
        words = self.tr("Done: {fix}. {key} undoes it.")
        words = words.format(fix=title_of(fix), key=key_of("undo"))
        self._panels.status.showMessage(words, 5000)

    def fix_all_safe(self) -> None:
        """Make all safe fixes of the article, one after the other, as one undo step."""
        if self._desk.front is not None:
            found = self._diagnosis.diagnostics
            self._tidied = losses(one for one in found if one.safe_fix is not None)
            self._repairer.repair(self._desk.front)

    def fix_kind(self) -> None:
        """Make the first fix of every problem of the chosen one's kind, as one undo step."""
        found = self._panels.problems.current or self._diagnosis.at(self._place.start)
        if self._desk.front is None or found is None:
            self._tell_none_chosen()
            return
        alike = [one for one in self._diagnosis.diagnostics if one.rule == found.rule]
        self._tidied = losses(one for one in alike if one.fixes)
        self._repairer.repair(self._desk.front, found.rule)

    def note_repaired(self, count: int) -> None:
        """The safe fixes were made."""
        self._diagnosis.refresh()
        words = (
            self.tr("%Ln fix(es) made; {key} undoes them together.", "", count).format(
                key=key_of("undo")
            )
            if count
            else self.tr("There was no fix to make.")
        )
        self._panels.status.showMessage(words, 8000)
        if count and self._tidied:
            # The text no longer shows it, so the person must be told now.
            lost = self.tr("The article lost something where the fixes were made: {what}.")
            self._panels.messages.tell(
                f"{words} {lost.format(what=', '.join(map(said, self._tidied)))}",
                [(self.tr("Look it up"), self.look_up_requested.emit)],
            )
        self._tidied = ()

    def _visit(self, found: Diagnostic | None) -> None:
        if found is None:
            self._panels.status.showMessage(self.tr("No problems in this article."), 5000)
            return
        self._panels.problems.follow(found)
        self.show(found)

    def _tell_none_chosen(self) -> None:
        words = self.tr("No problem is selected. {key} goes to the next one.").format(
            key=key_of("nextProblem")
        )
        self._panels.status.showMessage(words, 5000)

    def _is_present(self, fix: Fix) -> bool:
        """Whether the fix was made for the text as it is now."""
        return any(fix in found.fixes for found in self._diagnosis.diagnostics)
