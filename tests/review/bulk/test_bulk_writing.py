"""Writing planned changes, and taking them back."""

import os
from pathlib import Path

import pytest

from reviewer.lint.engine import Linter
from reviewer.review.bulk.kinds import Kinds
from reviewer.review.bulk.messages import Written
from reviewer.review.bulk.planning import plan_fix
from reviewer.review.bulk.writing import really, take_back, write_change
from reviewer.workspace.history import History

BEFORE = b"\xef\xbb\xbfFirst line\r\nA BAD day\nlast \xff line"
AFTER = BEFORE.replace(b"BAD", b"good")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_bytes(BEFORE)
    return path


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "history")


def test_a_change_alters_its_own_line_only_and_keeps_the_former_bytes(
    path: Path, history: History, linter: Linter
) -> None:
    written = write_change(plan_fix(path, linter, Kinds()), history)
    assert written.problem is None
    assert path.read_bytes() == AFTER
    assert [history.read(version) for version in history.versions(path)] == [BEFORE]


def test_taking_back_brings_every_byte_back(path: Path, history: History, linter: Linter) -> None:
    back = take_back(write_change(plan_fix(path, linter, Kinds()), history), history)
    assert back.problem is None
    assert path.read_bytes() == BEFORE


def test_taking_back_can_itself_be_taken_back(path: Path, history: History, linter: Linter) -> None:
    once = take_back(write_change(plan_fix(path, linter, Kinds()), history), history)
    assert take_back(once, history).problem is None
    assert path.read_bytes() == AFTER


def test_a_file_that_changed_since_the_plan_is_refused(
    path: Path, history: History, linter: Linter
) -> None:
    change = plan_fix(path, linter, Kinds())
    path.write_bytes(b"BAD, but another program's\n")
    assert "changed in the meantime" in str(write_change(change, history).problem)
    assert path.read_bytes() == b"BAD, but another program's\n"


def test_a_file_that_changed_since_it_was_written_is_not_taken_back(
    path: Path, history: History, linter: Linter
) -> None:
    written = write_change(plan_fix(path, linter, Kinds()), history)
    path.write_bytes(AFTER + b"and more\n")
    assert "changed since" in str(take_back(written, history).problem)
    assert path.read_bytes() == AFTER + b"and more\n"


def test_a_write_protected_file_is_refused_with_a_sentence(
    path: Path, history: History, linter: Linter
) -> None:
    change = plan_fix(path, linter, Kinds())
    path.chmod(0o444)
    assert "write-protected" in str(write_change(change, history).problem)
    assert path.read_bytes() == BEFORE


def test_a_file_that_is_gone_is_refused_with_a_sentence(
    path: Path, history: History, linter: Linter
) -> None:
    change = plan_fix(path, linter, Kinds())
    path.unlink()
    assert write_change(change, history).problem is not None
    assert not path.exists()


def test_where_the_former_version_was_dropped_nothing_is_touched(
    path: Path, history: History, linter: Linter
) -> None:
    written = write_change(plan_fix(path, linter, Kinds()), history)
    history.prune(max_size=0)
    assert "no longer in the history" in str(take_back(written, history).problem)
    assert path.read_bytes() == AFTER


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_link_stays_a_link(path: Path, history: History, linter: Linter) -> None:
    link = path.with_name("link.md")
    link.symlink_to(path)
    written = write_change(plan_fix(link, linter, Kinds()), history)
    assert link.is_symlink()
    assert path.read_bytes() == AFTER
    assert take_back(written, history).problem is None
    assert path.read_bytes() == BEFORE


def test_what_was_written_before_the_helper_crashed_counts_as_written(
    path: Path, history: History, linter: Linter
) -> None:
    change = plan_fix(path, linter, Kinds())
    assert write_change(change, history) == write_change(change, history)
    written = write_change(change, history)
    assert take_back(written, history) == take_back(written, history)
    assert path.read_bytes() == BEFORE


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_what_a_path_leads_to_since_the_plan_is_not_written(
    path: Path, history: History, linter: Linter
) -> None:
    change = plan_fix(path, linter, Kinds())
    elsewhere = path.with_name("elsewhere.md")
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    assert "changed in the meantime" in str(write_change(change, history).problem)
    assert elsewhere.read_bytes() == BEFORE


def test_what_a_helper_did_right_before_it_ended_is_known(
    path: Path, history: History, linter: Linter
) -> None:
    change = plan_fix(path, linter, Kinds())
    ended = Written(path, problem="the helper ended.")
    assert really(ended, change) == ended
    written = write_change(change, history)
    assert really(ended, change) == written
    assert really(ended, written) == ended
    back = take_back(written, history)
    assert really(ended, written) == back
    path.unlink()
    assert really(ended, change) == ended
