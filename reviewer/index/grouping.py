"""Articles grouped by something they may share, in little memory: every checking process has it.

Nearly every subject and lead belongs to one article alone. A dictionary of tuples of paths would
take ten times as much memory.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import accumulate

#: Bytes of a digest. Among a million articles, two texts have the same one by chance in one of
#: forty million folders.
DIGEST_SIZE = 8


def digest_of(text: str) -> bytes:
    """The digest that represents a text by which articles are grouped."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=DIGEST_SIZE).digest()


@dataclass(frozen=True, slots=True)
class Paths:
    """Many paths, joined into one; each is known by its number."""

    _joined: bytes = b""
    _ends: "array[int]" = field(default_factory=lambda: array("Q"))

    @classmethod
    def of(cls, paths: Iterable[str]) -> "Paths":
        """Put paths together."""
        encoded = [path.encode("utf-8", "surrogatepass") for path in paths]
        return cls(b"".join(encoded), array("Q", accumulate(map(len, encoded))))

    def __getitem__(self, number: int) -> str:
        begin = self._ends[number - 1] if number else 0
        return self._joined[begin : self._ends[number]].decode("utf-8", "surrogatepass")


@dataclass(frozen=True, slots=True)
class Groups:
    """The numbers of articles by a digest of what they share, in ascending order."""

    _digests: "array[int]" = field(default_factory=lambda: array("Q"))
    _numbers: "array[int]" = field(default_factory=lambda: array("Q"))

    @classmethod
    def of(cls, pairs: Iterable[tuple[bytes, int]]) -> "Groups":
        """Group articles; each pair is a digest and the number of an article that has it."""
        ordered = sorted((int.from_bytes(digest, "big"), number) for digest, number in pairs)
        return cls(
            array("Q", [digest for digest, _number in ordered]),
            array("Q", [number for _digest, number in ordered]),
        )

    def get(self, digest: bytes) -> Sequence[int]:
        """The numbers of the articles that share it; none if no article has it."""
        key = int.from_bytes(digest, "big")
        first = bisect_left(self._digests, key)
        return self._numbers[first : bisect_right(self._digests, key, first)]
