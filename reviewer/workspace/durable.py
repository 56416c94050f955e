"""Writing to disk so that it is still there after a power failure."""

import os
import sys
import tempfile
import time
from pathlib import Path

#: Seconds to wait before each further try; together they are longer than a virus scanner holds a
#: file.
_RETRY_AFTER = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.0)

#: Windows: access denied, sharing violation, lock violation. Another program has the file open.
_HELD_BY_ANOTHER_PROGRAM = (5, 32, 33)


def write_all(descriptor: int, data: bytes) -> None:
    """Write all bytes, however few the system takes at a time. Raises OSError."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def flush_file(descriptor: int) -> None:
    """Return when the file's bytes are on the disk itself. Raises OSError."""
    if sys.platform == "darwin":
        import fcntl

        # On macOS, fsync leaves the bytes in the disk's own cache.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def flush_folder(folder: Path) -> None:
    """Return when the names in the folder are on the disk. Raises OSError.

    Windows has no such call and needs none: NTFS keeps a journal of names.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace(source: Path, target: Path) -> None:
    """Rename ``source`` to ``target`` atomically. Raises OSError.

    On Windows it tries again for some seconds, as scanners, indexers and cloud clients hold a file
    for a moment.
    """
    for pause in _RETRY_AFTER:
        try:
            source.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER_PROGRAM:
                raise
            time.sleep(pause)
        else:
            return
    source.replace(target)


def write_file(path: Path, data: bytes) -> None:
    """Write one of the program's own files, completely or not at all. Raises OSError."""
    descriptor, name = tempfile.mkstemp(".tmp", ".", path.parent)
    temporary = Path(name)
    try:
        try:
            write_all(descriptor, data)
            flush_file(descriptor)
        finally:
            os.close(descriptor)
        replace(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)
