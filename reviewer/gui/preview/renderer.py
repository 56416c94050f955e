"""Has the open article rendered from key to key, in a process of its own."""

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.helpers.patience import Patience
from reviewer.preview.blocks import BlockChange, PreviewBlock, notice
from reviewer.review.preview_messages import (
    PageWritten,
    Rendered,
    RenderEdit,
    RenderText,
    WritePage,
)

#: Milliseconds for one rendering; a process that takes longer is ended.
_TIMEOUT_MS = 10_000


class Renderer(QObject):
    """Sends each edit to the process, as lines, so that a key costs no more than its line.

    It does so when the edit has been painted: where all cores are busy, the process that is told
    would run before the window goes on.

    An article that makes the process end, or takes it too long, is tried once more; then its
    preview is left out until another one is shown.
    """

    #: The text was rendered. Carries a Rendered, to be made in the order in which they come.
    rendered = Signal(object)
    #: A page was written, or could not be. Carries a PageWritten.
    page_written = Signal(object)
    #: There can be no preview. Carries a sentence.
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, timeout_ms: int = _TIMEOUT_MS) -> None:
        super().__init__(parent)
        self._helper = HelperProcess(self, module="preview_worker")
        self._helper.answered.connect(self._receive)
        self._helper.died.connect(self._recover)
        self._helper.failed.connect(self.failed)
        self._patience = Patience(self._helper, timeout_ms, self)
        self._untold: list[RenderEdit] = []
        self._is_all_untold = False
        self._painted = QTimer(self)  # Qt paints before it looks at its timers
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._tell)
        self._article: OpenArticle | None = None
        self._extensions: tuple[str, ...] | None = None
        self._line_count = 0
        self._asked = 0  # counts requests, which are answered by their number
        self._first_asked = 0  # the first one about this article
        self._was_lost = False
        self._is_given_up = False
        self._is_away = False

    @property
    def helper(self) -> HelperProcess:
        """The process that does the work."""
        return self._helper

    @property
    def is_current(self) -> bool:
        """Whether the present text is the one that was rendered last."""
        return not (self._untold or self._is_all_untold or self._patience.is_active)

    def set_extensions(self, extensions: tuple[str, ...] | None) -> None:
        """Choose Markdown's extensions by name; None for the usual ones."""
        if extensions != self._extensions:
            self._extensions = extensions
            self._begin()

    def write_page(self, request: WritePage) -> bool:
        """Have the present text written as a page; False where there is no process for it."""
        self.come_back()
        self._tell()
        return self._helper.send(request)

    def attend(self, article: OpenArticle | None) -> None:
        """Turn to another article: none, or one that was not rendered yet."""
        if self._article is not None:
            self._article.document.contentsChange.disconnect(self._follow)
        self._article = article
        self._was_lost = self._is_given_up = False
        self._untold.clear()
        self._is_all_untold = False
        if article is None:
            self._patience.stop()
        else:
            article.document.contentsChange.connect(self._follow)
            self._begin()

    def shut_down(self) -> None:
        """End the process."""
        self.attend(None)
        self._helper.shut_down()

    def let_go(self) -> None:
        """Let the process end that is at nothing, where another one is soon there."""
        if self.is_current and self._helper.is_soon_replaced:
            self._helper.let_go()
            self._is_away = True

    def come_back(self) -> None:
        """Start a process again, before there is an edit to send."""
        if self._is_away and not self._is_given_up:
            self._begin()

    def _begin(self) -> None:
        article = self._article
        self._is_away = False
        if article is None:
            return
        self._line_count = article.document.blockCount()
        self._asked += 1
        self._first_asked = self._asked
        self._untold.clear()
        self._is_all_untold = True
        self._painted.start()

    def _follow(self, position: int, _removed: int, added: int) -> None:
        """Note the lines that an edit touched."""
        article = self._article
        if article is None or self._is_given_up:
            return
        document = article.document
        first = document.findBlock(position)
        last = document.findBlock(min(position + added, document.characterCount() - 1))
        count = last.blockNumber() - first.blockNumber() + 1
        removed = self._line_count - document.blockCount() + count
        self._line_count = document.blockCount()
        self._asked += 1
        lines = article.bridge.lines(first, count)
        self._untold.append(RenderEdit(self._asked, first.blockNumber(), removed, lines))
        self._painted.start()

    def _tell(self) -> None:
        self.come_back()
        untold, self._untold = self._untold, []
        if self._is_all_untold and self._article is not None:
            self._is_all_untold = False
            key, text = str(self._article.path), self._article.article.text
            self._send(RenderText(key, self._asked, text, self._extensions))
            return
        for edit in untold:
            self._send(edit)

    def _send(self, request: RenderText | RenderEdit) -> None:
        if self._helper.send(request) and not self._patience.is_active:
            self._patience.start()

    def _receive(self, answer: object) -> None:
        if isinstance(answer, PageWritten):
            self.page_written.emit(answer)
        elif isinstance(answer, Rendered) and answer.revision >= self._first_asked:
            if answer.revision == self._asked:
                self._patience.stop()
                self._was_lost = False
            self.rendered.emit(answer)

    def _recover(self) -> None:
        """The process ended: ask again, but not endlessly, nor for a text that ended it twice."""
        self._patience.stop()
        article = self._article
        if article is None or self._is_given_up:
            return
        if not self._was_lost:
            self._was_lost = True
            self._begin()
            return
        self._is_given_up = True
        words = self.tr(
            "The preview of this article takes too long and is switched off. The checks go on."
        )
        block = PreviewBlock(0, article.document.blockCount(), notice(words))
        change = BlockChange(0, 0, (block,))
        self.rendered.emit(Rendered(str(article.path), self._asked, True, (change,)))
