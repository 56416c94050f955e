"""How long a key takes to be seen on the screen, in the text and in the preview, beside others.

    python -m tests.bench.bench_typing_seen [--keys N] [--rounds N] [--case WORD]

The same article in a bare QPlainTextEdit, the reviewer, ReText and ghostwriter (where installed),
with their previews. Real keys are given to the X server, at the pace of a person, and the screen is
looked at from outside of all programs: one types in front of a bar, at the text's beginning, and
sees it move. Rounds alternate, so that a busy moment of the machine meets all; the long article,
at which the others take minutes, has a third of them. What a program may take at most is measured
by ``bench_typing`` and ``bench_preview``; this one only compares.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from shutil import which
from statistics import median
from time import perf_counter, sleep

from tests.bench.made_articles import long_article
from tests.bench.processes import cpu_seconds, family
from tests.bench.screen import BAR, HEIGHT, WIDTH, Screen, virtual_screen
from tests.bench.seen_programs import end, environment_on, start
from tests.bench.typing_watch import percentile
from tests.bench.x_keys import Hands

#: Name and bytes of each article, and by what its rounds are fewer.
_SIZES = (("100 KB", 100_000, 1), ("1 MB", 1_000_000, 3))
_PATIENCE = 60
#: Seconds for which the bar stands still once all letters before it are seen.
_STILL = 3.0
#: Seconds after which a key that was never seen counts as seen.
_NEVER = 3.0
#: Seconds that all keys of a round may take; a slow program gets fewer of them, but some.
_LONGEST, _FEWEST = 25.0, 12
_LOOK_EVERY = 0.0003
#: Keys after which what was typed is deleted again, so that the bar stays in its line.
_IN_A_ROW = 8
#: Seconds without work after which a program counts as ready, and the work that does not count.
_REST, _IDLE_CPU = 2.0, 0.05
#: Pixels between a bar in the text and the one in the preview, at least.
_APART = 300
#: Pixels in which a bar and what is typed in front of it have room, and by how many it may be off.
_ROOM, _INEXACT = 450, 3
_LETTER = "n"

#: Files of settings by which the others show their previews, and black text.
_SETTINGS = {
    "ReText project/ReText.conf": "[General]\ndefaultPreviewState=live-preview\n",
    "ghostwriter/ghostwriter.conf": "[Style]\ndarkModeEnabled=false\n\n"
    "[Window]\nsidebarOpen=false\n\n[Preview]\nhtmlPreviewOpen=true\n",
}


@dataclass
class Program:
    """A program that shows a text, and milliseconds of each round's keys, in rising order."""

    name: str
    command: list[str]
    text: list[tuple[float, ...]] = field(default_factory=list)
    preview: list[tuple[float, ...]] = field(default_factory=list)


class Bar:
    """A bar on the screen, which each letter typed in front of it moves by as much."""

    def __init__(self, screen: Screen, place: tuple[int, int]) -> None:
        self._screen = screen
        self._row, self._left = place
        self._first = self._end()
        self._step = 0.0

    def learn_step(self, letters: int) -> None:
        """Take over by how much so many letters move it, once it stands still."""
        begun = still_since = perf_counter()
        last = self._first
        while perf_counter() - begun < _PATIENCE:
            now = perf_counter()
            if self._end() != last:
                last, still_since = self._end(), now
            elif last != self._first and now - still_since > _STILL:
                break
            sleep(_LOOK_EVERY)
        self._step = (last - self._first) / letters

    def is_behind(self, letters: int) -> bool:
        """Whether it stands behind so many letters."""
        return abs(self._end() - self._first - letters * self._step) <= _INEXACT

    def _end(self) -> int:
        # Not where it begins: the cursor blinks there.
        found = self._screen.bar_end(self._row, self._left, min(self._left + _ROOM, WIDTH))
        return -_ROOM if found is None else found


def _programs(article: Path, home: Path) -> list[Program]:
    bare = str(Path(__file__).with_name("bare_window.py"))
    programs = [
        Program("bare edit", [sys.executable, bare, str(article)]),
        Program("reviewer", [sys.executable, "-m", "reviewer", str(article)]),
    ]
    for name in ("retext", "ghostwriter"):
        if which(name):
            programs.append(Program(name, [name, str(article)]))
        else:
            print(f"not measured, as it is not installed: {name}")
    for place, settings in _SETTINGS.items():
        file = home / "config" / place
        file.parent.mkdir(parents=True)
        file.write_text(settings, "utf-8")
    return programs


