"""What a program and all processes that it started take: processor time and memory (Linux)."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

_TICKS = os.sysconf("SC_CLK_TCK")


def family(pid: int) -> list[int]:
    """The process and all that descend from it."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            fields = _stat(int(entry.name))
            if fields:
                parents[int(entry.name)] = int(fields[1])
    members = [pid]
    for member in members:
        members += [child for child, parent in parents.items() if parent == member]
    return members


def cpu_seconds(pid: int) -> float:
    """Processor time that one process has taken; 0 where it is gone."""
    fields = _stat(pid)
    return (int(fields[11]) + int(fields[12])) / _TICKS if fields else 0.0


def name_of(pid: int) -> str:
    """The command by which a process was started."""
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return "?"
    return command.decode(errors="replace").replace("\0", " ").strip()


def role_of(pid: int) -> str:
    """What a process calls itself, which forked helpers do by what they run."""
    try:
        return Path(f"/proc/{pid}/comm").read_text("utf-8", errors="replace").strip()
    except OSError:
        return "?"


class Memory(NamedTuple):
    """Bytes of one process. What it shares counts in parts: each of four has a quarter."""

    proportional: int
    written: int  # of its own alone
    files: int  # programs and libraries, of which others may use the same


def memory_of(pid: int) -> Memory:
    """What a process has in memory; nothing where it is gone."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()[1:]
    except OSError:
        lines = []
    fields = [line.split() for line in lines]
    sizes = {name: 1024 * int(size) for name, size, *_unit in fields}
    return Memory(*(sizes.get(kind, 0) for kind in ("Pss:", "Private_Dirty:", "Pss_File:")))


def memory_alone(pids: Iterable[int]) -> int:
    """Bytes that some processes have together, none of which shares anything with others.

    What they share of a file counts once, as much of it as the one has that has most.
    """
    total, files = 0, dict[str, int]()
    for pid in pids:
        own = memory_of(pid)
        total += own.proportional - own.files
        for place, size in _parts_of_files(pid):
            files[place] = max(files.get(place, 0), size)
    return total + sum(files.values())


def _parts_of_files(pid: int) -> Iterator[tuple[str, int]]:
    """The parts of files that a process has in memory unchanged, and how many bytes of each."""
    place, resident, changed = "", 0, 0
    try:
        lines = Path(f"/proc/{pid}/smaps").read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        name, *rest = line.split(maxsplit=5)
        if not name.endswith(":"):
            inode, path = (*rest, "", "")[3:5]
            is_file = inode != "0" and not path.startswith(("/memfd", "/SYSV", "/dev/shm"))
            place = f"{inode} {rest[1]}" if is_file else ""
        elif name == "Rss:":
            resident = 1024 * int(rest[0])
        elif name == "Anonymous:":
            changed = 1024 * int(rest[0])
        elif name == "VmFlags:" and place:
            yield place, resident - changed


def _stat(pid: int) -> list[str]:
    """The fields of /proc/PID/stat behind the name, which may itself hold blanks."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text("utf-8", errors="replace")
    except OSError:
        return []
    return text.rpartition(")")[2].split()
