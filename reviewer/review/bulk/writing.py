"""Making planned changes in the files, and taking them back."""

import os

from reviewer.article.envelope import UnencodableTextError
from reviewer.review.bulk.edits import CHANGED_MEANWHILE
from reviewer.review.bulk.messages import PlannedChange, Written
from reviewer.review.bulk.planning import changed
from reviewer.review.reading import UnreadableArticleError, article_of, read_bytes
from reviewer.workspace.digest import digest
from reviewer.workspace.history import History, VersionLostError
from reviewer.workspace.storage import ConflictError, SaveError, save

_CHANGED_SINCE = (
    "it has changed since, so it was left as it is. Its former version is in the history."
)
_VERSION_LOST = "its former version is no longer in the history, so it was left as it is."


def write_change(change: PlannedChange, history: History) -> Written:
    """Make a change in its file, if the file still is what the change was planned for."""
    path = change.path
    try:
        data = read_bytes(path)
        found = digest(data)
        if found == change.after:  # by a helper that ended before it could say so
            return Written(path, change.before, change.after)
        if found != change.before or os.path.realpath(path) != change.place:
            return Written(path, problem=CHANGED_MEANWHILE)
        save(path, changed(article_of(data, path), change).to_bytes(), change.before, history)
    except ConflictError:
        return Written(path, problem=CHANGED_MEANWHILE)
    except SaveError as error:
        return Written(path, problem=error.sentence)
    except (UnreadableArticleError, UnencodableTextError) as error:
        return Written(path, problem=str(error))
    return Written(path, change.before, change.after)


def really(written: Written, change: PlannedChange | Written) -> Written:
    """What became of a file, judged by its content: a helper may end right after writing it.

    ``change`` is what was to be made, or to be taken back.
    """
    before, after = change.before, change.after
    if isinstance(change, Written):
        before, after = after, before
    try:
        is_done = digest(read_bytes(change.path)) == after
    except UnreadableArticleError:
        return written
    return Written(change.path, before, after) if is_done else written


def take_back(written: Written, history: History) -> Written:
    """Bring a file's former bytes back, if nobody changed it since."""
    path = written.path
    try:
        found = digest(read_bytes(path))
        if found == written.before:
            return Written(path, written.after, written.before)
        if found != written.after:
            return Written(path, problem=_CHANGED_SINCE)
        versions = history.versions(path)
        former = next((one for one in versions if one.digest == written.before), None)
        if former is None:
            return Written(path, problem=_VERSION_LOST)
        save(path, history.read(former), written.after, history)
    except ConflictError:
        return Written(path, problem=_CHANGED_SINCE)
    except SaveError as error:
        return Written(path, problem=error.sentence)
    except VersionLostError:
        return Written(path, problem=_VERSION_LOST)
    except UnreadableArticleError as error:
        return Written(path, problem=str(error))
    return Written(path, written.after, written.before)
