"""What a person does in the window for bulk changes."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QPushButton,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
)

from reviewer.gui.bulk.dialog import BulkDialog
from tests.gui.window_driver import CTRL, SHIFT, WindowDriver


class BulkHands:
    """The hands of a person who repairs in bulk."""

    def __init__(self, driver: WindowDriver) -> None:
        self.driver = driver

    def open(self) -> BulkDialog:
        """Press the key, and wait until everything is looked through."""
        self.driver.press(Qt.Key.Key_B, CTRL | SHIFT)
        self.wait_until_settled()
        return self.dialog

    def wait_until_settled(self) -> None:
        self.driver.wait_until(lambda: self.dialog.is_settled)

    @property
    def dialog(self) -> BulkDialog:
        return self.driver.find(BulkDialog, "bulkDialog")

    @property
    def is_open(self) -> bool:
        return self.driver.window.findChild(BulkDialog) is not None

    @property
    def model(self) -> QAbstractItemModel:
        return self.driver.find(QTableView, "bulkArticles").model()

    def names(self) -> list[str]:
        return [self.cell(row, 0) for row in range(self.model.rowCount())]

    def cell(self, row: int, column: int) -> str:
        return str(self.model.index(row, column).data())

    def kinds(self) -> dict[str, QTreeWidgetItem]:
        """The kinds that can be ticked, by their words."""
        found: dict[str, QTreeWidgetItem] = {}
        pages = QTreeWidgetItemIterator(self.driver.find(QTreeWidget, "bulkKinds"))
        while (item := pages.value()) is not None:
            if item.parent() is not None and not item.isHidden():
                found[item.text(0)] = item
            pages += 1
        return found

    def tick(self, item: QTreeWidgetItem, *, on: bool) -> None:
        """Go to a kind and press the space bar."""
        tree = self.driver.find(QTreeWidget, "bulkKinds")
        tree.setFocus()
        tree.setCurrentItem(item)
        assert (item.checkState(0) == Qt.CheckState.Checked) is not on
        self.driver.press(Qt.Key.Key_Space)

    def click(self, name: str) -> None:
        self.driver.click(self.driver.find(QPushButton, name))

    def apply(self) -> str:
        """Repair, wait for the end, and read what became of it."""
        self.click("bulkApply")
        return self.summary()

    def summary(self) -> str:
        label = self.driver.find(QLabel, "bulkSummary")
        self.driver.wait_until(label.isVisible)
        return label.text()

    def problems(self) -> list[str]:
        entries = self.driver.find(QListWidget, "bulkProblems")
        return [entries.item(row).text() for row in range(entries.count())]

    def undo(self) -> str:
        """Undo the bulk repair, and read what became of it."""
        self.click("bulkUndo")
        self.driver.wait_until(lambda: not self.dialog.is_writing)
        return self.summary()

    def close(self) -> None:
        self.click("bulkClose")
