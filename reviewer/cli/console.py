"""Where a command's output goes: results to stdout, errors and progress to stderr."""

import os
import sys
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

from reviewer.review.terminal_text import visible

if TYPE_CHECKING:
    from rich.progress import Progress

#: Seconds until a progress bar appears, and between its updates.
_PATIENCE = 1.0
_STEP = 0.1


class Console:
    """The streams of one run. Use it in a ``with`` statement, so that the bar is cleared.

    Output is flushed at once, so that a reader of the pipe gets each file as soon as it is done.
    """

    def __init__(self) -> None:
        self._has_bar = sys.stderr is not None and sys.stderr.isatty()
        self._out = sys.stdout.buffer
        self._bar: Progress | None = None
        self._due = monotonic() + _PATIENCE

    def __enter__(self) -> "Console":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._clear_bar()

    @property
    def shows_progress(self) -> bool:
        """Whether a bar may appear, so that it is worth knowing how much there is to do."""
        return self._has_bar

    def write(self, data: bytes) -> None:
        """Write a part of the result. Raises BrokenPipeError if the reader is gone."""
        if data:
            self._clear_bar()
            self._out.write(data)
            self._out.flush()

    def write_line(self, text: str) -> None:
        """Write a line of text; what the output's encoding lacks is escaped."""
        self.write(f"{text}\n".encode(sys.stdout.encoding, "backslashreplace"))

    def error(self, path: Path | str, sentence: str) -> None:
        """Report on one line what went wrong with which file."""
        self.tell(f"{path}: {sentence}")

    def tell(self, line: str) -> None:
        """Report on one line something that names its file itself."""
        self._clear_bar()
        say(visible(line))

    def progress(self, done: int, total: int | None) -> None:
        """Show on a terminal how far a long run is."""
        if not self._has_bar or total is None or monotonic() < self._due:
            return
        self._due = monotonic() + _STEP
        if self._bar is None:
            self._bar = _new_bar(total)
        self._bar.start()
        self._bar.update(self._bar.task_ids[0], completed=done, refresh=True)

    def _clear_bar(self) -> None:
        if self._bar is not None:
            self._bar.stop()


def _new_bar(total: int) -> "Progress":
    # Only long runs on a terminal need it, and it takes longer to import than most runs.
    from rich.console import Console as RichConsole
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = Progress(*columns, console=RichConsole(stderr=True), auto_refresh=False, transient=True)
    bar.add_task("", total=total)
    return bar


def say(line: str) -> None:
    """Write a line to stderr, whatever its encoding; a program without a console has none."""
    if sys.stderr is not None:
        encoding = sys.stderr.encoding or "utf-8"
        sys.stderr.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        sys.stderr.flush()


def has_colour() -> bool:
    """Whether stdout is a terminal that shows colours, and the person wants them."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return False
    from rich.console import Console as RichConsole

    console = RichConsole()
    return console.color_system is not None and not console.legacy_windows


def drop_output() -> None:
    """Discard what is still buffered for a pipe or disk that accepts nothing more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
