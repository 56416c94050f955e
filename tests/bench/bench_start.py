"""How long the window takes to start, and what memory it needs, beside other programs.

    python -m tests.bench.bench_start [--articles N] [--rounds N] [--skip-memory]

A folder of 10,000 articles, of which one of 100 KB was open the last time. A start counts from the
moment the program is run until list and text are on the screen, which is looked at from outside:
the same for a bare PySide6 window with that text, ghostwriter and ReText (where installed).
Rounds alternate, so that a busy moment of the machine meets all. Memory is the proportional set
size of all processes at rest, while the window is the active one (memory_watch says when).
Exits with 1 where a limit is not kept.
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
from tests.bench.memory_watch import measure_memory
from tests.bench.processes import cpu_seconds
from tests.bench.screen import BAR, Screen, virtual_screen
from tests.bench.seen_programs import end, environment_on, start

#: What the window has to keep: times the bare window's start, and bytes of memory.
MAX_RATIO, MAX_MEMORY = 2.0, 120_000_000

_LONG = 100_000
_PATIENCE = 60
_LOOK_EVERY = 0.004

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


def _report_memory(programs: list[Program], screen: Screen, environment: dict[str, str]) -> bool:
    print("memory of all processes:")
    for one in programs:
        print(f"  {one.name}")
        seen = measure_memory(one.command, screen, environment)
    limit = MAX_MEMORY / 1e6
    print(f"  {seen.settled / 1e6:6.1f} MB at rest, limit {limit:.0f} MB")
    if not seen.was_active:
        print("  its window was not always active, so this is less than what its person has")
    holds = seen.settled <= MAX_MEMORY and seen.was_active
    print("" if holds else "  TOO LARGE, or not measured as it should")
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
            holds = _report_memory(programs[:2], screen, environment) and holds
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