def _wait_until(condition: Callable[[], bool], what: str) -> None:
    late = perf_counter() + _PATIENCE
    while not condition():
        if perf_counter() > late:
            raise SystemExit(what)
        sleep(0.1)


def _wait_for_rest(pid: int) -> None:
    """Wait until the program and its helpers have nothing more to do."""
    late = perf_counter() + _PATIENCE
    worked, rested_since = -1.0, perf_counter()
    while perf_counter() - rested_since < _REST and perf_counter() < late:
        sleep(0.25)
        now = sum(map(cpu_seconds, family(pid)))
        if now - worked > _IDLE_CPU:
            worked, rested_since = now, perf_counter()


def _type(hands: Hands, bar: Bar, keys: int) -> tuple[float, ...]:
    for _letter in range(_IN_A_ROW):
        hands.press(_LETTER)
    bar.learn_step(_IN_A_ROW)
    random = Random(1)  # noqa: S311 - the same pauses each time
    times: list[float] = []
    due = perf_counter()
    late = due + _LONGEST
    letters = _IN_A_ROW
    for number in range(keys):
        if number >= _FEWEST and perf_counter() > late:
            break
        is_typed = number // _IN_A_ROW % 2 == 1
        due = max(due + random.uniform(0.06, 0.24), perf_counter())
        sleep(max(due - perf_counter(), 0))
        begun = perf_counter()
        hands.press(_LETTER if is_typed else "BackSpace")
        letters += 1 if is_typed else -1
        while not bar.is_behind(letters) and perf_counter() - begun < _NEVER:
            sleep(_LOOK_EVERY)
        times.append(1000 * (perf_counter() - begun))
    return tuple(sorted(times))


def _column(place: tuple[int, int]) -> int:
    return place[1]


def _enlarge(hands: Hands, screen: Screen) -> bool:
    """Have the text's window fill the screen; False where it is not there yet."""
    bars = screen.bars()
    return bool(bars) and hands.enlarge(bars[0][1], bars[0][0], WIDTH, HEIGHT)


def _measure(program: Program, screen: Screen, home: Path, keys: int) -> None:
    process = start(program.command, environment_on(screen, home))
    hands = Hands(screen.name)
    try:
        _wait_until(lambda: bool(screen.bars()), f"{program.name} does not show the text")
        _wait_for_rest(process.pid)
        _wait_until(lambda: _enlarge(hands, screen), f"{program.name} has no window")
        _wait_for_rest(process.pid)
        row, column = min(screen.bars(), key=_column)
        hands.click(column + 2, row)
        hands.press("Home")
        sleep(0.5)
        program.text.append(_type(hands, Bar(screen, (row, column)), keys))
        sleep(2.0)
        last = max(screen.bars(), key=_column)
        if last[1] > column + _APART:
            program.preview.append(_type(hands, Bar(screen, last), keys))
    finally:
        hands.close()
        end(process)
        sleep(0.5)


def _report(program: Program) -> None:
    for words, rounds in (("text", program.text), ("preview", program.preview)):
        if rounds:
            middle, p95, worst = (
                median(percentile(times, share) for times in rounds) for share in (0.5, 0.95, 1)
            )
            count = sum(map(len, rounds))
            print(
                f"  {program.name:<12} {words:<8} median {middle:7.1f}  p95 {p95:7.1f}"
                f"  worst {worst:7.1f} ms   {count} keys"
            )


def _compare(name: str, size: int, screen: Screen, keys: int, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        article, home = Path(folder) / "articles" / "article.md", Path(folder) / "home"
        article.parent.mkdir()
        # Without front matter, as others would take it for text.
        body = long_article(size, is_damaged=True).split("\n---\n", 1)[1]
        article.write_text(f"{BAR}\n\n{body}", "utf-8", newline="")
        programs = _programs(article, home)
        print(f"{name}: from a key to the screen, beside others")
        for _round in range(rounds):
            for program in programs:
                _measure(program, screen, home, keys)
        for program in programs:
            _report(program)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=48)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--case", default="", help="only sizes with this in their name")
    chosen = parser.parse_args()
    with virtual_screen() as screen:
        if screen is None:
            print("not measured, as there is no virtual screen (Xvfb)")
            return 0
        try:
            Hands(screen.name).close()
        except OSError as error:
            print(f"not measured, as this is missing: {error}")
            return 0
        for name, size, share in _SIZES:
            if chosen.case in name:
                rounds = max(1, chosen.rounds // share)
                _compare(name, size, screen, chosen.keys, rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
