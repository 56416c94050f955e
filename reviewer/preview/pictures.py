"""Finds the file behind an address that an article gives for a picture."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

#: Folders whose content a site generator publishes at the site's top.
_PUBLIC_FOLDERS = ("public", "static", "assets")


def find_picture(address: str, article: Path, workspace: Path) -> Path | None:
    """The picture's file, None where there is none inside the workspace.

    A relative address counts from the article's folder. One from the site's top (``/images/a.png``)
    is looked for in the public folders beside the article and above it, up to the workspace. Links
    that lead out of the workspace are not followed.
    """
    if is_remote(address) or "\\" in address or "\0" in address:
        return None
    path = unquote(address.partition("#")[0].partition("?")[0])
    workspace = workspace.resolve()
    for candidate in _candidates(path, article.resolve().parent, workspace):
        try:
            file = candidate.resolve()
            if file.is_relative_to(workspace) and file.is_file():
                return file
        except (OSError, ValueError):  # a name too long, or not one at all
            continue
    return None


def is_remote(address: str) -> bool:
    """Whether the address leads to another computer, or is none of a file."""
    return address.startswith("//") or ":" in address.partition("/")[0]


def _candidates(path: str, folder: Path, workspace: Path) -> Iterator[Path]:
    inside = PurePosixPath(path.lstrip("/"))
    if not path.startswith("/"):
        yield folder / inside
    while folder.is_relative_to(workspace):
        for public in _PUBLIC_FOLDERS:
            yield folder / public / inside
        yield folder / inside
        if folder == workspace:
            return
        folder = folder.parent
