"""Tells the form what the workspace knows about its fields, as it becomes known."""

from PySide6.QtCore import QObject

from reviewer.gui.folder.workspace_settings import WorkspaceSettings
from reviewer.gui.front_matter.form import FrontMatterForm
from reviewer.gui.helpers.workspace_index import WorkspaceIndex
from reviewer.gui.window_state import WindowState
from reviewer.review.form_guide import FormGuides

_BESIDE = "frontMatterBeside"


class FormFeed(QObject):
    """Brings facts and settings to the form, and keeps how the person wants it."""

    def __init__(
        self,
        form: FrontMatterForm,
        index: WorkspaceIndex,
        settings: WorkspaceSettings,
        state: WindowState,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._index = index
        self._settings = settings
        index.fields_changed.connect(self._tell)
        settings.changed.connect(lambda _settings: self._tell())
        form.set_beside(shown=state.switch(_BESIDE, usually=False))
        form.beside_changed.connect(lambda on: state.remember_switch(_BESIDE, on))

    def _tell(self) -> None:
        self._form.take_guides(FormGuides(self._settings.present, self._index.fields))
