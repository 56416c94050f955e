"""Bytes, each written as the character of its number, and the UTF-8 there is in them."""

import re

_MORE = "[\x80-\xbf]"
#: One character of UTF-8; or of CESU-8, which writes those beyond the basic plane as two halves.
_SEQUENCE = (
    f"(?:[\xc2-\xdf]{_MORE}|\xe0[\xa0-\xbf]{_MORE}"
    f"|[\xe1-\xec\xee\xef]{_MORE}{{2}}|\xed[\x80-\x9f]{_MORE}"
    f"|\xed[\xa0-\xaf]{_MORE}\xed[\xb0-\xbf]{_MORE}"
    f"|\xf0[\x90-\xbf]{_MORE}{{2}}|[\xf1-\xf3]{_MORE}{{3}}"
    f"|\xf4[\x80-\x8f]{_MORE}{{2}})"
)

#: Characters of UTF-8 side by side.
RUN = re.compile(f"{_SEQUENCE}+")

#: A sequence that lost a byte, but not all behind the first: no evidence for right text.
TORN = re.compile(f"[\xc2-\xf4](?:{_MORE}+\u0101*|\u0101+)")


def decode(run: str) -> str:
    """What a match of ``RUN`` stands for."""
    data = run.encode("latin-1")
    if "\xed" in run:
        halves = data.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
        return halves.decode("utf-16-le")
    return data.decode("utf-8")


def length_of(lead: int) -> int:
    """How many bytes a sequence has that begins with this one; 0 where none does."""
    if 0xC2 <= lead <= 0xDF:
        return 2
    if 0xE0 <= lead <= 0xEF:
        return 3
    return 4 if 0xF0 <= lead <= 0xF4 else 0
