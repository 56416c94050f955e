"""The table of the window's actions: their names, words, keys and places, menu by menu."""

from reviewer.gui.commands.edit_actions import EDIT_SPECS
from reviewer.gui.commands.file_actions import FILE_SPECS
from reviewer.gui.commands.format_actions import FORMAT_SPECS
from reviewer.gui.commands.go_actions import GO_SPECS
from reviewer.gui.commands.review_actions import REVIEW_SPECS
from reviewer.gui.commands.view_actions import VIEW_AND_HELP_SPECS

SPECS = (
    *FILE_SPECS,
    *EDIT_SPECS,
    *FORMAT_SPECS,
    *REVIEW_SPECS,
    *GO_SPECS,
    *VIEW_AND_HELP_SPECS,
)
