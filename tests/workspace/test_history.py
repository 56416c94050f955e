"""What the history of an article keeps, and what it lets go."""

import os
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.workspace.history import History, VersionLostError


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "state" / "history")


def test_every_version_can_be_read_again_the_newest_first(history: History) -> None:
    for data in (b"one", b"", b"\xff\x00three"):
        history.record(Path("a.md"), data)
    kept = [history.read(version) for version in history.versions(Path("a.md"))]
    assert kept == [b"\xff\x00three", b"", b"one"]


def test_a_version_knows_when_it_was_recorded(history: History) -> None:
    before = time.time()
    history.record(Path("a.md"), b"one")
    assert before <= history.versions(Path("a.md"))[0].time <= time.time()


def test_the_same_content_twice_in_a_row_is_one_version(history: History) -> None:
    for data in (b"one", b"one", b"two", b"one"):
        history.record(Path("a.md"), data)
    assert len(history.versions(Path("a.md"))) == 3


def test_a_damaged_version_is_not_taken_for_a_kept_one(history: History) -> None:
    history.record(Path("a.md"), b"one")
    damaged = history.versions(Path("a.md"))[0]
    damaged.file.write_bytes(damaged.file.read_bytes()[:-1])
    history.record(Path("a.md"), b"one")
    assert history.read(history.versions(Path("a.md"))[0]) == b"one"


def test_a_version_with_other_content_than_its_name_says_is_lost(history: History) -> None:
    history.record(Path("a.md"), b"one")
    version = history.versions(Path("a.md"))[0]
    version.file.write_bytes(zlib.compress(b"two"))
    with pytest.raises(VersionLostError):
        history.read(version)


def test_articles_have_their_own_versions_and_links_share_their_target_s(
    history: History, tmp_path: Path
) -> None:
    (tmp_path / "link.md").symlink_to(tmp_path / "a.md")
    history.record(tmp_path / "a.md", b"one")
    assert history.versions(tmp_path / "b.md") == []
    assert history.versions(tmp_path / "link.md") == history.versions(tmp_path / "a.md")


def test_the_folder_says_to_people_whose_versions_it_holds(history: History) -> None:
    history.record(Path("a.md"), b"one")
    folder = history.versions(Path("a.md"))[0].file.parent
    assert (folder / "path.txt").read_text() == os.path.realpath("a.md")


def test_a_version_cut_short_at_any_byte_is_refused(history: History) -> None:
    history.record(Path("a.md"), b"one and another one")
    version = history.versions(Path("a.md"))[0]
    whole = version.file.read_bytes()
    for length in range(len(whole)):
        version.file.write_bytes(whole[:length])
        with pytest.raises(VersionLostError):
            history.read(version)


def test_pruning_drops_what_is_too_old(history: History) -> None:
    history.record(Path("a.md"), b"one")
    old = history.versions(Path("a.md"))[0].file
    old.rename(old.with_name(f"{int((time.time() - 100) * 1e9):020d}-{old.name[21:]}"))
    history.record(Path("a.md"), b"two")
    history.prune(max_age=50)
    assert [history.read(version) for version in history.versions(Path("a.md"))] == [b"two"]


def test_pruning_keeps_the_newest_versions_that_have_room(history: History) -> None:
    for number in range(4):
        history.record(Path(f"{number}.md"), os.urandom(1000))
    history.prune(max_size=2100)
    kept = [number for number in range(4) if history.versions(Path(f"{number}.md"))]
    assert kept == [2, 3]


def test_a_history_that_was_never_written_is_empty(history: History) -> None:
    history.prune()
    assert history.versions(Path("a.md")) == []


@given(data=st.binary())
def test_any_bytes_come_back_as_they_were(
    data: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    history = History(tmp_path_factory.mktemp("history"))
    history.record(Path("a.md"), data)
    assert history.read(history.versions(Path("a.md"))[0]) == data
