"""Articles by something that they may share, in little memory: each process that checks has it.

Nearly every subject and lead is of one article alone. In a dictionary of tuples of paths, each
would take ten times the memory that it takes here.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import accumulate

#: Bytes that stand for what is shared. Among a million articles, two things have the same by
#: chance once in forty million folders.
DIGEST_SIZE = 8


def digest_of(text: str) -> bytes:
    """What stands for a text by which articles are grouped."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=DIGEST_SIZE).digest()


@dataclass(frozen=True, slots=True)
class Paths:
    """Many paths, one after the other; each is known by its number."""

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
        """The articles that share it; none where nobody has it."""
        key = int.from_bytes(digest, "big")
        first = bisect_left(self._digests, key)
        return self._numbers[first : bisect_right(self._digests, key, first)]
