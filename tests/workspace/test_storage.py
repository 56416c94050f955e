"""Saving: what is kept, what is refused, and what a conflict is."""

import os
import stat
import time
from pathlib import Path

import pytest

from reviewer.workspace import durable, storage
from reviewer.workspace.digest import digest
from reviewer.workspace.history import History
from reviewer.workspace.storage import ConflictError, SaveError, remove_abandoned, save

OLD = b"old\n" * 1000
NEW = b"new text\n" * 1000

linux_only = pytest.mark.skipif(not hasattr(os, "listxattr"), reason="Linux only")
root_only = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs an administrator"
)


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "history")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "site" / "a.md"
    path.parent.mkdir()
    path.write_bytes(OLD)
    return path


def _names(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.parent.iterdir())


def test_the_new_bytes_are_there_the_old_in_the_history_and_nothing_else(
    article: Path, history: History
) -> None:
    save(article, NEW, digest(OLD), history)
    assert article.read_bytes() == NEW
    assert [history.read(version) for version in history.versions(article)] == [OLD]
    assert _names(article) == ["a.md"]


def test_equal_bytes_are_not_written_again(article: Path, history: History) -> None:
    before = article.stat()
    save(article, OLD, digest(OLD), history)
    after = article.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert history.versions(article) == []


def test_a_new_file_is_created_with_the_rights_new_files_get(
    article: Path, history: History
) -> None:
    new = article.with_name("b.md")
    save(new, NEW, None, history)
    article.with_name("c.md").touch()
    assert new.read_bytes() == NEW
    assert new.stat().st_mode == article.with_name("c.md").stat().st_mode


# What the file was besides its bytes.


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_the_mode_stays(article: Path, history: History, mode: int) -> None:
    article.chmod(mode)
    save(article, NEW, digest(OLD), history)
    assert stat.S_IMODE(article.stat().st_mode) == mode


@root_only
def test_the_owner_stays(article: Path, history: History) -> None:
    os.chown(article, 1234, 2345)
    save(article, NEW, digest(OLD), history)
    found = article.stat()
    assert (found.st_uid, found.st_gid) == (1234, 2345)


@linux_only
def test_extended_attributes_stay(article: Path, history: History) -> None:
    try:
        os.setxattr(article, "user.note", b"keep me")
    except OSError:
        pytest.skip("this file system has no attributes")
    save(article, NEW, digest(OLD), history)
    assert os.getxattr(article, "user.note") == b"keep me"


def test_a_link_stays_a_link_and_its_target_is_written(article: Path, history: History) -> None:
    link = article.with_name("link.md")
    link.symlink_to("a.md")
    save(link, NEW, digest(OLD), history)
    assert link.is_symlink()
    assert article.read_bytes() == NEW


def test_the_other_names_of_a_file_see_the_change_as_well(article: Path, history: History) -> None:
    other = article.with_name("other.md")
    other.hardlink_to(article)
    for number, text in enumerate((NEW, b"short", NEW * 3)):
        save(article, text, digest(other.read_bytes()), history)
        assert other.read_bytes() == article.read_bytes() == text
        assert len(history.versions(article)) == number + 1


def test_a_file_whose_owner_cannot_be_kept_is_written_in_place(
    article: Path, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "_copy_owner_and_attributes", lambda *_: False)
    inode = article.stat().st_ino
    save(article, NEW, digest(OLD), history)
    assert (article.read_bytes(), article.stat().st_ino) == (NEW, inode)
    assert _names(article) == ["a.md"]


