"""The window's help on rules: what each kind of damage is, with wrong and right examples."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.looks.naming import named
from reviewer.gui.looks.roomy_rows import RoomyDelegate
from reviewer.gui.words.engine_words import summary_of
from reviewer.gui.words.plain_words import tool_tip
from reviewer.gui.words.rule_help import page_html
from reviewer.lint.model import Rule

_SIZE = (920, 640)
_LIST_WIDTH = 310


class RuleBrowser(QDialog):
    """Lists all rules beside the page of the chosen one. Stays open while one goes on working."""

    def __init__(self, rules: Mapping[str, Rule], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("ruleBrowser")
        self.setWindowTitle(self.tr("Kinds of damage"))
        self.resize(*_SIZE)
        self._rules = rules
        self._filter = named(QLineEdit(), "ruleFilter", self.tr("Filter the kinds of damage"))
        self._filter.setPlaceholderText(self.tr("Filter by name or words"))
        self._filter.setClearButtonEnabled(True)
        self._list = named(QListWidget(), "ruleList", self.tr("Kinds of damage"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(RoomyDelegate(self._list))
        self._page = named(QTextBrowser(), "rulePage", self.tr("Explanation with examples"))
        self._page.setOpenLinks(False)
        self._arrange()
        self._filter.textChanged.connect(self._narrow)
        self._list.currentTextChanged.connect(self._show_page)

    def explain(self, rule_id: str | None) -> None:
        """Come to the front with the page of a rule; with the last one's, or the first's, if None.

        What the list does not know, such as a rule of a workspace's own, changes nothing.
        """
        if not self._list.count():
            self._fill()
        wanted = rule_id if rule_id in self._rules else None
        names = list(self._rules)
        if wanted is not None:
            self._filter.clear()
            self._list.setCurrentRow(names.index(wanted))
        elif self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        self.show()
        self.activateWindow()
        (self._page if wanted is not None else self._filter).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_page()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From the filter to the list below it, as in other lists of the window.
        if event.key() == Qt.Key.Key_Down and self._filter.hasFocus():
            self._list.setFocus()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._filter)
        column.addWidget(self._list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self._page)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        splitter.setChildrenCollapsible(False)
        QVBoxLayout(self).addWidget(splitter)

    def _fill(self) -> None:
        """List the rules, once one asks: reading what they are takes a while."""
        for name, rule in self._rules.items():
            item = QListWidgetItem(name, self._list)
            item.setToolTip(tool_tip(summary_of(rule)))

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        fitting = []
        for row, (name, rule) in enumerate(self._rules.items()):
            text = f"{name} {rule.explanation} {summary_of(rule)}".casefold()
            fits = all(word in text for word in words)
            self._list.item(row).setHidden(not fits)
            if fits:
                fitting.append(row)
        if fitting and self._list.currentRow() not in fitting:
            self._list.setCurrentRow(fitting[0])

    def _show_page(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._page.setHtml(page_html(self._rules[item.text()], self.palette()))
