"""The former versions of articles, kept outside the workspace."""

import os
import re
import time
import zlib
from dataclasses import dataclass
from pathlib import Path

from reviewer.workspace import durable
from reviewer.workspace.digest import digest

#: How long versions are kept, in seconds, and how much, in bytes on disk. The newest ones stay.
MAX_AGE = 30 * 24 * 3600
MAX_SIZE = 500 << 20

_NAME = re.compile(r"([0-9]{20})-([0-9a-f]{64})\.z")

#: A file that tells whoever finds the folder which article's versions are in it.
_PATH_FILE = "path.txt"


class VersionLostError(Exception):
    """A version is no longer in the history, or its file is damaged."""


@dataclass(frozen=True, slots=True)
class Version:
    """One former content of an article."""

    file: Path  # where the history keeps it
    time: float  # when it was recorded, in seconds since 1970
    digest: str  # of the article's bytes


class History:
    """The former versions in one folder, which the caller chooses and nothing else uses.

    Each version is a file that is written once and never changed, so any number of programs can
    record at the same time.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        """Where the versions are."""
        return self._folder

    def record(self, path: Path, data: bytes) -> None:
        """Keep ``data`` as a version of the article at ``path``; on return it is on the disk.

        The same content twice in a row is one version. Raises OSError.
        """
        content = digest(data)
        known = self.versions(path)
        if known and known[0].digest == content and self._is_sound(known[0]):
            return
        folder = self._folder_of(path)
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            (folder / _PATH_FILE).write_text(os.path.realpath(path), "utf-8", "surrogateescape")
            durable.flush_folder(self._folder)
        durable.write_file(folder / f"{time.time_ns():020d}-{content}.z", zlib.compress(data))

    def versions(self, path: Path) -> list[Version]:
        """The kept versions of the article at ``path``, the newest first."""
        try:
            files = sorted(self._folder_of(path).iterdir(), reverse=True)
        except FileNotFoundError:
            return []
        return [version for file in files if (version := _version(file))]

    def read(self, version: Version) -> bytes:
        """The article's bytes at that time. Raises VersionLostError."""
        try:
            data = zlib.decompress(version.file.read_bytes())
        except (OSError, zlib.error) as error:
            message = f"{version.file}: this former version can no longer be read: {error}."
            raise VersionLostError(message) from error
        if digest(data) != version.digest:
            raise VersionLostError(f"{version.file}: this former version is damaged.")
        return data

    def prune(self, max_age: float = MAX_AGE, max_size: int = MAX_SIZE) -> None:
        """Drop what is older than ``max_age`` seconds, then the oldest beyond ``max_size`` bytes.

        Meant for the program's start or end, as it looks at every version. It is not an error if
        another program drops a version meanwhile.
        """
        oldest = time.time() - max_age
        room = max_size
        found = [version for file in self._folder.glob("*/*.z") if (version := _version(file))]
        for version in sorted(found, key=lambda version: version.time, reverse=True):
            try:
                room -= version.file.stat().st_size
                if version.time < oldest or room < 0:
                    version.file.unlink()
            except FileNotFoundError:
                continue

    def _folder_of(self, path: Path) -> Path:
        """The folder of an article's versions: the same by whatever link the article is reached."""
        return self._folder / digest(os.fsencode(os.path.realpath(path)))[:32]

    def _is_sound(self, version: Version) -> bool:
        try:
            self.read(version)
        except VersionLostError:
            return False
        return True


def _version(file: Path) -> Version | None:
    match = _NAME.fullmatch(file.name)
    return Version(file, int(match[1]) / 1e9, match[2]) if match else None


def default_folder() -> Path:
    """Where the program keeps its history on this system, outside every workspace."""
    from platformdirs import user_state_path

    return user_state_path("article-reviewer", appauthor=False) / "history"
