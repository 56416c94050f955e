"""Problems that were accepted, so that only new ones are reported."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.workspace.baseline import (
    Accepted,
    Baseline,
    BaselineError,
    accept,
    baseline_file,
    baseline_root,
    read_baseline,
)

LEAK = ("leak/undefined", "undefined")
LONG = ("structure/thin", "x" * 5_000)


def test_a_baseline_comes_back_as_it_was_written(tmp_path: Path) -> None:
    baseline = Baseline(accept("b/a.md", [LEAK, LEAK, LONG]))
    file = baseline_file(tmp_path)
    file.parent.mkdir()
    file.write_text(baseline.to_lines(), encoding="utf-8")
    assert read_baseline(file).accepted == baseline.accepted
    assert len(file.read_text(encoding="utf-8")) < 500


def test_as_many_as_were_accepted_are_left_out_and_those_behind_are_new() -> None:
    baseline = Baseline(accept("a.md", [LEAK, LEAK]))
    assert baseline.is_new("a.md", [LEAK, LEAK, LEAK]) == [False, False, True]
    assert baseline.is_new("a.md", [("leak/float", "undefined"), LEAK]) == [True, False]
    assert baseline.is_new("b.md", [LEAK]) == [True]


def test_a_long_text_is_known_again_and_another_one_is_not() -> None:
    baseline = Baseline(accept("a.md", [LONG]))
    assert baseline.is_new("a.md", [LONG]) == [False]
    assert baseline.is_new("a.md", [(LONG[0], LONG[1] + "x")]) == [True]


def test_lines_of_two_people_merge(tmp_path: Path) -> None:
    ours = Baseline([*accept("a.md", [LEAK]), *accept("b.md", [LEAK])]).to_lines()
    theirs = Baseline([*accept("a.md", [LEAK, LEAK]), *accept("c.md", [LEAK])]).to_lines()
    file = tmp_path / "baseline.jsonl"
    file.write_text("".join(sorted({*ours.splitlines(True), *theirs.splitlines(True)})))
    merged = read_baseline(file)
    assert merged.is_new("a.md", [LEAK, LEAK, LEAK]) == [False, False, True]
    assert merged.is_new("c.md", [LEAK]) == [False]


@pytest.mark.parametrize(
    "line",
    [
        "no entry",
        "[]",
        '{"path": "a", "rule": "b", "text": "c"}',
        '{"path": "a", "rule": "b", "text": "c", "count": 0}',
    ],
)
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "baseline.jsonl"
    file.write_text(f"{Baseline(accept('a.md', [LEAK])).to_lines()}{line}\n")
    with pytest.raises(BaselineError, match="line 2"):
        read_baseline(file)


def test_paths_count_from_the_workspace_or_from_the_file_beside_the_articles() -> None:
    assert baseline_root(Path("/site/.reviewer/baseline.jsonl")) == Path("/site")
    assert baseline_root(Path("/site/ci/accepted.jsonl")) == Path("/site/ci")


@given(st.lists(st.tuples(st.sampled_from(["a/b", "c/d"]), st.text(max_size=3)), max_size=8))
def test_nothing_that_was_accepted_is_new(problems: list[tuple[str, str]]) -> None:
    baseline = Baseline(accept("a.md", problems))
    assert not any(baseline.is_new("a.md", problems))
    assert all(isinstance(one, Accepted) for one in baseline.accepted)
