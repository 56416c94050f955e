"""Which encoding a file that is not UTF-8 may have."""

import codecs
import re
from itertools import islice
from typing import NamedTuple

UTF_8_BOM = codecs.BOM_UTF8

_TWO_BYTE_BOMS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}

#: The encodings articles were written in before UTF-8. All extend ASCII and are stateless, so
#: that a line can be read and written alone.
_CANDIDATES = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "iso8859_2", "koi8_r", "koi8_u", "mac_roman", "mac_cyrillic", "cp437", "cp850", "cp866",
    "gb18030", "big5", "cp932", "euc_jp", "euc_kr",
)  # fmt: skip

#: With a smaller share of bytes beyond ASCII, a text is English or nearly so. Its other characters
#: are punctuation and names, where statistics fail and Windows-1252 is right.
_FEW = 0.02

#: Both forms of UTF-16, by which byte of each pair is zero in Latin text.
_BIG_FIRST = ("utf-16-be", "utf-16-le")

#: ASCII, and the letters and signs of French, German, Italian, Spanish, Portuguese, Danish.
_WESTERN = re.compile(
    "[\0-\x7f\u00a0\u00a7\u00a9\u00ab\u00ae\u00b0\u00ba\u00aa\u00b7\u00bb\u00bf\u00a1\u00c0\u00c4-\u00ca\u00d1\u00d6\u00d8\u00dc\u00df"
    "\u00e0-\u00ef\u00f1-\u00f6\u00f8-\u00fc\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2122]+"
)

#: Number of bytes that are looked at: enough to tell a language, few enough to be quick.
_SAMPLE = 16_384


class Guess(NamedTuple):
    """An encoding, and whether something in the file proves it."""

    encoding: str
    has_bom: bool = False
    is_guessed: bool = False


def is_two_byte(encoding: str) -> bool:
    """Whether the encoding is one of the two forms of UTF-16."""
    return encoding in _TWO_BYTE_BOMS.values()


def guess_encoding(data: bytes) -> Guess:
    """The encoding of a file that is not valid UTF-8. Any file gets one that can read it."""
    encoding = _TWO_BYTE_BOMS.get(data[:2])
    if encoding and len(data) % 2 == 0:
        return Guess(encoding, has_bom=True)
    if _is_nearly_utf8(data):
        return Guess("utf-8", has_bom=data.startswith(UTF_8_BOM))
    if encoding := _unmarked_utf_16(data):
        return Guess(encoding, is_guessed=True)
    if b"\0" in data:
        return Guess("latin-1", is_guessed=True)
    return Guess(_likely(data), is_guessed=True)


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether more characters beyond ASCII are valid UTF-8 than bytes are not.

    In other encodings, bytes form such characters only rarely, by chance.
    """
    # Counted by what is left without them: a list of the characters would take a hundred times as
    # much memory as the file.
    text = data.decode("utf-8", "surrogateescape")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    stray = len(text) - len(data.decode("utf-8", "ignore"))
    return beyond - stray > stray


def _unmarked_utf_16(data: bytes) -> str | None:
    """The form of UTF-16 of a file without byte order mark, told by the zeros in Latin text."""
    zeros = data.count(0)
    if len(data) % 2 or 5 * zeros < 2 * len(data):
        return None
    encoding = next(
        (name for at, name in enumerate(_BIG_FIRST) if data[at::2].count(0) == zeros), None
    )
    return encoding if encoding and _reads_utf_16(data, encoding) else None


def _reads_utf_16(data: bytes, encoding: str) -> bool:
    try:
        return "\0" not in data.decode(encoding)
    except UnicodeDecodeError:
        return False


def _is_western(data: bytes) -> bool:
    """Whether, read as Windows-1252, everything beyond ASCII is a letter or sign of Western Europe.

    Statistics need more than a few words to tell its languages from those of the Baltic.
    """
    return not _WESTERN.sub("", data.decode("cp1252", "replace"))


def _likely(data: bytes) -> str:
    beyond = len(data) - len(data.translate(None, bytes(range(128, 256))))
    if _is_western(data):
        return "cp1252"
    if beyond < _FEW * len(data):
        return "cp1252" if _reads(data, "cp1252") else "latin-1"
    # Slow to import, and most folders never need it.
    from charset_normalizer import from_bytes

    telling = (line for line in re.split(rb"[\r\n]+", data) if not line.isascii())
    sample = b"\n".join(islice(telling, _SAMPLE))[:_SAMPLE]
    # The likeliest first; if the letters do not decide, Windows-1252 is by far the commonest.
    matches = sorted(
        from_bytes(sample, cp_isolation=list(_CANDIDATES)),
        key=lambda match: (match.chaos, -match.coherence, match.encoding != "cp1252"),
    )
    names = [match.encoding for match in matches[:1]]
    return next((name for name in (*names, "cp1252") if _reads(data, name)), "latin-1")


def _reads(data: bytes, encoding: str) -> bool:
    """Whether the encoding reads the data, line by line as well as whole."""
    try:
        text = data.decode(encoding, "surrogateescape")
    except UnicodeDecodeError:
        return False
    return all(text.count(end) == data.count(end.encode()) for end in ("\n", "\r", "\r\n"))
