"""The command line as other programs rely on it."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.cli.main import is_command

ROOT = Path(__file__).parents[2]

CLEAN = "---\nsubject: Marven\n---\n\nThe town of Marven lies on a river.\n"
DAMAGED = CLEAN.replace("town", "town (1887\u00e2\u20ac\u201c99)")
REPAIRED = CLEAN.replace("town", "town (1887\u201399)")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a clean article and a damaged one."""
    folder = tmp_path / "site"
    (folder / "b").mkdir(parents=True)
    (folder / "a.md").write_text(CLEAN, "utf-8")
    (folder / "b" / "c.md").write_text(DAMAGED, "utf-8")
    monkeypatch.chdir(folder)
    return folder


Said = tuple[int, str, str]


def _rules(output: str) -> list[str]:
    return [
        found["rule"] for line in output.splitlines() for found in json.loads(line)["diagnostics"]
    ]


# check


def test_a_clean_article_ends_with_0(site: Path, reviewer: Callable[..., Said]) -> None:
    status, output, errors = reviewer("check", "a.md", "--severity", "warning")
    assert (status, output, errors) == (0, "No problems in 1 article.\n", "")


def test_a_damaged_article_ends_with_1(site: Path, reviewer: Callable[..., Said]) -> None:
    status, output, errors = reviewer("check", ".", "--severity", "error")
    assert status == 1
    assert errors == ""
    assert "encoding/mojibake" in output
    assert "^^^" in output
    assert "1 problem (1 error) in 1 of 2 articles" in output


def test_jsonl_has_a_line_for_each_file_in_order(site: Path, reviewer: Callable[..., Said]) -> None:
    status, output, _ = reviewer("check", ".", "--format", "jsonl", "--select", "encoding")
    lines = [json.loads(line) for line in output.splitlines()]
    assert status == 1
    assert [line["path"] for line in lines] == ["a.md", os.path.join("b", "c.md")]  # noqa: PTH118
    (found,) = lines[1]["diagnostics"]
    start = DAMAGED.index("\u00e2")
    assert found["start"] == {"offset": start, "line": 5, "column": 15}
    assert found["text"] == "\u00e2\u20ac\u201c"
    assert found["fixes"][0]["safe"] is True
    assert found["fixes"][0]["edits"] == [{"start": start, "end": start + 3, "text": "\u2013"}]


def test_json_is_one_array(site: Path, reviewer: Callable[..., Said]) -> None:
    status, output, _ = reviewer("check", ".", "--format", "json")
    assert status == 1
    assert json.loads(output)[0]["path"] == "a.md"


@pytest.mark.parametrize("name", ["sarif", "github", "html"])
def test_the_reports_for_services_and_browsers_tell_the_same(
    site: Path, reviewer: Callable[..., Said], name: str
) -> None:
    status, output, errors = reviewer("check", ".", "--format", name, "--severity", "error")
    assert (status, errors) == (1, "")
    assert "encoding/mojibake" in output
    assert "c.md" in output
    assert reviewer("check", "a.md", "--format", name, "--severity", "error")[0] == 0


def test_sarif_of_many_files_is_one_document(site: Path, reviewer: Callable[..., Said]) -> None:
    for number in range(20):
        (site / f"{number}.md").write_text(DAMAGED if number % 3 else CLEAN, "utf-8")
    _, output, _ = reviewer("check", ".", "--format", "sarif", "--severity", "error")
    (run,) = json.loads(output)["runs"]
    assert len(run["results"]) == 1 + sum(number % 3 > 0 for number in range(20))


def test_the_number_of_processes_changes_nothing(site: Path, reviewer: Callable[..., Said]) -> None:
    for number in range(60):
        (site / f"{number}.md").write_text(DAMAGED * (number % 5), "utf-8")
    outputs = {
        reviewer("check", ".", "--format", "jsonl", "--jobs", jobs, "--no-cache")
        for jobs in ("1", "2", "5")
    }
    assert len(outputs) == 1


