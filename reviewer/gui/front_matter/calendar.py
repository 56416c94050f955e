"""The calendar from which a date is chosen, in colours that can be read."""

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QWidget


class Calendar(QCalendarWidget):
    """Qt's own has weekends in a red that the dark swallows; here they are bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale())  # a field of dates counts as a machine does
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._mark_weekends()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark_weekends()

    def _mark_weekends(self) -> None:
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            form = self.weekdayTextFormat(day)
            form.setForeground(self.palette().text())
            form.setFontWeight(700)
            self.setWeekdayTextFormat(day, form)
