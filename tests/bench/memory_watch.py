"""What memory a program needs while its window is the active one, seen from outside.

It counts a while after the program has done what it began with, and again after somebody typed and
then did nothing for half a minute. What there is in between is printed as well. Other programs that
use the same libraries take a part of them upon themselves, so what there would be without them is
printed beside each sum: nearly all that is in memory, as even the system's own libraries count.
"""

from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from tests.bench.processes import Memory, cpu_seconds, family, memory_alone, memory_of, role_of
from tests.bench.screen import HEIGHT, WIDTH, Screen
from tests.bench.seen_programs import end, start
from tests.bench.window_manager import window_manager
from tests.bench.x_keys import Hands

#: Seconds without work after which a program counts as settled, and for how long to wait for it.
_REST, _LONGEST_WORK, _IDLE_CPU = 3.0, 900.0, 0.05
#: Seconds without work after which memory counts; and after the last key, when one looks again.
_SETTLED, _SOON_AFTER_KEYS, _LONG_AFTER_KEYS = 12.0, 14.0, 45.0
#: A place in the text, as shares of the screen, and what is typed there.
_IN_TEXT = (0.4, 0.35)
_KEYS = (*"words", *("BackSpace",) * 5)
_BETWEEN_KEYS = 0.25


@dataclass
class Seen:
    """Bytes of all processes of a program; whether its window was active whenever one looked."""

    settled: int = 0
    was_active: bool = True


def measure_memory(command: list[str], screen: Screen, environment: dict[str, str]) -> Seen:
    """Run a program and work with it; prints what each process has at each time."""
    seen = Seen()
    with window_manager(screen, Path(environment["HOME"])) as manager:
        print(
            f"    window manager: {manager or 'none, so its window is given the keys by a click'}"
        )
        process = start(command, environment)
        hands = Hands(screen.name)
        most = _wait_for_rest(process.pid)
        pid = process.pid
        _print(pid, hands, "its work just done", seen)
        print(f"      {most / 1e6:6.1f} MB at most, while it worked")
        sleep(_SETTLED - _REST)
        untouched = _print(pid, hands, f"{_SETTLED:.0f} s after its work", seen)
        place = int(_IN_TEXT[0] * WIDTH), int(_IN_TEXT[1] * HEIGHT)
        hands.click(*place, is_managed=manager is not None)
        for key in _KEYS:
            hands.press(key)
            sleep(_BETWEEN_KEYS)
        _print(pid, hands, "while somebody types", seen)
        sleep(_SOON_AFTER_KEYS)
        _print(pid, hands, f"{_SOON_AFTER_KEYS:.0f} s after the last key", seen)
        sleep(_LONG_AFTER_KEYS - _SOON_AFTER_KEYS)
        used = _print(pid, hands, f"{_LONG_AFTER_KEYS:.0f} s after the last key", seen)
        seen.settled = max(untouched, used)
        hands.close()
        end(process)
    return seen


def _wait_for_rest(pid: int) -> int:
    """Wait until nothing goes on any more; the most bytes there were."""
    late = monotonic() + _LONGEST_WORK
    worked, rested_since, most = 0.0, monotonic(), 0
    while monotonic() - rested_since < _REST and monotonic() < late:
        sleep(0.25)
        members = family(pid)
        most = max(most, sum(memory_of(each).proportional for each in members))
        now = sum(map(cpu_seconds, members))
        if abs(now - worked) > _IDLE_CPU:
            worked, rested_since = now, monotonic()
    return most


def _print(pid: int, hands: Hands, when: str, seen: Seen) -> int:
    """What each process has; bytes of all."""
    sizes = {each: memory_of(each) for each in family(pid)}
    is_active = hands.process_in_front() == pid
    seen.was_active = seen.was_active and is_active
    print(f"    {when}, its window {'active' if is_active else 'NOT ACTIVE'}:")
    for each, size in sizes.items():
        print(f"      {_in_words(size)}  {cpu_seconds(each):6.1f} s  {_role(each, pid)}")
    total, alone = sum(size.proportional for size in sizes.values()), memory_alone(sizes)
    print(
        f"      {total / 1e6:6.1f} MB; {alone / 1e6:.1f} MB if no other program used the same files"
    )
    return total


def _in_words(size: Memory) -> str:
    proportional, written, files = (part / 1e6 for part in size)
    return f"{proportional:6.1f} MB, of it written {written:5.1f}, of files {files:5.1f}"


def _role(pid: int, window: int) -> str:
    """Forks tell their role by their name, what is started anew by its command."""
    if pid == window:
        return "the window"
    name, command = role_of(pid), Path(f"/proc/{pid}/cmdline")
    try:
        words = command.read_bytes().decode(errors="replace").split("\0")
    except OSError:
        return name
    modules = [word.rpartition(".")[2] for word in words if word.startswith("reviewer.review.")]
    return modules[0] if modules and name.startswith("python") else name
