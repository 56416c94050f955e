"""Every system call of a save fails once, in every way, or the program dies there.

Whatever happens, the file is the old one or the new one, or the history has the old bytes; a save
that reports success is one, and one that reports failure left the file as it was.
"""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.workspace.digest import digest
from reviewer.workspace.history import History
from reviewer.workspace.storage import SaveError, save

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="dies in a forked process")

OLD = b"old line\n" * 300
NEW = b"a new and longer line\n" * 400

_CALLS = (
    *("open", "write", "fsync", "close", "replace", "chmod", "chown", "unlink", "mkdir"),
    *("ftruncate", "posix_fallocate", "lseek", "getxattr", "listxattr", "setxattr"),
)
_SAVED, _REFUSED, _DIED, _NOT_REACHED = 0, 1, 9, 100


class _Fault:
    """Lets the k-th call of any of ``_CALLS`` go wrong."""

    def __init__(self, number: int, kind: str) -> None:
        self._left = number
        self._kind = kind
        for name in _CALLS:
            if hasattr(os, name):
                setattr(os, name, self._wrap(name, getattr(os, name)))

    @property
    def is_reached(self) -> bool:
        return self._left <= 0

    def _wrap(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def wrapped(*args: Any, **kwargs: Any) -> Any:
            self._left -= 1
            if self._left != 0:
                return call(*args, **kwargs)
            if name == "write":
                call(args[0], args[1][: len(args[1]) // 2])
            if self._kind == "death":
                os._exit(_DIED)
            if name == "close":
                call(*args)
            code = errno.ENOSPC if self._kind == "disk full" else errno.EIO
            raise OSError(code, os.strerror(code))

        return wrapped


def _save_with_fault(article: Path, history: History, number: int, kind: str) -> int:
    """How a save ended in a process of its own."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    fault = _Fault(number, kind)
    try:
        save(article, NEW, digest(OLD), history)
        status = _SAVED
    except SaveError:
        status = _REFUSED
    except BaseException:  # noqa: BLE001 - the parent must see that it was no SaveError
        status = 2
    os._exit(status if fault.is_reached else _NOT_REACHED)


@pytest.mark.parametrize("has_other_names", [False, True], ids=["replaced", "in place"])
@pytest.mark.parametrize("kind", ["input/output error", "disk full", "death"])
def test_no_fault_loses_a_byte(tmp_path: Path, has_other_names: bool, kind: str) -> None:
    number, status = 0, _SAVED
    while status != _NOT_REACHED:
        number += 1
        article = tmp_path / str(number) / "a.md"
        article.parent.mkdir()
        article.write_bytes(OLD)
        if has_other_names:
            article.with_name("b.md").hardlink_to(article)
        history = History(tmp_path / f"history {number}")
        status = _save_with_fault(article, history, number, kind)
        assert status in (_SAVED, _REFUSED, _DIED, _NOT_REACHED)
        kept = [history.read(version) for version in history.versions(article)]
        found = article.read_bytes()
        if status in (_SAVED, _NOT_REACHED):
            assert found == NEW
            assert kept == [OLD]
        elif status == _REFUSED:
            assert found == OLD
        else:
            assert found in (OLD, NEW) or OLD in kept
        if kind != "death":
            assert not list(article.parent.glob(".*.tmp"))
    assert number > 15


def test_a_disk_that_writes_other_bytes_is_noticed_before_the_file_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article, history = tmp_path / "a.md", History(tmp_path / "history")
    article.write_bytes(OLD)
    history.record(article, OLD)
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, bytes(len(data))))
    with pytest.raises(SaveError):
        save(article, NEW, digest(OLD), history)
    assert article.read_bytes() == OLD
