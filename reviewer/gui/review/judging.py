"""Ignoring problems, accepting them for now, and undoing both."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reviewer.gui.document.desk import Desk
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.helpers.crew import Crew
from reviewer.gui.helpers.repairer import Repairer
from reviewer.gui.helpers.scanner import FolderScanner
from reviewer.gui.panels import Panels
from reviewer.gui.review.diagnosis import Diagnosis
from reviewer.gui.review.ignored_dialog import IgnoredDialog
from reviewer.gui.words.catalogue import catalogue
from reviewer.gui.words.engine_words import message_of
from reviewer.lint.model import Diagnostic
from reviewer.lint.selection import is_chosen
from reviewer.review.judgement import NO_BASELINE, OWN_BASELINE
from reviewer.review.messages import Accept, FilesAccepted, FileSummary
from reviewer.settings.model import SCHEMA_RULE
from reviewer.workspace.baseline import Accepted
from reviewer.workspace.ignores import Ignore

#: How many articles a helper gets at once when all problems are accepted.
_BATCH = 100


class Judging(QObject):
    """Ignores problems, accepts all present ones, and shows both again.

    It also learns from the checks which judgements no longer match anything.
    """

    def __init__(
        self,
        desk: Desk,
        folder: FolderView,
        diagnosis: Diagnosis,
        scanner: FolderScanner,
        repairer: Repairer,
        panels: Panels,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._desk = desk
        self._folder = folder
        self._diagnosis = diagnosis
        self._scanner = scanner
        self._repairer = repairer
        self._panels = panels
        self._crew = Crew(batch=_BATCH, parent=self)
        self._crew.answered.connect(self._take_accepted)
        self._crew.ran_out.connect(self._finish)
        self._crew.failed.connect(self._give_up)
        self._accepted: list[Accepted] = []
        self._judged: list[Path] = []
        self._stale: dict[Path, tuple[Ignore, ...]] = {}
        self._used_everywhere: set[Ignore] = set()
        self._is_all_known = False
        scanner.files_checked.connect(self._note_checked)
        scanner.finished.connect(self._note_finished)
        folder.opening.connect(self._forget)

    def ignore_problem(self) -> None:
        """Never report the chosen problem again in this article."""
        self._ignore_chosen(everywhere=False)

    def ignore_problem_everywhere(self) -> None:
        """Never report the chosen problem again in any article."""
        self._ignore_chosen(everywhere=True)

    def ignore(self, found: Diagnostic, *, everywhere: bool = False) -> None:
        """Never report this text under this rule again, in this article or in any."""
        article = self._desk.front
        session = self._folder.session
        if article is None or session is None:
            return
        text = article.article.text
        made: list[Ignore] = []
        if self._folder.try_to(
            lambda session: made.append(
                session.ignore(article.path, found, text, everywhere=everywhere)
            )
        ):
            self._show_changes(everywhere=everywhere)
            words = (
                self.tr("No longer reported anywhere: {problem}")
                if everywhere
                else self.tr("No longer reported here: {problem}")
            )
            undo = partial(self.report_again, made, everywhere=everywhere)
            self._panels.messages.tell(
                words.format(problem=message_of(found)), [(self.tr("Report it again"), undo)]
            )

    def report_again(self, ignores: Sequence[Ignore], *, everywhere: bool = True) -> None:
        """Take judgements back."""
        if self._folder.try_to(lambda session: session.report_again(*ignores)):
            self._show_changes(everywhere=everywhere)

    def show_ignored(self) -> None:
        """List what is ignored, and let the person take it back or note why."""
        session = self._folder.session
        if session is None:
            return
        dialog = IgnoredDialog(session.ignores.ignores, self.stale(), self._window)
        dialog.taken_back.connect(self.report_again)
        dialog.noted.connect(self._note)
        dialog.open()

    def stale(self) -> frozenset[Ignore]:
        """The judgements that no longer match anything, as far as the checks can tell."""
        session = self._folder.session
        if session is None:
            return frozenset()
        known = session.ignores.ignores
        stale = {one for found in self._stale.values() for one in found}
        if not known:
            return frozenset()
        telling, rules = self._telling_rules()
        for one in known:
            if one.is_everywhere:
                is_unused = one.rule in telling and one not in self._used_everywhere
                is_gone = self._is_all_known and (is_unused or one.rule not in rules)
            else:
                is_gone = one.rule not in rules or not self._exists(session.root / one.path)
            if is_gone:
                stale.add(one)
        return frozenset(stale & known)

    def _telling_rules(self) -> tuple[frozenset[str], frozenset[str]]:
        """The rules whose silence in a scan means that they find nothing, and all rules.

        A rule that is switched off is silent anyway, and one that compares articles reports
        elsewhere.
        """
        # Only workspaces with judgements need it.
        from reviewer.settings.ruleset import described_rules

        settings = self._scanner.settings
        rules = described_rules(settings, catalogue())
        telling = frozenset(
            rule.id
            for rule in rules
            if rule.runs_alone and is_chosen(rule, settings.select, settings.ignore)
        )
        return telling, frozenset({SCHEMA_RULE, *(rule.id for rule in rules)})

    def _exists(self, path: Path) -> bool:
        # Nearly all are in the list, which saves looking on the disk.
        return self._folder.lists(path) or path.exists()

    def accept_all(self) -> None:
        """Accept all present problems of this folder, so that only new ones are reported."""
        session = self._folder.session
        if session is None or self._crew.is_busy:
            return
        paths = [row.path for row in self._panels.articles.model.rows]
        root, settings = session.root, self._scanner.settings
        self._accepted, self._judged = [], []
        self._panels.messages.tell(
            self.tr("Accepting today's problems of %Ln article(s)…", "", len(paths)),
            [(self.tr("Cancel"), self._crew.cancel)],
        )
        self._crew.start(lambda job, files: Accept(job, files, root, settings))
        self._crew.add(paths)

    def toggle_accepted(self) -> None:
        """Report accepted problems as well, or no longer."""
        session = self._folder.session
        if session is not None:
            session.shows_accepted = not session.shows_accepted
            baseline = NO_BASELINE if session.shows_accepted else OWN_BASELINE
            self._scanner.baseline = self._repairer.baseline = baseline
            self._show_changes(everywhere=True)

    def know(self, facts: bytes) -> None:
        """Accept by these facts of the workspace as well."""
        self._crew.know(facts)

    def shut_down(self) -> None:
        """End the helper processes."""
        self._crew.shut_down()

    def _ignore_chosen(self, *, everywhere: bool) -> None:
        found = self._panels.problems.current
        if found is not None:
            self.ignore(found, everywhere=everywhere)

    def _note(self, ignore: Ignore, note: str) -> None:
        self._folder.try_to(
            lambda session: session.change_ignores(lambda known: known.with_note(ignore, note))
        )

    def _show_changes(self, *, everywhere: bool) -> None:
        self._diagnosis.refresh()
        if everywhere:
            self._folder.recheck_all()

    def _take_accepted(self, answer: FilesAccepted) -> None:
        self._accepted += answer.accepted
        self._judged += answer.files

    def _finish(self) -> None:
        self._crew.let_go()
        judged, accepted = self._judged, self._accepted
        if not self._folder.try_to(lambda session: session.accept(judged, accepted)):
            return
        self._show_changes(everywhere=True)
        count = sum(one.count for one in accepted)
        self._panels.messages.tell(
            self.tr(
                "%Ln problem(s) are accepted. From now on only new ones are reported.", "", count
            ),
            [(self.tr("Report all again"), self._forget_accepted)],
        )

    def _forget_accepted(self) -> None:
        if self._folder.try_to(lambda session: session.forget_accepted()):
            self._show_changes(everywhere=True)

    def _give_up(self) -> None:
        self._panels.messages.tell(
            self.tr(
                "Nothing was accepted: the program's helper ended unexpectedly. Please try again."
            )
        )

    def _forget(self, _folder: Path) -> None:
        self._stale, self._used_everywhere, self._is_all_known = {}, set(), False
        self._scanner.baseline = self._repairer.baseline = OWN_BASELINE

    def _note_checked(self, summaries: Iterable[FileSummary]) -> None:
        for found in summaries:
            if found.stale:
                self._stale[found.path] = found.stale
            else:
                self._stale.pop(found.path, None)
            self._used_everywhere.update(found.used_everywhere)

    def _note_finished(self) -> None:
        is_first, self._is_all_known = not self._is_all_known, True
        number = len(self.stale()) if is_first else 0
        if number:
            words = self.tr(
                "%Ln ignored problem(s) no longer exist: see Review → Ignored problems.",
                "",
                number,
            )
            self._panels.status.showMessage(words, 15_000)
