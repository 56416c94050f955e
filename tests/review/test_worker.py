"""The helper process, as a real child process."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.review.messages import (
    Analysis,
    Analyze,
    Answer,
    Cancel,
    Discover,
    Done,
    FilesChecked,
    FilesFound,
    Request,
    Scan,
)
from reviewer.settings.model import Settings
from tests.review.helper_child import HelperChild


class Helper(HelperChild):
    """A running worker."""

    def __init__(self) -> None:
        super().__init__("worker")

    def send(self, *requests: Request) -> None:
        self.send_each(*requests)

    def next(self) -> Request | Answer:
        message = self.answer()
        assert isinstance(message, Request | Answer)
        return message

    def until(self, kind: type[Done] | type[Analysis]) -> list[Request | Answer]:
        found = [self.next()]
        while not isinstance(found[-1], kind):
            found.append(self.next())
        return found


@pytest.fixture
def helper() -> Iterator[Helper]:
    helper = Helper()
    yield helper
    if helper.process.poll() is None:
        helper.close()


def _paragraphs(count: int) -> str:
    return "---\ntitle: A\n---\n" + "".join(f"Paragraph {n} of many.\n\n" for n in range(count))


def test_an_article_is_checked(helper: Helper) -> None:
    helper.send(Analyze("a", 1, "---\ntitle: A\n---\nBy [object Object], 3 May.\n"))
    analysis = helper.next()
    assert isinstance(analysis, Analysis)
    assert "leak/object-object" in {found.rule for found in analysis.diagnostics}


def test_a_rule_that_is_ignored_does_not_run(helper: Helper) -> None:
    settings = Settings(ignore=("leak/object-object",))
    helper.send(Analyze("a", 1, "By [object Object], 3 May.\n", settings=settings))
    analysis = helper.next()
    assert isinstance(analysis, Analysis)
    assert "leak/object-object" not in {found.rule for found in analysis.diagnostics}


def test_a_newer_text_replaces_those_that_still_wait(helper: Helper) -> None:
    helper.send(*(Analyze("a", revision, _paragraphs(500)) for revision in range(50)))
    revisions = [answer.revision for answer in _analyses(helper, 49)]
    assert revisions[-1] == 49
    assert len(revisions) < 25


def _analyses(helper: Helper, last: int) -> list[Analysis]:
    found: list[Analysis] = []
    while not found or found[-1].revision != last:
        analysis = helper.next()
        assert isinstance(analysis, Analysis)
        found.append(analysis)
    return found


def test_a_folder_is_discovered_and_scanned(helper: Helper, tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.md").write_text("Right.\n", "utf-8")
    (tmp_path / "7.md").write_text("By [object Object], 3 May.\n", "utf-8")
    helper.send(Discover(1, tmp_path))
    found = [
        file for part in helper.until(Done) if isinstance(part, FilesFound) for file in part.files
    ]
    assert len(found) == 300
    helper.send(Scan(2, tuple(map(Path, found))))
    summaries = {
        summary.path.name: summary
        for part in helper.until(Done)
        if isinstance(part, FilesChecked)
        for summary in part.summaries
    }
    assert len(summaries) == 300
    assert summaries["7.md"].by_rule["leak/object-object"] == 1


def test_a_file_that_cannot_be_read_gets_a_sentence(helper: Helper, tmp_path: Path) -> None:
    helper.send(Scan(2, (tmp_path / "gone.md",)))
    checked = helper.next()
    assert isinstance(checked, FilesChecked)
    problem = checked.summaries[0].problem
    assert problem is not None
    assert "gone.md" in problem
    assert "no such file" in problem


def test_a_folder_that_is_not_there_gets_a_sentence(helper: Helper, tmp_path: Path) -> None:
    helper.send(Discover(1, tmp_path / "gone"))
    found = helper.next()
    assert isinstance(found, FilesFound)
    assert "no such file or folder" in found.problems[0]


def test_a_cancelled_scan_ends_early(helper: Helper, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(_paragraphs(200), "utf-8")
    helper.send(Scan(2, (path,) * 20_000))
    helper.next()
    helper.send(Cancel())
    rest = helper.until(Done)
    assert sum(len(part.summaries) for part in rest if isinstance(part, FilesChecked)) < 19_000


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="no priorities here")
def test_a_scanning_helper_lets_others_go_first(helper: Helper, tmp_path: Path) -> None:
    helper.send(Scan(2, (tmp_path / "gone.md",)))
    helper.until(Done)
    assert os.getpriority(os.PRIO_PROCESS, helper.process.pid) >= 10


@pytest.mark.parametrize(
    "body",
    ["> " * 5000 + "deep", "<div>" * 5000, "- " * 3000 + "deep", "*" * 5000, "| a " * 5000],
    ids=["quotes", "elements", "lists", "stars", "cells"],
)
def test_a_hostile_body_is_answered_and_ends_nothing(helper: Helper, body: str) -> None:
    helper.send(Analyze("a", 1, body))
    assert isinstance(helper.next(), Analysis)
    helper.send(Analyze("a", 2, "Right."))
    assert isinstance(helper.next(), Analysis)


def test_the_helper_ends_with_its_input_even_at_work(helper: Helper) -> None:
    helper.send(*(Analyze(str(number), 1, _paragraphs(20_000)) for number in range(5)))
    assert isinstance(helper.next(), Analysis)
    assert helper.close() == 0
