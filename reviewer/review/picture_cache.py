"""Keeps pictures from the web on disk, so that each is downloaded only once."""

from hashlib import sha256
from pathlib import Path

from reviewer.workspace.durable import write_file

#: Size of all pictures kept, in bytes; the least recently used ones are dropped first.
MAX_SIZE = 200 << 20


class PictureCache:
    """Pictures by their address, in a folder of the program's own.

    Never fails: what cannot be read or written counts as not there.
    """

    def __init__(self, folder: Path, max_size: int = MAX_SIZE) -> None:
        self._folder = folder
        self._max_size = max_size

    def get(self, address: str) -> bytes | None:
        """The picture, if it is kept."""
        file = self._file(address)
        try:
            data = file.read_bytes()
            file.touch()  # it was looked at
        except OSError:
            return None
        return data

    def put(self, address: str, data: bytes) -> None:
        """Keep a picture, and drop older ones if there are too many."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_file(self._file(address), data)
            self._make_room()
        except OSError:
            return

    def _make_room(self) -> None:
        kept = [(file.stat(), file) for file in self._folder.iterdir() if file.is_file()]
        size = sum(stat.st_size for stat, _ in kept)
        for stat, file in sorted(kept, key=lambda one: one[0].st_mtime_ns):
            if size <= self._max_size:
                return
            file.unlink(missing_ok=True)
            size -= stat.st_size

    def _file(self, address: str) -> Path:
        return self._folder / sha256(address.encode("utf-8", "surrogatepass")).hexdigest()
