"""Many files through several processes: order, crashes, hangs."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reviewer.review.pool import map_files


def _failed(path: Path, sentence: str) -> str:
    return f"{path.name}: {sentence}"


def _echo() -> Callable[[Path], str]:
    return lambda path: path.name


def _by_name() -> Callable[[Path], str]:
    """Does what the file's name says."""

    def work(path: Path) -> str:
        if path.name.startswith("crash"):
            os.kill(os.getpid(), signal.SIGKILL)
        if path.name.startswith("leave"):
            os._exit(7)
        if path.name.startswith("hang"):
            signal.pause()
        if path.name.startswith("raise"):
            raise ValueError("no")
        if path.name.startswith("slow"):
            deadline = time.monotonic() + 0.3
            while time.monotonic() < deadline:
                pass
        return path.name

    return work


def _paths(*names: str) -> list[Path]:
    return [Path(name) for name in names]


@pytest.mark.parametrize("number", [0, 1, 2, 17, 500])
def test_results_come_in_the_order_of_the_files(number: int) -> None:
    paths = _paths(*map(str, range(number)))
    assert list(map_files(_echo, paths, 3, _failed)) == [path.name for path in paths]


def test_a_slow_file_keeps_its_place() -> None:
    names = ["slow", *map(str, range(100))]
    assert list(map_files(_by_name, _paths(*names), 2, _failed)) == names


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("crash", "the program crashed on it (SIGKILL)."),
        ("leave", "the program crashed on it (status 7)."),
        ("raise", "the program failed on it (ValueError: no)."),
        ("hang", "it took longer than 1 seconds."),
    ],
)
def test_a_file_that_ends_its_process_costs_no_other_its_result(name: str, reason: str) -> None:
    before = [str(number) for number in range(40)]
    after = [str(number) for number in range(40, 90)]
    found = list(map_files(_by_name, _paths(*before, name, *after), 2, _failed, 1.0))
    assert found == [*before, f"{name}: {reason}", *after]


def test_files_that_all_crash_all_get_their_sentence() -> None:
    names = [f"crash {number}" for number in range(10)]
    found = list(map_files(_by_name, _paths(*names), 2, _failed))
    assert found == [f"{name}: the program crashed on it (SIGKILL)." for name in names]


def test_a_single_file_that_raises_gets_its_sentence_too() -> None:
    assert list(map_files(_by_name, _paths("raise"), 2, _failed)) == [
        "raise: the program failed on it (ValueError: no)."
    ]


def test_results_come_before_the_last_path_is_asked_for() -> None:
    asked = 0

    def paths() -> Iterator[Path]:
        nonlocal asked
        for number in range(100_000):
            asked = number
            yield Path(str(number))

    results = map_files(_echo, paths(), 2, _failed)
    assert next(results) == "0"
    assert asked < 1000
    results.close()  # type: ignore[attr-defined]


def test_no_more_than_a_bounded_number_of_results_waits_for_the_oldest() -> None:
    asked = 0

    def paths() -> Iterator[Path]:
        nonlocal asked
        yield Path("hang")
        for number in range(50_000):
            asked = number
            yield Path(str(number))

    results = map_files(_by_name, paths(), 2, _failed, 1.5)
    assert next(results).startswith("hang")
    assert asked < 6000
    results.close()  # type: ignore[attr-defined]
