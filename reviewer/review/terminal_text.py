"""An article's text, made fit for a terminal.

An article may contain control characters that would clear the screen, hide text or reverse its
direction; none of them reaches a terminal unescaped.
"""

import unicodedata

_SHOWN = {"\n": "\u23ce", "\t": "\u21e5", "\x1b": "\\x1b"}


def visible(text: str) -> str:
    r"""The text with all that cannot be seen escaped: a no-break space as ``\\xa0``."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def _escaped(char: str) -> str:
    if char in _SHOWN:
        return _SHOWN[char]
    if "\udc80" <= char <= "\udcff":
        return f"\\x{ord(char) - 0xDC00:02x}"  # a byte that is no text
    return char.encode("unicode_escape").decode("ascii")


def width(text: str) -> int:
    """Columns that printable text takes on a terminal: East Asian letters two, accents none."""
    if text.isascii():
        return len(text)
    return sum(map(_char_width, text))


def _char_width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def head(text: str, columns: int) -> str:
    """The beginning of printable text that fits; an ellipsis shows that there was more."""
    if width(text) <= columns:
        return text
    used = 1
    for index, char in enumerate(text):
        used += _char_width(char)
        if used > columns:
            return text[:index] + "\u2026"
    return text


def tail(text: str, columns: int) -> str:
    """The end of printable text that fits."""
    if width(text) <= columns:
        return text
    used = 1
    for index in range(len(text) - 1, -1, -1):
        used += _char_width(text[index])
        if used > columns:
            return "\u2026" + text[index + 1 :]
    return text


def plural(number: int, noun: str, nouns: str = "") -> str:
    """The number with the noun in the right form."""
    return noun if number == 1 else nouns or noun + "s"
