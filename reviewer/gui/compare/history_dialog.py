"""The former versions of an article, to be compared with the present text or restored."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.compare.view import ComparisonView
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.plain_buttons import without_icons
from reviewer.gui.looks.roomy_rows import RoomyDelegate
from reviewer.gui.words.engine_words import said
from reviewer.workspace.history import Version, VersionLostError


class HistoryDialog(QDialog):
    """Lists the versions of an article before each save, the newest first.

    ``read_text`` gives the text of a version; it may raise VersionLostError.
    """

    #: The person wants to restore a former text. Carries the text.
    restore_requested = Signal(str)

    def __init__(
        self,
        versions: Sequence[Version],
        read_text: Callable[[Version], str],
        present: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("historyDialog")
        self.setWindowTitle(self.tr("Former versions"))
        self._versions = versions
        self._read_text = read_text
        self._present = present
        self._chosen: str | None = None
        words = self.tr("Former versions, newest first")
        self._list = named(QListWidget(), "versionList", words)
        self._list.setItemDelegate(RoomyDelegate(self._list))
        self._list.addItems([_when(version) for version in versions])
        self._view = ComparisonView()
        self._restore = named(QPushButton(self.tr("&Restore this version")), "restoreVersion")
        self._restore.setToolTip(
            self.tr("Replace the present text with this one; this can be undone")
        )
        self._restore.clicked.connect(self._ask_to_restore)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        without_icons(buttons)
        buttons.rejected.connect(self.reject)
        self._view.bottom.addWidget(self._restore)
        self._view.bottom.addWidget(buttons)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._list)
        splitter.addWidget(self._view)
        splitter.setStretchFactor(1, 1)
        QVBoxLayout(self).addWidget(splitter)
        self.resize(self.sizeHint())
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)

    def sizeHint(self) -> QSize:
        parent = self.parentWidget()
        return parent.size() * 0.9 if parent is not None else QSize(1100, 700)

    def _show(self, row: int) -> None:
        version = self._versions[row]
        try:
            self._chosen = self._read_text(version)
        except VersionLostError as error:
            self._chosen = None
            titles = (_when(version), self.tr("Why it cannot be shown"))
            self._view.compare("", said(str(error)), titles)
        else:
            titles = (_when(version), self.tr("Now in the window"))
            self._view.compare(self._chosen, self._present, titles)
        self._restore.setEnabled(self._chosen not in (None, self._present))

    def _ask_to_restore(self) -> None:
        if self._chosen is not None:
            self.restore_requested.emit(self._chosen)
            self.accept()


def _when(version: Version) -> str:
    moment = QDateTime.fromMSecsSinceEpoch(round(version.time * 1000))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
