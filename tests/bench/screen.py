"""A virtual screen of which one can tell, from outside of any program, when something is on it.

What is looked for is the full block, U+2588: a line of them is a bar, darker and wider than any
other text, in whatever font and colours a program shows it.
"""

import mmap
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from time import monotonic, sleep

#: Text that is a dark bar wherever it is shown.
BAR = "\u2588" * 24

WIDTH, HEIGHT = 1440, 900
_BYTES_PER_PIXEL = 4
_BAR_WIDTH = 60  # pixels at least; no stroke of a letter is as long
_WIDER_THAN_LETTERS = 24
_BAR_ROOM = 400  # pixels in which there is no second bar
_ROW_STEP = 3  # so that a bar is met, and a frame of one pixel's height is met only once
_ROWS = 2  # rows looked at in which a bar must be
_DARK = bytes(int(value >= 0xA0) for value in range(256))
_BLACK = bytes(int(value >= 0x60) for value in range(256))  # darker than what is chosen in a list
_START_PATIENCE = 10


@dataclass(frozen=True)
class Screen:
    """A screen. As long as no window manager is on it, windows are where they want to be."""

    name: str
    _pixels: mmap.mmap
    _offset: int
    _row_length: int

    def shows_bar(self, left: float = 0, right: float = 1) -> bool:
        """Whether there is a bar between two places, given as shares of the screen's width."""
        needle = bytes(_BAR_WIDTH)
        met = 0
        for row in range(0, HEIGHT, _ROW_STEP):
            start = self._offset + row * self._row_length
            begin = start + int(left * WIDTH) * _BYTES_PER_PIXEL
            end = start + int(right * WIDTH) * _BYTES_PER_PIXEL
            greens = self._pixels[begin + 1 : end : _BYTES_PER_PIXEL]
            met = met + 1 if needle in greens.translate(_DARK) else 0
            if met == _ROWS:
                return True
        return False

    def bars(self) -> list[tuple[int, int]]:
        """Row and column of each black bar's left end; of several in a column, of the first."""
        found: dict[int, int] = {}
        for row in range(0, HEIGHT, _ROW_STEP):
            column = self._find_bar(row, 0)
            while column is not None:
                if column not in found:
                    found[column] = row
                column = self._find_bar(row, column + _BAR_ROOM)
        return [(row + 2 * _ROW_STEP, column) for column, row in found.items()]

    def bar_end(self, row: int, left: int, right: int) -> int | None:
        """The column between two others where the last thing ends that is wider than letters."""
        found = self._row(row, left, right).translate(_DARK).rfind(bytes(_WIDER_THAN_LETTERS))
        return None if found < 0 else left + found + _WIDER_THAN_LETTERS

    def _find_bar(self, row: int, left: int) -> int | None:
        found = self._row(row, left, WIDTH).translate(_BLACK).find(bytes(_BAR_WIDTH))
        return None if found < 0 else left + found

    def _row(self, row: int, left: int, right: int) -> bytes:
        start = self._offset + row * self._row_length
        begin, end = start + left * _BYTES_PER_PIXEL, start + right * _BYTES_PER_PIXEL
        return self._pixels[begin + 1 : end : _BYTES_PER_PIXEL]


@contextmanager
def virtual_screen() -> Iterator[Screen | None]:
    """A screen of one's own; None where there is no Xvfb."""
    if which("Xvfb") is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        name = f":{100 + os.getpid() % 800}"
        size = f"{WIDTH}x{HEIGHT}x24"
        # White, so that no part of the empty screen is taken for a bar.
        server = subprocess.Popen(
            ["Xvfb", name, "-screen", "0", size, "-wr", "-nolisten", "tcp", "-fbdir", folder],
            stderr=subprocess.DEVNULL,
        )
        try:
            yield _opened(name, Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait()


def _opened(name: str, file: Path) -> Screen:
    """Find the pixels in the file, which is of xwd's format: a header of big-endian numbers."""
    late = monotonic() + _START_PATIENCE
    while not file.exists() or not Path(f"/tmp/.X11-unix/X{name[1:]}").exists():
        if monotonic() > late:
            raise SystemExit("the virtual screen did not start")
        sleep(0.05)
    with file.open("rb") as opened:
        pixels = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
    header = [int.from_bytes(pixels[at : at + 4], "big") for at in range(0, 100, 4)]
    length, row_length, colors = header[0], header[12], header[19]
    return Screen(name, pixels, length + 12 * colors, row_length)
