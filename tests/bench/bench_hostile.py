"""What articles that nobody writes cost: processor time, memory, and the slowest rule.

Run by ``make bench``, or as ``python -m tests.bench.bench_hostile [--size BYTES] [NAME ...]``. Each
article is checked by a process of its own, whose time and memory are bounded. It is processor time
that counts, so that other programs do not matter.
"""

import argparse
import json
import resource
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import TypeVar

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import Diagnostic, Finding, Rule
from reviewer.review.pool import collect_rarely
from reviewer.review.reading import UnreadableArticleError, article_of, read_bytes
from reviewer.review.report import FileReport
from reviewer.review.report_jsonl import jsonl_format
from reviewer.rules import ALL_RULES
from tests.bench.hostile_articles import HOSTILE

_SIZE = 10_000_000

#: What one article may take, in all and for any one rule.
_MOST_SECONDS = 20.0
_MOST_SECONDS_OF_A_RULE = 2.0
_MOST_MEGABYTES = 1_000

#: Where the process that checks is ended, which tells by how much a limit is missed.
_PATIENCE = 60
_HARD_MEMORY = 3 << 30

T = TypeVar("T")


def main() -> int:
    """Print one line for each article; 1 where one of them takes more than it may."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=_SIZE, metavar="BYTES")
    parser.add_argument("--check", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    if options.check:
        print(json.dumps(_costs_of(options.check)))
        return 0
    print(f"one article of {options.size:,} bytes: seconds, megabytes, the slowest rule")
    is_well = True
    with TemporaryDirectory() as folder:
        path = Path(folder) / "article.md"
        for name in options.names or HOSTILE:
            path.write_bytes(HOSTILE[name](options.size))
            is_well &= _tell(name, path)
    return int(not is_well)


def _tell(name: str, path: Path) -> bool:
    """Print what one article costs; whether that is within the limits."""
    command = [sys.executable, "-m", "tests.bench.bench_hostile", "--check", str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, preexec_fn=_bounds)
    if ran.returncode:
        last = ran.stderr.strip().rpartition("\n")[2]
        print(f"{name:<28} FAILED: status {ran.returncode} {last}", flush=True)
        return False
    cost = _Cost(**json.loads(ran.stdout))
    print(
        f"{name:<28} {cost.total:6.2f} s {cost.megabytes:6.0f} MB {cost.found:8,} found"
        f"   {cost.seconds:5.2f} s {cost.slowest}{'' if cost.is_well else '   TOO MUCH'}",
        flush=True,
    )
    return cost.is_well


def _bounds() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (_PATIENCE, _PATIENCE))
    resource.setrlimit(resource.RLIMIT_AS, (_HARD_MEMORY, _HARD_MEMORY))


@dataclass(frozen=True, slots=True)
class _Cost:
    """What a check took; ``slowest`` is a rule, or a part of reading in parentheses."""

    total: float
    megabytes: float
    found: int
    slowest: str
    seconds: float

    @property
    def is_well(self) -> bool:
        """Whether it is within the limits."""
        return (
            self.total <= _MOST_SECONDS
            and self.megabytes <= _MOST_MEGABYTES
            and self.seconds <= _MOST_SECONDS_OF_A_RULE
        )


def _costs_of(path: Path) -> dict[str, float | str]:
    """Check one file as the command line does."""
    watch = _Watch()
    linter = Linter([watch.watched(rule) for rule in ALL_RULES])
    collect_rarely()
    begun = process_time()
    found: list[Diagnostic] = []
    try:
        read = watch.of("(text)", lambda: article_of(read_bytes(path), path))
    except UnreadableArticleError:
        pass  # and says so, which is cheap
    else:
        watch.of("(front matter)", lambda: read.front_matter)
        watch.of("(metadata)", lambda: read.metadata)
        watch.of("(outline)", lambda: read.outline)
        watch.of("(prose)", lambda: read.prose)
        found = linter.analyze(read)
        jsonl_format().rendered(FileReport(path, read, tuple(found)))
    slowest, seconds = watch.seconds.most_common(1)[0]
    return {
        "total": process_time() - begun,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
        "found": len(found),
        "slowest": slowest,
        "seconds": seconds,
    }


class _Watch:
    """Processor seconds of each step."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()

    def of(self, step: str, work: Callable[[], T]) -> T:
        begun = process_time()
        try:
            return work()
        finally:
            self.seconds[step] += process_time() - begun  # type: ignore[assignment]

    def watched(self, rule: Rule) -> Rule:
        """The same rule, whose time is taken."""

        def check(article: Article) -> Iterator[Finding]:
            findings = iter(rule.check(article))
            while found := self.of(rule.id, lambda: next(findings, None)):
                yield found

        return replace(rule, check=check)


if __name__ == "__main__":
    sys.exit(main())
