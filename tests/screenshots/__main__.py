"""Pictures the window and its dialogs: `python -m tests.screenshots FOLDER [LOOK ...]`.

A look is an appearance, a scale and a language, as in `Dark-200-de`; without any, all are made.
"""

import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from shutil import which

from reviewer.gui.looks.appearance import Appearance

_APPEARANCES = (Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST)
_LOOKS = [
    f"{appearance.value}-{scale}-{language}"
    for appearance, scale, language in product(_APPEARANCES, (100, 200), ("en", "de"))
]
#: Pixels: room for a large window at 200 %.
_SCREEN = "2880x1800x24"


@contextmanager
def _screen() -> Iterator[str]:
    """The name of a virtual screen."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", _SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _picture(look: str, folder: Path, display: str) -> bool:
    """Picture one look, in a process of its own; whether that worked."""
    scale = int(look.split("-")[1]) / 100
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": f"{scale:g}",
        "QT_LOGGING_RULES": "qt.text.font.db=false;qt.qpa.fonts=false",
    }
    command = [sys.executable, "-m", "tests.screenshots.picture", look, str(folder / look)]
    return subprocess.run(command, env=environment, check=False, timeout=300).returncode == 0


def main() -> int:
    """Picture all that is asked for; the exit status."""
    parser = ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the pictures go")
    parser.add_argument("looks", nargs="*", metavar="LOOK", help=f"one of {', '.join(_LOOKS)}")
    options = parser.parse_args()
    folder, looks = options.folder, options.looks or _LOOKS
    if not set(looks) <= set(_LOOKS):
        parser.error(f"a look is one of {', '.join(_LOOKS)}")
    if which("Xvfb") is None:
        print("The pictures need a virtual screen: Xvfb (Debian has it as xvfb).", file=sys.stderr)
        return 2
    with _screen() as display:
        failed = [look for look in looks if not _picture(look, folder, display)]
    pictures = sum(1 for _ in folder.rglob("*.png"))
    print(f"{pictures} pictures in {folder}" + (f"; failed: {failed}" if failed else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
