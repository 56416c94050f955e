"""The window with everything that works behind it, not yet connected."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.files.panel import ArticlesPanel
from reviewer.gui.main_window import MainWindow
from reviewer.gui.window_state import WindowState
from reviewer.gui.words.catalogue import KnownRules
from reviewer.gui.words.engine_words import summary_of

if TYPE_CHECKING:
    from reviewer.gui.preview.exporting import Place
    from reviewer.lint.model import Diagnostic
    from reviewer.workspace.history import History


class AssembledWindow(MainWindow):
    """Builds the parts and hands each the others that it needs.

    List and text are there from the beginning, all the rest only after ``assemble``.
    """

    def __init__(self, state: WindowState) -> None:
        #: All rules by id, those of the workspace included.
        self.rules = KnownRules()
        articles = ArticlesPanel(self.rules, self._summary_of)
        super().__init__(articles, BodyEditor(self._summary_of), state)

    def assemble(self, state: WindowState, history: "History", unsaved: Path) -> None:
        """Build all parts; unsaved texts are kept in the folder ``unsaved``."""
        from reviewer.gui import parts

        rules = self.rules
        panels = parts.make_panels(
            self.articles,
            self.editor,
            self.status,
            rules=rules,
            summary_of=self._summary_of,
            site=parts.PictureSite(self._find_image, self._folders),
        )
        self.take_panels(panels)
        tell = panels.messages.tell
        write = partial(parts.storage.save, history=history)
        self.desk = parts.Desk(write, self)
        self.recovery = parts.Recovery(unsaved, self.desk, self)
        self.diagnosis = parts.Diagnosis(self._reported, self)
        self.runner = parts.AnalysisRunner(parent=self)
        self.renderer = parts.Renderer(self)
        parts.Rest(self.renderer, self)
        self.scanner = parts.FolderScanner(parent=self)
        self.index = parts.WorkspaceIndex(parent=self)
        self.folder = parts.FolderView(panels.articles, self.scanner, history, self)
        # Its own process: the runner's may be ended over a check that takes too long.
        self.repairer = parts.Repairer(parts.HelperProcess(self), self)
        self.saver = parts.Saver(self.desk, parts.MessageBoxQuestioner(self), tell)
        self.reviewing = parts.Reviewing(
            self.desk, self.diagnosis, self.folder, self.repairer, panels, self
        )
        self.view = parts.ArticleView(
            self.desk,
            self.diagnosis,
            self.runner,
            self.renderer,
            self.folder,
            self.reviewing,
            self.saver,
            panels,
            self,
        )
        self.writing = parts.Writing(panels.editor, self)
        self.spelling = parts.Spelling(panels.editor, self.folder, state.words_file, self)
        self.preferences = parts.Preferences(
            state, self.menu_actions, panels.editor, self.spelling, self
        )
        self.rule_browser = parts.RuleBrowser(rules, self)
        self.deciding = parts.Deciding(self.desk, self.folder, panels, self.saver.save, self)
        self.look_up = parts.LookUp(self.desk, tell, lambda: self.runner.settings.language, self)
        self.judging = parts.Judging(
            self.desk, self.folder, self.diagnosis, self.scanner, self.repairer, panels, self
        )
        self.settings = parts.WorkspaceSettings(self.runner, rules, tell, self)
        self.site_folder = parts.SiteFolder(self.settings, write, tell, self)
        self.rule_switch = parts.RuleSwitch(self.settings, panels, write, tell, self)
        parts.FormFeed(panels.form, self.index, self.settings, state, self)
        self.web_pictures = parts.WebPictures(
            panels.preview, self.menu_actions["webPictures"], state, self
        )
        self.exporter = parts.Exporter(panels.preview, self.renderer, self._place_of_article, self)
        self.companion = parts.Companion(panels.editor, panels.preview, self.reviewing)
        self.versions = parts.Versions(self.desk, history, panels, self)
        self.bulk = parts.Bulk(self.desk, self.folder, self.scanner, history, panels, rules, self)
        self.opener = parts.Opener(self.desk, self.folder, self.saver, panels, state, self)
        parts.TakingUp(self.recovery, self.folder, self.opener, panels.messages, self)
        self.search = parts.FolderSearch(self.desk, self.folder, self.opener, self.bulk, self)

    def _summary_of(self, rule_id: str) -> str:
        return summary_of(self.rules[rule_id])

    def _reported(self, found: "Sequence[Diagnostic]", text: str) -> "list[Diagnostic]":
        session, article = self.folder.session, self.desk.front
        if session is None or article is None:
            return list(found)
        return session.reported(article.path, found, text)

    def _place_of_article(self) -> "Place | None":
        from reviewer.gui import parts

        article = self.view.shown
        if article is None or article.read_only_reason is not None:
            return None
        language = self.runner.settings.language or ""
        pictures = self.view.picture_place(article.path)
        return parts.Place(pictures, language, self.web_pictures.are_allowed)

    def _find_image(self, article: Path | None, address: str) -> Path | None:
        from reviewer.gui import parts

        folder, public = self._folders()
        if folder is None or article is None:
            return None
        return parts.find_picture(address, article, folder, public)

    def _folders(self) -> tuple[Path | None, Path | None]:
        return self.folder.folder, self.settings.present.public_folder
