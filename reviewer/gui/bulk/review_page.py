"""The planned bulk changes, to be looked at and chosen from."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.bulk.changes_model import ChangesModel
from reviewer.gui.bulk.changes_table import ChangesTable
from reviewer.gui.bulk.difference_pane import DifferencePane
from reviewer.gui.bulk.kinds_tree import KindsTree
from reviewer.gui.bulk.plan import Plan
from reviewer.gui.bulk.scope import Scope
from reviewer.gui.looks.naming import named
from reviewer.gui.words.engine_words import said
from reviewer.gui.words.language import number
from reviewer.review.bulk.kinds import Kind
from reviewer.review.bulk.messages import PlannedChange

#: Milliseconds after the last tick of a kind before the articles are worked out again.
_TICK_REST_MS = 400


class ReviewPage(QWidget):
    """Scope and kinds to choose, the articles to tick, and the differences of the chosen one."""

    #: There is something else to change than before.
    choice_changed = Signal()

    def __init__(
        self,
        plan: Plan,
        scopes: Sequence[Scope],
        kinds: KindsTree | None,
        pane: DifferencePane,
        name_of: Callable[[Path], str],
    ) -> None:
        """Without ``kinds``, all changes are of the same kind."""
        super().__init__()
        self._plan = plan
        self._scopes = scopes
        self._kinds = kinds
        self._pane = pane
        self.model = ChangesModel(name_of)
        self._table = ChangesTable(self.model)
        self._scope = named(QComboBox(), "bulkScope", self.tr("Articles to review"))
        self._scope.addItems([scope.words for scope in scopes])
        self._count = named(QLabel(), "bulkCount")
        self._progress = named(QProgressBar(), "bulkProgress", self.tr("Progress"))
        self._stop = named(QPushButton(self.tr("&Stop")), "bulkStop")
        self._all = named(QPushButton(self.tr("&Tick all")), "bulkTickAll")
        self._none = named(QPushButton(self.tr("&Untick all")), "bulkTickNone")
        for button in (self._stop, self._all, self._none):
            button.setAutoDefault(False)
        self._ticks = QTimer(self)
        self._ticks.setSingleShot(True)
        self._ticks.setInterval(_TICK_REST_MS)
        self._wanted = plan.kinds
        #: Number of articles to change.
        self.chosen_count = 0
        self._arrange()
        self._connect()
        self.setFocusProxy(self._table)

    def begin(self, scope: int = 0) -> None:
        """Work out what would become of the articles of a scope."""
        self._scope.setCurrentIndex(scope)
        self._begin()

    def leave(self) -> None:
        """Stop working things out: the changes are about to be made."""
        self._pane.show_hint("")

    @property
    def chosen(self) -> list[PlannedChange]:
        """The changes to make."""
        is_wanted = self.model.is_wanted
        return [one for one in self._plan.changes if one.count and is_wanted(one.path)]

    def _arrange(self) -> None:
        top = QHBoxLayout()
        label = QLabel(self.tr("&Articles:"))
        label.setBuddy(self._scope)
        top.addWidget(label)
        top.addWidget(self._scope)
        top.addStretch(1)
        top.addWidget(self._progress)
        top.addWidget(self._stop)
        label.setVisible(len(self._scopes) > 1)
        self._scope.setVisible(len(self._scopes) > 1)
        self._progress.setFixedWidth(260)
        left = QSplitter(Qt.Orientation.Vertical)
        if self._kinds is not None:
            left.addWidget(self._kinds)
        left.addWidget(self._ticked_list())
        left.setStretchFactor(left.count() - 1, 1)
        left.setChildrenCollapsible(False)
        left.setSizes([280, 400] if self._kinds is not None else [400])
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(left)
        across.addWidget(self._pane)
        across.setStretchFactor(1, 1)
        across.setSizes([480, 800])
        across.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(across, 1)

    def _ticked_list(self) -> QWidget:
        box = QWidget()
        buttons = QHBoxLayout()
        buttons.addWidget(self._count, 1)
        buttons.addWidget(self._all)
        buttons.addWidget(self._none)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table, 1)
        layout.addLayout(buttons)
        return box

    def _connect(self) -> None:
        plan = self._plan
        plan.grew.connect(self._show_more)
        plan.settled.connect(self._show_settled)
        plan.progressed.connect(self._show_progress)
        plan.failed.connect(self._show_failure)
        self._scope.activated.connect(lambda _index: self._begin())
        self._stop.clicked.connect(plan.stop)
        self._all.clicked.connect(lambda: self._table.tick_all(wanted=True))
        self._none.clicked.connect(lambda: self._table.tick_all(wanted=False))
        self._table.selectionModel().currentRowChanged.connect(self._look)
        self._pane.sparing_requested.connect(plan.spare)
        self._pane.making_all_requested.connect(plan.spare_nothing)
        self.model.choice_changed.connect(self._show_count)
        self._ticks.timeout.connect(lambda: self._plan.want(self._wanted))
        if self._kinds is not None:
            self._kinds.ticked.connect(self._want)
            self._kinds.chosen.connect(self._filter)

    def _begin(self) -> None:
        self._ticks.stop()
        self.model.show(())
        if self._kinds is not None:
            self._kinds.forget()
        self._pane.show_hint(self.tr("Looking through the articles\N{HORIZONTAL ELLIPSIS}"))
        self._plan.begin(self._scopes[self._scope.currentIndex()].articles)

    def _want(self, kind: Kind, wanted: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._wanted = self._wanted.with_choice(kind, wanted=wanted)
        self._ticks.start()
        self.choice_changed.emit()

    @property
    def is_settled(self) -> bool:
        """Whether everything is worked out as the person wants it."""
        return self._plan.is_settled and not self._ticks.isActive()

    def _filter(self, kind: Kind | None) -> None:
        if kind != self.model.kind:
            self._list_again(kind)

    def _show_more(self, changes: Sequence[PlannedChange]) -> None:
        here = self.model.change_at(self._table.currentIndex())
        self.model.add(changes)
        if self._kinds is not None:
            self._kinds.show_counts(self._plan.counts(), self._wanted)
        if here is not None and any(change.path == here.path for change in changes):
            self._look(self._table.currentIndex())
        elif here is None and self.model.rowCount():
            self._table.setCurrentIndex(self.model.index(0, 0))
        self._show_count()

    def _show_settled(self) -> None:
        self._progress.hide()
        self._stop.hide()
        if self._kinds is not None:
            self._kinds.sort(self._plan.counts())
            self._kinds.show_counts(self._plan.counts(), self._wanted)
        self._list_again(self.model.kind)

    def _list_again(self, kind: Kind | None) -> None:
        """Refill the list; the article being looked at stays chosen if it is still there."""
        here = self.model.change_at(self._table.currentIndex())
        self.model.show(self._plan.changes, kind)
        index = self.model.index_of(here.path) if here is not None else QModelIndex()
        if not index.isValid() and self.model.rowCount():
            index = self.model.index(0, 0)
        if index.isValid():
            self._table.setCurrentIndex(index)
            self._table.scrollTo(index)
        elif kind is not None and not self._wanted.wants(kind):
            self._pane.show_hint(self.tr("Tick these repairs to see what they would change."))
        elif self._plan.is_settled:
            self._pane.show_hint(self.tr("There is nothing to change in these articles."))
        self._show_count()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setMaximum(max(total, 1))
        self._progress.setValue(done)
        words = self.tr("Looked through {done} of {total}")
        self._progress.setFormat(words.format(done=number(done), total=number(total)))
        self._progress.setVisible(done < total)
        self._stop.setVisible(done < total)
        self.choice_changed.emit()

    def _show_failure(self, sentence: str) -> None:
        self._progress.hide()
        self._stop.hide()
        self._pane.show_hint(said(sentence))
        self.choice_changed.emit()

    def _look(self, index: QModelIndex) -> None:
        change = self.model.change_at(index)
        if change is not None:
            self._pane.show_change(self._plan.source_of(change.path), change)

    def _show_count(self) -> None:
        refused = sum(map(self._plan.changes_anything, self.model.refused))
        self.chosen_count = self._plan.changed_count - refused
        self._count.setText(self.tr("%Ln article(s) ticked", "", self.chosen_count))
        self.choice_changed.emit()
