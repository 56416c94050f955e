"""What each action of the window does."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from reviewer.workspace.review_states import ReviewState

if TYPE_CHECKING:
    from reviewer.gui.assembled_window import AssembledWindow


def action_slots(window: "AssembledWindow") -> Mapping[str, Callable[[], object]]:
    """The slots that are called when an action is chosen, by the action's name.

    The actions that switch something of the view on and off are connected by what they switch.
    """
    panels, reviewing, opener, view = window.panels, window.reviewing, window.opener, window.view
    return {
        "openFolder": opener.choose_folder,
        "openFile": opener.choose_file,
        "readAgain": window.folder.read_again,
        "save": view.save,
        "saveAll": window.saver.save_all,
        "revert": view.revert,
        "openInBrowser": window.exporter.open_in_browser,
        "copyHtml": window.exporter.copy_html,
        "exportHtml": window.exporter.export_html,
        "exportPdf": window.exporter.export_pdf,
        "quit": window.close,
        "undo": view.undo,
        "redo": view.redo,
        "findReplace": panels.find_bar.open,
        "findNext": panels.find_bar.find_next,
        "findPrevious": panels.find_bar.find_previous,
        "nextProblem": reviewing.next_problem,
        "previousProblem": reviewing.previous_problem,
        "fixProblem": reviewing.fix_problem,
        "fixAllSafe": reviewing.fix_all_safe,
        "fixKind": reviewing.fix_kind,
        "showFixes": reviewing.show_fixes,
        "searchWorkspace": window.search.open,
        "bulkFix": window.bulk.fix,
        "undoBulk": window.bulk.take_back,
        "ignoreProblem": window.judging.ignore_problem,
        "ignoreEverywhere": window.judging.ignore_problem_everywhere,
        "ignoreRule": window.rule_switch.ignore_rule_of_problem,
        "ignoredProblems": window.judging.show_ignored,
        "acceptProblems": window.judging.accept_all,
        "showAccepted": window.judging.toggle_accepted,
        "lookUp": window.look_up.open,
        "compareChanges": window.versions.compare_changes,
        "history": window.versions.show_history,
        "approve": partial(window.deciding.decide, ReviewState.APPROVED),
        "needsWork": partial(window.deciding.decide, ReviewState.NEEDS_WORK),
        "nextArticle": partial(opener.open_neighbour, 1),
        "previousArticle": partial(opener.open_neighbour, -1),
        "focusList": partial(window.focus_dock, "articlesDock"),
        "focusFilter": panels.articles.focus_filter,
        "focusForm": partial(window.focus_dock, "formDock"),
        "focusEditor": panels.editor.setFocus,
        "focusProblems": partial(window.focus_dock, "problemsDock"),
        "focusPreview": partial(window.focus_dock, "previewDock"),
        "focusOutline": partial(window.focus_dock, "outlineDock"),
        "zoomIn": partial(panels.editor.zoom_by, 1),
        "zoomOut": partial(panels.editor.zoom_by, -1),
        "zoomReset": panels.editor.reset_zoom,
        "takeLead": panels.form.take_lead,
        "explainProblem": partial(_explain_problem, window),
        "preferences": partial(_show_preferences, window),
        "publicFolder": window.site_folder.choose,
        "commands": window.show_commands,
        "keys": window.change_keys,
        "about": window.show_about,
        **window.writing.slots(),
    }


def _explain_problem(window: "AssembledWindow") -> None:
    found = window.panels.problems.current
    window.rule_browser.explain(found.rule if found is not None else None)


def _show_preferences(window: "AssembledWindow") -> None:
    # Imported late: few people change anything, and then rarely.
    from reviewer.gui.preferences_dialog import PreferencesDialog

    PreferencesDialog(window.preferences, window).open()
