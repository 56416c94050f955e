"""The whole window: how its parts are connected, and how it begins and ends."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.gui.assembled_window import AssembledWindow
from reviewer.gui.preferences import show_text_as_wanted
from reviewer.gui.start.glimpse import Glimpse
from reviewer.gui.start.start_gate import start_gate
from reviewer.gui.window_state import WindowState

if TYPE_CHECKING:
    from reviewer.gui.document.open_article import OpenArticle
    from reviewer.workspace.history import History


class ReviewWindow(AssembledWindow):
    """Connects its parts to one another; itself does only what concerns start and end."""

    def __init__(self, state: WindowState, history: "History", unsaved: Path) -> None:
        """``unsaved`` is the folder in which unsaved texts are kept in case of a crash."""
        super().__init__(state)
        self._seen: Glimpse | None = None
        self._is_whole = False
        start_gate().when_open(partial(self._complete, state, history, unsaved))

    def show_glimpse(self, seen: Glimpse) -> None:
        """Show what can be shown before the window is complete."""
        self._seen = seen
        self.articles.add_articles(seen.rows)
        if seen.article is not None:
            show_text_as_wanted(self._state, self.editor)
            self.editor.set_article(seen.article)
            self.articles.show_current(seen.article.path)
            self.editor.setFocus()
        self.show_title(None if seen.article is None else seen.article.path.name, is_modified=False)
        self.menu_actions.enable(("undo", "redo", "undoBulk"), when=False)

    def start_with(self, path: Path | None) -> None:
        """Open a folder, an article, or (None) the last folder, continuing with the glimpse."""
        seen, self._seen = self._seen, None
        if seen is not None and seen.article is not None:
            self.desk.take(seen.article)
        if path is not None:
            self.opener.open_path(path)
        else:
            self.opener.open_last_folder()
        if seen is None:
            return
        if self.folder.folder is None:  # it was seen, yet cannot be opened
            self.articles.clear()
        elif seen.files:
            self.folder.show_first(seen.files)
        if self.desk.front is None:
            self.editor.set_article(None)
            self._show_shown(None)

    def _complete(self, state: WindowState, history: "History", unsaved: Path) -> None:
        self.assemble(state, history, unsaved)
        self._connect()

    def _connect(self) -> None:
        from reviewer.gui.commands.action_slots import action_slots

        for name, slot in action_slots(self).items():
            self.menu_actions.connect(name, slot)
        self._connect_panels()
        self._connect_work()
        if self._seen is None or self._seen.article is None:
            self._show_shown(None)
        self.menu_actions.enable(("undoBulk",), when=False)
        self._list_recent_folders()
        self._is_whole = True

    def tell_unexpected(self, error: BaseException) -> None:
        """Tell the person about an unexpected error."""
        start_gate().when_open(partial(self._tell_unexpected, f"{type(error).__name__}: {error}"))

    def _tell_unexpected(self, error: str) -> None:
        if not self._is_whole:
            from reviewer.gui.start.failed_start import show_failed_start

            show_failed_start(self, error)
            return
        words = self.tr(
            "Something unexpected went wrong ({error}). Your text is still here: please save it."
            " The details are in the log."
        )
        self.panels.messages.tell(words.format(error=error))

    def _look_again(self) -> None:
        """Network folders do not report changes: look when the person comes back."""
        self.settings.look_again()
        self.folder.look_again()
        if self.desk.front is not None:
            self.desk.front.check_file()

    def _connect_panels(self) -> None:
        from reviewer.gui import parts

        panels, reviewing = self.panels, self.reviewing
        panels.articles.article_chosen.connect(self.opener.open_article)
        panels.editor.fix_requested.connect(reviewing.fix)
        panels.form.fix_requested.connect(reviewing.fix)
        for panel in (panels.editor, panels.form, panels.problems, reviewing):
            panel.look_up_requested.connect(self.look_up.open)
        panels.form.public_folder_requested.connect(self.site_folder.choose)
        panels.editor.wrapping_changed.connect(self._tell_wrapping)
        panels.problems.diagnostic_selected.connect(reviewing.show)
        panels.problems.fix_requested.connect(reviewing.fix)
        panels.problems.ignore_requested.connect(self.judging.ignore)
        panels.problems.help_requested.connect(self.rule_browser.explain)
        panels.preview.link_activated.connect(partial(parts.follow_link, panels.messages.tell))
        self.path_dropped.connect(self.opener.open_path)
        self.came_back.connect(self._look_again)
        self.preferences.start_again_requested.connect(self._start_again)
        self.welcome.folder_requested.connect(self.opener.choose_folder)
        self.welcome.sample_requested.connect(self.opener.open_sample)
        self.ask_before_closing(self._prepare_to_close)

    def _connect_work(self) -> None:
        from reviewer.gui.folder.new_settings import take_settings

        tell = self.panels.messages.tell
        self.desk.modified_changed.connect(self._show_modified)
        self.view.shown_changed.connect(self._show_shown)
        self.view.shown_changed.connect(self.spelling.attend)
        self.spelling.failed.connect(tell)
        self.view.history_changed.connect(self._enable_history)
        self.runner.failed.connect(tell)
        self.renderer.failed.connect(tell)
        self.exporter.failed.connect(tell)
        self.exporter.done.connect(lambda words: self.panels.status.showMessage(words, 8000))
        self.folder.opening.connect(self.web_pictures.open)
        self.index.follow(self.folder, self.scanner, self.desk)
        self.index.facts_changed.connect(self.runner.know)
        self.index.facts_changed.connect(self.judging.know)
        self.index.facts_changed.connect(self.bulk.know)
        self.bulk.told.connect(tell)
        self.bulk.undoable_changed.connect(self.menu_actions["undoBulk"].setEnabled)
        self.scanner.progressed.connect(self.panels.status.show_scan)
        self.folder.opened.connect(lambda _folder: self._list_recent_folders())
        self.folder.failed.connect(tell)
        self.folder.opening.connect(self.settings.open)
        self.settings.changed.connect(partial(take_settings, self))
        self.settings.complaint_gone.connect(self.panels.messages.withdraw)
        self.view.shown_changed.connect(lambda _article: self.settings.repeat_complaint())
        self.recovery.failed.connect(tell)
        self.repairer.failed.connect(tell)
        self.repairer.repaired.connect(self.reviewing.note_repaired)

    def _show_shown(self, article: "OpenArticle | None") -> None:
        from reviewer.gui import parts

        self.menu_actions.enable(parts.ARTICLE_ACTIONS, when=article is not None)
        name = self.folder.name_of(article.path) if article else None
        self.show_title(name, is_modified=article is not None and article.is_modified)

    def _enable_history(self) -> None:
        article = self.view.shown
        self.menu_actions.enable(("undo",), when=article is not None and article.can_undo())
        self.menu_actions.enable(("redo",), when=article is not None and article.can_redo())

    def _show_modified(self, path: Path, is_modified: bool) -> None:  # noqa: FBT001
        self.panels.articles.show_modified(path, is_modified=is_modified)
        if self.view.shown is not None and self.view.shown.path == path:
            self.setWindowModified(is_modified)

    def _tell_wrapping(self, wraps: bool) -> None:  # noqa: FBT001
        if not wraps:
            words = self.tr(
                "This article has a very long line, so lines are not wrapped: typing stays fast."
            )
            self.panels.status.showMessage(words, 8000)

    def _list_recent_folders(self) -> None:
        self.show_recent_folders(self._state.recent_folders, self.opener.open_folder)

    def _prepare_to_close(self) -> bool:
        if not self.saver.may_close():
            return False
        self.desk.close_all()
        self._shut_down()
        return True

    def _start_again(self) -> None:
        """Close as the person would, and begin anew with what was open."""
        from reviewer.gui.start.starting_again import start_again

        if self.close():
            start_again()

    def end_at_once(self) -> None:
        """End without asking; unsaved texts are kept, and restored at the next start."""
        start_gate().when_open(self.recovery.keep_now)
        start_gate().when_open(self._shut_down)

    def _shut_down(self) -> None:
        for part in (
            self.recovery,
            self.scanner,
            self.index,
            self.runner,
            self.renderer,
            self.exporter,
            self.judging,
            self.repairer,
            self.bulk,
            self.search,
            self.panels.preview,
            self.spelling,
        ):
            part.shut_down()
