"""A helper process as a real child process, spoken to over its pipes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from reviewer.review.frames import FrameBuffer, to_frame

_ROOT = Path(__file__).parents[2]


class HelperChild:
    """Runs a module of ``reviewer.review``."""

    def __init__(self, module: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", f"reviewer.review.{module}"],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )
        self._messages = self._read()

    def send_each(self, *requests: object) -> None:
        """Send requests, all in one piece."""
        assert self.process.stdin is not None
        self.process.stdin.write(b"".join(map(to_frame, requests)))

    def answer(self) -> object:
        """The next answer; waits for it."""
        return next(self._messages)

    def close(self) -> int:
        """Close the pipe and wait for the process's end; its exit status."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        status = self.process.wait(10)
        self.process.stdout.close()
        return status

    def _read(self) -> Iterator[object]:
        assert self.process.stdout is not None
        buffer = FrameBuffer()
        while piece := os.read(self.process.stdout.fileno(), 1 << 16):
            yield from buffer.feed(piece)
