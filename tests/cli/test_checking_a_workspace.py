"""``reviewer check`` and ``fix`` over a folder: what its articles tell of one another."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

LAKE = "---\nsubject: Lake {0}\ntags:\n  - {1}\n---\n\nLake {0} is a lake.{2}\n"
TAG, VARIANT = "Lakes of Europe", "lakes of europe"

Said = tuple[int, str, str]


@pytest.fixture
def lakes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: eight articles, of which some are unlike the others."""
    folder = tmp_path / "lakes"
    folder.mkdir()
    for number in range(8):
        body = {3: " A na\ufffdve tale.", 4: " A naïve tale."}.get(number, "")
        tag = VARIANT if number == 0 else TAG
        subject = 5 if number == 6 else number
        (folder / f"{number}.md").write_text(LAKE.format(subject, tag, body), "utf-8")
    monkeypatch.chdir(folder)
    return folder


def _rows(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def _found(output: str) -> dict[str, list[str]]:
    """The rules that need a workspace, by the files in which they found something."""
    found = {
        row["path"]: [
            each["rule"] for each in row["diagnostics"] if each["rule"].startswith("workspace/")
        ]
        for row in _rows(output)
    }
    return {path: rules for path, rules in found.items() if rules}


EXPECTED = {
    "0.md": ["workspace/tag-variants"],
    "3.md": ["workspace/twin-of-broken-word"],
    "5.md": ["workspace/duplicate-subject"],
    "6.md": ["workspace/duplicate-subject"],
}


def test_a_folder_is_checked_as_one_workspace(lakes: Path, reviewer: Callable[..., Said]) -> None:
    status, output, _ = reviewer("check", ".", "--format", "jsonl")
    assert status == 1
    assert _found(output) == EXPECTED
    assert [row["path"] for row in _rows(output)] == [f"{number}.md" for number in range(8)]


def test_diagnostics_of_an_article_stay_in_text_order(
    lakes: Path, reviewer: Callable[..., Said]
) -> None:
    _, output, _ = reviewer("check", ".", "--format", "jsonl")
    for row in _rows(output):
        starts = [each["start"]["offset"] for each in row["diagnostics"]]
        assert starts == sorted(starts)


def test_the_number_of_processes_changes_nothing_in_a_workspace(
    lakes: Path, reviewer: Callable[..., Said]
) -> None:
    one = reviewer("check", ".", "--format", "jsonl", "--jobs", "1")
    assert one == reviewer("check", ".", "--format", "jsonl", "--jobs", "3")


def test_single_files_are_no_workspace(lakes: Path, reviewer: Callable[..., Said]) -> None:
    _, output, _ = reviewer("check", "0.md", "5.md", "6.md", "--format", "jsonl")
    assert _found(output) == {}


def test_rules_of_the_workspace_are_chosen_like_all_others(
    lakes: Path, reviewer: Callable[..., Said]
) -> None:
    _, output, _ = reviewer(
        "check", ".", "--format", "jsonl", "--select", "workspace/duplicate-subject"
    )
    assert set(_found(output)) == {"5.md", "6.md"}
    _, output, _ = reviewer("check", ".", "--format", "jsonl", "--ignore", "workspace")
    assert _found(output) == {}
    _, output, _ = reviewer("check", ".", "--format", "jsonl", "--severity", "warning")
    assert set(_found(output)) == {"5.md", "6.md"}


def test_what_people_ignore_is_left_out_of_a_workspace_as_well(
    lakes: Path, reviewer: Callable[..., Said]
) -> None:
    (lakes / ".reviewer").mkdir()
    ignored = {"path": "0.md", "rule": "workspace/tag-variants", "text": VARIANT}
    (lakes / ".reviewer" / "ignored.jsonl").write_text(json.dumps(ignored) + "\n", "utf-8")
    _, output, errors = reviewer("check", ".", "--format", "jsonl")
    assert _found(output) == {name: EXPECTED[name] for name in ("3.md", "5.md", "6.md")}
    assert errors == ""


def test_a_file_that_cannot_be_read_hinders_no_comparison(
    lakes: Path, reviewer: Callable[..., Said]
) -> None:
    (lakes / "4a.md").write_bytes(b"\x89PNG\0\0\0\0\xff\xfe")
    status, output, errors = reviewer("check", ".", "--format", "jsonl")
    assert status == 3
    assert _found(output) == EXPECTED
    assert errors.startswith("4a.md: ")


def test_the_text_report_counts_what_comparing_found(
    lakes: Path, reviewer: Callable[..., Said]
) -> None:
    _, output, _ = reviewer("check", ".", "--select", "workspace")
    assert f"possible fix: Replace with “{TAG}”: {VARIANT} → {TAG}" in output
    assert "4 problems (2 warnings, 2 notes) in 4 of 8 articles." in output


def test_the_fixes_are_made_only_by_who_asks_for_unsafe_ones(
    lakes: Path, reviewer: Callable[..., Said]
) -> None:
    before = (lakes / "0.md").read_text("utf-8")
    reviewer("fix", ".", "--select", "workspace")
    assert (lakes / "0.md").read_text("utf-8") == before
    reviewer("fix", ".", "--unsafe", "--select", "workspace")
    assert (lakes / "0.md").read_text("utf-8") == before.replace(VARIANT, TAG)
    assert "A naïve tale." in (lakes / "3.md").read_text("utf-8")
