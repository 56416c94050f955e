"""How long the window takes to start, and what memory it needs, beside other programs.

    python -m tests.bench.bench_start [--articles N] [--rounds N] [--skip-memory]

A folder of 10,000 articles, of which one of 100 KB was open the last time. A start counts from the
moment the program is run until list and text are on the screen, which is looked at from outside:
the same for a bare PySide6 window with that text, ghostwriter and ReText (where installed).
Rounds alternate, so that a busy moment of the machine meets all. Memory is the proportional set
size of all processes once nothing goes on any more: at first while the person is expected to be
at it, then after they have been elsewhere for a while. Exits with 1 where a limit is not kept.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which
from statistics import median
from time import monotonic, perf_counter, sleep

from reviewer.gui.window_state import WindowState
from tests.bench.made_articles import long_article, write_articles
from tests.bench.processes import cpu_seconds, family, memory_of, role_of
from tests.bench.screen import BAR, Screen, virtual_screen
from tests.bench.seen_programs import end, environment_on, start

#: What the window has to keep: times the bare window's start, and bytes of memory.
MAX_RATIO, MAX_MEMORY = 2.0, 120_000_000

_LONG = 100_000
_PATIENCE = 60
_LOOK_EVERY = 0.004
#: Seconds without work after which a program counts as settled, and for how long to wait for it.
_REST, _LONGEST_WORK = 8.0, 900.0
#: Seconds that it then has for what it does when its person is away; the window asks for 30.
_AWAY = 45.0
_IDLE_CPU = 0.05

#: Where the window shows list and text, as shares of the screen's width.
_LIST, _TEXT = (0.0, 0.2), (0.24, 0.62)


@dataclass
class Program:
    """A program that shows a text, and how its starts went."""

    name: str
    command: list[str]
    is_there: Callable[[Screen], bool]
    times: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)


def _programs(folder: Path, last: Path) -> list[Program]:
    def shows_text(screen: Screen) -> bool:
        return screen.shows_bar()

    def shows_both(screen: Screen) -> bool:
        return screen.shows_bar(*_LIST) and screen.shows_bar(*_TEXT)

    bare = str(Path(__file__).with_name("bare_window.py"))
    programs = [
        Program("bare window", [sys.executable, bare, str(last)], shows_text),
        Program("reviewer", [sys.executable, "-m", "reviewer", str(folder)], shows_both),
    ]
    for name in ("ghostwriter", "retext"):
        if which(name):
            programs.append(Program(name, [name, str(last)], shows_text))
        else:
            print(f"not measured, as it is not installed: {name}")
    return programs


def _make_folder(folder: Path, count: int) -> Path:
    """Write the articles; the one that was open the last time."""
    write_articles(folder, count)
    last = folder / "part-000" / f"{BAR}.md"  # among the first, so that its row is seen
    last.write_text(f"---\nsubject: Last\n---\n\n{BAR}\n\n" + _body(), "utf-8", newline="")
    return last


def _body() -> str:
    return long_article(_LONG, is_damaged=True).split("\n---\n", 1)[1]


def _start(program: Program, environment: dict[str, str]) -> tuple[float, subprocess.Popen[bytes]]:
    return perf_counter(), start(program.command, environment)


def _measure_start(program: Program, screen: Screen, environment: dict[str, str]) -> None:
    begun, process = _start(program, environment)
    while not program.is_there(screen):
        if perf_counter() - begun > _PATIENCE or process.poll() is not None:
            end(process)
            raise SystemExit(f"{program.name} does not show the text")
        sleep(_LOOK_EVERY)
    program.times.append(perf_counter() - begun)
    program.work.append(cpu_seconds(process.pid))
    end(process)
    late = monotonic() + _PATIENCE
    while program.is_there(screen) and monotonic() < late:
        sleep(0.05)
    sleep(0.3)


def _measure_memory(program: Program, screen: Screen, environment: dict[str, str]) -> int:
    """Bytes of all processes, when nothing goes on any more, as if the person were at work.

    Prints what each has, the most there was, and what is left when the person was away: the
    virtual screen has no window manager, so that no window on it is active.
    """
    _begun, process = _start(program, environment)
    late = monotonic() + _LONGEST_WORK
    while not program.is_there(screen):
        sleep(0.1)
    worked, rested_since, most = 0.0, monotonic(), 0
    while monotonic() - rested_since < _REST and monotonic() < late:
        sleep(0.5)
        members = family(process.pid)
        most = max(most, sum(map(memory_of, members)))
        now = sum(map(cpu_seconds, members))
        if abs(now - worked) > _IDLE_CPU:
            worked, rested_since = now, monotonic()
    size = _print_sizes(process.pid)
    print(f"    {most / 1e6:6.1f} MB at most, while it worked")
    sleep(_AWAY)
    print("    when its person was away:")
    _print_sizes(process.pid)
    end(process)
    return size


def _print_sizes(pid: int) -> int:
    """What each process of a program takes; bytes of all."""
    sizes = {each: memory_of(each) for each in family(pid)}
    for each, size in sizes.items():
        print(f"    {size / 1e6:6.1f} MB  {cpu_seconds(each):6.1f} s  {role_of(each)}")
    print(f"    {sum(sizes.values()) / 1e6:6.1f} MB")
    return sum(sizes.values())


def _report_starts(programs: list[Program]) -> bool:
    bare = programs[0]
    for one in programs:
        ratio = median(mine / least for mine, least in zip(one.times, bare.times, strict=True))
        print(
            f"  {one.name:<12} {1000 * median(one.times):6.0f} ms, processor time of its process"
            f" {1000 * median(one.work):6.0f} ms, {ratio:5.2f} times the bare window's"
        )
        if one.name == "reviewer":
            holds = ratio <= MAX_RATIO
    print("" if holds else "  TOO SLOW: the window should take twice the bare window's time")
    return holds


def main() -> int:
    """Measure and print; 1 where the window is too slow or too large."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--skip-memory", action="store_true")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, virtual_screen() as screen:
        if screen is None:
            print("not measured, as there is no virtual screen (Xvfb)")
            return 0
        folder, home = Path(name) / "articles", Path(name) / "home"
        last = _make_folder(folder, chosen.articles)
        environment = environment_on(screen, home)
        state = WindowState(home / "config" / "article-reviewer" / "window.ini")
        state.remember_article(folder, last)
        del state  # which writes it down
        programs = _programs(folder, last)
        for number in range(chosen.rounds + 1):
            for program in programs:
                _measure_start(program, screen, environment)
                if number == 0:  # nothing is in the system's caches yet
                    program.times.clear()
                    program.work.clear()
        print(f"start with {chosen.articles:,} articles, list and {_LONG // 1000} KB of text seen:")
        holds = _report_starts(programs)
        if not chosen.skip_memory:
            print("memory of all processes, settled:")
            sizes = [_measure_memory(each, screen, environment) for each in programs[:2]]
            verdict = "" if sizes[1] <= MAX_MEMORY else "   TOO LARGE"
            for each, size in zip(programs, sizes, strict=False):
                print(f"  {each.name:<12} {size / 1e6:6.1f} MB")
            print(f"  limit {MAX_MEMORY / 1e6:.0f} MB{verdict}")
            holds = holds and not verdict
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
