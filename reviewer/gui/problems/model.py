"""The diagnostics of the open article as Qt sees them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette

from reviewer.gui.looks.severity_style import GLYPHS, severity_color, severity_name
from reviewer.gui.words.engine_words import message_of
from reviewer.gui.words.language import number
from reviewer.gui.words.plain_words import shown_text, tool_tip
from reviewer.lint.model import Diagnostic
from reviewer.text import LineIndex

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ProblemsModel(QAbstractTableModel):
    """One row a diagnostic, in text order: severity, line, message."""

    def __init__(self, palette: QPalette) -> None:
        super().__init__()
        self._palette = palette
        self._diagnostics: Sequence[Diagnostic] = ()
        self._lines = LineIndex("")
        self._looks: list[tuple[object, ...]] = []

    @property
    def diagnostics(self) -> Sequence[Diagnostic]:
        """What is listed, in the list's order."""
        return self._diagnostics

    def show(self, diagnostics: Sequence[Diagnostic], lines: LineIndex) -> None:
        """List these instead; ``lines`` is the index of the text that they refer to."""
        looks: list[tuple[object, ...]] = [
            (found.severity, lines.line_of(found.span.start), found.message, found.rule)
            for found in diagnostics
        ]
        # After most keys it is the same problems in the same lines: nothing to draw again.
        is_other = looks != self._looks
        if is_other:
            self.beginResetModel()
        self._diagnostics, self._lines, self._looks = diagnostics, lines, looks
        if is_other:
            self.endResetModel()

    def set_palette(self, palette: QPalette) -> None:
        """Draw in the colours of another palette."""
        self._palette = palette
        if self._diagnostics:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._diagnostics) - 1, 2))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._diagnostics)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return ("", self.tr("Line"), self.tr("Problem"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self._diagnostics[index.row()]
        line = self._lines.line_of(found.span.start) + 1
        match role:
            case Qt.ItemDataRole.DisplayRole:
                message = shown_text(message_of(found))
                return (GLYPHS[found.severity], number(line), message)[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(f"{message_of(found)}\n{found.rule}")
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self.tr("{severity} in line {line}: {problem}")
                return words.format(
                    severity=severity_name(found.severity),
                    line=line,
                    problem=shown_text(message_of(found)),
                )
            case Qt.ItemDataRole.ForegroundRole if index.column() == 0:
                return severity_color(found.severity, self._palette)
            case Qt.ItemDataRole.ForegroundRole if index.column() == 1:
                return self._palette.color(QPalette.ColorRole.PlaceholderText)
            case Qt.ItemDataRole.TextAlignmentRole if index.column() < 2:
                return Qt.AlignmentFlag.AlignCenter
        return None
