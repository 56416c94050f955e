"""The command line obeys ``reviewer.toml``, judgements and baselines."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

_LEAK = "---\ntitle: A\n---\n\n## Tarn [show]\n\nBy [object Object], 3 May 2020.\n"
_OWN = """
[own.fold-button]
pattern = ' \\[show\\]'
message = "A button of the wiki is printed here."
replace = ""
bad = [{ text = "Tarn [show]", fixed = "Tarn" }]
"""

Said = tuple[int, str, str]
Command = Callable[..., Said]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with an article at the top and one below."""
    folder = tmp_path / "site"
    (folder / "news").mkdir(parents=True)
    (folder / "a.md").write_text(_LEAK)
    (folder / "news" / "b.md").write_text(_LEAK)
    monkeypatch.chdir(folder)
    return folder


def _found(output: str) -> dict[str, list[str]]:
    """The rules that fired, by the article's path."""
    entries = [json.loads(line) for line in output.splitlines()]
    return {
        Path(entry["path"]).as_posix(): [found["rule"] for found in entry["diagnostics"]]
        for entry in entries
    }


def test_check_and_fix_obey_the_settings_of_the_folder(site: Path, reviewer: Command) -> None:
    (site / "reviewer.toml").write_text(
        f'ignore = ["leak"]\n{_OWN}\n[[paths]]\nmatch = ["news/"]\nignore = ["own"]\n'
    )
    status, output, _ = reviewer("check", "--format", "jsonl", ".")
    assert status == 1
    assert _found(output) == {"a.md": ["own/fold-button"], "news/b.md": []}
    status, output, _ = reviewer("fix", "--unsafe", ".")
    assert status == 0
    assert "## Tarn\n\nBy [object Object]" in (site / "a.md").read_text()
    assert (site / "news" / "b.md").read_text() == _LEAK


def test_settings_above_the_place_hold_and_each_place_has_its_own(
    site: Path, reviewer: Command
) -> None:
    (site / "reviewer.toml").write_text('ignore = ["leak"]')
    _, output, _ = reviewer("check", "--format", "jsonl", "news")
    assert _found(output) == {"news/b.md": []}
    other = site.parent / "other"
    other.mkdir()
    (other / "c.md").write_text(_LEAK)
    (other / "reviewer.toml").write_text(_OWN)
    _, output, _ = reviewer("check", "--format", "jsonl", ".", str(other))
    found = _found(output)
    assert found["a.md"] == []
    assert found[(other / "c.md").as_posix()] == ["own/fold-button", "leak/object-object"]


def test_the_command_line_goes_before_the_settings(site: Path, reviewer: Command) -> None:
    (site / "reviewer.toml").write_text(f'ignore = ["leak"]\n{_OWN}')
    _, output, _ = reviewer("check", "--format", "jsonl", "--select", "leak", "a.md")
    assert _found(output) == {"a.md": ["leak/object-object"]}
    _, output, _ = reviewer("check", "--format", "jsonl", "--ignore", "own/fold-button", "a.md")
    assert _found(output) == {"a.md": []}


def test_excluded_articles_are_not_checked_unless_they_are_named(
    site: Path, reviewer: Command
) -> None:
    (site / "reviewer.toml").write_text('exclude = ["news/"]')
    _, output, _ = reviewer("check", "--format", "jsonl", ".")
    assert list(_found(output)) == ["a.md"]
    _, output, _ = reviewer("check", "--format", "jsonl", "news/b.md")
    assert list(_found(output)) == ["news/b.md"]


def test_every_mistake_in_the_settings_is_a_line_and_wrong_usage(
    site: Path, reviewer: Command
) -> None:
    file = site / "reviewer.toml"
    file.write_text('ignore = ["leek"]')
    for command in ("check", "fix"):
        status, output, errors = reviewer(command, ".")
        assert (status, output) == (2, "")
        assert errors.startswith(f"{file}, line 1: ")
    assert reviewer("rules")[0] == 2
    broken = "[own.broken]\npattern = '('\nmessage = 'm'\n"
    file.write_text(_OWN.replace('fixed = "Tarn"', 'fixed = "tarn"') + broken)
    status, output, errors = reviewer("check", ".")
    assert (status, output) == (2, "")
    first, second = errors.splitlines()
    assert first.startswith(f"{file}, line 8: The pattern cannot be read")
    assert second.startswith(f"{file}, line 6: own/fold-button: it turns “Tarn")


def test_a_pattern_without_end_is_reported_and_the_check_ends(
    site: Path, reviewer: Command
) -> None:
    (site / "reviewer.toml").write_text("[own.slow]\npattern = '(a|a)+$'\nmessage = 'm'\n")
    (site / "a.md").write_text(_LEAK + "a" * 3_000 + "b\n")
    status, output, _ = reviewer("check", "--format", "jsonl", "a.md")
    assert status == 1
    assert set(_found(output)["a.md"]) == {"own/slow", "leak/object-object"}
    assert "ran out of time" in output


def test_rules_are_listed_as_the_settings_of_the_folder_have_them(
    site: Path, reviewer: Command
) -> None:
    (site / "reviewer.toml").write_text(
        f'ignore = ["leak/float"]\n[rules."structure/thin"]\nwords = 7\n{_OWN}'
    )
    _, output, _ = reviewer("rules")
    lines = {line.split()[0]: line.split()[1] for line in output.splitlines()}
    assert lines["own/fold-button"] == "warning"
    assert lines["leak/float"] == "off"
    _, output, _ = reviewer("rules", "own/fold-button")
    assert "A button of the wiki is printed here." in output
    _, output, _ = reviewer("rules", "structure/thin", "--format", "json")
    assert json.loads(output)["options"][0] == {
        "name": "words",
        "value": 7,
        "summary": "An article with fewer words counts as thin.",
        "at_least": 1,
    }


