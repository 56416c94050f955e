"""What the window shows as long as no article is open: what to do first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reviewer.gui.naming import named

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
        lead = self.tr(
            "Open a folder of Markdown articles. Each one is checked; the list on the left shows"
            " which are damaged and how badly."
        )
        keys = self.tr(
            "<b>F8</b> goes to the next problem, <b>Ctrl+Return</b> makes the repair that is"
            " offered, <b>Ctrl+Z</b> takes it back, <b>Ctrl+S</b> saves. Nothing is written before"
            " you save."
        )
        text = QLabel(f"<h2>Article Reviewer</h2><p>{lead}</p><p>{keys}</p>")
        text.setWordWrap(True)
        # A centred label would guess its height from a width of its own.
        text.setFixedSize(_MEASURE, text.heightForWidth(_MEASURE))
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
        for widget in (text, folder, sample):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        for button in (folder, sample):
            button.setMinimumWidth(_MEASURE // 2)
        layout.addStretch(2)
        self.setWidget(page)
        self.setFocusProxy(folder)
