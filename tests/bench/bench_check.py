"""``reviewer check`` beside two other programs that check Markdown, on the same files.

Run by ``make bench``, or as ``python -m tests.bench.bench_check``. The others are fetched from
their registries into ``build/bench``. Rounds alternate, so that a busy
moment of the machine meets all three.
"""

import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.bench.made_articles import write_articles
from tests.bench.programs import BUILD, markdownlint, rumdl

_FILES = 5_000
_ROUNDS = 3


def main() -> int:
    """Print what each takes beside this program; 1 where one of them is faster."""
    BUILD.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=BUILD) as folder:
        write_articles(Path(folder), _FILES)
        return _compare(Path(folder))


def _compare(articles: Path) -> int:
    check = (sys.executable, "-m", "reviewer", "check", "--jobs", "2", "--no-cache")
    commands = {"reviewer": [*check, "--format", "jsonl", str(articles)]} | _others(articles)
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for _round in range(_ROUNDS):
        for name, command in commands.items():
            seconds[name].append(_run(command))
    own = median(seconds["reviewer"])
    print(f"check {_FILES:,} articles, median of {_ROUNDS} rounds")
    for name, times in seconds.items():
        taken = median(times)
        print(f"  {name:<18} {taken:6.2f} s  {_FILES / taken:7,.0f} files/s  {taken / own:5.2f} x")
    return int(any(median(times) < own for times in seconds.values()))


def _run(command: list[str]) -> float:
    """Seconds that a command takes. All of them report problems, so their status says nothing."""
    with (BUILD / "output.txt").open("wb") as output:
        begun = perf_counter()
        status = subprocess.run(command, stdout=output, stderr=output, check=False).returncode
        taken = perf_counter() - begun
    if status not in (0, 1):
        raise SystemExit(f"{command} failed, see {BUILD / 'output.txt'}")
    return taken


def _others(articles: Path) -> dict[str, list[str]]:
    """The commands of the other programs that could be fetched."""
    commands = {}
    if program := rumdl():
        commands["rumdl"] = [str(program), "check", "--no-cache", str(articles)]
    if program := markdownlint():
        commands["markdownlint-cli2"] = [str(program), f"{articles}/**/*.md"]
    return commands


if __name__ == "__main__":
    sys.exit(main())
