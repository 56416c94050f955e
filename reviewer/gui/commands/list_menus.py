"""The context menus of the lists."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QMenu

from reviewer.gui.commands.actions import Actions

_Groups = Sequence[Sequence[str]]

#: By the names of the actions.
_OF_ARTICLES: _Groups = (
    ("approve", "needsWork"),
    ("save", "revert"),
    ("compareChanges", "history", "lookUp"),
    ("bulkFix", "readAgain"),
)
_OF_PROBLEMS: _Groups = (
    ("fixProblem", "fixKind"),
    ("ignoreProblem", "ignoreEverywhere", "ignoreRule"),
    ("explainProblem", "lookUp"),
)


def give_menus(articles: QAbstractItemView, problems: QAbstractItemView, actions: Actions) -> None:
    """Give both lists a context menu for the clicked entry, which is then the chosen one."""
    for view, groups in ((articles, _OF_ARTICLES), (problems, _OF_PROBLEMS)):
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(partial(_offer, view, actions, groups))


def _offer(view: QAbstractItemView, actions: Actions, groups: _Groups, place: QPoint) -> None:
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for group in groups:
        menu.addSeparator()
        menu.addActions([actions[name] for name in group])
    menu.popup(view.viewport().mapToGlobal(place))
