"""Saving an article so that nothing is ever lost.

The former bytes go to the history first. Then a new file atomically replaces the old one, with the
same mode, owner and attributes; where the file system does not allow that, the bytes are written
into the file itself. Either way, after a crash or a full disk the file is the old or the new one,
or the history has the old bytes.
"""

import contextlib
import errno
import logging
import os
import stat
import tempfile
import time
from pathlib import Path

from reviewer.workspace import durable
from reviewer.workspace.digest import digest
from reviewer.workspace.history import History

_log = logging.getLogger(__name__)

#: Seconds after which no save can still be under way, not even on a network folder that hangs.
_ABANDONED_AFTER = 600.0


class SaveError(Exception):
    """A file was not saved. The message says what happened, to which file, and what to do."""

    def __init__(self, path: Path, sentence: str) -> None:
        super().__init__(f"{path}: {sentence}")
        self.path = path
        self.sentence = sentence


class ConflictError(SaveError):
    """Another program changed, deleted or created the file meanwhile. Nothing was written."""


def save(path: Path, data: bytes, expected: str | None, history: History) -> None:
    """Write ``data`` to ``path``, if what is there is still what the caller read.

    ``expected`` is the digest of the bytes that were read, None for a file that must not exist. A
    link stays a link: the file it leads to is written. Equal bytes are not written again.

    Raises ConflictError if the file is not the expected one, SaveError if it cannot be written; the
    file then has its former bytes, or the message says where they are.
    """
    target = Path(os.path.realpath(path))
    try:
        _check_kind(path, target)
        former = _read_expected(path, target, expected)
        if former == data:
            return
        if former is None:
            _create(path, target, data)
        else:
            _record(path, former, history)
            if not _can_replace(target) or not _replace(path, target, data, expected):
                _overwrite(path, target, data, former)
        if target.read_bytes() != data:
            raise ConflictError(path, "another program changed it right after it was saved.")
    except OSError as error:
        raise SaveError(path, _explain(error)) from error


def save_decisions(file: Path, content: str, history: History) -> None:
    """Write a file of people's decisions, creating its folder if needed.

    Raises SaveError.
    """
    try:
        file.parent.mkdir(exist_ok=True)
        former = digest(file.read_bytes()) if file.exists() else None
    except OSError as error:
        raise SaveError(file, _explain(error)) from error
    save(file, content.encode(), former, history)


