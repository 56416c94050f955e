"""Finds the file behind an address that an article gives for a picture."""

from collections.abc import Iterator
from os.path import relpath
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from urllib.parse import unquote

#: Folders whose content site generators publish at the root of the site.
_PUBLIC_FOLDERS = ("public", "static", "assets")

#: Characters that would not be read as part of a file name.
_ESCAPES = str.maketrans({"%": "%25", "#": "%23", "?": "%3F"})


class PicturePlace(NamedTuple):
    """Where an article's pictures are looked for; see ``find_picture``."""

    article: Path
    workspace: Path
    public: Path | None = None

    def find(self, address: str) -> Path | None:
        """The picture's file, or None."""
        return find_picture(address, *self)


def find_picture(
    address: str, article: Path, workspace: Path, public: Path | None = None
) -> Path | None:
    """The picture's file, or None if there is none inside the workspace.

    A relative address starts at the article's folder. One from the site's root (``/images/a.png``)
    is looked for in the folder ``public`` that the settings name, or else in the public folders
    beside the article and above it, up to the workspace. Links that lead out of both are not
    followed.
    """
    if is_remote(address) or "\\" in address or "\0" in address:
        return None
    path = unquote(address.partition("#")[0].partition("?")[0])
    workspace = workspace.resolve()
    inside = [workspace, *([public.resolve()] if public is not None else ())]
    candidates = [*_candidates(path, article.resolve().parent, workspace)]
    if public is not None:
        candidates.insert(0 if path.startswith("/") else 1, public / path.lstrip("/"))
    for candidate in candidates:
        try:
            file = candidate.resolve()
            if any(file.is_relative_to(folder) for folder in inside) and file.is_file():
                return file
        except (OSError, ValueError):  # a name too long, or not one at all
            continue
    return None


def address_of(
    file: Path, article: Path, workspace: Path, public: Path | None = None, like: str = ""
) -> str | None:
    """The address by which an article names a picture's file; None for one outside the workspace.

    One in a public folder is addressed from the site's root, with a leading slash unless ``like``,
    the former address, had none; any other from the article's folder.
    """
    file, workspace = file.resolve(), workspace.resolve()
    top = public_folder_of(file, workspace, public)
    if top is not None:
        path = file.relative_to(top).as_posix()
        has_slash = not like or like.startswith("/") or is_remote(like)
        return ("/" if has_slash else "") + path.translate(_ESCAPES)
    if not file.is_relative_to(workspace):
        return None
    path = Path(relpath(file, article.resolve().parent)).as_posix()
    return ("./" if like.startswith("./") else "") + path.translate(_ESCAPES)


def public_folder_of(file: Path, workspace: Path, public: Path | None = None) -> Path | None:
    """The folder with the file that is published at the site's root; None if there is none."""
    if public is not None and file.is_relative_to(public.resolve()):
        return public.resolve()
    above = [folder for folder in file.parents if folder.is_relative_to(workspace)]
    return next((it for it in reversed(above) if it.name in _PUBLIC_FOLDERS), None)


def public_folder(article: Path, workspace: Path, public: Path | None = None) -> Path | None:
    """The folder that pictures are published from: the one in the settings, or the nearest one."""
    if public is not None:
        return public
    workspace = workspace.resolve()
    for folder in article.resolve().parents:
        if not folder.is_relative_to(workspace):
            break
        for name in _PUBLIC_FOLDERS:
            if (folder / name).is_dir():
                return folder / name
    return None


def is_remote(address: str) -> bool:
    """Whether the address leads to another computer, or not to a file at all."""
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
