"""Editor of a date, with or without a time, in the text's own format."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit

from reviewer.article import Article
from reviewer.article.field_edits import set_field
from reviewer.article.front_matter import Field
from reviewer.gui.front_matter.field_editor import FieldEditor
from reviewer.gui.front_matter.kinds import FIRST_YEAR, display_format


class DateTimeField(FieldEditor):
    """A date with a calendar. ``2023-10-17 03:10`` stays without seconds when it is changed."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._edit = QDateTimeEdit()
        self._edit.setCalendarPopup(True)
        # A wall clock's time as written: no hour is left out in spring, no digits are local ones.
        self._edit.setTimeZone(QTimeZone.utc())
        self._edit.setLocale(QLocale.c())
        # Without this, what happened before 1752 would show as that year.
        self._edit.setMinimumDate(QDate(FIRST_YEAR, 1, 1))
        # The wheel over a field that nobody is in must not even take the focus.
        self._edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
        moment = _moment(text)
        if moment != self._edit.dateTime():
            self._edit.setDateTime(moment)
        self._is_showing = False

    def _ask(self, moment: QDateTime) -> None:
        if self._is_showing:
            return
        text = moment.toString(self._edit.displayFormat())
        self.change_requested.emit(
            lambda article: set_field(article, self.key, text, as_written=True), self._merge_key
        )


def _moment(text: str) -> QDateTime:
    read = datetime.fromisoformat(text)
    date = QDate(read.year, read.month, read.day)
    return QDateTime(date, QTime(read.hour, read.minute, read.second), QTimeZone.utc())
