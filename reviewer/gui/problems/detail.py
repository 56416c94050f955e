"""Details of the chosen problem."""

from html import escape

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)

from reviewer.gui.looks.elided_button import ElidedButton
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.severity_style import GLYPHS, severity_color, severity_name
from reviewer.gui.words.engine_words import lost_of, message_of, title_of
from reviewer.gui.words.language import translate
from reviewer.gui.words.plain_words import button_words, tool_tip
from reviewer.gui.words.rule_help import explanation_html
from reviewer.lint.model import Diagnostic, Fix, Rule
from reviewer.lint.showing import preview


class ProblemDetail(QFrame):
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
        ignore.setToolTip(self.tr("Do not report this text again under this rule in this article"))
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
    button = named(ElidedButton(f"{button_words(title_of(fix))} ({safety})"), "fixButton")
    before, after = preview(text, fix)
    button.setToolTip(tool_tip(f"{_promise(fix)}\n\N{MINUS SIGN} {before}\n+ {after}"))
    # A long title is cut; otherwise the window would become wider.
    button.setMinimumWidth(120)
    button.clicked.connect(lambda: chosen.emit(fix))
    return button


def _promise(fix: Fix) -> str:
    """What the fix will do, in words."""
    words = (
        translate("ProblemsPanel", "Certainly right; loses nothing an author wrote")
        if fix.is_safe
        else translate("ProblemsPanel", "Probably right: check the result")
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
