"""How likely a letter is between two others, in any language; used for lost letters.

The numbers are in ``lost_letters.txt``, made of the commonest words of forty languages by
``packaging/lost_letters.py``.
"""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import log

#: Share of a language's letters that the file's first level stands for; each one doubles it.
_RAREST = 1.6e-5
#: What is assumed for a letter between neighbours that the file does not know.
_UNSEEN = 2e-7
#: How much two neighbours that are known one by one count for both together.
_APART = 0.02
#: The share of Chinese and Korean characters falls about so with their number in order.
_COMMONEST, _RARE, _NEVER = 40, 30_000, 300_000
#: What makes that comparable with letters between two neighbours.
_NEIGHBOURS = 6.0

_BEGIN, _END = "^", "$"


@dataclass(frozen=True, slots=True)
class _Shares:
    between: dict[tuple[str, str, str], float]
    behind: Counter[tuple[str, str]]  # the letter before, and the letter
    ahead: Counter[tuple[str, str]]
    alone: Counter[str]
    order: dict[str, int]


@lru_cache(maxsize=1)
def _shares() -> _Shares:
    order, *lines = files(__package__).joinpath("lost_letters.txt").read_text("utf-8").splitlines()
    shares = _Shares({}, Counter(), Counter(), Counter(), {})
    shares.order.update((char, number) for number, char in enumerate(order.split()[1]))
    for line in lines:
        letter, places = line[0], line[2:]
        for at in range(0, len(places), 3):
            before, after = places[at], places[at + 1]
            share = _RAREST * 2 ** (ord(places[at + 2]) - ord("a"))
            shares.between[before, letter, after] = share
            shares.behind[before, letter] += share
            shares.ahead[letter, after] += share
            shares.alone[letter] += share
    return shares


def plausibility(letter: str, before: str | None, after: str | None) -> float:
    """The logarithm of how often a letter stands between its neighbours.

    ``before`` and ``after`` are "" at the ends of a word, and None if unknown.
    """
    shares = _shares()
    small = letter.lower()
    if "\u3200" <= small <= "\ud7a3":
        is_usual = "\u4e00" <= small <= "\u9fff" or small >= "\uac00"
        number = shares.order.get(small, _RARE if is_usual else _NEVER)
        return -log(_COMMONEST + number) - _NEIGHBOURS
    first = None if before is None else before.lower() or _BEGIN
    last = None if after is None else after.lower() or _END
    if first is None or last is None:
        if first is not None:
            return log(shares.behind[first, small] + _UNSEEN)
        if last is not None:
            return log(shares.ahead[small, last] + _UNSEEN)
        return log(shares.alone[small] + _UNSEEN)
    apart = shares.behind[first, small] * shares.ahead[small, last]
    share = shares.between.get((first, small, last), 0.0)
    return log(share + _APART * apart / (shares.alone[small] + _UNSEEN) + _UNSEEN)
