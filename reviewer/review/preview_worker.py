"""The process that renders the open article for the window, from key to key.

It has a process of its own because a keystroke must not wait for checks of the whole article. It
exchanges frames over standard input and output, and ends when its input does.
"""

import contextlib
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from reviewer.article import Article
from reviewer.preview.blocks import BlockChange, PreviewBlock, notice
from reviewer.preview.chunks import normalised
from reviewer.preview.dialect import Dialect
from reviewer.preview.rendering import Rendering
from reviewer.review.frames import to_frame
from reviewer.review.pipes import open_pipes, read_messages
from reviewer.review.preview_messages import (
    PageWritten,
    Rendered,
    RenderEdit,
    RenderRequest,
    RenderText,
    WritePage,
)

_log = logging.getLogger(__name__)

#: What a front matter can begin with.
_OPENING = ("-", "+", "{", ";", "\ufeff")


class LivePreview:
    """The text of the open article and its rendering, both kept up to date by edits."""

    def __init__(self) -> None:
        self._rendering = Rendering()
        self._extensions: tuple[str, ...] | None = None
        self._key = ""
        self._revision = 0
        self._lines: list[str] = [""]
        self._normalised: list[str] = [""]
        self._body_line = 0
        self._is_told = False
        self._shown: list[PreviewBlock] = []

    def take(self, request: RenderText | RenderEdit) -> None:
        """Bring the text up to what the window has."""
        match request:
            case RenderText():
                if request.extensions != self._extensions:
                    self._extensions = request.extensions
                    self._rendering = _new_rendering(self._extensions)
                self._key = request.key
                self._lines = request.text.split("\n")
                self._normalised = [normalised(line) for line in self._lines]
                self._is_told = False
                self._find_body()
            case RenderEdit(_, first, removed, lines):
                self._lines[first : first + removed] = lines
                self._normalised[first : first + removed] = map(normalised, lines)
                if first <= self._body_line or (not self._body_line and self._may_begin()):
                    self._find_body()
        self._revision = request.revision

    def answer(self) -> Rendered:
        """What changed in the rendering since the last answer."""
        is_whole = not self._is_told
        if is_whole:
            self._rendering.forget()
        self._is_told = True
        try:
            changes = self._rendering.update(self._normalised[self._body_line :], self._body_line)
        except Exception as error:  # noqa: BLE001
            _log.exception("rendering %s failed", self._key)
            self._rendering = _new_rendering(self._extensions)  # it may be in an undefined state
            sentence = f"The preview of this article cannot be shown ({type(error).__name__})."
            block = PreviewBlock(0, len(self._lines), notice(sentence))
            changes = [BlockChange(0, 0, (block,))]
            is_whole, self._is_told = True, False
        if is_whole:
            self._shown.clear()
        for change in changes:
            change.apply(self._shown)
        return Rendered(self._key, self._revision, is_whole, tuple(changes))

    def write_page(self, request: WritePage) -> PageWritten:
        """Write what was rendered last as a page."""
        # Few ever ask for one, and what it takes would stay.
        from reviewer.preview.page import PagePictures, page
        from reviewer.workspace.durable import write_file

        pictures = PagePictures(request.pictures, allows_web=request.allows_web)
        text = page(
            self._title(request.pictures.article),
            (block.html for block in self._shown),
            request.style,
            pictures,
            language=request.language,
            allows_web=request.allows_web,
        )
        try:
            write_file(request.target, text.encode("utf-8", "replace"))
        except OSError as error:
            return PageWritten(request.target, error.strerror or str(error))
        return PageWritten(request.target)

    def _title(self, path: Path) -> str:
        title = Article("\n".join(self._lines)).metadata.get("title")
        return title if isinstance(title, str) and title.strip() else path.stem

    def _may_begin(self) -> bool:
        """Whether there would be front matter if it were closed."""
        first = next((line for line in self._lines if line.strip()), "")
        return first.lstrip().startswith(_OPENING)

    def _find_body(self) -> None:
        text = "\n".join(self._lines)
        before = text[: Article(text).body_start]
        self._body_line = before.count("\n") + (before != "" and not before.endswith("\n"))


def _new_rendering(extensions: tuple[str, ...] | None) -> Rendering:
    return Rendering(Dialect.of(extensions) if extensions is not None else Dialect())


class Waiting:
    """The requests that wait, filled by the thread that reads the pipe."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[RenderRequest] = SimpleQueue()

    def put(self, message: object) -> None:
        """Add a request."""
        if isinstance(message, RenderRequest):
            self._queue.put(message)

    def take(self) -> Iterator[RenderRequest]:
        """All waiting requests, in order; waits until there is one."""
        yield self._queue.get()
        with contextlib.suppress(Empty):
            while True:
                yield self._queue.get_nowait()


def main() -> None:
    """Serve the window until it closes the pipe."""
    requests, answers = open_pipes()
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    waiting = Waiting()
    Thread(target=read_messages, args=(requests, waiting.put), daemon=True).start()
    live = LivePreview()
    with contextlib.suppress(BrokenPipeError):  # the window is gone
        while True:
            pages: list[WritePage] = []
            for request in waiting.take():
                if isinstance(request, WritePage):
                    pages.append(request)
                else:
                    live.take(request)
            for answer in (live.answer(), *map(live.write_page, pages)):
                answers.write(to_frame(answer))
            answers.flush()


if __name__ == "__main__":
    main()
