"""Searches an article, a slice at a time, so that the window stays responsive."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from enum import Enum, auto
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.article import Article
from reviewer.gui.words.engine_words import said
from reviewer.text import Span
from reviewer.writing.searching import Place, Search, SearchError

#: Seconds for the whole search: one for plain words always ends, an expression may not.
_PATIENCE = {False: 1.0, True: 0.2}
#: Seconds of work between two turns of the event loop, so that no key waits.
_SLICE = 0.008


class _End(Enum):
    """What comes after the last part."""

    END = auto()


#: None where finding more takes long.
_Part = list[Place] | None | _End


class RunningSearch(QObject):
    """The places found so far, and whether there may be more.

    What is not found within a moment, as of an expression that tries much, is found in a thread.
    """

    #: More places are known, or that there are no more.
    progressed = Signal()
    #: The thread has looked for another part. Carries all parts, and the Future of that one.
    _found = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: What was found, in order; the lists grow as more is found.
        self.places: list[Place] = []
        self.spans: list[Span] = []
        #: A sentence that says why the search was given up; empty if nothing is wrong.
        self.trouble = ""
        self._parts: Iterator[list[Place] | None] | None = None
        self._thread: ThreadPoolExecutor | None = None
        self._found.connect(self._take)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether the search has ended."""
        return self._parts is None

    def look(self, search: Search, article: Article) -> None:
        """Begin another search, in the body. The first places are reported before it returns."""
        self.places, self.spans, self.trouble = [], [], ""
        seconds = _PATIENCE[search.is_expression]
        self._parts = search.in_parts(article.text, article.body_start, seconds)
        self._turn.start()
        self._go_on()

    def stop(self) -> None:
        """Forget what was looked for."""
        self.places, self.spans, self.trouble = [], [], ""
        self._end()

    def _go_on(self) -> None:
        late = perf_counter() + _SLICE
        try:
            while self._parts is not None and perf_counter() < late:
                part = next(self._parts, _End.END)
                if part is None:
                    self._turn.stop()
                    self._go_on_in_thread(self._parts)
                    break
                self._add(part)
        except SearchError as error:
            self._give_up(error)
        self.progressed.emit()

    def _go_on_in_thread(self, parts: Iterator[list[Place] | None]) -> None:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "finding")

        def tell(future: "Future[_Part]") -> None:
            with suppress(RuntimeError):  # the window has gone meanwhile
                self._found.emit(parts, future)

        self._thread.submit(next, parts, _End.END).add_done_callback(tell)

    def _take(self, parts: Iterator[list[Place] | None], future: "Future[_Part]") -> None:
        if parts is not self._parts:
            return  # something else is looked for by now
        try:
            self._add(future.result())
        except SearchError as error:
            self._give_up(error)
        if self._parts is not None:
            self._go_on_in_thread(parts)
        self.progressed.emit()

    def _add(self, part: _Part) -> None:
        if part is _End.END:
            self._end()
        elif part is not None:
            self.places += part
            self.spans += [place.span for place in part]

    def _give_up(self, error: SearchError) -> None:
        self.places, self.spans, self.trouble = [], [], said(str(error))
        self._end()

    def _end(self) -> None:
        self._parts = None
        self._turn.stop()
