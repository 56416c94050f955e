"""Where the time of a check goes: microseconds a file, by step and by rule.

``python -m tests.bench.rule_costs [FOLDER]`` measures made articles, sound and damaged ones, and
those of a folder. A step's time is processor time, so that other programs do not blur it.
"""

import gc
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time
from typing import TypeVar

from reviewer.article import Article
from reviewer.lint.gate import GateKeeper
from reviewer.review.reading import MAX_SIZE
from reviewer.rules import ALL_RULES
from tests.bench.made_articles import article

_SHOWN = 25

T = TypeVar("T")


def main() -> None:
    """Print one table for each kind of article."""
    gc.disable()  # as good as in the processes of a check
    sound = [article(number).encode() for number in range(0, 600, 3)]
    _measure("sound articles", sound)
    _measure("damaged articles", [article(number).encode() for number in range(2, 600, 3)])
    for folder in sys.argv[1:]:
        paths = [path for path in sorted(Path(folder).rglob("*.md")) if path.is_file()]
        sizes = range(1, MAX_SIZE)
        _measure(folder, [path.read_bytes() for path in paths if path.stat().st_size in sizes])


def _measure(title: str, articles: Sequence[bytes]) -> None:
    costs = _Costs()
    keeper = GateKeeper(ALL_RULES)
    for data in articles[:20]:  # what is compiled or imported at first use does not count
        _check(data, keeper, _Costs())
    for data in articles:
        _check(data, keeper, costs)
    number = len(articles)
    mean = sum(map(len, articles)) / number
    total = sum(costs.seconds.values()) / number * 1e6
    print(f"\n{title}: {number} of {mean:,.0f} bytes, {total:,.0f} us each")
    for step, seconds in sorted(costs.seconds.items(), key=lambda cost: -cost[1])[:_SHOWN]:
        runs = costs.runs[step]
        print(
            f"{seconds / number * 1e6:9.1f} us a file {runs * 100 // number:4d} % opened"
            f" {seconds / runs * 1e6:10.1f} us a run  {step}"
        )


class _Costs:
    """Processor seconds and runs of each step."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self.runs: Counter[str] = Counter()

    def of(self, step: str, work: Callable[[], T]) -> T:
        begun = process_time()
        result = work()
        self.seconds[step] += process_time() - begun  # type: ignore[assignment]
        self.runs[step] += 1
        return result


def _check(data: bytes, keeper: GateKeeper, costs: _Costs) -> None:
    read = costs.of("(decode)", lambda: Article.from_bytes(data))
    rules = costs.of("(gates)", lambda: list(keeper.rules_for(read.utf8)))
    costs.of("(front matter)", lambda: read.front_matter)
    costs.of("(outline)", lambda: read.outline)
    costs.of("(prose)", lambda: read.prose)
    for rule in rules:
        costs.of(rule.id, lambda rule=rule: list(rule.check(read)))  # type: ignore[misc]


if __name__ == "__main__":
    main()
