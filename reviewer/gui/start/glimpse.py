"""What is shown of a folder before the window is complete: last article and start of the list."""

import os
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.files.row import ArticleRow
from reviewer.gui.window_state import WindowState
from reviewer.settings.loading import find_settings
from reviewer.workspace.discovery import find_articles, is_article_name
from reviewer.workspace.root import workspace_root

#: Rows that fill the list on the highest of screens; and how many more are looked through for the
#: row of the last article, which takes a few milliseconds.
_ROWS, _MOST_ROWS = 100, 1000


class Glimpse(NamedTuple):
    """What the complete window continues with, including what was typed meanwhile."""

    article: OpenArticle | None
    files: tuple[str, ...]
    rows: tuple[ArticleRow, ...]


def glimpse(path: Path | None, state: WindowState) -> Glimpse:
    """The glimpse of a folder, an article, or (None) the last folder.

    Reports no errors, and is empty if anything is unusual: opening the folder will report it.
    """
    files: tuple[str, ...] = ()
    article, folder = None, None
    with suppress(OSError):
        folder, last = _place(path, state)
        if folder is not None and find_settings(folder) is None:  # which may exclude some
            files = _first_files(folder, str(last))
        if last is not None:
            article = OpenArticle.read(last)
    prefix = f"{folder}{os.sep}"
    rows = (
        ArticleRow.named(file, file.removeprefix(prefix).replace(os.sep, "/")) for file in files
    )
    is_shown = article is not None and article.read_only_reason is None
    return Glimpse(article if is_shown else None, files, tuple(rows))


def _first_files(folder: Path, last: str) -> tuple[str, ...]:
    """The head of the list, down to the last article where that is not far."""
    found = map(str, find_articles(folder))
    head = list(islice(found, _ROWS))
    more = list[str]()
    if last not in head:
        for file in islice(found, _MOST_ROWS):
            more.append(file)
            if file == last:
                return (*head, *more)
    return tuple(head)


def _place(path: Path | None, state: WindowState) -> tuple[Path | None, Path | None]:
    """The folder that will be open, and the article."""
    if path is None:
        path = next(iter(state.recent_folders), None)
    if path is None or path.is_dir():
        return path, state.last_article(path) if path is not None else None
    return (workspace_root(path), path) if is_article_name(path.name) else (None, None)
