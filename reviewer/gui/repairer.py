"""Has all safe fixes of an article computed by the helper process, and makes them."""

from PySide6.QtCore import QObject, Signal

from reviewer.gui.helper_process import HelperProcess
from reviewer.gui.open_article import OpenArticle
from reviewer.review.messages import Failed, Repair, Repaired

_LOST = (
    "The fixes could not be computed: the program's helper ended unexpectedly. Please try again."
)


class Repairer(QObject):
    """Makes the safe fixes of the open article until nothing changes, as one undo step.

    The article may be large and the fixes many, so the helper computes them; should the person go
    on typing meanwhile, nothing is changed.
    """

    #: The fixes were made, or there were none. Carries their number.
    repaired = Signal(int)
    #: They were not made. Carries a sentence.
    failed = Signal(str)

    def __init__(self, helper: HelperProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._helper = helper
        self._article: OpenArticle | None = None
        self._revision = -1
        helper.answered.connect(self._receive)
        helper.died.connect(self._give_up)

    def repair(self, article: OpenArticle) -> None:
        """Make all safe fixes of this article."""
        self._article = article
        self._revision = article.revision
        snapshot = article.article
        request = Repair(
            str(article.path), article.revision, snapshot.text, article.path, snapshot.envelope
        )
        if not self._helper.send(request):
            self._give_up()

    def shut_down(self) -> None:
        """End the helper process."""
        self._helper.shut_down()

    def _receive(self, answer: object) -> None:
        article = self._article
        if not isinstance(answer, Repaired | Failed) or article is None:
            return
        if isinstance(answer, Failed):
            self._article = None
            self.failed.emit(answer.sentence)
            return
        self._article = None
        if (answer.key, answer.revision) != (str(article.path), article.revision):
            self.failed.emit(
                "The text has changed meanwhile, so nothing was fixed. Please try again."
            )
            return
        for batch in answer.batches:
            # One merge key, so that all rounds together are one step.
            article.apply_edits(batch, f"repair:{answer.revision}")
        self.repaired.emit(answer.count)

    def _give_up(self) -> None:
        if self._article is not None:
            self._article = None
            self.failed.emit(_LOST)