def test_rules_are_selected_and_ignored_by_id_or_family(
    site: Path, reviewer: Callable[..., Said]
) -> None:
    def found(*options: str) -> list[str]:
        return _rules(reviewer("check", "b", "--format", "jsonl", *options)[1])

    assert found("--select", "encoding/mojibake,leak") == ["encoding/mojibake"]
    assert found("--select", "leak", "--select", "encoding") == ["encoding/mojibake"]
    assert "encoding/mojibake" not in found("--ignore", "encoding")


def test_an_article_named_twice_is_checked_once(site: Path, reviewer: Callable[..., Said]) -> None:
    _, output, _ = reviewer("check", "b", "b/c.md", ".", "--format", "jsonl")
    assert len(output.splitlines()) == 2


def test_a_path_that_is_not_there_ends_with_3_and_the_others_are_checked(
    site: Path, reviewer: Callable[..., Said]
) -> None:
    status, output, errors = reviewer("check", "nowhere", "b", "--format", "jsonl")
    assert status == 3
    assert errors == "nowhere: there is no such file or folder.\n"
    assert len(output.splitlines()) == 1


def test_a_path_at_which_one_cannot_even_look_is_told_and_the_others_are_checked(
    site: Path, reviewer: Callable[..., Said]
) -> None:
    path = "x" * 300 + "/a.md"
    status, output, errors = reviewer("check", path, "b", "--format", "jsonl")
    assert status == 3
    assert errors == f"{path}: it cannot be read: File name too long.\n"
    assert len(output.splitlines()) == 1


def test_a_file_that_cannot_be_read_ends_with_3_and_has_its_line(
    site: Path, reviewer: Callable[..., Said]
) -> None:
    (site / "picture.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0")
    status, output, errors = reviewer("check", ".", "--format", "jsonl")
    assert status == 3
    sentence = "it is not text, whatever its name says; it was not checked."
    assert errors == f"picture.md: {sentence}\n"
    assert json.loads(output.splitlines()[-1])["error"] == sentence


def test_a_folder_without_articles_is_told_and_no_failure(
    site: Path, reviewer: Callable[..., Said]
) -> None:
    (site / "empty").mkdir()
    status, _, errors = reviewer("check", "empty")
    assert status == 0
    assert errors == (
        "empty: there are no articles in this folder (*.md, *.markdown, *.mdown, *.mdx).\n"
    )


def test_a_list_of_ignored_diagnostics_that_cannot_be_read_is_told(
    site: Path, reviewer: Callable[..., Said]
) -> None:
    (site / ".reviewer").mkdir()
    (site / ".reviewer" / "ignored.jsonl").write_text("no json\n")
    status, _, errors = reviewer("check", ".")
    assert status == 3
    assert errors.count("\n") == 1
    assert "ignored.jsonl, line 1" in errors


@pytest.mark.parametrize("line", [b"\xff\xfe", b"[" * 100_000, b"null"])
def test_a_list_of_ignored_diagnostics_may_hold_anything(
    line: bytes, site: Path, reviewer: Callable[..., Said]
) -> None:
    (site / ".reviewer").mkdir()
    (site / ".reviewer" / "ignored.jsonl").write_bytes(b"\n" + line + b"\n")
    status, _, errors = reviewer("check", ".")
    assert status == 3
    assert errors.count("\n") == 1
    assert "ignored.jsonl, line 2: this is not an entry" in errors


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe")
def test_a_list_of_ignored_diagnostics_that_is_no_file_is_not_waited_for(
    site: Path, reviewer: Callable[..., Said]
) -> None:
    (site / ".reviewer").mkdir()
    os.mkfifo(site / ".reviewer" / "ignored.jsonl")
    status, _, errors = reviewer("check", "a.md")
    assert status == 3
    assert "ignored.jsonl: this is not a file" in errors


