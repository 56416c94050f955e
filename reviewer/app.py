"""Where the program starts, and where the window is built and wired."""

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


def main(arguments: list[str] | None = None) -> int:
    """Run the program: the command line, the window, or one of the window's helpers."""
    if getattr(sys, "frozen", False):
        # A packaged program starts itself again for each process of a pool.
        import multiprocessing

        multiprocessing.freeze_support()
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["--worker"]:
        _run_worker(arguments[1:])
        return 0
    if arguments[:1] == ["--version"]:
        from reviewer import __version__

        print(f"Article Reviewer {__version__}")  # noqa: T201
        return 0
    if arguments[:1] == ["--self-test"]:
        from reviewer.gui.start.self_test import self_test

        return self_test()
    from reviewer.cli.main import is_command, run

    if is_command(arguments):
        return run(arguments)
    gc.disable()  # until there is something to see: nothing made so far is garbage
    from reviewer.gui.start.application import run_window

    return run_window(arguments)


def _run_worker(names: list[str]) -> None:
    """Run as one of the window's helpers, which a packaged program cannot start as modules."""
    from importlib import import_module

    from reviewer.review.nursery import HELPERS

    (name,) = names
    if name in ("nursery", "preview_worker", *HELPERS):
        import_module(f"reviewer.review.{name}").main()


def create_window(folder: Path | None) -> "QMainWindow":
    """Build the whole window without showing it, for a QApplication that exists.

    ``folder`` is the workspace to open, or an article; without one the last folder is opened.
    """
    from reviewer.gui.start.application import build_window

    return build_window(folder)
