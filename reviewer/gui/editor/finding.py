"""Looks for something in an article, a slice at a time: the window goes on meanwhile."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.article import Article
from reviewer.gui.words.engine_words import said
from reviewer.text import Span
from reviewer.writing.searching import Place, Search, SearchError

#: Seconds for all of it: a plain search always ends, an expression need not.
_PATIENCE = {False: 1.0, True: 0.2}
#: Seconds of work between two turns of the event loop, so that no key waits.
_SLICE = 0.008


class Finding(QObject):
    """The places found so far, and whether there may be more."""

    #: More places are known, or that there are no more.
    progressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: Where it stands, in order; the lists grow as more is found.
        self.places: list[Place] = []
        self.spans: list[Span] = []
        #: A sentence that says why the rest is not looked for; empty where nothing is wrong.
        self.trouble = ""
        self._parts: Iterator[list[Place]] | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether all places are known that there will be."""
        return self._parts is None

    def look(self, search: Search, article: Article) -> None:
        """Look for something else, in the body. Tells of the first places before it returns."""
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
                part = next(self._parts, None)
                if part is None:
                    self._end()
                else:
                    self.places += part
                    self.spans += [place.span for place in part]
        except SearchError as error:
            self.places, self.spans, self.trouble = [], [], said(str(error))
            self._end()
        self.progressed.emit()

    def _end(self) -> None:
        self._parts = None
        self._turn.stop()
