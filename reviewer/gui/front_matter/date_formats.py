"""The format in which a date is written, so that it is kept when the date is changed."""

import re
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone

#: Qt's calendar begins here; an earlier date is edited as text.
FIRST_YEAR = 100

_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:([T ])(\d\d:\d\d(:\d\d)?)"
    r"((?:\.\d{1,9})?[ ]?(?:Z|UTC|[+-]\d\d:?\d\d)?))?"
)
_OTHER = re.compile(
    r"\d{4}/\d\d/\d\d|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}"
    r"|[A-Z][a-z]{2,8} \d{1,2}, \d{4}"
)
#: Other ways to write a date that can be told apart. (``10/11/2023`` is read both ways.)
_OTHER_FORMATS = (
    "yyyy/MM/dd",
    "dd.MM.yyyy",
    "d.M.yyyy",
    "d MMMM yyyy",
    "dd MMMM yyyy",
    "d MMM yyyy",
    "dd MMM yyyy",
    "MMMM d, yyyy",
    "MMM d, yyyy",
    "MMMM dd, yyyy",
    "MMM dd, yyyy",
)


def display_format(text: str) -> str | None:
    """The Qt format in which a date or date-time is written; None for anything else.

    ``2023-10-17 03:10`` is "yyyy-MM-dd HH:mm": what the text leaves out stays left out, and a time
    zone or a part of a second stays as it is.
    """
    found = _ISO.fullmatch(text)
    if found is None:
        return _other_format(text) if _OTHER.fullmatch(text) else None
    date, separator, time, seconds, rest = found.groups()
    try:
        if datetime.fromisoformat(f"{date} {time or '00:00'}").year < FIRST_YEAR:
            return None
    except ValueError:
        return None
    if time is None:
        return "yyyy-MM-dd"
    quoted = f"'{rest}'" if rest else ""
    separator = "'T'" if separator == "T" else " "
    return f"yyyy-MM-dd{separator}{'HH:mm:ss' if seconds else 'HH:mm'}{quoted}"


def moment_of(text: str, form: str) -> QDateTime:
    """The wall-clock time in a text of some format, as if it were UTC."""
    found = _ISO.fullmatch(text)
    if found is None:
        return QDateTime(QLocale.c().toDate(text, form), QTime(0, 0), QTimeZone.utc())
    read = datetime.fromisoformat(f"{found[1]} {found[3] or '00:00'}")
    date = QDate(read.year, read.month, read.day)
    return QDateTime(date, QTime(read.hour, read.minute, read.second), QTimeZone.utc())


def _other_format(text: str) -> str | None:
    locale = QLocale.c()
    for form in _OTHER_FORMATS:
        date = locale.toDate(text, form)
        if date.isValid() and date.year() >= FIRST_YEAR and locale.toString(date, form) == text:
            return form
    return None
