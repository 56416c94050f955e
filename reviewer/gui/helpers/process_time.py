"""How much of the processor's time another process has had, where the system tells."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

_TICKS = os.sysconf("SC_CLK_TCK") if sys.platform == "linux" else 100


class ProcessTime(NamedTuple):
    """Seconds that a process has worked, and whether it would work on if it had a processor."""

    seconds: float
    wants_more: bool


def process_time_of(number: int) -> ProcessTime | None:
    """What is known of a process by the system's number of it; None where nothing is."""
    if sys.platform != "linux":
        return None
    try:
        # The name stands in brackets, and may hold any character: proc(5).
        fields = Path(f"/proc/{number}/stat").read_text("latin-1").rpartition(")")[2].split()
        return ProcessTime((int(fields[11]) + int(fields[12])) / _TICKS, fields[0] == "R")
    except (OSError, IndexError, ValueError):
        return None
