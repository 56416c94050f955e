"""What the window shows as long as no article is open: what to do first."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reviewer.gui.commands.key_words import key_of
from reviewer.gui.looks.naming import named

_MEASURE = 440


class Welcome(QScrollArea):
    """A few words and two buttons; scrolls where the screen is too small for them."""

    #: The person wants to choose a folder.
    folder_requested = Signal()
    #: The person wants to try the program on the sample articles.
    sample_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self._text = text = named(QLabel(), "welcomeText")
        text.setWordWrap(True)
        folder = named(QPushButton(self.tr("Open a fol&der of articles…")), "welcomeFolder")
        folder.clicked.connect(self.folder_requested)
        sample = named(QPushButton(self.tr("&Try it on sample articles")), "welcomeSample")
        sample.setToolTip(
            self.tr("Copies twelve made-up articles into your documents and opens them")
        )
        sample.clicked.connect(self.sample_requested)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
        buttons = QVBoxLayout()
        for button in (folder, sample):
            button.setMinimumWidth(_MEASURE // 2)
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QWidget()
        column.setFixedWidth(_MEASURE)
        column.setLayout(buttons)
        buttons.setContentsMargins(0, buttons.spacing(), 0, 0)
        layout.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self.setWidget(page)
        self.setFocusProxy(folder)

    def showEvent(self, event: QShowEvent) -> None:
        self._show_words()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Keys are changed in a dialog, from which the person comes back then.
        if event.type() == QEvent.Type.ActivationChange and self.isVisible():
            self._show_words()

    def _show_words(self) -> None:
        """Say what to do first, and with which keys."""
        lead = self.tr(
            "Open a folder of Markdown articles. Each one is checked; the list on the left shows"
            " which are damaged and how badly."
        )
        keys = self.tr(
            "<b>{next}</b> goes to the next problem, <b>{fix}</b> makes the repair that is "
            "offered, <b>{undo}</b> undoes it, <b>{save}</b> saves. No file changes before "
            "you save."
        ).format(
            next=escape(key_of("nextProblem")),
            fix=escape(key_of("fixProblem")),
            undo=escape(key_of("undo")),
            save=escape(key_of("save")),
        )
        self._text.setText(f"<h2>Article Reviewer</h2><p>{lead}</p><p>{keys}</p>")
        # A centred label would guess its height from a width of its own.
        self._text.setFixedSize(_MEASURE, self._text.heightForWidth(_MEASURE))
