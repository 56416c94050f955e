"""Finding UTF-8 sequences in bytes."""

import re

_MORE = rb"[\x80-\xbf]"
#: One character of UTF-8; or of CESU-8, which writes those beyond the basic plane as two halves.
_SEQUENCE = (
    rb"(?:[\xc2-\xdf]%(m)s|\xe0[\xa0-\xbf]%(m)s|[\xe1-\xec\xee\xef]%(m)s{2}|\xed[\x80-\x9f]%(m)s"
    rb"|\xed[\xa0-\xaf]%(m)s\xed[\xb0-\xbf]%(m)s|\xf0[\x90-\xbf]%(m)s{2}|[\xf1-\xf3]%(m)s{3}"
    rb"|\xf4[\x80-\x8f]%(m)s{2})"
) % {b"m": _MORE}

#: Characters of UTF-8 side by side.
RUN = re.compile(_SEQUENCE + b"+")

#: A sequence that lost a byte, but not all after the first: no evidence for right text.
TORN = re.compile(rb"[\xc2-\xf4](?:%s+\x01*|\x01+)" % _MORE)


def decode(run: bytes) -> str:
    """What a match of ``RUN`` stands for."""
    if b"\xed" in run:
        halves = run.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
        return halves.decode("utf-16-le")
    return run.decode("utf-8")


def length_of(lead: int) -> int:
    """How many bytes a sequence has that begins with this one; 0 if none can."""
    if 0xC2 <= lead <= 0xDF:
        return 2
    if 0xE0 <= lead <= 0xEF:
        return 3
    return 4 if 0xF0 <= lead <= 0xF4 else 0
