"""Editors of a date, with or without a time, in the text's own format."""

from PySide6.QtCore import (
    QDate,
    QDateTime,
    QEvent,
    QLocale,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTime,
    QTimeZone,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDateTimeEdit,
    QMenu,
    QStyle,
    QStyleOptionComboBox,
    QWidgetAction,
)

from reviewer.article import Article
from reviewer.article.field_edits import set_field
from reviewer.article.front_matter import Field
from reviewer.gui.front_matter.calendar import Calendar
from reviewer.gui.front_matter.date_formats import FIRST_YEAR, display_format, moment_of
from reviewer.gui.front_matter.field_editor import FieldEditor
from reviewer.gui.front_matter.plain_fields import TextField
from reviewer.settings.model import Widget


class DateTimeField(FieldEditor):
    """A date with a calendar. ``2023-10-17 03:10`` stays without seconds when it is changed."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._edit = _DateTimeEdit()
        self._edit.setCalendarPopup(True)
        # A wall clock's time as written: no hour is skipped in spring, and digits are not
        # localised.
        self._edit.setTimeZone(QTimeZone.utc())
        self._edit.setLocale(QLocale.c())
        # Without this, dates before 1752 would show as that year.
        self._edit.setMinimumDate(QDate(FIRST_YEAR, 1, 1))
        # The wheel over a field without the focus must not even give it the focus.
        self._edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._edit.setToolTip(
            self.tr(
                "Up and Down change the part after the cursor; F4 shows a calendar; Ctrl+Delete"
                " empties the field."
            )
        )
        self._edit.emptied.connect(self._empty)
        self._hold(self._edit)
        self._is_showing = False
        self._edit.dateTimeChanged.connect(self._ask)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the date."""
        text = field.scalar.text if field.scalar else ""
        form = display_format(text)
        if form is None:
            return
        self._is_showing = True
        if self._edit.displayFormat() != form:
            self._edit.setDisplayFormat(form)
        moment = moment_of(text, form)
        if moment != self._edit.dateTime():
            self._edit.setDateTime(moment)
        self._is_showing = False

    def _fill_menu(self, menu: QMenu, place: QPoint) -> None:
        menu.addAction(self.tr("Empty the field")).triggered.connect(lambda _=False: self._empty())

    def _empty(self) -> None:
        self.change_requested.emit(
            lambda article: set_field(article, self.key, "", as_written=True), ""
        )

    def _ask(self, moment: QDateTime) -> None:
        if self._is_showing:
            return
        text = QLocale.c().toString(moment, self._edit.displayFormat())
        self.change_requested.emit(
            lambda article: set_field(article, self.key, text, as_written=True), self._merge_key
        )


class _DateTimeEdit(QDateTimeEdit):
    """A date edit whose calendar opens by keyboard, too, and that can be emptied."""

    #: The person wants no date at all.
    emptied = Signal()

    _calendar: Calendar | None = None  # made when it is first asked for

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._calendar is None:
            self._calendar = Calendar()
            self.setCalendarWidget(self._calendar)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._means_emptying(event):
            self.emptied.emit()
            return
        if event.key() != Qt.Key.Key_F4 or event.modifiers():
            super().keyPressEvent(event)
            return
        # Qt opens it only for the mouse.
        option = QStyleOptionComboBox()
        option.initFrom(self)
        arrow = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        place = QPointF(arrow.center())
        press = QMouseEvent(
            QEvent.Type.MouseButtonPress,
            place,
            self.mapToGlobal(place),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self, press)

    def _means_emptying(self, event: QKeyEvent) -> bool:
        """Whether all of it is to go: at once, or what was selected from end to end."""
        if event.key() not in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return False
        line = self.lineEdit()
        is_all = bool(line.text()) and line.selectedText() == line.text()
        is_at_once = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return is_all or (is_at_once and event.key() == Qt.Key.Key_Delete)


class DateTextField(TextField):
    """A line with a calendar, for a date that is missing, or in a form no calendar can keep.

    What is chosen in the calendar is written as ``2023-10-17``.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._line.setPlaceholderText(self.tr("A date, such as 2023-10-17"))
        self._open.setToolTip(self.tr("Choose in a calendar (F4)"))
        self._open.setAccessibleName(self.tr("Choose in a calendar"))
        self._open.setVisible(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4)
            and not event.modifiers()
        ):
            self._list_values()
            return True
        return super().eventFilter(watched, event)

    def _follow_guide(self) -> None:
        """Dates of other articles are no help."""

    def _list_values(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = Calendar()
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)

        def take(date: QDate) -> None:
            menu.close()
            moment = QDateTime(date, QTime(0, 0), QTimeZone.utc())
            has_time = self._guide.widget is Widget.DATE_TIME
            text = moment.toString("yyyy-MM-dd HH:mm" if has_time else "yyyy-MM-dd")
            self.change_requested.emit(
                lambda article: set_field(article, self.key, text, as_written=True), ""
            )

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        menu.popup(self._line.mapToGlobal(QPoint(0, self._line.height())))
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)
