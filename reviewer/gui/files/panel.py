"""The panel with the list of articles and its filters."""

from collections.abc import Callable, Container, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.files.delegate import ArticleDelegate
from reviewer.gui.files.model import ArticleListModel
from reviewer.gui.files.row import ArticleFilter, ArticleRow, Found, StateFilter
from reviewer.gui.files.table import ArticleTable
from reviewer.gui.looks.naming import named
from reviewer.gui.start.start_gate import start_gate
from reviewer.gui.words.language import number, translate
from reviewer.gui.words.plain_words import tool_tip
from reviewer.lint.model import Severity
from reviewer.workspace.review_states import ReviewState

_REARRANGE_DELAY_MS = 400


class ArticlesPanel(QWidget):
    """Lists the workspace's articles; does not open them itself."""

    #: The person wants to see another article. Carries its Path.
    article_chosen = Signal(object)
    #: The person wants to work in the article that is chosen.
    article_entered = Signal()

    def __init__(
        self, rule_ids: Iterable[str], summary_of: Callable[[str], str] = lambda _rule_id: ""
    ) -> None:
        """``summary_of`` gives the one-line explanation of a rule."""
        super().__init__()
        self._summary_of = summary_of
        self.model = ArticleListModel()
        self._current: Path | None = None
        self._last_place = 0
        self._text = named(QLineEdit(), "articleFilter", self.tr("Filter articles by name"))
        self._text.setPlaceholderText(self.tr("Filter by name"))
        self._state = named(QComboBox(), "stateFilter", self.tr("Filter articles by state"))
        for state in StateFilter:
            self._state.addItem(translate("StateFilter", state.value), state)
        # Long words in the list must not make the panel wide.
        self._state.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._state.setMinimumContentsLength(8)
        self._rule = named(QComboBox(), "ruleFilter", self.tr("Filter articles by rule"))
        self._rule.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.show_rules(())
        # Filled late: nobody chooses a rule before seeing the window, and reading the rules takes a
        # while.
        start_gate().when_open(lambda: self.show_rules(rule_ids))
        start_gate().when_open(lambda: self._text.setClearButtonEnabled(True))
        self._worst_first = named(QToolButton(), "worstFirst")
        self._worst_first.setText(self.tr("Worst first"))
        self._worst_first.setCheckable(True)
        self._worst_first.setToolTip(self.tr("List the articles with the most errors first"))
        self._view = named(ArticleTable(), "articleList", self.tr("Articles"))
        self._view.setModel(self.model)
        self._view.setItemDelegate(ArticleDelegate(self._view.selectionModel(), self._view))
        # Qt takes a while to make what it first needs of the view for this, and few ever see it.
        start_gate().when_open(self._explain_emptiness)
        self._count = named(QLabel(), "articleCount")
        self._show_all = named(QToolButton(), "showAllArticles")
        self._show_all.setText(self.tr("Show all"))
        self._show_all.setToolTip(self.tr("Take all filters away"))
        self._show_all.setAutoRaise(True)
        keeps_room = self._show_all.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._show_all.setSizePolicy(keeps_room)
        self._show_all.hide()
        self._arrange()
        self._refilter = QTimer(self)
        self._refilter.setSingleShot(True)
        self._refilter.setInterval(_REARRANGE_DELAY_MS)
        self._refilter.timeout.connect(self._rearrange)
        self._text.textChanged.connect(self._apply_filter)
        self._state.currentIndexChanged.connect(self._apply_filter)
        self._rule.currentIndexChanged.connect(self._apply_filter)
        self._worst_first.toggled.connect(self._apply_filter)
        self._show_all.clicked.connect(self._take_filters_away)
        self._view.selectionModel().currentChanged.connect(self._choose)
        self._view.entered_by_key.connect(self.article_entered)
        self._view.doubleClicked.connect(lambda _index: self.article_entered.emit())
        self.setFocusProxy(self._view)
        self._show_count()

    def _arrange(self) -> None:
        choices = QHBoxLayout()
        choices.addWidget(self._state, 1)
        choices.addWidget(self._worst_first)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        layout.addLayout(choices)
        layout.addWidget(self._rule)
        layout.addWidget(self._view, 1)
        below = QHBoxLayout()
        below.addWidget(self._count, 1)
        below.addWidget(self._show_all)
        layout.addLayout(below)

    def show_rules(self, rule_ids: Iterable[str]) -> None:
        """Offer these rules to filter by; the one that is chosen stays so."""
        chosen = self._rule.currentData()
        self._rule.blockSignals(True)
        self._rule.clear()
        self._rule.addItem(self.tr("Any rule"), None)
        for rule_id in rule_ids:
            self._rule.addItem(rule_id, rule_id)
            words = tool_tip(self._summary_of(rule_id))
            self._rule.setItemData(self._rule.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self._rule.setCurrentIndex(max(0, self._rule.findData(chosen)))
        self._rule.blockSignals(False)

    def clear(self) -> None:
        """Start with an empty list, for another workspace."""
        self._current = None
        self.model.clear()
        self._show_count()

    def add_articles(self, rows: Iterable[ArticleRow]) -> None:
        """Append articles that were found."""
        self.model.add(rows)
        self._mark_current()
        self._show_count()

    def keep_only(self, files: Container[str]) -> None:
        """Remove all articles except these: the others no longer exist."""
        self.model.keep_only(files)
        self._mark_current()
        self._show_count()

    def show_counts(
        self,
        path: Path,
        counts: Mapping[Severity, int] | None,
        rules: Iterable[str],
        error: str | None,
    ) -> None:
        """Take over what a check found in an article by itself."""
        row = self.model.row_of(path)
        if row is None:
            return
        row.by_itself = None if counts is None else Found.of_file(counts, rules)
        has_other_error, row.error = row.error != error, error
        if row.sum_up() or has_other_error:
            self._refresh_soon(path)

    def show_counts_among_others(
        self, path: Path, counts: Mapping[Severity, int], rules: Iterable[str]
    ) -> None:
        """Take over what was found in an article by comparing it with the others."""
        row = self.model.row_of(path)
        if row is not None:
            row.among_others = Found.of_file(counts, rules)
            if row.sum_up():
                self._refresh_soon(path)

    def _refresh_soon(self, path: Path) -> None:
        self.model.refresh([path])
        if not self._refilter.isActive():
            self._refilter.start()

    def show_modified(self, path: Path, *, is_modified: bool) -> None:
        """Mark an article as holding unsaved changes, or no longer."""
        row = self.model.row_of(path)
        if row is not None and row.is_modified != is_modified:
            row.is_modified = is_modified
            self.model.refresh([path])
            self._refilter.start()

    def show_state(self, path: Path, state: ReviewState) -> None:
        """Take over a person's decision about an article, or that it lapsed."""
        row = self.model.row_of(path)
        if row is not None and row.state is not state:
            row.state = state
            self.model.refresh([path])
            self._refilter.start()

    def show_current(self, path: Path | None) -> None:
        """Mark the article that is open, without asking to open it again."""
        self._current = path
        self._mark_current()

    def neighbour(self, step: int) -> Path | None:
        """The article ``step`` rows below (above, if negative) the open one; None at the ends."""
        shown = self.model.shown
        here = self.model.index_of(self._current) if self._current else QModelIndex()
        if here.isValid():
            place = here.row() + step
        elif self._current is None:
            place = 0
        else:
            # The filter hides it by now, as one that was approved: go on from where it stood.
            place = self._last_place + (step if step < 0 else step - 1)
        return shown[place].path if 0 <= place < len(shown) else None

    @property
    def view(self) -> QAbstractItemView:
        """The list."""
        return self._view

    @property
    def selected(self) -> list[ArticleRow]:
        """The articles selected in the list, in its order; usually the open one alone."""
        indexes = sorted(self._view.selectionModel().selectedRows())
        return [self.model.shown[index.row()] for index in indexes]

    def focus_filter(self) -> None:
        """Let the person type into the filter."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    def _choose(self, index: QModelIndex) -> None:
        path = self.model.path_at(index)
        if path is not None and path != self._current:
            self._current = path
            self._last_place = index.row()
            self.article_chosen.emit(path)

    def _apply_filter(self) -> None:
        chosen = ArticleFilter(
            self._text.text(), self._rule.currentData(), self._state.currentData()
        )
        self.model.set_filter(chosen, worst_first=self._worst_first.isChecked())
        self._mark_current()
        self._show_count()

    def _take_filters_away(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
        self._text.clear()
        self._state.setCurrentIndex(0)
        self._rule.setCurrentIndex(0)

    def _rearrange(self) -> None:
        # Nobody asked for this, so what is being looked at stays where it is.
        place = self._view.verticalScrollBar().value()
        self.model.rearrange()
        self._mark_current()
        self._view.verticalScrollBar().setValue(place)
        self._show_count()

    def _mark_current(self) -> None:
        if self._current is None:
            return
        index = self.model.index_of(self._current)
        selection = self._view.selectionModel()
        if index.isValid():
            self._last_place = index.row()
        if index.isValid() and selection.currentIndex() != index:
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._view.scrollTo(index)

    def _show_count(self) -> None:
        shown, total = len(self.model.shown), self.model.total
        if shown == total:
            self._count.setText(self.tr("%Ln article(s)", "", total))
        else:
            words = self.tr("{shown} of %Ln article(s)", "", total)
            self._count.setText(words.format(shown=number(shown)))
        self._show_all.setVisible(shown != total)
        if not shown and start_gate().is_open:
            self._explain_emptiness()

    def _explain_emptiness(self) -> None:
        if self.model.total:
            words = self.tr("No article is let through by the filters. “Show all” takes them away.")
        else:
            words = self.tr("The articles of an opened folder are listed here.")
        self._view.set_placeholder(words)