def test_a_folder_that_takes_no_new_files_does_not_stop_a_save(
    article: Path, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = os.open

    def refuse(path: Path | str, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT and Path(path).parent == article.parent:
            raise PermissionError
        return make(path, flags, mode)

    monkeypatch.setattr(os, "open", refuse)
    save(article, NEW, digest(OLD), history)
    assert article.read_bytes() == NEW
    with pytest.raises(SaveError, match="you do not have permission to write here"):
        save(article.with_name("b.md"), NEW, None, history)


# What a save that was killed has left.


def test_what_a_killed_save_left_is_gone_after_the_next_one(
    article: Path, history: History
) -> None:
    left = article.with_name(".a.md.reviewer.tmp")
    left.write_bytes(b"half")
    an_hour_ago = time.time() - 3600
    os.utime(left, (an_hour_ago, an_hour_ago))
    save(article, NEW, digest(OLD), history)
    assert _names(article) == ["a.md"]


def test_what_a_killed_save_left_is_removed_when_asked_for(article: Path) -> None:
    left = article.with_name(".a.md.reviewer.tmp")
    left.write_bytes(b"half")
    an_hour_ago = time.time() - 3600
    os.utime(left, (an_hour_ago, an_hour_ago))
    remove_abandoned(article)
    assert _names(article) == ["a.md"]


def test_what_another_save_is_writing_now_is_left_to_it(article: Path, history: History) -> None:
    theirs = article.with_name(".a.md.reviewer.tmp")
    theirs.write_bytes(b"half")
    remove_abandoned(article)
    save(article, NEW, digest(OLD), history)
    assert (article.read_bytes(), theirs.read_bytes()) == (NEW, b"half")


# What another program did meanwhile.


def test_a_change_of_the_same_size_and_time_is_a_conflict(article: Path, history: History) -> None:
    theirs = OLD.replace(b"old", b"odd")
    before = article.stat()
    article.write_bytes(theirs)
    os.utime(article, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(ConflictError, match=r"a\.md: another program has changed it"):
        save(article, NEW, digest(OLD), history)
    assert article.read_bytes() == theirs


def test_a_file_that_is_gone_is_a_conflict_and_is_not_made_again(
    article: Path, history: History
) -> None:
    article.unlink()
    with pytest.raises(ConflictError, match="deleted or renamed"):
        save(article, NEW, digest(OLD), history)
    assert _names(article) == []


def test_a_file_created_meanwhile_is_a_conflict(article: Path, history: History) -> None:
    with pytest.raises(ConflictError, match="created it in the meantime"):
        save(article, NEW, None, history)
    assert article.read_bytes() == OLD


@pytest.mark.parametrize("has_other_names", [False, True])
def test_a_change_between_the_check_and_the_write_is_a_conflict(
    article: Path, history: History, monkeypatch: pytest.MonkeyPatch, has_other_names: bool
) -> None:
    if has_other_names:
        article.with_name("other.md").hardlink_to(article)
    record = History.record

    def record_slowly(self: History, path: Path, data: bytes) -> None:
        record(self, path, data)
        article.write_bytes(b"theirs")

    monkeypatch.setattr(History, "record", record_slowly)
    with pytest.raises(ConflictError):
        save(article, NEW, digest(OLD), history)
    assert article.read_bytes() == b"theirs"
    assert not [name for name in _names(article) if name.endswith(".tmp")]


# What is refused, in words a person understands.


def test_a_write_protected_file_is_refused_even_to_an_administrator(
    article: Path, history: History
) -> None:
    article.chmod(0o444)
    with pytest.raises(SaveError, match="write-protected"):
        save(article, NEW, digest(OLD), history)
    assert article.read_bytes() == OLD


def test_a_folder_in_the_file_s_place_is_refused(article: Path, history: History) -> None:
    article.unlink()
    article.mkdir()
    with pytest.raises(SaveError, match="not a regular file"):
        save(article, NEW, digest(OLD), history)


def test_a_folder_that_is_gone_is_named(article: Path, history: History) -> None:
    article.unlink()
    article.parent.rmdir()
    with pytest.raises(SaveError, match="folder is gone"):
        save(article, NEW, None, history)


def test_nothing_is_written_when_the_former_version_cannot_be_kept(
    article: Path, tmp_path: Path
) -> None:
    (tmp_path / "history").write_text("a file where the folder should be")
    with pytest.raises(SaveError, match="former version could not be kept"):
        save(article, NEW, digest(OLD), History(tmp_path / "history"))
    assert article.read_bytes() == OLD


def test_a_save_that_is_done_is_no_failure_though_the_folder_cannot_be_flushed(
    article: Path,
    history: History,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    flush = durable.flush_folder

    def fail_here(folder: Path) -> None:
        if folder == article.parent:
            raise OSError(5, "Input/output error")
        flush(folder)

    monkeypatch.setattr(durable, "flush_folder", fail_here)
    save(article, NEW, digest(OLD), history)
    assert article.read_bytes() == NEW
    assert "power failure" in caplog.text


def test_a_file_held_by_another_program_is_tried_again(
    article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace
    pauses: list[float] = []

    def held_twice(self: Path, target: Path) -> Path:
        if len(pauses) < 2:
            error = PermissionError(13, "held")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held_twice)
    monkeypatch.setattr(time, "sleep", pauses.append)
    source = article.with_name("new")
    source.write_bytes(NEW)
    durable.replace(source, article)
    assert article.read_bytes() == NEW
    assert len(pauses) == 2
