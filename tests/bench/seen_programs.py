"""Runs programs on a screen of their own, as their person would find them."""

import os
import subprocess
from pathlib import Path

from tests.bench.processes import family, name_of
from tests.bench.screen import Screen

_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"


def environment_on(screen: Screen, home: Path) -> dict[str, str]:
    """Settings and history of its own, away from those of whoever runs this."""
    # A program that is installed has its modules compiled.
    others = {name: text for name, text in os.environ.items() if name != _NO_BYTECODE}
    kinds = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "STATE", "CACHE")}
    return {
        **others,
        **kinds,
        "HOME": str(home),
        "DISPLAY": screen.name,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LOGGING_RULES": "*=false",
        "QTWEBENGINE_DISABLE_SANDBOX": "1",  # which refuses root
        "LC_ALL": "C.UTF-8",
    }


def start(command: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
    """Run a program; what it says is not heard."""
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet)


def end(process: subprocess.Popen[bytes]) -> None:
    """End it and what it started."""
    for pid in family(process.pid)[1:]:
        if "--type=" in name_of(pid):  # a browser's part, which does not go by itself
            os.kill(pid, 9)
    process.kill()
    process.wait()
