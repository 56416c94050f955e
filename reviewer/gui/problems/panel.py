"""The panel with the open article's problems."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reviewer.gui.engine_words import lost_of, message_of, title_of
from reviewer.gui.key_words import key_of
from reviewer.gui.language import translate
from reviewer.gui.naming import named
from reviewer.gui.plain_words import button_words, tool_tip
from reviewer.gui.problems.model import ProblemsModel
from reviewer.gui.quiet_table import QuietTable
from reviewer.gui.rule_help import explanation_html
from reviewer.gui.severity_style import GLYPHS, severity_color, severity_name
from reviewer.lint.model import Diagnostic, Fix, Rule
from reviewer.lint.showing import preview
from reviewer.text import LineIndex


class ProblemsPanel(QWidget):
    """Lists the diagnostics of the open article and offers the chosen one's fixes.

    Changes nothing itself: the owner of the text does.
    """

    #: The person chose another problem. Carries its Diagnostic.
    diagnostic_selected = Signal(object)
    #: The person wants a fix made. Carries the Fix.
    fix_requested = Signal(object)
    #: The person wants never to see this one again. Carries the Diagnostic.
    ignore_requested = Signal(object)
    #: The person wants to see what was lost on the source page.
    look_up_requested = Signal()
    #: The person wants to know more of a rule. Carries its id.
    help_requested = Signal(str)

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        super().__init__()
        self._rules = rules
        self.model = ProblemsModel(self.palette())
        self._view = named(_ProblemTable(), "problemList", self.tr("Problems of this article"))
        self._view.setModel(self.model)
        self._view.set_up_columns()
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._detail = _Detail()
        self._detail.fix_chosen.connect(self._fix)
        self._detail.ignore_chosen.connect(self._ignore_current)
        self._detail.look_up_chosen.connect(self.look_up_requested)
        self._detail.help_chosen.connect(self.help_requested)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._view)
        splitter.addWidget(self._detail)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([100, 100])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(splitter)
        self._view.selectionModel().currentRowChanged.connect(self._select)
        self._view.activated.connect(self._select)
        self._view.clicked.connect(self._select)
        self._view.fix_key_pressed.connect(self._fix_current)
        self.setFocusProxy(self._view)
        self._is_following = False
        self._is_answering = False
        self._text = ""

    @property
    def current(self) -> Diagnostic | None:
        """The chosen problem."""
        row = self._view.currentIndex().row()
        shown = self.model.diagnostics
        return shown[row] if 0 <= row < len(shown) else None

    def show_diagnostics(
        self, diagnostics: Sequence[Diagnostic], lines: LineIndex, text: str = ""
    ) -> None:
        """List these problems of a text; the chosen one stays chosen where it is still there."""
        self._text = text
        kept = self.current
        place = self._view.currentIndex().row()
        self._is_following = True
        self.model.show(diagnostics, lines)
        if diagnostics and kept is not None and not self._is_answering:
            same = [i for i, found in enumerate(diagnostics) if _is_same(found, kept)]
            row = min(same, key=lambda i: abs(i - place)) if same else -1
            self._view.setCurrentIndex(self.model.index(row, 2) if row >= 0 else QModelIndex())
        self._is_following = False
        if diagnostics and self._is_answering and self.current is None:
            # What was asked for here is done: on to the problem that took its place.
            row = min(max(place, 0), len(diagnostics) - 1)
            self._view.setCurrentIndex(self.model.index(row, 2))
        self._show_detail()

    def follow(self, diagnostic: Diagnostic | None) -> None:
        """Choose the problem at the text cursor, without asking anyone to go there."""
        shown = list(self.model.diagnostics)
        # While one types, the list shows the diagnostics of a moment ago.
        if diagnostic is None or diagnostic == self.current or diagnostic not in shown:
            return
        self._is_following = True
        row = shown.index(diagnostic)
        self._view.setCurrentIndex(self.model.index(row, 2))
        self._is_following = False
        self._show_detail()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.model.set_palette(self.palette())
            self._show_detail()
        super().changeEvent(event)

    def _select(self, index: QModelIndex) -> None:
        self._show_detail()
        if index.isValid() and not self._is_following and self.current is not None:
            self.diagnostic_selected.emit(self.current)

    def _fix_current(self) -> None:
        if self.current is not None and self.current.fixes:
            self._fix(self.current.fixes[0])

    def _fix(self, fix: Fix) -> None:
        self._is_answering = True
        self.fix_requested.emit(fix)
        self._is_answering = False

    def _ignore_current(self) -> None:
        if self.current is not None:
            self._is_answering = True
            self.ignore_requested.emit(self.current)
            self._is_answering = False

    def _show_detail(self) -> None:
        found = self.current
        if found is None:
            words = self.tr(
                "{key} goes to the first problem. Here are its explanation and its fixes."
            ).format(key=key_of("nextProblem"))
            self._detail.show_text(words if self.model.rowCount() else "")
        else:
            self._detail.show_diagnostic(found, self._rules.get(found.rule), self._text)


class _ProblemTable(QuietTable):
    """The list; Return makes the first fix."""

    fix_key_pressed = Signal()

    def set_up_columns(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((0, 28), (1, 52)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.fix_key_pressed.emit()
        else:
            super().keyPressEvent(event)


class _Detail(QFrame):
    """What the chosen problem is, why it matters, and buttons for its fixes."""

    fix_chosen = Signal(object)
    ignore_chosen = Signal()
    look_up_chosen = Signal()
    help_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("problemDetail")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = named(QLabel(), "problemText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self._text.linkActivated.connect(self.help_chosen)
        scroll = named(QScrollArea(), "problemExplanation", self.tr("Explanation of the problem"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._text)
        # With Tab, so that a long explanation can be scrolled without a mouse.
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._buttons)

    def show_text(self, text: str) -> None:
        """Show a sentence and no buttons."""
        self._text.setText(escape(text))
        self._clear_buttons()

    def show_diagnostic(self, found: Diagnostic, rule: Rule | None, text: str) -> None:
        """Explain a diagnostic of a text and offer its fixes."""
        color = severity_color(found.severity, self.palette()).name()
        severity = f"{GLYPHS[found.severity]} {severity_name(found.severity).capitalize()}"
        head = (
            f'<p><span style="color:{color}">{severity}</span> &nbsp;'
            f"<b>{escape(message_of(found))}</b></p>"
        )
        explanation = explanation_html(rule) if rule else ""
        dim = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        name = f'<p><span style="color:{dim}">{escape(found.rule)}</span>'
        if rule is not None:
            name += f' &nbsp;<a href="{escape(found.rule)}">{self.tr("Examples")}</a> (F1)'
        name += "</p>"
        head_of_lost = self.tr("Probably lost:")
        lost = f"<p><b>{head_of_lost}</b> {escape(lost_of(found))}</p>" if found.lost else ""
        self._text.setText(head + name + lost + explanation)
        self._clear_buttons()
        for fix in found.fixes[:-1]:
            self._buttons.addWidget(_fix_button(fix, text, self.fix_chosen))
        row = QHBoxLayout()
        if found.fixes:
            row.addWidget(_fix_button(found.fixes[-1], text, self.fix_chosen), 1)
        else:
            row.addStretch(1)
        ignore = named(QPushButton(self.tr("Ignore")), "ignoreButton")
        ignore.setToolTip(self.tr("Do not report this text under this rule again, in this article"))
        ignore.clicked.connect(self.ignore_chosen)
        if found.lost:
            look_up = named(QPushButton(self.tr("Look it up")), "lookUpButton")
            look_up.setToolTip(self.tr("Open the Wikipedia page of this article in the browser"))
            look_up.clicked.connect(self.look_up_chosen)
            row.addWidget(look_up)
        row.addWidget(ignore)
        self._buttons.addLayout(row)

    def _clear_buttons(self) -> None:
        _clear(self._buttons)


def _fix_button(fix: Fix, text: str, chosen: SignalInstance) -> QPushButton:
    safety = (
        translate("ProblemsPanel", "safe")
        if fix.is_safe
        else translate("ProblemsPanel", "please check")
    )
    button = named(QPushButton(f"{button_words(title_of(fix))} ({safety})"), "fixButton")
    before, after = preview(text, fix)
    button.setToolTip(tool_tip(f"{_promise(fix)}\n\N{MINUS SIGN} {before}\n+ {after}"))
    # A long title is cut rather than making the window wider.
    button.setMinimumWidth(120)
    button.clicked.connect(lambda: chosen.emit(fix))
    return button


def _promise(fix: Fix) -> str:
    """What can be said of the fix before it is made."""
    words = (
        translate("ProblemsPanel", "Certainly right; loses nothing an author wrote")
        if fix.is_safe
        else translate("ProblemsPanel", "Probably right: look at the result")
    )
    count = len(fix.edits)
    places = translate("ProblemsPanel", "Changes %Ln place(s)", "", count)
    return f"{words}. {places}" if count > 1 else words


def _clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (entry := layout.takeAt(0)) is not None:
        inner = entry.layout()
        widget = entry.widget()
        if isinstance(inner, QHBoxLayout):
            _clear(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _is_same(first: Diagnostic, second: Diagnostic) -> bool:
    return first.rule == second.rule and first.message == second.message
