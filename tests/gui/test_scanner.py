"""The scan of a folder, through real helper processes."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reviewer.gui.helpers.scanner import FolderScanner
from reviewer.review.messages import FileSummary

_WAIT = 20_000
_DAMAGED = "By [object Object], 3 May.\n"


@pytest.fixture
def scanner(qtbot: QtBot) -> Iterator[FolderScanner]:
    scanner = FolderScanner(processes=1)
    yield scanner
    scanner.shut_down()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(250):
        (tmp_path / f"{number:03}.md").write_text("Right.\n", "utf-8")
    (tmp_path / "007.md").write_text(_DAMAGED, "utf-8")
    return tmp_path


class Record:
    """What a scanner told."""

    def __init__(self, scanner: FolderScanner) -> None:
        self.found: list[str] = []
        self.summaries: list[FileSummary] = []
        self.progress: list[tuple[int, int]] = []
        scanner.files_found.connect(self.found.extend)
        scanner.files_checked.connect(self.summaries.extend)
        scanner.progressed.connect(lambda done, total: self.progress.append((done, total)))


def test_all_articles_of_a_folder_are_found_and_checked(
    scanner: FolderScanner, folder: Path, qtbot: QtBot
) -> None:
    record = Record(scanner)
    with qtbot.waitSignal(scanner.finished, timeout=_WAIT):
        scanner.start(folder)
    articles = sorted(folder.glob("*.md"))
    assert list(map(Path, record.found)) == articles
    assert sorted(summary.path for summary in record.summaries) == articles
    damaged = [summary.path.name for summary in record.summaries if summary.by_rule]
    assert damaged == ["007.md"]
    assert record.progress[-1] == (250, 250)


def test_several_processes_share_the_files(folder: Path, qtbot: QtBot) -> None:
    scanner = FolderScanner(processes=2)
    record = Record(scanner)
    with qtbot.waitSignal(scanner.finished, timeout=_WAIT):
        scanner.start(folder)
    assert len({summary.path for summary in record.summaries}) == 250
    assert len(record.summaries) == 250
    scanner.shut_down()


def test_a_folder_without_articles_is_finished_at_once(
    scanner: FolderScanner, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([scanner.discovered, scanner.finished], timeout=_WAIT):
        scanner.start(tmp_path)


def test_a_saved_file_is_checked_again(scanner: FolderScanner, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scanner.finished, timeout=_WAIT):
        scanner.start(folder)
    record = Record(scanner)
    (folder / "007.md").write_text("Right.\n", "utf-8")
    with qtbot.waitSignal(scanner.finished, timeout=_WAIT):
        scanner.rescan(folder / "007.md")
    assert [(each.path.name, each.by_rule) for each in record.summaries] == [("007.md", {})]


def test_another_folder_ends_the_scan_of_the_first(
    scanner: FolderScanner, folder: Path, tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot
) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "only.md").write_text("Right.\n", "utf-8")
    scanner.start(folder)
    with qtbot.waitSignal(scanner.files_found, timeout=_WAIT):
        pass
    scanner.start(other)
    record = Record(scanner)
    with qtbot.waitSignal(scanner.finished, timeout=_WAIT):
        pass
    assert [summary.path.name for summary in record.summaries] == ["only.md"]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_a_helper_killed_while_scanning_loses_no_file(
    scanner: FolderScanner, folder: Path, qtbot: QtBot
) -> None:
    record = Record(scanner)
    with qtbot.waitSignal(scanner.files_checked, timeout=_WAIT):
        scanner.start(folder)
    process = scanner.helpers[0].process_id
    assert process is not None
    with qtbot.waitSignal(scanner.finished, timeout=_WAIT):
        os.kill(process, signal.SIGKILL)
    assert len({summary.path for summary in record.summaries}) == 250
    assert not any(summary.problem for summary in record.summaries)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_what_is_no_file_gets_a_sentence_and_holds_nothing_up(
    scanner: FolderScanner, tmp_path: Path, qtbot: QtBot
) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    record = Record(scanner)
    with qtbot.waitSignal(scanner.finished, timeout=_WAIT):
        scanner.check([tmp_path / "pipe.md", tmp_path / "gone.md"])
    assert all(summary.problem for summary in record.summaries)
    assert len(record.summaries) == 2


def test_a_folder_that_is_not_there_is_told_in_a_sentence(
    scanner: FolderScanner, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(scanner.failed, timeout=_WAIT) as caught:
        scanner.start(tmp_path / "gone")
    assert "gone" in caught.args[0]
