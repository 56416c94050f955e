"""Messages between the window and the process that renders the open article."""

from dataclasses import dataclass
from pathlib import Path

from reviewer.preview.blocks import BlockChange
from reviewer.preview.pictures import PicturePlace


@dataclass(frozen=True, slots=True)
class RenderText:
    """Render this text of an article, of which nothing is known yet.

    ``extensions`` are those of the workspace's settings; None means the usual ones.
    """

    key: str
    revision: int
    text: str
    extensions: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class RenderEdit:
    """Replace ``removed`` lines from ``first`` on by ``lines``, and render the text."""

    revision: int
    first: int
    removed: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WritePage:
    """Write the present rendering to a file, as a page of its own in the given style.

    Anything on the web is left out unless the person ``allows_web``.
    """

    target: Path
    pictures: PicturePlace
    style: str
    language: str = ""
    allows_web: bool = False


RenderRequest = RenderText | RenderEdit | WritePage


@dataclass(frozen=True, slots=True)
class Rendered:
    """How the blocks of this revision differ from the last ones; ``is_whole``: from none."""

    key: str
    revision: int
    is_whole: bool
    changes: tuple[BlockChange, ...]


@dataclass(frozen=True, slots=True)
class PageWritten:
    """The page was written; or why not, in a few words."""

    target: Path
    problem: str | None = None
