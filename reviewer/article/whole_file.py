"""Writes a file whole or not at all."""

import contextlib
import os
from pathlib import Path
from tempfile import mkstemp


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to a new file, which then takes the place and mode of the old one.

    A link stays a link: the file it leads to is written. Raises OSError; the file is then
    unchanged.
    """
    target = path.resolve()
    mode = target.stat().st_mode if target.exists() else 0o666 & ~_umask()
    descriptor, name = mkstemp(".tmp", f".{target.name[:40]}.", target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode & 0o7777)
        temporary.replace(target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
