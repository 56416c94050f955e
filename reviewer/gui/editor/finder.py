"""Goes from place to place of a search in the open article, and replaces what it finds."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.editor.running_search import RunningSearch
from reviewer.text import Span
from reviewer.writing.searching import Place, Search

#: Milliseconds without a change of the text before the search is repeated.
_PAUSE_MS = 250


class Finder(QObject):
    """Finds places in the body, selects them one after the other, and replaces one or all.

    In a long text they are found bit by bit; what the person asks for meanwhile is done as soon as
    enough of them are known.
    """

    #: More is known about the places, or another one is selected.
    changed = Signal()
    #: All places were replaced. Carries how many there were.
    all_replaced = Signal(int)

    def __init__(
        self, editor: BodyEditor, wanted: Callable[[], Search], parent: QObject | None = None
    ) -> None:
        """``wanted`` tells what is to be found now, and what to put there."""
        super().__init__(parent)
        self._editor = editor
        self._wanted = wanted
        self._running = RunningSearch(self)
        self._is_marking = False
        self._start = 0  # where in the text the search began
        self._searched: object = None  # what the known places are for: words, article and revision
        self._step: Callable[[], None] | None = None  # what is to be done with the places
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search_again)
        self._running.progressed.connect(self._follow_search)
        editor.textChanged.connect(self._wait_for_rest)
        editor.article_changed.connect(self._search_again)
        editor.selectionChanged.connect(self._follow_selection)

    @property
    def trouble(self) -> str:
        """A sentence that says why the search was given up; empty if nothing is wrong."""
        return self._running.trouble

    @property
    def places(self) -> list[Place]:
        """The places found so far, in order."""
        return self._running.places

    @property
    def is_complete(self) -> bool:
        """Whether all places are known."""
        return self._running.is_done

    @property
    def is_done(self) -> bool:
        """Whether everything that was asked for is found and done."""
        return self.is_complete and not self._pause.isActive()

    @property
    def selected_number(self) -> int | None:
        """Which of the places is selected, counted from 0; None if none of them is."""
        selected = self._editor.selection
        number = bisect_left(self.places, selected.start, key=_start)
        is_here = number < len(self.places) and self.places[number].span == selected
        return number if is_here else None

    def begin(self) -> None:
        """Mark all places in the text from now on, whatever happens to it."""
        self._is_marking = True

    def end(self) -> None:
        """Forget what was found, and mark nothing any more."""
        self._is_marking = False
        self._pause.stop()
        self._searched, self._step = None, None
        self._running.stop()
        self._editor.show_found([])

    def start_at(self, offset: int) -> None:
        """Choose the place in the text from which ``select_first`` looks."""
        self._start = offset

    def search(self) -> None:
        """Make sure that the known places are those of the present words and text."""
        self._pause.stop()
        article = self._editor.article
        searched = (self._wanted(), article, article.revision if article else 0)
        if article is None:
            self._running.stop()
        elif searched != self._searched:
            self._searched = searched
            self._running.look(self._wanted(), article.article)
            return
        self._follow_search()

    def select_first(self) -> None:
        """Select the first place after where the search began."""
        self._do(self._select_first)

    def select_next(self) -> None:
        """Select the next place, from the top again after the last."""
        self._do(self._select_next)

    def select_previous(self) -> None:
        """Select the previous place, from the end again before the first."""
        self._do(self._select_previous)

    def replace_one(self) -> None:
        """Replace the selected place, then select the next."""
        self._do(self._replace_one)

    def replace_all(self) -> None:
        """Replace all places as one step that undo takes back."""
        self._do(self._replace_all)

    def _do(self, step: Callable[[], None]) -> None:
        """Do something with the places of the present text, once they are known."""
        self._step = step
        self.search()

    def _follow_search(self) -> None:
        """Mark what is found so far, and do what was asked for as soon as that is possible."""
        step = self._step
        if step is not None and self._is_ready_for(step):
            self._step = None
            if not self.trouble:
                step()
        if self._is_up_to_date:
            if self._is_marking:
                self._editor.show_found(self._running.spans)
            self.changed.emit()

    def _is_ready_for(self, step: Callable[[], None]) -> bool:
        """Whether enough is found; to go to a place, that place is enough."""
        if self.is_complete or not self.places:
            return self.is_complete
        reached = self.places[-1].span.start
        if step == self._select_first:
            return reached >= self._start
        return step == self._select_next and reached >= self._editor.selection.end

    @property
    def _is_up_to_date(self) -> bool:
        article = self._editor.article
        return article is not None and self._searched == (
            self._wanted(),
            article,
            article.revision,
        )

    def _search_again(self) -> None:
        """The text rests: mark the places in it."""
        if self._is_marking:
            self.search()

    def _wait_for_rest(self) -> None:
        if self._is_marking:
            self._pause.start()

    def _follow_selection(self) -> None:
        if self._is_marking and self._is_up_to_date:
            self.changed.emit()

    def _select_first(self) -> None:
        number = bisect_left(self.places, self._start, key=_start)
        if number < len(self.places):
            self._select(number)

    def _select_next(self) -> None:
        self._select(bisect_left(self.places, self._editor.selection.end, key=_start))

    def _select_previous(self) -> None:
        self._select(bisect_right(self.places, self._editor.selection.start, key=_end) - 1)

    def _select(self, number: int) -> None:
        """Select a place; beyond the last comes the first again."""
        if self.places:
            self._editor.select(self.places[number % len(self.places)].span)

    def _replace_one(self) -> None:
        article, number = self._changeable, self.selected_number
        if article is None:
            return
        if number is not None:
            place = self.places[number]
            article.apply_edits([place.edit])
            end = place.span.start + len(place.replacement)
            self._editor.select(Span(end, end))
        self.select_next()

    def _replace_all(self) -> None:
        article, places = self._changeable, self.places
        if article is not None:
            article.apply_edits([place.edit for place in places])
            self._editor.show_found([])
            self._pause.stop()  # what was done is told until the next request
            self.all_replaced.emit(len(places))

    @property
    def _changeable(self) -> OpenArticle | None:
        article = self._editor.article
        return article if article is not None and article.read_only_reason is None else None


def _start(place: Place) -> int:
    return place.span.start


def _end(place: Place) -> int:
    return place.span.end
