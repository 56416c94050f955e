"""The report in the README is one that the program really prints."""

from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_report_in_the_readme_is_what_the_program_prints(
    reviewer: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    block = (ROOT / "README.md").read_text("utf-8").split("```text\n$ reviewer ")[1].split("```")[0]
    command, *shown = block.splitlines()
    monkeypatch.setenv("COLUMNS", "100")  # the README's; runners have widths of their own
    monkeypatch.chdir(ROOT / "resources" / "sample")

    _, output, _ = reviewer(*command.split())

    printed = output.splitlines()
    assert [line for line in shown if line.strip() != "\u2026" and line not in printed] == []
