"""Finds the line of every key and item of a TOML document.

The standard library's reader tells what a document says, but not where.
"""

import re
import tomllib
from dataclasses import dataclass, field

#: A path into the document: keys and indices of items, from the top down.
Way = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*+")
_COMMAS = re.compile(r"(?:[ \t\r\n,]|#[^\n]*)*+")
_KEY_PART = re.compile(r"""[A-Za-z0-9_-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+'""")
_DOT = re.compile(r"[ \t]*+\.[ \t]*+")
_EQUALS = re.compile(r"[ \t]*+=[ \t]*+")
_SCALAR = re.compile(
    r'''"""(?:[^"\\]|\\.|"(?!""))*+"""(?:"(?!")|""(?!"))?|\'\'\'(?:[^']|'(?!''))*+\'\'\''''
    r"""'{0,2}|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+'|[^,\]}#\n]++""",
    re.DOTALL,
)


def lines_of(document: str) -> dict[Way, int]:
    """The lines, from 1, of a document that is known to be TOML."""
    scanner = _Scanner(document)
    scanner.document()
    return scanner.lines


@dataclass(slots=True)
class _Scanner:
    """Walks the text once; ``at`` is how far it has come."""

    text: str
    at: int = 0
    lines: dict[Way, int] = field(default_factory=dict)
    _line: int = 1
    _counted: int = 0
    _lengths: dict[Way, int] = field(default_factory=dict)  # of the arrays of tables

    def document(self) -> None:
        table: Way = ()
        while self._skip(_BLANK):
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Way:
        is_item = self.text.startswith("[[", self.at)
        self.at += 2 if is_item else 1
        self._skip(_BLANK)
        line, (*parts, last) = self._present_line(), self._key()
        self._skip(_BLANK)
        self.at += 2 if is_item else 1
        way: Way = ()
        for part in parts:
            way = self._inside((*way, part))
        way = (*way, last)
        if is_item:
            self._lengths[way] = self._lengths.get(way, 0) + 1
        self.lines.setdefault(way, line)
        way = self._inside(way)
        self.lines.setdefault(way, line)
        return way

    def _inside(self, way: Way) -> Way:
        """The path, continued into the last table where it is an array of tables."""
        return (*way, self._lengths[way] - 1) if way in self._lengths else way

    def _pair(self, table: Way) -> None:
        line, parts = self._present_line(), self._key()
        way = table
        for part in parts:
            way = (*way, part)
            self.lines.setdefault(way, line)
        self._skip(_EQUALS)
        self._value(way)

    def _key(self) -> list[str]:
        parts = [self._key_part()]
        while (dot := _DOT.match(self.text, self.at)) is not None:
            self.at = dot.end()
            parts.append(self._key_part())
        return parts

    def _key_part(self) -> str:
        source = self._take(_KEY_PART)
        return str(tomllib.loads(f"x = {source}")["x"]) if source[:1] in ("'", '"') else source

    def _value(self, way: Way) -> None:
        opening = self.text[self.at]
        if opening not in "[{":
            self._take(_SCALAR)
            return
        self.at += 1
        number = 0
        while self._skip(_COMMAS) and self.text[self.at] not in "]}":
            if opening == "{":
                self._pair(way)
            else:
                self.lines[*way, number] = self._present_line()
                self._value((*way, number))
                number += 1
        self.at += 1

    def _present_line(self) -> int:
        self._line += self.text.count("\n", self._counted, self.at)
        self._counted = self.at
        return self._line

    def _skip(self, pattern: re.Pattern[str]) -> bool:
        """Skip what the pattern matches; return whether anything is left after it."""
        self._take(pattern)
        return self.at < len(self.text)

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        if found is None:
            return ""
        self.at = found.end()
        return found[0]
