"""Standard input and output of the window's helper processes, which carry only frames."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO

from reviewer.review.frames import FrameBuffer


def open_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Standard input and output; anything printed goes to standard error from now on."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(0, os.O_BINARY)
        msvcrt.setmode(1, os.O_BINARY)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(0, "rb", closefd=False), answers


def read_messages(pipe: BinaryIO, take: Callable[[object], None]) -> None:
    """Pass messages on until the pipe is closed; then end the process, whatever it is doing."""
    buffer = FrameBuffer()
    with suppress(ConnectionError):  # the window is gone and did not hear the last answer
        while piece := os.read(pipe.fileno(), 1 << 16):
            for message in buffer.feed(piece):
                take(message)
    os._exit(0)
