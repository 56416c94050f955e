"""Values that the workspace already uses, offered below the line in which one is typed."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from reviewer.gui.front_matter.field_texts import FieldLine

#: A value with the number of articles that have it; 0 if that is not shown.
Counted = tuple[str, int]

_MOST_VISIBLE = 10
_MARGIN = 6


class Suggestions(QObject):
    """Completes a line from known values, the most used first.

    Typing lists those that contain what is written; Down lists them all.
    """

    #: The person chose a value. The line holds it already.
    chosen = Signal()

    def __init__(self, line: FieldLine) -> None:
        super().__init__(line)
        self._line = line
        self._values: Sequence[Counted] = ()
        self._counts: dict[str, int] = {}
        self._left_out: Collection[str] = ()
        self._is_filled = False
        self._model = QStringListModel(self)
        self._completer: QCompleter | None = None
        self._popup: QListView | None = None
        line.installEventFilter(self)
        line.typed.connect(self._follow)

    def offer(self, values: Sequence[Counted]) -> None:
        """Offer these values from now on."""
        if values != self._values:
            self._values = values
            self._counts = dict(values)
            self._is_filled = False

    def leave_out(self, values: Collection[str]) -> None:
        """Do not offer these: the field already has them."""
        self._left_out = values
        self._is_filled = False

    @property
    def are_there(self) -> bool:
        """Whether there is anything to offer."""
        return bool(self._values)

    def open(self) -> None:
        """List all values."""
        self._list("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if self._popup is not None and watched is self._popup:
            return self._take_key(event, self._popup)
        if event.key() == Qt.Key.Key_Down and not event.modifiers() and self._values:
            self.open()
            return True
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent, popup: QListView) -> bool:
        """Handle a key of the list that the completer would give to the line as well."""
        if event.key() == Qt.Key.Key_Escape:
            popup.hide()
            return True
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        index = popup.currentIndex()
        popup.hide()
        if index.isValid():
            self._take(str(index.data()))
        else:
            QApplication.sendEvent(self._line, event)
        return True

    def _follow(self) -> None:
        text = self._line.text()
        if text and self._values:
            self._list(text)
        elif self._popup is not None:
            self._popup.hide()

    def _list(self, text: str) -> None:
        completer, popup = self._filled()
        completer.setCompletionPrefix(text)
        is_only_itself = completer.completionCount() == 1 and completer.currentCompletion() == text
        if not completer.completionCount() or is_only_itself or not self._line.isVisible():
            popup.hide()
            return
        popup.setCurrentIndex(completer.completionModel().index(-1, 0))
        completer.complete()

    def _filled(self) -> tuple[QCompleter, QListView]:
        """The completer and its list with what is to be offered now; made when first needed."""
        if self._completer is None or self._popup is None:
            popup = self._popup = QListView()
            completer = self._completer = QCompleter(self._model, self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setMaxVisibleItems(_MOST_VISIBLE)
            # Not the line's own completer, which would write into it what is only looked at.
            completer.setWidget(self._line)
            completer.setPopup(popup)
            popup.installEventFilter(self)  # in front of the completer's own
            popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            popup.setItemDelegate(_CountedDelegate(self))
            popup.setAccessibleName(self._line.accessibleName())
            completer.activated[str].connect(self._take)  # type: ignore[index]
        if not self._is_filled:
            left_out = set(self._left_out)
            self._model.setStringList([it for it, _ in self._values if it not in left_out])
            self._is_filled = True
        return self._completer, self._popup

    def count_of(self, value: str) -> int:
        """How many articles have a value."""
        return self._counts.get(value, 0)

    def _take(self, value: str) -> None:
        self._line.show_text(value)
        self._line.setCursorPosition(len(self._line.text()))
        self.chosen.emit()


class _CountedDelegate(QStyledItemDelegate):
    """Shows after each value in how many articles it is."""

    def __init__(self, suggestions: Suggestions) -> None:
        super().__init__(suggestions)
        self._suggestions = suggestions

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        count = self._suggestions.count_of(str(index.data()))
        words = f"{count:,}" if count else ""
        room = option.fontMetrics.horizontalAdvance(words) + 2 * _MARGIN if words else 0
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(option.rect, option.palette.highlight())
        value = QStyleOptionViewItem(option)
        value.rect = option.rect.adjusted(0, 0, -room, 0)
        super().paint(painter, value, index)
        role = (
            QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.PlaceholderText
        )
        painter.save()
        painter.setPen(option.palette.color(role))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect.adjusted(0, 0, -_MARGIN, 0), align, words)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        # As wide as the list, so that a long value is cut.
        return QSize(0, super().sizeHint(option, index).height() + 4)
