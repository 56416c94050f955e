"""The words, in any language, in which a letter can get lost.

They are in ``lost_words.bin``, made of the commonest words of forty languages by
``packaging/lost_words.py``: of each a number of 32 bits, the lowest three its commonness.
"""

import sys
from array import array
from bisect import bisect_left
from functools import lru_cache
from importlib.resources import files
from zlib import crc32

_LEVEL_BITS = 3


@lru_cache(maxsize=1)
def _numbers() -> "array[int]":
    numbers = array("I")
    numbers.frombytes(files(__package__).joinpath("lost_words.bin").read_bytes())
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def commonness(word: str) -> int:
    """How common a word is: 0 if unknown, up to 8; each step is four times as common."""
    numbers = _numbers()
    key = crc32(word.lower().encode("utf-8", "replace")) >> _LEVEL_BITS
    at = bisect_left(numbers, key << _LEVEL_BITS)
    if at < len(numbers) and numbers[at] >> _LEVEL_BITS == key:
        return 1 + (numbers[at] & ((1 << _LEVEL_BITS) - 1))
    return 0
