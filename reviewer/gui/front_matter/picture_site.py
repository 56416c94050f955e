"""Where the pictures of the site are: what a picture field needs to know of the workspace."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from reviewer.preview.pictures import address_of, public_folder

#: Finds the file that an address in an article means; None where there is none in the workspace.
ImageFinder = Callable[[Path | None, str], Path | None]


class PictureSite(NamedTuple):
    """How pictures are found and named.

    ``workspace`` tells the opened folder and the public folder that its settings name, where they
    do so.
    """

    find: ImageFinder
    workspace: Callable[[], tuple[Path | None, Path | None]] = lambda: (None, None)

    def address_of(self, article: Path | None, file: Path, like: str) -> str | None:
        """The address of a file in the form of the site, like the one before."""
        folder, public = self.workspace()
        if article is None:
            return None
        return address_of(file, article, folder or article.parent, public, like)

    def folder_for(self, article: Path | None) -> Path | None:
        """Where the person looks for pictures first."""
        if article is None:
            return self.workspace()[0]
        return self.public_folder(article) or article.parent

    def public_folder(self, article: Path) -> Path | None:
        """The folder published at the site's top, set or found; None where there is none."""
        folder, public = self.workspace()
        return public_folder(article, folder or article.parent, public)
