"""Where what first bytes are read as stands: with that, all begins that is left of misread text."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import repeat

from reviewer.rules._encoding.tables import char_class


def matches_at_leads(pattern: re.Pattern[str], text: str, encoding: str) -> Iterator[re.Match[str]]:
    """The matches of an expression that begins with what a first byte is read as, in text order.

    Searching for it takes as long as for all first bytes, and several are asked for in turn.
    """
    return filter(None, map(pattern.match, repeat(text), _leads_in(text, encoding)))


@lru_cache(maxsize=2)
def _leads_in(text: str, encoding: str) -> tuple[int, ...]:
    """Where all of them stand."""
    return tuple([match.start() for match in _leads_of(encoding).finditer(text)])


@lru_cache
def _leads_of(encoding: str) -> re.Pattern[str]:
    return re.compile(char_class(encoding, 0xC2, 0xF4))
