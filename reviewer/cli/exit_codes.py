"""What the exit status of a command says."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit status; other programs rely on the numbers."""

    CLEAN = 0  # nothing found, or all fixed
    PROBLEMS = 1  # problems found, or left
    USAGE = 2  # the command line makes no sense
    FAILURE = 3  # a file could not be read or written
    INTERRUPTED = 130  # Ctrl-C, as shells expect
