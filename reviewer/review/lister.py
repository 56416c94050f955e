"""The window's helper process that lists a folder. It knows no rules, so it starts at once."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from reviewer.review.inbox import Inbox
from reviewer.review.messages import Answer, Discover, Done, FilesFound, Request
from reviewer.review.reading import explain
from reviewer.review.serving import serve, uncancelled
from reviewer.settings.model import Settings
from reviewer.workspace.discovery import Exclusion, find_articles


def exclusion_of(settings: Settings) -> Exclusion | None:
    """What some settings exclude; None if nothing."""
    if settings.root is None or not settings.exclude:
        return None
    return Exclusion(settings.root, settings.exclude)


def listing(request: Discover, inbox: Inbox) -> Iterator[Answer]:
    """The articles of a folder, batch by batch as they are found."""
    for batch in uncancelled(inbox, _discovered(request)):
        files = tuple(str(item) for item in batch if isinstance(item, Path))
        problems = tuple(item for item in batch if isinstance(item, str))
        yield FilesFound(request.job, files, problems)
    yield Done(request.job)


def _discovered(request: Discover) -> Iterator[Path | str]:
    folder, problems = request.folder, list[OSError]()
    try:
        for path in find_articles(folder, problems.append, exclusion_of(request.settings)):
            yield path
            while problems:
                yield _unlisted(problems.pop(), folder)
    except OSError as error:
        problems.append(error)
    yield from (_unlisted(error, folder) for error in problems)


def _unlisted(error: OSError, folder: Path) -> str:
    return f"“{error.filename or folder}”: {explain(error)}"


def _answers(inbox: Inbox, request: Request) -> Iterator[Answer]:
    if isinstance(request, Discover):
        yield from listing(request, inbox)


def prepare() -> None:
    """Nothing to do: what a lister needs is imported."""


def main() -> None:
    """Serve the window until it closes the pipe."""
    serve(lambda inbox: partial(_answers, inbox))


if __name__ == "__main__":
    main()
