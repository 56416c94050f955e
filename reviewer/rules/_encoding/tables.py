"""What the bytes beyond ASCII are read as in the encodings that UTF-8 is misread as."""

from collections.abc import Iterator

from reviewer.lint.model import Gate

#: The encodings UTF-8 is misread as, the likeliest first, with the names of Python's codecs.
_CODECS = {
    "Windows-1252": "cp1252",
    "Windows-1251": "cp1251",
    "Mac Roman": "mac_roman",
    "code page 437": "cp437",
}

#: What Mac Roman reads the byte D5 as, which letters beyond ASCII follow in right French.
APOSTROPHE = "\u2019"


class ByteTable(dict[int, int]):
    """Characters to the bytes they were read from: for ``str.translate``."""

    def __missing__(self, char: int) -> int:
        # No byte: neither this encoding's nor, for the replacement character, anyone's.
        return 0x101 if char == 0xFFFD else 0x100


def _table(encoding: str) -> ByteTable:
    # In the two encodings that leave bytes unassigned, these arrive as control characters; the
    # other bytes do, too, where a text went through two encodings.
    has_gaps = encoding.startswith("Windows")
    table = ByteTable({byte: byte for byte in range(0xA0 if has_gaps else 0x80)})
    for byte in range(0x80, 0x100):
        char = bytes([byte]).decode(_CODECS[encoding], "ignore")
        if char:
            table[ord(char)] = byte
    return table


TABLES = {encoding: _table(encoding) for encoding in _CODECS}


def char_class(encoding: str, first: int, last: int, without: str = "") -> str:
    """Write a character class of what the bytes first to last are read as."""
    chars = (chr(char) for char, byte in TABLES[encoding].items() if first <= byte <= last)
    return "[" + "".join(char for char in chars if char not in without) + "]"


def _gate_patterns() -> Iterator[str]:
    """What every strong run begins with; right text opens these in Ukrainian or French at most."""
    for encoding in ("Windows-1252", "Mac Roman"):
        more = char_class(encoding, 0x80, 0xBF)
        # Mac Roman's D5 is the apostrophe, which letters beyond ASCII follow in French.
        yield f"{char_class(encoding, 0xC2, 0xDF, without=APOSTROPHE)}{more}"
        yield f"{char_class(encoding, 0xE0, 0xEF)}{more}{{2}}"
        yield f"{char_class(encoding, 0xF0, 0xF4)}{more}{{3}}"
    yield f"(?:{APOSTROPHE}{char_class('Mac Roman', 0x80, 0xBF)}){{2}}"
    more = char_class("Windows-1251", 0x80, 0xBF)
    pair = f"{char_class('Windows-1251', 0xD0, 0xD3)}{more}"
    yield from (
        f"{pair}{pair}",
        f"\u0432{more}{{2}}",
        f"\u0440\u045f{more}{{2}}",
        f"\u043f\u0451{more}",
    )
    more = char_class("code page 437", 0x80, 0xBF)
    box = "".join(map(chr, range(0x2500, 0x25A0)))
    no_box = char_class("code page 437", 0x80, 0xBF, without=box)
    yield f"{char_class('code page 437', 0xC2, 0xDF)}{no_box}"
    yield f"{char_class('code page 437', 0xE0, 0xEF)}{more}{{2}}"
    yield f"{char_class('code page 437', 0xF0, 0xF4)}{more}{{3}}"


#: Opens for every text in which ``find_misreadings`` finds something.
MOJIBAKE_GATE = Gate(patterns=tuple(_gate_patterns()))
