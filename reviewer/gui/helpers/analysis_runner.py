"""Keeps the open article's diagnostics up to date, in a helper process."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.article import Article
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.patience import Patience
from reviewer.review.index_messages import Know
from reviewer.review.messages import Analysis, Analyze, Cancel, Failed, Verified, Verify
from reviewer.settings.model import DEFAULT_SETTINGS, Settings

#: The longest time, in milliseconds, that a text must rest, however long its check takes.
_LONGEST_REST_MS = 800


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be checked: one text of one article."""

    key: str
    revision: int
    read: Callable[[], Article]


class AnalysisRunner(QObject):
    """Has the open article checked whenever it rests for a moment.

    Answers to a text that is no longer the present one are dropped. An article that makes the
    helper end, or takes it too long, is tried once more. A helper that has had nothing to check for
    a while ends where another one is soon there: it takes 15 MB, and the next check 40 ms longer.
    """

    #: The present text was checked. Carries its Analysis.
    checked = Signal(object)
    #: Checking is not possible. Carries a sentence.
    failed = Signal(str)

    def __init__(
        self,
        delay_ms: int = 150,
        timeout_ms: int = 10_000,
        leave_ms: int = 5_000,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = DEFAULT_SETTINGS
        self._helper = HelperProcess(self)
        self._helper.answered.connect(self._receive)
        self._helper.died.connect(self._recover)
        self._helper.failed.connect(self.failed)
        self._delay = _single_shot(self, delay_ms)
        self._delay.timeout.connect(self._ask)
        # The text is shown first: Qt paints before it looks at its timers.
        self._painted = _single_shot(self, 0)
        self._painted.timeout.connect(self._ask)
        self._shortest_rest = delay_ms
        self._asked_at = 0.0
        self._patience = Patience(self._helper, timeout_ms, self)
        self._leave = _single_shot(self, leave_ms)
        self._leave.timeout.connect(self._let_go)
        self._is_verifying = False
        self._wanted: _Wanted | None = None
        self._was_lost = False

    @property
    def helper(self) -> HelperProcess:
        """The process that does the work."""
        return self._helper

    def set_delay(self, delay_ms: int) -> None:
        """Choose how long a text must rest before it is checked."""
        self._shortest_rest = delay_ms
        self._delay.setInterval(delay_ms)

    def schedule(self, key: str, revision: int, read: Callable[[], Article]) -> None:
        """Check a text soon. ``key`` identifies the article: another article is checked at once.

        ``revision`` tells the texts of one article apart. ``read`` gives the text when it has
        rested, so that one that goes on changing need not be read at each change.
        """
        is_other = self._wanted is None or self._wanted.key != key
        self._wanted = _Wanted(key, revision, read)
        self._was_lost = False
        if is_other:
            self._delay.stop()
            self._delay.setInterval(self._shortest_rest)
            self._painted.start()
        elif not self._painted.isActive():
            self._delay.start()

    def know(self, facts: bytes) -> None:
        """Check by these facts of the workspace as well; what is shown is checked again."""
        self._helper.introduce(Know(facts))
        if self._wanted is not None and not self._painted.isActive():
            self._delay.start()

    def verify(self, settings: Settings) -> None:
        """Have settings tried; the helper answers with Verified."""
        self._is_verifying = self._helper.send(Verify(settings))

    def cancel(self) -> None:
        """Forget the article: no more answers about it come."""
        self._wanted = None
        self._painted.stop()
        self._delay.stop()
        self._patience.stop()
        self._leave.start()
        self._helper.send(Cancel())

    def shut_down(self) -> None:
        """End the helper process."""
        self.cancel()
        self._leave.stop()
        self._helper.shut_down()

    def _ask(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self._leave.stop()
        article = wanted.read()
        request = Analyze(
            wanted.key,
            wanted.revision,
            article.text,
            article.path,
            article.envelope,
            self.settings,
        )
        if self._helper.send(request):
            self._asked_at = perf_counter()
            self._patience.start()

    def _receive(self, answer: object) -> None:
        match answer:
            case Analysis() if self._is_wanted(answer):
                self._note_checked()
                self.checked.emit(answer)
            case Verified():
                self._is_verifying = False
                self._leave.start()
            case Failed() if self._is_wanted(answer):
                self._note_checked()
                self.failed.emit(answer.sentence)

    def _is_wanted(self, answer: Analysis | Failed) -> bool:
        wanted = self._wanted
        return wanted is not None and (answer.key, answer.revision) == (
            wanted.key,
            wanted.revision,
        )

    def _note_checked(self) -> None:
        """Let a text rest as long as its check takes, or most checks would be of outdated texts."""
        took = int(1000 * (perf_counter() - self._asked_at))
        self._delay.setInterval(max(self._shortest_rest, min(took, _LONGEST_REST_MS)))
        self._patience.stop()
        self._leave.start()
        self._was_lost = False

    def _let_go(self) -> None:
        if self._helper.is_soon_replaced and not self._is_verifying:
            self._helper.let_go()

    def _recover(self) -> None:
        """The helper ended: ask again, but not endlessly, nor for a text that ended it twice."""
        self._patience.stop()
        self._is_verifying = False
        wanted = self._wanted
        if wanted is None or self._delay.isActive() or self._painted.isActive():
            return
        if not self._was_lost:
            self._was_lost = True
            self._ask()
        else:
            self.failed.emit(
                self.tr(
                    "This article could not be checked: the program's helper ended unexpectedly."
                )
            )


def _single_shot(parent: QObject, interval_ms: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    return timer
