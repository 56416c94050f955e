"""What all editors of a field have in common."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from reviewer.article import Article
from reviewer.article.front_matter import Field
from reviewer.gui.editor.diagnostic_help import add_fixes, open_fixes
from reviewer.gui.front_matter.key_label import FormRow, KeyLabel
from reviewer.gui.front_matter.manners import teach_manners
from reviewer.gui.front_matter.notes import FieldNotes
from reviewer.gui.looks.naming import named
from reviewer.gui.looks.plain_menus import spelled
from reviewer.gui.words.plain_words import shown_text
from reviewer.lint.model import Diagnostic, Severity
from reviewer.review.form_guide import NO_GUIDE, FieldGuide
from reviewer.text import Edit

#: Computes the edits of a change from the article as it is when the change is made.
Change = Callable[[Article], Sequence[Edit]]

#: A sentence and its severity; None if it is not a problem.
Hint = tuple[str, Severity | None]

#: Reasons for which the focus only seems to leave: a menu or another window for a moment.
NOT_A_NEW_GO = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class FieldEditor(FormRow):
    """Edits one field. Shows what the text says and asks for changes; keeps no value of its own.

    It can be shown for one article after another, as long as they have the key.
    """

    #: The person changed the value. Carries a Change, and a key under which changes of one go
    #: become one undo step (empty: a step of its own).
    change_requested = Signal(object, str)
    #: The person came here, perhaps to change something.
    entered = Signal()
    #: The person wants a fix made. Carries the Fix.
    fix_requested = Signal(object)
    #: The person wants to see what was lost here on the source page.
    look_up_requested = Signal()
    #: The person wants to choose the folder from which the site's pictures are published.
    public_folder_requested = Signal()

    def __init__(self, key: str) -> None:
        #: The key as it stands beside the editor, with what can be done to the field.
        self.label = KeyLabel(key)
        super().__init__(self.label)
        self.key = key
        self._go = 0
        self._error = ""
        self._diagnostics: Sequence[Diagnostic] = ()
        self._text = ""
        self._guide = NO_GUIDE
        self._held: QWidget | None = None
        self._notes = FieldNotes()
        self._notes.fix_requested.connect(self.fix_requested)
        self._notes.buttons_added.connect(self.controls_added)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._notes)

    def show_field(self, article: Article, field: Field) -> None:
        """Show the field as the text has it now."""
        raise NotImplementedError

    def take_guide(self, guide: FieldGuide) -> None:
        """Take over what the workspace knows about the key, in place: somebody may be typing."""
        if guide != self._guide:
            self._guide = guide
            self.label.show_guide(guide)
            self._follow_guide()

    def go_to(self, offset: int) -> None:
        """Go to the part of the value that contains an offset of the text, if it has parts."""

    def finish(self) -> None:
        """Put what is written but not yet in the text into it: the article is about to be left."""

    def begin(self) -> None:
        """Forget what was said of another article."""
        self.label.end_renaming(None)
        self._error = ""
        self._diagnostics = ()
        self._show_notes()

    def show_refusal(self, sentence: str, article: Article, field: Field | None) -> None:
        """Say why the last change was not made, and show what the text still says."""
        if field is not None:
            self.show_field(article, field)
        self._error = sentence
        self._show_notes()

    def clear_error(self) -> None:
        """The last change was made: an earlier refusal no longer counts."""
        if self._error:
            self._error = ""
            self._show_notes()

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic], text: str = "") -> None:
        """Tell what is wrong with this field of an article's text."""
        if diagnostics != self._diagnostics:
            self._diagnostics, self._text = diagnostics, text
            self._show_notes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self._go += event.reason() not in NOT_A_NEW_GO
            self.entered.emit()
        return super().eventFilter(watched, event)

    @property
    def _merge_key(self) -> str:
        """What is typed from coming into the field to leaving it is one undo step."""
        return f"field:{self.key}:{self._go}"

    def _follow_guide(self) -> None:
        """Take over what is new in the guide."""

    def _hint(self) -> Hint:
        """What to say about the field besides its problems."""
        return "", None

    def _show_notes(self) -> None:
        self._notes.show_notes(self._error, self._diagnostics, self._text, self._hint())

    def _hold(self, widget: QWidget, *, inside: QWidget | None = None) -> None:
        """Take in the widget that does the editing, and give it the field's name.

        ``inside`` is what is laid out, where the widget is not alone.
        """
        named(widget, f"field:{self.key}", shown_text(self.key))
        self._layout.insertWidget(0, inside or widget)
        self._held = widget
        self.label.setBuddy(widget)
        teach_manners(widget, is_in_form=True)
        widget.installEventFilter(self)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(lambda place: self._show_menu(widget, place))

    def show_fixes(self) -> bool:
        """Open a menu with the fixes of what is at work here; whether there are any."""
        place = self._place_at_work()
        found = self._diagnostics_at(place)
        return open_fixes(self._widget, place, lambda menu: self._add_fixes(menu, found))

    def _place_at_work(self) -> QPoint:
        """Where a menu opens that was asked for by a key."""
        return self._widget.rect().bottomLeft()

    @property
    def _widget(self) -> QWidget:
        """What does the editing."""
        return self._held or self

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """Go to what does the editing. With a focus proxy instead, Tab would come here twice."""
        if self._held is not None:
            self._held.setFocus(reason)

    def _add_fixes(self, menu: QMenu, found: Sequence[Diagnostic]) -> bool:
        return add_fixes(
            menu, found, self.fix_requested.emit, self.look_up_requested.emit, now=True
        )

    def _diagnostics_at(self, _place: QPoint) -> Sequence[Diagnostic]:
        """The diagnostics at a place in the widget that does the editing."""
        return self._diagnostics

    def _fill_menu(self, menu: QMenu, place: QPoint) -> None:
        """Offer what this editor can do where the mouse is."""

    def _show_menu(self, widget: QWidget, place: QPoint) -> None:
        """Offer fixes first, then what every text field offers, then what concerns the key."""
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            menu = spelled(widget.createStandardContextMenu())
        else:
            menu = QMenu(widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_fixes(menu, self._diagnostics_at(place))
        menu.addSeparator()  # Qt shows none that separates nothing
        self._fill_menu(menu, place)
        menu.addSeparator()
        menu.addActions(self.label.actions())
        menu.popup(widget.mapToGlobal(place))