def _check_kind(path: Path, target: Path) -> None:
    """Refuse what is not a plain file (a pipe would block), or what its owner protected."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISREG(mode):
        raise SaveError(path, "this is not a regular file, so it was not written.")
    # An administrator could write it anyway, but would not want to.
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise SaveError(path, "the file is write-protected. Allow writing to it, then save again.")


def _read_expected(path: Path, target: Path, expected: str | None) -> bytes | None:
    try:
        found = target.read_bytes()
    except FileNotFoundError:
        if expected is None:
            return None
        raise ConflictError(
            path, "another program has deleted or renamed it in the meantime."
        ) from None
    if expected is None:
        raise ConflictError(path, "another program has created it in the meantime.")
    if digest(found) != expected:
        raise ConflictError(path, "another program has changed it in the meantime.")
    return found


def _record(path: Path, former: bytes, history: History) -> None:
    try:
        history.record(path, former)
    except OSError as error:
        place, reason = error.filename or history.folder, error.strerror or error
        raise SaveError(
            path,
            "its former version could not be kept in the history, so nothing was written "
            f"({place}: {reason}). Free some space or allow access there, then save again.",
        ) from error


def _create(path: Path, target: Path, data: bytes) -> None:
    if not _replace(path, target, data, expected=None):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _can_replace(target: Path) -> bool:
    """Whether a new file may replace the old one; other hard links would keep the old content."""
    return target.stat().st_nlink == 1 and os.access(target.parent, os.W_OK | os.X_OK)


def _replace(path: Path, target: Path, data: bytes, expected: str | None) -> bool:
    """Write a new file and let it replace the target.

    False, and nothing done, if it could not be given the old one's owner and attributes.
    """
    try:
        descriptor, temporary = _make_temporary(target)
    except PermissionError:
        return False
    try:
        try:
            durable.write_all(descriptor, data)
            alike = _copy_metadata(target, temporary, is_new=expected is None)
            durable.flush_file(descriptor)
        finally:
            os.close(descriptor)
        if not alike:
            return False
        if temporary.read_bytes() != data:
            raise OSError(errno.EIO, "what was written reads back differently")
        _read_expected(path, target, expected)
        durable.replace(temporary, target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    try:
        durable.flush_folder(target.parent)
    except OSError as error:
        _log.warning(
            "%s: saved, but a power failure now may bring the old one back: %s", path, error
        )
    return True


def remove_abandoned(path: Path) -> None:
    """Remove what a save that was killed half-way may have left beside the file."""
    left = _temporary_of(Path(os.path.realpath(path)))
    with contextlib.suppress(OSError):
        if time.time() - left.lstat().st_mtime > _ABANDONED_AFTER:
            left.unlink()


def _temporary_of(target: Path) -> Path:
    return target.with_name(f".{target.name[:40]}.reviewer.tmp")


def _make_temporary(target: Path) -> tuple[int, Path]:
    """A new file beside the target, with a name by which it is recognised if it is left behind."""
    temporary = _temporary_of(target)
    remove_abandoned(target)
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        return os.open(temporary, flags, 0o600), temporary
    except FileExistsError:  # another program of ours is saving the same file
        descriptor, name = tempfile.mkstemp(".tmp", f".{target.name[:40]}.", target.parent)
        return descriptor, Path(name)


def _copy_metadata(source: Path, copy: Path, *, is_new: bool) -> bool:
    """Give ``copy`` the mode, owner and extended attributes of ``source``; whether it has them."""
    if is_new:
        mask = os.umask(0)
        os.umask(mask)
        copy.chmod(0o666 & ~mask)
        return True
    old = source.stat()
    if os.name == "posix" and not _copy_owner_and_attributes(source, old, copy):
        return False
    copy.chmod(stat.S_IMODE(old.st_mode))
    return True


def _copy_owner_and_attributes(source: Path, old: os.stat_result, copy: Path) -> bool:
    new = copy.stat()
    try:
        if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
            os.chown(copy, old.st_uid, old.st_gid)
        for name in os.listxattr(source) if hasattr(os, "listxattr") else ():
            value = os.getxattr(source, name)
            if name not in os.listxattr(copy) or os.getxattr(copy, name) != value:
                os.setxattr(copy, name, value)
    except OSError as error:
        # A file system without attributes has none to lose.
        return error.errno == errno.EOPNOTSUPP
    return True


def _overwrite(path: Path, target: Path, data: bytes, former: bytes) -> None:
    """Write into the file itself. The history has the former bytes already."""
    _read_expected(path, target, digest(former))
    descriptor = os.open(target, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        try:
            _reserve(descriptor, len(data) - len(former), len(data))
            _fill(descriptor, data)
        except OSError:
            _fill(descriptor, former)
            raise
    except OSError as error:
        if target.read_bytes() == former:
            raise
        message = (
            "it could not be written completely. Its former version is in the history: restore it."
        )
        raise SaveError(path, f"{message} ({error})") from error
    finally:
        with contextlib.suppress(OSError):  # all bytes are on the disk by now
            os.close(descriptor)


def _reserve(descriptor: int, growth: int, size: int) -> None:
    """Reserve space on the disk, so that a full one is noticed while the old bytes are intact."""
    if growth <= 0 or not hasattr(os, "posix_fallocate"):
        return
    try:
        os.posix_fallocate(descriptor, 0, size)
    except OSError as error:
        if error.errno not in (errno.EOPNOTSUPP, errno.EINVAL):
            raise


def _fill(descriptor: int, data: bytes) -> None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    durable.write_all(descriptor, data)
    os.ftruncate(descriptor, len(data))
    durable.flush_file(descriptor)


_REASONS = {
    errno.ENOSPC: "the disk is full, so it was not saved. Free some space, then save again.",
    errno.EDQUOT: "your disk quota is full, so it was not saved. Free some space, then save again.",
    errno.EROFS: "the disk is read-only, so it was not saved.",
    errno.EACCES: "you do not have permission to write here, so it was not saved.",
    errno.EPERM: "you do not have permission to write here, so it was not saved.",
    errno.ENOENT: "its folder is gone, so it was not saved. Restore the folder, then save again.",
}


def _explain(error: OSError) -> str:
    reason = _REASONS.get(error.errno or 0)
    if getattr(error, "winerror", None) in (32, 33):
        reason = "another program has it open. Close it there, then save again."
    return reason or f"it was not saved: {error.strerror or error}."
