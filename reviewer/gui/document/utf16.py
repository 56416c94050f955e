"""Code points to UTF-16 units and back."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Index:
    """Code points to UTF-16 units and back, for one text.

    ``"a\U0001f600b"``: offset 2 is position 3. A position inside a surrogate pair counts as the
    offset after it.
    """

    def __init__(self, text: str) -> None:
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [offset + before for before, offset in enumerate(self._astral)]

    def position(self, offset: int) -> int:
        """The UTF-16 position of a code point."""
        return offset + bisect_left(self._astral, offset)

    def offset(self, position: int) -> int:
        """The code point at a UTF-16 position."""
        return position - bisect_left(self._units, position)