def test_a_link_that_leads_to_itself_is_told_in_one_line(
    site: Path, reviewer: Callable[..., Said]
) -> None:
    (site / "loop.md").symlink_to("loop.md")
    status, _, errors = reviewer("check", "loop.md", "a.md")
    assert status == 3
    assert errors.count("\n") == 1
    assert errors.startswith("loop.md: ")


def test_names_and_options_reach_no_terminal_as_they_are(reviewer: Callable[..., Said]) -> None:
    for arguments in (
        ("check", "\x1b[2J.md"),
        ("check", ".", "--select", "\x1b[2J"),
        ("check", ".", "--\x1b[2J"),
    ):
        _, _, errors = reviewer(*arguments)
        assert "\x1b" not in errors
        assert "\\x1b[2J" in errors


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["check"], "PATH"),
        (["check", ".", "--format", "xml"], "xml"),
        (["check", ".", "--jobs", "0"], "0"),
        (["check", ".", "--severity", "awful"], "awful"),
        (["check", ".", "--select", "encoding/mojibak"], "Did you mean “encoding/mojibake”?"),
        (["fix", ".", "--format", "json"], "--format"),
        (["rules", "no/such"], "no/such"),
    ],
)
def test_a_wrong_command_line_ends_with_2_and_one_line(
    site: Path, reviewer: Callable[..., Said], arguments: list[str], reason: str
) -> None:
    status, output, errors = reviewer(*arguments)
    assert status == 2
    assert output == ""
    assert errors.count("\n") == 1
    assert reason in errors


# fix


def test_fix_repairs_what_is_safe_and_ends_with_0(
    site: Path, reviewer: Callable[..., Said]
) -> None:
    status, output, _ = reviewer("fix", ".", "--select", "encoding")
    assert status == 0
    assert (site / "b" / "c.md").read_text("utf-8") == REPAIRED
    assert "c.md: 1 fix made, 0 problems left" in output
    assert output.endswith("1 fix made, 0 problems left; 1 of 2 articles changed.\n")
    assert reviewer("fix", ".", "--select", "encoding")[0] == 0
    assert (site / "a.md").read_text("utf-8") == CLEAN


def test_fix_keeps_the_former_version(
    site: Path, tmp_path: Path, reviewer: Callable[..., Said]
) -> None:
    reviewer("fix", "b/c.md", "--select", "encoding")
    assert len(list((tmp_path / "state").rglob("*.z"))) == 1


def test_fix_ends_with_1_where_problems_are_left(site: Path, reviewer: Callable[..., Said]) -> None:
    (site / "a.md").write_text(CLEAN.replace("town", "[object Object]"))
    assert reviewer("fix", "a.md", "--select", "leak")[0] == 1


def test_diff_shows_the_change_and_makes_none(site: Path, reviewer: Callable[..., Said]) -> None:
    status, output, _ = reviewer("fix", ".", "--diff", "--select", "encoding")
    assert status == 1
    assert output.startswith("--- b")
    assert "-The town (1887\u00e2\u20ac\u201c99) of" in output
    assert "+The town (1887\u201399) of" in output
    assert (site / "b" / "c.md").read_text("utf-8") == DAMAGED
    assert reviewer("fix", "a.md", "--diff", "--select", "encoding") == (0, "", "")


def test_a_file_that_must_not_be_written_ends_with_3(
    site: Path, reviewer: Callable[..., Said]
) -> None:
    (site / "b" / "c.md").chmod(0o444)
    status, _, errors = reviewer("fix", ".", "--select", "encoding")
    assert status == 3
    assert "c.md: the file is write-protected." in errors
    assert (site / "b" / "c.md").read_text("utf-8") == DAMAGED


# rules


def test_rules_lists_every_rule_with_its_summary(reviewer: Callable[..., Said]) -> None:
    status, output, _ = reviewer("rules")
    assert status == 0
    (line,) = [line for line in output.splitlines() if line.startswith("encoding/mojibake ")]
    assert "error" in line
    assert "Windows-1252" in line


