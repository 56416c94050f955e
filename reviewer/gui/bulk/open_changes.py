"""Changing articles that are open in the window, through their documents."""

from pathlib import Path

from reviewer.article.envelope import UnencodableTextError
from reviewer.gui.bulk.outcome import ChangedText
from reviewer.gui.document.desk import Desk
from reviewer.gui.document.editable import ReadOnlyError
from reviewer.gui.document.open_article import OpenArticle
from reviewer.review.bulk.edits import CHANGED_MEANWHILE, text_digest, unpacked
from reviewer.review.bulk.messages import OpenText, PlannedChange, Source, Written
from reviewer.workspace.storage import ConflictError, SaveError

_UNSAVED_SINCE = (
    "it now has unsaved changes, so it was left as it is. Its former version is in the history."
)
_TEXT_SINCE = "its text has changed since, so it was left as it is."
_CLOSED = "its unsaved text is no longer open."


def source_of(desk: Desk, path: Path) -> Source:
    """Where an article's text is: in its file, or in the window where that is not saved."""
    article = desk.find(path)
    if article is None or not article.is_modified or article.read_only_reason is not None:
        return path
    snapshot = article.article
    return OpenText(path, snapshot.text, snapshot.envelope)


def change_open(desk: Desk, change: PlannedChange, step: str) -> Written | ChangedText:
    """Make a change in an open article, as one undo step, and save it if nothing was unsaved.

    ``step`` names the undo step. An article with unsaved changes keeps them unsaved.
    """
    path = change.path
    article = desk.find(path)
    if article is None:
        return Written(path, problem=CHANGED_MEANWHILE)
    if article.base != change.before:
        read_again(desk, path)  # its file may have changed before the change was planned
    was_modified, before = article.is_modified, article.article.text
    if change.before != (text_digest(before) if was_modified else article.base):
        return Written(path, problem=CHANGED_MEANWHILE)
    try:
        for batch in unpacked(change.edits):
            article.apply_fix(batch, step)
        if was_modified:
            return ChangedText(path, before, text_digest(article.article.text))
        desk.save(article)
    except ReadOnlyError as error:
        return Written(path, problem=str(error))
    except ConflictError:
        article.undo()
        return Written(path, problem=CHANGED_MEANWHILE)
    except SaveError as error:
        article.undo()
        return Written(path, problem=error.sentence)
    except UnencodableTextError as error:
        article.undo()
        return Written(path, problem=str(error))
    return Written(path, change.before, article.base or "")


def take_back_text(desk: Desk, text: ChangedText) -> str | None:
    """Restore an unsaved text; return a sentence if that is not possible."""
    article = desk.find(text.path)
    if article is None:
        return _CLOSED
    if text_digest(article.article.text) != text.after:
        return _TEXT_SINCE
    article.replace_text(text.before)
    return None


def reason_against_taking_back(desk: Desk, written: Written) -> str | None:
    """Why the former content of an article's file must not be restored, if so."""
    article = desk.find(written.path)
    return _UNSAVED_SINCE if article is not None and article.is_modified else None


def read_again(desk: Desk, path: Path) -> None:
    """Reload an open article from its file; undo restores the other text."""
    article: OpenArticle | None = desk.find(path)
    if article is not None and not article.is_modified:
        try:
            article.revert()
        except (OSError, ReadOnlyError):
            article.check_file()  # which tells the person what became of it
