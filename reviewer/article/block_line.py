"""The line that is being read, consumed from the left, container by container."""

import re

#: Tabs reach to every fourth column; that many columns of spaces make indented code.
TAB = 4

_BLANKS = re.compile(r"[ \t]*+").match


class Line:
    """A line from ``bol`` to ``eol`` (its newline left out).

    ``at`` is its first character that is neither consumed nor blank, ``indent`` the columns of
    space before it.
    """

    def __init__(self, text: str) -> None:
        self.bol = self.eol = self.at = self.indent = 0
        self._text = text
        self._column = 0

    @property
    def is_used_up(self) -> bool:
        """Whether nothing but spaces is left."""
        return self.at == self.eol

    @property
    def rest(self) -> tuple[int, int, int]:
        """The offsets of the line's start, and of start and end of what is left of it."""
        return self.bol, self.at, self.eol

    def begin(self, bol: int, eol: int) -> None:
        """Go to the first character of the line from ``bol`` to ``eol`` that is not a space."""
        self.bol, self.eol, self.at, self._column = bol, eol, bol, 0
        self._skip_blanks()

    def use(self, length: int) -> None:
        """Consume so many characters, none of them blank, and any spaces after them."""
        self.at += length
        self._column += length
        self._skip_blanks()

    def use_quote_mark(self) -> None:
        """Consume a quote's mark and the one space that belongs to it."""
        self.use(1)
        if self.indent:
            self.indent -= 1

    def _skip_blanks(self) -> None:
        start = self.at
        blanks = _BLANKS(self._text, start, self.eol)
        stop = blanks.end() if blanks else start
        column = self._column
        if self._text.find("\t", start, stop) < 0:
            column += stop - start
        else:
            for char in self._text[start:stop]:
                column += 1 if char == " " else TAB - column % TAB
        self.indent = column - self._column
        self.at, self._column = stop, column
