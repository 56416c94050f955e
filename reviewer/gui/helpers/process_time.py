"""How much processor time another process has used, if the system tells."""

import sys
from pathlib import Path
from time import clock_gettime
from typing import NamedTuple


class ProcessTime(NamedTuple):
    """Seconds that a process has worked, and whether it would go on if it had a processor."""

    seconds: float
    wants_more: bool


def seconds_of(number: int) -> float | None:
    """How long a process has worked, by the system's number of it; None where nothing is known.

    Takes a microsecond: what ``process_time_of`` reads takes the time that a key may.
    """
    if sys.platform != "linux":
        return None
    try:
        # The name of the clock of a process, as clock_getcpuclockid(3) makes it.
        return clock_gettime(~number << 3 | 2)
    except OSError:
        return None


def process_time_of(number: int) -> ProcessTime | None:
    """What is known of a process by its id; None if nothing."""
    seconds = seconds_of(number)
    if seconds is None:
        return None
    try:
        # The name is in brackets and may contain any character: proc(5).
        fields = Path(f"/proc/{number}/stat").read_text("latin-1").rpartition(")")[2].split()
        return ProcessTime(seconds, fields[0] == "R")
    except (OSError, IndexError):
        return None
