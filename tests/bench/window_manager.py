"""A window manager on a virtual screen: without one, no window on it is the active one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from time import sleep

from tests.bench.screen import Screen

_KNOWN = ("openbox", "metacity", "xfwm4", "icewm", "twm")
_START = 1.0


@contextmanager
def window_manager(screen: Screen, home: Path) -> Iterator[str | None]:
    """Its name; None where none is installed. ``home`` is where it may keep settings."""
    name = next(filter(which, _KNOWN), None)
    if name is None:
        yield None
        return
    environment = {**os.environ, "DISPLAY": screen.name, "HOME": str(home)}
    quiet = subprocess.DEVNULL
    process = subprocess.Popen([name], env=environment, stdout=quiet, stderr=quiet)
    sleep(_START)
    try:
        yield name
    finally:
        process.terminate()
        process.wait()
