"""The panel with the open article's problems."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.commands.key_words import key_of
from reviewer.gui.editor.diagnostic_help import add_fixes, open_fixes
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.quiet_table import QuietTable
from reviewer.gui.problems.detail import ProblemDetail
from reviewer.gui.problems.emptiness import WhyEmpty, next_step, words_of
from reviewer.gui.problems.model import ProblemsModel
from reviewer.lint.model import Diagnostic, Fix, Rule
from reviewer.text import LineIndex


class ProblemsPanel(QWidget):
    """Lists the diagnostics of the open article and offers the chosen one's fixes.

    Changes nothing itself: the owner of the text does.
    """

    #: The person chose another problem. Carries its Diagnostic.
    diagnostic_selected = Signal(object)
    #: The person wants a fix made. Carries the Fix.
    fix_requested = Signal(object)
    #: The person wants never to see this one again. Carries the Diagnostic.
    ignore_requested = Signal(object)
    #: The person wants to see what was lost on the source page.
    look_up_requested = Signal()
    #: The person wants to know more of a rule. Carries its id.
    help_requested = Signal(str)

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        super().__init__()
        self._rules = rules
        self.model = ProblemsModel(self.palette())
        self._view = named(_ProblemTable(), "problemList", self.tr("Problems of this article"))
        self._view.setModel(self.model)
        self._view.set_up_columns()
        self._detail = ProblemDetail()
        self._detail.fix_chosen.connect(self._fix)
        self._detail.ignore_chosen.connect(self._ignore_current)
        self._detail.look_up_chosen.connect(self.look_up_requested)
        self._detail.help_chosen.connect(self.help_requested)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._view)
        splitter.addWidget(self._detail)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([100, 100])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(splitter)
        self._view.selectionModel().currentRowChanged.connect(self._select)
        self._view.activated.connect(self._select)
        self._view.clicked.connect(self._select)
        self._view.doubleClicked.connect(self._enter)
        self._view.fix_key_pressed.connect(self._fix_current)
        self.setFocusProxy(self._view)
        self._view.set_placeholder(words_of(WhyEmpty.NO_ARTICLE))
        self._is_following = False
        self._is_answering = False
        self._text = ""
        self._why_empty = WhyEmpty.NO_ARTICLE
        self._unreported = 0

    @property
    def view(self) -> QAbstractItemView:
        """The list."""
        return self._view

    @property
    def current(self) -> Diagnostic | None:
        """The chosen problem."""
        row = self._view.currentIndex().row()
        shown = self.model.diagnostics
        return shown[row] if 0 <= row < len(shown) else None

    def show_diagnostics(
        self, diagnostics: Sequence[Diagnostic], lines: LineIndex, text: str = ""
    ) -> None:
        """List these problems of a text; the chosen one stays chosen where it is still there."""
        self._text = text
        kept = self.current
        place = self._view.currentIndex().row()
        self._is_following = True
        self.model.show(diagnostics, lines)
        if diagnostics and kept is not None and not self._is_answering:
            same = [i for i, found in enumerate(diagnostics) if _is_same(found, kept)]
            row = min(same, key=lambda i: abs(i - place)) if same else -1
            self._view.setCurrentIndex(self.model.index(row, 2) if row >= 0 else QModelIndex())
        self._is_following = False
        if diagnostics and self._is_answering and self.current is None:
            # What was asked for here is done: go on to the problem that took its place.
            row = min(max(place, 0), len(diagnostics) - 1)
            self._view.setCurrentIndex(self.model.index(row, 2))
        self._show_detail()

    def show_fixes(self) -> bool:
        """Open a menu with the fixes of the chosen problem; whether there are any."""
        found = self.current
        if found is None:
            return False
        place = self._view.visualRect(self._view.currentIndex()).bottomLeft()
        return open_fixes(self._view.viewport(), place, lambda menu: self._add_fixes(menu, found))

    def explain_emptiness(self, why: WhyEmpty, unreported: int = 0) -> None:
        """Say why no problems are listed; the count is of those known but not reported."""
        if (why, unreported) != (self._why_empty, self._unreported):
            self._why_empty, self._unreported = why, unreported
            self._view.set_placeholder(words_of(why, unreported))
            self._show_detail()

    def follow(self, diagnostic: Diagnostic | None) -> None:
        """Choose the problem at the text cursor, without emitting that it was chosen."""
        shown = list(self.model.diagnostics)
        # While one types, the list shows the diagnostics of a moment ago.
        if diagnostic is None or diagnostic == self.current or diagnostic not in shown:
            return
        self._is_following = True
        row = shown.index(diagnostic)
        self._view.setCurrentIndex(self.model.index(row, 2))
        self._is_following = False
        self._show_detail()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.model.set_palette(self.palette())
            self._show_detail()
        super().changeEvent(event)

    def _select(self, index: QModelIndex) -> None:
        self._show_detail()
        if index.isValid() and not self._is_following and self.current is not None:
            self.diagnostic_selected.emit(self.current)

    def _enter(self, index: QModelIndex) -> None:
        self._view.clearFocus()  # so that it goes to where the problem stands
        self._select(index)

    def _fix_current(self) -> None:
        if self.current is not None and self.current.fixes:
            self._fix(self.current.fixes[0])

    def _fix(self, fix: Fix) -> None:
        self._is_answering = True
        self.fix_requested.emit(fix)
        self._is_answering = False

    def _add_fixes(self, menu: QMenu, found: Diagnostic) -> bool:
        look_up = self.look_up_requested.emit
        return add_fixes(menu, [found], self._fix, look_up, now=True, text=self._text)

    def _ignore_current(self) -> None:
        if self.current is not None:
            self._is_answering = True
            self.ignore_requested.emit(self.current)
            self._is_answering = False

    def _show_detail(self) -> None:
        found = self.current
        if found is None:
            words = self.tr(
                "{key} goes to the first problem. Here are its explanation and its fixes."
            ).format(key=key_of("nextProblem"))
            self._detail.show_text(words if self.model.rowCount() else next_step(self._why_empty))
        else:
            self._detail.show_diagnostic(found, self._rules.get(found.rule), self._text)


class _ProblemTable(QuietTable):
    """The list; Return makes the first fix."""

    fix_key_pressed = Signal()

    def set_up_columns(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((0, 28), (1, 52)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.fix_key_pressed.emit()
        else:
            super().keyPressEvent(event)


def _is_same(first: Diagnostic, second: Diagnostic) -> bool:
    return first.rule == second.rule and first.message == second.message
