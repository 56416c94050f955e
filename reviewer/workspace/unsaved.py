"""Texts that were typed and not yet saved, kept so that a crash or power failure loses none."""

import hashlib
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path

from reviewer.workspace import durable
from reviewer.workspace.digest import digest

_SUFFIX = ".unsaved"
_CHECK_LENGTH = 64  # hexadecimal digits of a SHA-256 checksum


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """An article's text as it was last kept."""

    path: Path
    text: str
    base: str | None  # digest of the file's bytes that the text was made from
    time: float  # in seconds since 1970


class UnsavedTexts:
    """The unsaved texts of one run of the program, one file each in a folder of its own.

    A file holds a line of JSON about the article, its text, and a checksum of both, so that a
    truncated file is never taken for a text.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, path: Path, text: str, base: str | None) -> None:
        """Keep an article's text, instead of what was kept of it before. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        about = json.dumps({"path": os.fspath(path), "base": base, "time": time.time()})
        content = f"{about}\n{text}\n".encode("utf-8", "surrogatepass")
        check = hashlib.sha256(content).hexdigest().encode()
        durable.write_file(self._file_of(path), content + check)

    def drop(self, path: Path) -> None:
        """Drop an article's text: it was saved, or the person gave it up. Raises OSError."""
        self._file_of(path).unlink(missing_ok=True)

    def texts(self) -> list[UnsavedText]:
        """Everything that was kept and is complete, the oldest first."""
        files = sorted(self.folder.glob(f"*{_SUFFIX}"))
        found = [text for file in files if (text := _read(file)) is not None]
        return sorted(found, key=lambda kept: kept.time)

    def remove_if_empty(self) -> None:
        """Remove the folder if it is empty."""
        try:
            self.folder.rmdir()
        except OSError:
            return

    def _file_of(self, path: Path) -> Path:
        return self.folder / f"{digest(os.fsencode(path))[:32]}{_SUFFIX}"


def _read(file: Path) -> UnsavedText | None:
    try:
        data = file.read_bytes()
    except OSError:
        return None
    content, check = data[:-_CHECK_LENGTH], data[-_CHECK_LENGTH:]
    if hashlib.sha256(content).hexdigest().encode() != check:
        return None
    about, _, text = content.decode("utf-8", "surrogatepass").partition("\n")
    known = json.loads(about)
    return UnsavedText(Path(known["path"]), text[:-1], known["base"], known["time"])
