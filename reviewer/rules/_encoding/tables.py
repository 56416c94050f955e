"""What the bytes beyond ASCII are read as in the encodings that UTF-8 is misread as."""

import codecs
from collections.abc import Iterator
from functools import lru_cache

from reviewer.lint.model import Gate

WINDOWS_1252 = "Windows-1252"
WINDOWS_1251 = "Windows-1251"
MAC_ROMAN = "Mac Roman"
CENTRAL_EUROPEAN = ("Windows-1250", "ISO-8859-2")
CODE_PAGE_437 = "code page 437"
CODE_PAGE_850 = "code page 850"

#: The encodings UTF-8 is misread as, the likeliest first, with the names of Python's codecs.
_CODECS = {
    WINDOWS_1252: "cp1252",
    WINDOWS_1251: "cp1251",
    MAC_ROMAN: "mac_roman",
    CODE_PAGE_437: "cp437",
    CENTRAL_EUROPEAN[0]: "cp1250",
    CENTRAL_EUROPEAN[1]: "iso8859_2",
    CODE_PAGE_850: "cp850",
    "Windows-1254": "cp1254",
    "Windows-1257": "cp1257",
}

#: Those that are also used without their signs, as ISO-8859-1 and -9: control characters instead.
_LATIN = (WINDOWS_1252, "Windows-1254")

#: What Mac Roman reads the byte D5 as, which letters beyond ASCII follow in right French.
APOSTROPHE = "\u2019"

#: Letters of Ukrainian and Serbian, which stand side by side in right text.
_MORE_LETTERS = "".join(map(chr, (*range(0x401, 0x410), *range(0x451, 0x460), 0x490, 0x491)))

BOX_DRAWING = "".join(map(chr, range(0x2500, 0x25A0)))

#: Marks a character that is not a byte of the encoding.
_NO_BYTE = 0x100


class ByteTable(dict[int, int]):
    """Characters to the bytes they were read from."""

    def __missing__(self, char: int) -> int:
        return _NO_BYTE


def _table(encoding: str) -> ByteTable:
    table = ByteTable({byte: byte for byte in range(0xA0 if encoding in _LATIN else 0x80)})
    for byte in range(0x80, 0x100):
        # Bytes that an encoding leaves unassigned arrive as control characters.
        char = bytes([byte]).decode(_CODECS[encoding], "ignore") or chr(byte)
        table[ord(char)] = byte
    return table


TABLES = {encoding: _table(encoding) for encoding in _CODECS}

#: What is written for these in bytes: a newline stays, a replacement character was some byte.
_WRITTEN = {0x0A: 0x0A, 0xFFFD: 0x01}
_WRITTEN_TABLES = {encoding: {**table, **_WRITTEN} for encoding, table in TABLES.items()}


def as_bytes(text: str, encoding: str) -> bytes:
    """The bytes that a text beyond ASCII was read from, one for each character.

    A question mark for those that are none, 01 for a replacement character, a newline for itself.
    """
    table = _WRITTEN_TABLES[encoding]
    # Complete for this text: an error for each character that is missing takes ten times as long.
    mapping = {char: table.get(char, 0x3F) for char in map(ord, set(text))}
    return codecs.charmap_encode(text, "strict", mapping)[0]


#: The bytes without a character in an encoding: these get lost.
GAPS = {
    encoding: tuple(
        byte for byte in range(0x80, 0x100) if not bytes([byte]).decode(codec, "ignore")
    )
    for encoding, codec in _CODECS.items()
}


@lru_cache(maxsize=128)
def char_class(encoding: str, first: int, last: int, without: str = "") -> str:
    """Write a character class of what the bytes first to last are read as."""
    chars = (chr(char) for char, byte in TABLES[encoding].items() if first <= byte <= last)
    return "[" + "".join(char for char in chars if char not in without) + "]"


def _latin_patterns(encoding: str) -> Iterator[str]:
    more = char_class(encoding, 0x80, 0xBF)
    # Mac Roman's D5 is the apostrophe, which letters beyond ASCII follow in French.
    yield f"{char_class(encoding, 0xC2, 0xDF, without=APOSTROPHE)}{more}"
    yield f"{char_class(encoding, 0xE0, 0xEF)}{more}{{2}}"
    yield f"{char_class(encoding, 0xF0, 0xF4)}{more}{{3}}"


def _cyrillic_patterns() -> Iterator[str]:
    more = char_class(WINDOWS_1251, 0x80, 0xBF)
    pair = f"{char_class(WINDOWS_1251, 0xCE, 0xDB)}{more}"
    yield f"{pair}{pair}"
    yield f"[\u0432\u043f]{more}{{2}}"
    yield f"\u0440\u045f{more}{{2}}"
    sign = char_class(WINDOWS_1251, 0x80, 0xBF, without=_MORE_LETTERS)
    yield f"[\u0433-\u043a](?:{sign}{more}|{more}{sign})"
    # Letters beyond ASCII, in Latin text or misread twice.
    accented = char_class(WINDOWS_1251, 0xC2, 0xC5)
    yield f"[a-z]{accented}{more}"
    yield f"{accented}{more}{accented}{more}"


def _code_page_patterns(encoding: str) -> Iterator[str]:
    more = char_class(encoding, 0x80, 0xBF)
    yield (
        f"{char_class(encoding, 0xC2, 0xDF)}{char_class(encoding, 0x80, 0xBF, without=BOX_DRAWING)}"
    )
    yield "\u252c\u2510[A-Za-z]"
    yield f"{char_class(encoding, 0xE0, 0xEF)}{more}{{2}}"
    yield f"{char_class(encoding, 0xF0, 0xF4)}{more}{{3}}"


def _gate_patterns() -> Iterator[str]:
    """What every run that may be mojibake begins with; right text rarely opens these."""
    for encoding in _CODECS:
        if encoding == WINDOWS_1251:
            yield from _cyrillic_patterns()
        elif encoding in (CODE_PAGE_437, CODE_PAGE_850):
            yield from _code_page_patterns(encoding)
        else:
            yield from _latin_patterns(encoding)
    yield f"(?:{APOSTROPHE}{char_class(MAC_ROMAN, 0x80, 0xBF)}){{2}}"


#: Opens for every text in which ``find_misreadings`` finds something.
MOJIBAKE_GATE = Gate(patterns=tuple(_gate_patterns()))
