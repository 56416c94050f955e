"""The script of a letter, as precisely as needed to tell a text's own script from others."""

from bisect import bisect_right

#: Where scripts begin in the order of code points: everything up to the next one counts as the same
#: script. Latin letters are in several places.
_LATIN = (0x0000, 0x1E00, 0x2C60, 0xA720, 0xAB30, 0xFB00)
_KANA = (0x3040, 0x31F0, 0xFF65)
_GREEK = (0x0370, 0x1F00)
_CYRILLIC = (0x0400, 0x1C80, 0x2DE0, 0xA640)
_GEORGIAN = (0x10A0, 0x1C90, 0x2D00)
_ARABIC = (0x0600, 0x0750, 0x08A0, 0xFB50, 0xFE70)
_HAN = (0x2E80, 0x3400, 0xF900, 0x20000)
_HANGUL = (0x1100, 0x3130, 0xA960, 0xAC00)
_OTHERS: tuple[int, ...] = (
    *(0x0250, 0x0300, 0x0530, 0x0590, 0x0700, 0x0780, 0x07C0, 0x0860),
    *range(0x0900, 0x1000, 0x80),
    *(0x1000, 0x1200, 0x13A0, 0x1680, 0x1780, 0x1800, 0x1900, 0x1D00, 0x2000, 0x2C00, 0x2C80),
    *(0x2D30, 0x2D80, 0x2E00, 0x3000, 0x3100, 0x3190, 0x3200, 0xA000, 0xA4D0, 0xA6A0, 0xA800),
    *(0xA980, 0xAB70, 0xD800, 0xFB20, 0xFE00, 0xFF00, 0x10000),
)
_SAME = (_LATIN, _KANA, _GREEK, _CYRILLIC, _GEORGIAN, _ARABIC, _HAN, _HANGUL)
_FIRST: dict[int, int] = {start: starts[0] for starts in _SAME for start in starts}
_STARTS: list[int] = sorted((*_FIRST, *_OTHERS))


def script_of(char: str) -> int:
    """A number that letters of one script share; -1 if there is no character."""
    if not char:
        return -1
    start = _STARTS[bisect_right(_STARTS, ord(char)) - 1]
    return _FIRST.get(start, start)