def test_after_a_baseline_only_what_is_new_is_reported(site: Path, reviewer: Command) -> None:
    status, output, _ = reviewer("check", "--write-baseline", ".")
    assert (status, output.split(" accepted")[0]) == (0, "2 problems")
    assert reviewer("check", ".")[0] == 0
    article = site / "a.md"
    article.write_text(_LEAK.replace("## Tarn", "More.\n\n## Tarn") + "\nBy undefined undefined.\n")
    status, output, _ = reviewer("check", "--format", "jsonl", ".")
    assert status == 1
    assert _found(output)["a.md"] == ["leak/undefined"]
    assert "1 accepted one left out" in reviewer("check", "a.md")[1]
    assert "2 problems" in reviewer("check", "--no-baseline", "a.md")[1]
    assert "0 fixes made, 1 problem left" in reviewer("fix", "a.md")[1]
    assert "0 fixes made, 2 problems left" in reviewer("fix", "--no-baseline", "a.md")[1]


def test_a_baseline_may_be_any_file_and_keeps_what_was_not_checked(
    site: Path, reviewer: Command
) -> None:
    (site / "ci").mkdir()
    reviewer("check", "--write-baseline", "--baseline", "ci/known.jsonl", ".")
    reviewer("check", "--write-baseline", "--baseline", "ci/known.jsonl", "a.md")
    lines = (site / "ci" / "known.jsonl").read_text().splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["../a.md", "../news/b.md"]
    assert reviewer("check", "--baseline", "ci/known.jsonl", ".")[0] == 0
    assert reviewer("check", ".")[0] == 1


def test_a_baseline_that_is_not_there_is_wrong_usage(site: Path, reviewer: Command) -> None:
    for command in ("check", "fix"):
        status, _, errors = reviewer(command, "--baseline", "none.jsonl", "a.md")
        assert status == 2
        assert errors.startswith("none.jsonl: There is no such baseline")


def test_a_broken_baseline_is_named_once_for_all_articles(site: Path, reviewer: Command) -> None:
    (site / "known.jsonl").write_text("no entry\n")
    for command in ("check", "fix"):
        status, _, errors = reviewer(command, "--baseline", "known.jsonl", ".")
        assert status == 3
        assert errors == "known.jsonl, line 1: this is not an entry; correct or delete the line.\n"


def test_a_baseline_that_cannot_be_written_is_told(site: Path, reviewer: Command) -> None:
    (site / ".reviewer").write_text("no folder")
    status, output, errors = reviewer("check", "--write-baseline", ".")
    assert (status, output) == (3, "")
    assert errors.startswith(str(site / ".reviewer" / "baseline.jsonl") + ": it was not saved")


def test_judgements_without_effect_are_told_and_removed_when_asked(
    site: Path, reviewer: Command
) -> None:
    file = site / ".reviewer" / "ignored.jsonl"
    file.parent.mkdir()
    used = {"path": "*", "rule": "leak/object-object", "text": "[object Object]", "note": "n"}
    stale = {"path": "a.md", "rule": "leak/undefined", "text": "undefined"}
    gone = {"path": "gone.md", "rule": "leak/undefined", "text": "x"}
    nowhere = {"path": "*", "rule": "leak/undefined", "text": "y"}
    file.write_text("".join(json.dumps(one) + "\n" for one in (used, nowhere, stale, gone)))
    status, _, errors = reviewer("check", ".")
    assert status == 0
    assert len(errors.splitlines()) == 4
    assert "leak/undefined no longer finds “undefined” in a.md." in errors
    assert "in gone.md" in errors
    assert "in any article" in errors
    _, _, errors = reviewer("check", "news")
    assert errors == ""
    _, _, errors = reviewer("check", "--ignore", "leak/undefined", ".")
    assert "in a.md" not in errors
    reviewer("check", "--prune-ignored", ".")
    assert [json.loads(line) for line in file.read_text().splitlines()] == [used]


@pytest.mark.parametrize(
    "entry",
    [
        {"path": "*", "rule": "leak/renamed", "text": "x"},
        {"path": "a.md", "rule": "own/removed", "text": "x"},
        {"path": "./a.md", "rule": "leak/object-object", "text": "[object Object]"},
        {"path": "/a.md", "rule": "leak/object-object", "text": "[object Object]"},
    ],
)
def test_a_judgement_that_can_match_nothing_is_told_and_removed(
    site: Path, reviewer: Command, entry: dict[str, str]
) -> None:
    file = site / ".reviewer" / "ignored.jsonl"
    file.parent.mkdir()
    off = {"path": "*", "rule": "leak/float", "text": "1.5"}
    file.write_text(f"{json.dumps(off)}\n{json.dumps(entry)}\n")
    (site / "reviewer.toml").write_text('ignore = ["leak/float"]\n')
    _, _, errors = reviewer("check", ".")
    assert f"{entry['rule']} no longer finds “{entry['text']}”" in errors
    reviewer("check", "--prune-ignored", ".")
    assert [json.loads(line) for line in file.read_text().splitlines()] == [off]
