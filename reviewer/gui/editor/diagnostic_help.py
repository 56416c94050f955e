"""What the editor says about a diagnostic: its tool tip, and the menu of its fixes."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reviewer.gui.looks.severity_style import GLYPHS, severity_name
from reviewer.gui.words.engine_words import lost_of, message_of, title_of
from reviewer.gui.words.language import translate
from reviewer.gui.words.plain_words import shown_text
from reviewer.lint.model import Diagnostic, Fix
from reviewer.lint.showing import preview

#: How many diagnostics at one place a tool tip shows.
_MOST_SHOWN = 4


def tool_tip(diagnostics: Sequence[Diagnostic], summary_of: Callable[[str], str]) -> str:
    """Message, explanation and fixes, as rich text. All of it may come from a hostile article."""
    return "<hr>".join(_describe(found, summary_of) for found in diagnostics[:_MOST_SHOWN])


def _describe(found: Diagnostic, summary_of: Callable[[str], str]) -> str:
    from html import escape

    from reviewer.gui.words.rule_help import with_code

    sign, name = GLYPHS[found.severity], severity_name(found.severity)
    lost = translate("DiagnosticHelp", "Probably lost: {text}")
    lines = [
        f"<b>{sign} {escape(name.capitalize())}: {escape(message_of(found))}</b>",
        f"<i>{with_code(summary_of(found.rule))}</i> ({escape(found.rule)})",
        *((lost.format(text=escape(lost_of(found))),) if found.lost else ()),
        *(f"\N{WRENCH} {escape(_title(fix))}" for fix in found.fixes),
    ]
    return "<br>".join(lines)


def open_fixes(widget: QWidget, place: QPoint, add: Callable[[QMenu], bool]) -> bool:
    """Open a menu in a widget with the fixes that ``add`` puts in; return whether there are any.

    The first one is chosen, so that Return makes it.
    """
    menu = QMenu(widget)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not add(menu):
        menu.deleteLater()
        return False
    first = next((action for action in menu.actions() if action.isEnabled()), None)
    if first is not None:
        menu.setActiveAction(first)
    menu.popup(widget.mapToGlobal(place))
    return True


def add_fixes(
    menu: QMenu,
    diagnostics: Sequence[Diagnostic],
    request: Callable[[Fix], object],
    look_up: Callable[[], object],
    *,
    now: bool,
    text: str = "",
) -> bool:
    """Put the fixes, and looking up what is lost, at the top of a menu; whether there are any.

    If fixes cannot be made ``now``, they are shown disabled. If ``text`` is given, it is shown what
    each would do.
    """
    first = menu.actions()[0] if menu.actions() else None

    def add(text: str, choose: Callable[[], object] | None) -> None:
        action = QAction(text.replace("&", "&&"), menu)
        action.setEnabled(choose is not None)
        if choose is not None:
            action.triggered.connect(lambda _checked=False: choose())
        if first is None:
            menu.addAction(action)
        else:
            menu.insertAction(first, action)

    found_any = False
    for found in diagnostics:
        if found.fixes or found.lost:
            add(f"{GLYPHS[found.severity]} {message_of(found)}", None)
            found_any = True
        for fix in found.fixes:
            words = _title(fix)
            if now and text:
                before, after = preview(text, fix)
                words = shown_text(f"{words}:  {before} \N{RIGHTWARDS ARROW} {after}")
            add(words, partial(request, fix) if now else None)
        if found.lost:
            words = translate("DiagnosticHelp", "Look up on Wikipedia: {text}")
            add(words.format(text=lost_of(found)), look_up)
    if found_any and first is not None:
        menu.insertSeparator(first)
    return found_any


def _title(fix: Fix) -> str:
    title = title_of(fix)
    if fix.is_safe:
        return title
    return translate("DiagnosticHelp", "{fix} (check the result)").format(fix=title)