def test_a_rule_is_explained_with_examples(reviewer: Callable[..., Said]) -> None:
    status, output, _ = reviewer("rules", "encoding/mojibake")
    assert status == 0
    for part in ("Why it matters", "Fix safety", "Wrong:", "Fixed:", "Right:"):
        assert part in output


def test_rules_are_a_page_of_documentation_as_well(reviewer: Callable[..., Said]) -> None:
    everything = reviewer("rules", "--format", "markdown")[1]
    one = reviewer("rules", "encoding/mojibake", "--format", "markdown")[1]
    assert one.startswith("### encoding/mojibake\n")
    assert one in everything


def test_rules_are_data_as_well(reviewer: Callable[..., Said]) -> None:
    listed = json.loads(reviewer("rules", "--format", "json")[1])
    one = json.loads(reviewer("rules", "encoding/mojibake", "--format", "json")[1])
    assert one in listed
    assert one["severity"] == "error"
    assert {example["kind"] for example in one["examples"]} == {"good", "bad"}


# the program


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], False),
        (["check", "."], True),
        (["fix"], True),
        (["rules"], True),
        (["--help"], True),
        (["./check"], False),
        (["folder"], False),
    ],
)
def test_a_command_is_told_from_a_folder_to_open(arguments: list[str], expected: bool) -> None:
    assert is_command(arguments) is expected


def _start(*arguments: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "reviewer", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def test_a_reader_that_closes_the_pipe_early_gets_no_complaint(site: Path) -> None:
    for number in range(400):
        (site / f"{number}.md").write_text(DAMAGED * 20, "utf-8")
    process = _start("check", str(site), "--format", "jsonl")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(20) in (0, 1)
    process.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_that_cannot_be_written_ends_with_3_and_one_line(site: Path) -> None:
    command = [sys.executable, "-m", "reviewer", "check", str(site)]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False)
    assert ended.returncode == 3
    assert ended.stderr.count(b"\n") == 1
    assert ended.stderr.startswith(b"reviewer: the output cannot be written: ")


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
def test_without_an_output_nothing_is_done_and_it_ends_with_3(site: Path) -> None:
    command = [sys.executable, "-m", "reviewer", "fix", str(site)]
    closing = ["/bin/sh", "-c", 'exec "$@" >&-', "sh", *command]
    ended = subprocess.run(closing, cwd=ROOT, stderr=subprocess.PIPE, check=False)
    assert ended.returncode == 3
    assert ended.stderr.count(b"\n") == 1
    assert (site / "b" / "c.md").read_text("utf-8") == DAMAGED


def test_ctrl_c_ends_quietly(site: Path) -> None:
    for number in range(3000):
        (site / f"{number}.md").write_text(DAMAGED * 20, "utf-8")
    process = _start("check", str(site), "--format", "jsonl")
    assert process.stdout is not None
    process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert errors == b""
    assert process.returncode == 130


def test_checking_imports_neither_qt_nor_rich(site: Path) -> None:
    code = (
        "import sys\n"
        "from reviewer.app import main\n"
        f"main(['check', {str(site)!r}])\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'rich')])"
    )
    output = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert output.stdout.splitlines()[-1] == "[]"


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a terminal to play with")
@pytest.mark.parametrize(("no_colour", "has_colours"), [("", True), ("1", False)])
def test_colours_are_for_terminals_and_for_who_wants_them(
    site: Path, no_colour: str, has_colours: bool
) -> None:
    ours, theirs = os.openpty()
    environment = os.environ | {"TERM": "xterm", "NO_COLOR": no_colour, "COLUMNS": "80"}
    command = [sys.executable, "-m", "reviewer", "check", str(site), "--select", "encoding"]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=theirs)
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # what Linux says when the other end is closed
        while part := os.read(ours, 65536):
            shown += part
    os.close(ours)
    assert process.wait(20) == 1
    assert (b"\x1b[" in shown) is has_colours
    assert (b"^^^" in shown) is not has_colours
