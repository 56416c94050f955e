"""Has a helper process work out all safe fixes of an article, and makes them."""

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.review.judgement import OWN_BASELINE
from reviewer.review.messages import Failed, Repair, Repaired
from reviewer.settings.model import DEFAULT_SETTINGS


class Repairer(QObject):
    """Makes the safe fixes of the open article until nothing changes, as one undo step.

    The article may be large and the fixes many, so the helper works them out; if the person goes on
    typing meanwhile, nothing is changed.
    """

    #: The fixes were made, or there were none. Carries their number.
    repaired = Signal(int)
    #: They were not made. Carries a sentence.
    failed = Signal(str)

    def __init__(self, helper: HelperProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = DEFAULT_SETTINGS
        self.baseline = OWN_BASELINE
        self._helper = helper
        #: The articles whose fixes are being computed, by the key of the request.
        self._waiting: dict[str, OpenArticle] = {}
        helper.answered.connect(self._receive)
        helper.died.connect(self._give_up)

    def repair(self, article: OpenArticle, rule: str | None = None) -> None:
        """Make all safe fixes of this article; or, of one rule, the likeliest ones."""
        snapshot, key = article.article, str(article.path)
        self._waiting[key] = article
        request = Repair(
            key,
            article.revision,
            snapshot.text,
            article.path,
            snapshot.envelope,
            self.settings,
            self.baseline,
            rule,
        )
        if not self._helper.send(request):
            self._give_up()

    def shut_down(self) -> None:
        """End the helper process."""
        self._helper.shut_down()

    def _receive(self, answer: object) -> None:
        if not isinstance(answer, Repaired | Failed):
            return
        article = self._waiting.pop(answer.key, None)
        if article is None or not isValid(article):
            return  # it was put away meanwhile, without unsaved changes or by the person's will
        if isinstance(answer, Failed):
            self.failed.emit(answer.sentence)
            return
        if answer.revision != article.revision:
            self.failed.emit(
                self.tr(
                    "The text of {name} has changed in the meantime, so nothing was fixed. "
                    "Please try again."
                ).format(name=article.path.name)
            )
            return
        for batch in answer.batches:
            # One merge key, so that all rounds together are one step.
            article.apply_fix(batch, f"repair:{answer.revision}")
        self.repaired.emit(answer.count)

    def _give_up(self) -> None:
        if self._waiting:
            self._waiting.clear()
            self.failed.emit(
                self.tr(
                    "The fixes could not be computed: the program's helper ended unexpectedly."
                    " Please try again."
                )
            )
