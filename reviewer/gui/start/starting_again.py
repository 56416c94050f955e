"""Starts the program once more, for what it can only take over at its start."""

import subprocess
import sys

from reviewer.gui.helpers.helper_command import helper_environment


def start_again() -> None:
    """Start a window of its own, which opens the last folder. Raises OSError."""
    # -P: a folder of articles that happens to be the working directory must lend no modules.
    is_packaged = getattr(sys, "frozen", False)
    command = [sys.executable] if is_packaged else [sys.executable, "-P", "-m", "reviewer"]
    nowhere = subprocess.DEVNULL  # a terminal from which this one was started is not the other's
    subprocess.Popen(  # noqa: S603
        command,
        env=helper_environment(),
        stdin=nowhere,
        stdout=nowhere,
        stderr=nowhere,
        start_new_session=True,
    )
