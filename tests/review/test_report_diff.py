"""What ``fix --diff`` shows is a patch that makes the same change."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.review.fix import FixReport
from reviewer.review.report_diff import render_diff, render_diff_for_terminal


def test_nothing_is_shown_where_nothing_changes() -> None:
    assert render_diff(FixReport(Path("a.md"), b"same", b"same")) == b""


def test_a_change_is_shown_with_the_lines_around_it() -> None:
    report = FixReport(Path("a.md"), b"one\ntwo\r\nthree", b"one\n2\r\nthree")
    assert render_diff(report) == (
        b"--- a.md\n+++ a.md\n@@ -1,3 +1,3 @@\n one\n-two\r\n+2\r\n three"
        b"\n\\ No newline at end of file\n"
    )


def test_a_terminal_gets_no_control_characters() -> None:
    report = FixReport(Path("a.md"), b"\x1b[2Jone\r\n", b"two \xff\r\n")
    shown = render_diff_for_terminal(report)
    assert b"-\\x1b[2Jone\n+two \\xff\n" in shown


def test_utf_16_is_shown_as_text() -> None:
    before, after = ("one\n".encode("utf-16"), "two\n".encode("utf-16"))
    assert b"-one\n+two\n" in render_diff(FixReport(Path("a.md"), before, after))


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs patch")
@pytest.mark.parametrize(
    "name",
    ["two words.md", " first.md", "two\nlines.md", '"said".md', "back\\slash.md", "caf\u00e9.md"],
)
def test_patch_finds_the_file_whatever_its_name(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"one\n")
    diff = render_diff(FixReport(Path(name), b"one\n", b"two\n"))
    subprocess.run(["patch", "--silent", "-p0"], input=diff, cwd=tmp_path, check=True)
    assert (tmp_path / name).read_bytes() == b"two\n"


_texts = st.lists(st.sampled_from([b"a", b"b\r", b"", b"\xff", b"@@ x", b"- y"])).map(b"\n".join)


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs patch")
@given(before=_texts, after=_texts)
def test_patch_makes_the_same_change(
    before: bytes, after: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("patch")
    (folder / "a.md").write_bytes(before)
    diff = render_diff(FixReport(Path("a.md"), before, after))
    if diff:
        command = ["patch", "--binary", "--silent", "--posix", "-p0", "a.md"]
        subprocess.run(command, input=diff, cwd=folder, check=True)
    assert (folder / "a.md").read_bytes() == after if (folder / "a.md").exists() else after == b""
