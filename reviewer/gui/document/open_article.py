"""The article being edited: its one text document, its one undo history, and its file."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument

from reviewer.article import Article
from reviewer.gui.document.document_layout import DocumentLayout
from reviewer.gui.document.editable import ReadOnlyError, read_editable, reason_against, refusal
from reviewer.gui.document.text_bridge import TextBridge, UnshowableTextError
from reviewer.gui.document.watched_file import WatchedFile
from reviewer.text import Edit, minimal_edit

#: Writes bytes to a file, if its content still has this digest (None: if it does not exist).
Writer = Callable[[Path, bytes, str | None], None]


class _Saved(NamedTuple):
    """What the file holds: its text, and that text's length in the document."""

    text: str
    length: int


class OpenArticle(QObject):
    """One article under edit. Form, editor and fixes all change its text, through one history.

    Its ``article`` is the immutable snapshot of the present text; spans refer to that. Saving
    writes the snapshot's bytes, so that lines nobody touched stay as they are in the file.
    """

    #: The text changed. Emitted once for all changes in one turn of the event loop.
    text_changed = Signal()
    #: The front matter may have changed. Emitted before ``text_changed``; most changes do not
    #: concern it.
    front_matter_changed = Signal()
    #: The text began or ceased to differ from what was saved. Carries whether it differs.
    modified_changed = Signal(bool)
    #: The file now holds the text.
    saved = Signal()
    #: Another program changed, removed or brought back the file.
    file_changed_on_disk = Signal()
    #: Undo or redo changed the text. Carries the offset after the change.
    history_moved = Signal(int)

    def __init__(
        self, path: Path, data: bytes, parent: QObject | None = None, *, refusal: str | None = None
    ) -> None:
        super().__init__(parent)
        self.path = path
        self._document = QTextDocument(self)
        self._document.setDocumentLayout(DocumentLayout(self._document))
        self._bridge = TextBridge(self._document)
        self._merge: tuple[str, int] | None = None
        #: The text before the last fix, or the last set of fixes made as one step.
        self.text_before_fix: str | None = None
        self._changed_to: int | None = None
        self._read_only_reason = refusal
        self._original = Article("", path=path)
        if refusal is None:
            self._load(Article.from_bytes(data, path))
        self._saved: _Saved | None = _Saved(self._original.text, self._bridge.length)
        self._snapshot = (self._bridge.revision, self._original)
        self._body_start = 0
        self._is_front_matter_touched = False
        self._find_body()
        self._was_modified = False
        self._file = WatchedFile(path, data, self)
        self._turn = QTimer(self)
        self._connect()

    @classmethod
    def read(cls, path: Path, parent: QObject | None = None) -> "OpenArticle":
        """Open a file. Raises OSError.

        A file that cannot be edited is opened as an empty text with a ``read_only_reason``.
        """
        try:
            return cls(path, read_editable(path), parent)
        except ReadOnlyError as error:
            return cls(path, b"", parent, refusal=str(error))

    @property
    def document(self) -> QTextDocument:
        """The whole file's text, front matter included. Changed by the editor and by edits."""
        return self._document

    @property
    def bridge(self) -> TextBridge:
        """Converts between the document's positions and the article's offsets."""
        return self._bridge

    @property
    def revision(self) -> int:
        """Counts the changes of the text, so that late answers to an old text are recognised."""
        return self._bridge.revision

    @property
    def article(self) -> Article:
        """The present text as an article. The same object as long as the text stays the same."""
        revision, article = self._snapshot
        if revision != self._bridge.revision:
            text = self._bridge.text
            if text != article.text:
                article = self._original.with_text(text)
            self._snapshot = (self._bridge.revision, article)
        return article

    @property
    def is_modified(self) -> bool:
        """Whether the text differs from what was saved last."""
        saved = self._saved
        # Nearly every change alters the length, so the text seldom needs to be read for this.
        return (
            saved is None or saved.length != self._bridge.length or saved.text != self._bridge.text
        )

    @property
    def read_only_reason(self) -> str | None:
        """A sentence saying why this file cannot be edited; its text is then empty."""
        return self._read_only_reason

    @property
    def is_missing(self) -> bool:
        """Whether the file was gone when last looked for."""
        return self._file.is_missing

    @property
    def is_outdated(self) -> bool:
        """Whether the file held something else, or was gone, when last looked at."""
        return self._file.is_outdated

    @property
    def base(self) -> str | None:
        """Digest of the file's bytes that the text was made from; None for a file to be made."""
        return self._file.base

    def apply_fix(self, edits: Iterable[Edit], merge_key: str | None = None) -> None:
        """Make the edits of a fix, or of one of several, and remember the text before it.

        Otherwise like ``apply_edits``.
        """
        before, is_further = self.article.text, self._goes_on(merge_key)
        self.apply_edits(edits, merge_key)
        if not is_further:
            self.text_before_fix = before

    def apply_edits(self, edits: Iterable[Edit], merge_key: str | None = None) -> None:
        """Make all edits as one undo step.

        Consecutive calls with the same ``merge_key`` form one step, so that undo takes back at once
        what was typed into a field. Raises ReadOnlyError.
        """
        if self._read_only_reason is not None:
            raise ReadOnlyError(self._read_only_reason)
        edits = tuple(edits)
        if not edits:
            return
        self._bridge.apply_edits(edits, join_previous=self._goes_on(merge_key))
        self._merge = None if merge_key is None else (merge_key, self._bridge.revision)

    def replace_text(self, text: str) -> None:
        """Replace the text, as one undo step of what differs. Raises ReadOnlyError."""
        edit = minimal_edit(self._bridge.text, text)
        if edit is not None:
            self.apply_edits([edit])

    def resume(self, text: str, base: str | None) -> None:
        """Continue with an unsaved text that was made from the file when its digest was ``base``.

        Saving then asks if another program has changed the file since. Raises ReadOnlyError.
        """
        self.replace_text(text)
        self._file.base = base

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._document.isUndoAvailable()

    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return self._document.isRedoAvailable()

    def undo(self) -> None:
        """Take the last step back."""
        self._move_in_history(self._document.undo)

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        self._move_in_history(self._document.redo)

    def save(self, write: Writer) -> None:
        """Write the text to the file, through ``write``.

        Raises ReadOnlyError, UnencodableTextError, and what ``write`` raises: its error for a file
        that cannot be written or that another program changed. The text then stays modified.
        """
        if self._read_only_reason is not None:
            raise ReadOnlyError(self._read_only_reason)
        self._bridge.read_again()
        article = self.article
        data = article.to_bytes()
        write(self.path, data, self._file.base)
        self._saved = _Saved(article.text, self._bridge.length)
        self._file.note(data)
        self._merge = None
        # Qt then begins a new undo step, so that undo can come back to the saved text.
        self._document.setModified(False)
        self._file.watch()
        self._tell_modified()
        self.saved.emit()

    def expect_file_as_it_is(self) -> None:
        """Let the next ``save`` replace the file as it is on disk now, or create it again.

        The person has been asked whose text should stay, theirs or the other program's.
        """
        self._file.accept_as_it_is()

    def convert_to_utf8(self) -> None:
        """Let the next ``save`` write the file as UTF-8, for text that its encoding lacks."""
        self._original = Article(
            self._original.text, self._original.envelope.converted_to_utf8(), self.path
        )
        self._snapshot = (self._bridge.revision, self._original.with_text(self._bridge.text))
        self._saved = None
        self._turn.start()  # what was found about its encoding is obsolete
        self._tell_modified()

    def revert(self) -> None:
        """Reload the text from the file, as one step that can be undone.

        Raises OSError, and ReadOnlyError if the file can no longer be edited.
        """
        data = read_editable(self.path)
        read = Article.from_bytes(data, self.path)
        reason = reason_against(read)
        if reason is not None:
            raise ReadOnlyError(reason)
        self.replace_text(read.text)
        self._original, self._saved = read, _Saved(read.text, self._bridge.length)
        self._snapshot = (self._bridge.revision, read)
        self._file.note(data)
        self._merge = None
        self._turn.start()  # the same text may be in another encoding
        self._tell_modified()

    def check_file(self) -> None:
        """Look whether another program changed the file; each change is reported once."""
        self._file.check()

    def _goes_on(self, merge_key: str | None) -> bool:
        return merge_key is not None and self._merge == (merge_key, self._bridge.revision)

    def _load(self, article: Article) -> None:
        self._read_only_reason = reason_against(article)
        if self._read_only_reason is not None:
            return
        try:
            self._bridge.set_text(article.text)
        except UnshowableTextError:
            reason = self.tr("it holds characters that cannot be shown")
            self._read_only_reason = refusal(self.path, reason)
        else:
            self._original = article

    def _connect(self) -> None:
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._tell_change)
        self._document.contentsChange.connect(self._note_change)
        if self._read_only_reason is not None:
            return
        self._file.changed.connect(self.file_changed_on_disk)
        self._file.watch()

    def _tell_change(self) -> None:
        if self._is_front_matter_touched:
            self._is_front_matter_touched = False
            self._find_body()
            self.front_matter_changed.emit()
        self.text_changed.emit()
        self._tell_modified()

    def _tell_modified(self) -> None:
        if self.is_modified != self._was_modified:
            self._was_modified = not self._was_modified
            self.modified_changed.emit(self._was_modified)

    def _find_body(self) -> None:
        """Note the document position after which a change cannot concern the front matter."""
        start, text = self.article.body_start, self.article.text
        # If it is unclosed, any change may close it.
        has_end = text.endswith("\n", 0, start)
        self._body_start = self._bridge.position(start) if has_end else sys.maxsize

    def _move_in_history(self, move: Callable[[], None]) -> None:
        self._merge = None
        self._changed_to = None
        move()
        if self._changed_to is not None:
            end = min(self._changed_to, self._document.characterCount() - 1)
            self.history_moved.emit(self._bridge.offset(end))

    def _note_change(self, position: int, _removed: int, added: int) -> None:
        self._changed_to = position + added
        self._is_front_matter_touched |= position < self._body_start
        self._turn.start()
