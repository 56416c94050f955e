r"""What a file has besides its article's text: encoding, byte order mark and line ends.

A text has ``\n`` line ends only. Its envelope keeps the file's bytes, so that a line nobody changed
is written as it was, with its own line end and with any bytes that could not be decoded.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property

from reviewer.article.encoding_guess import UTF_8_BOM, guess_encoding, is_two_byte
from reviewer.article.line_alignment import align_lines

_NEWLINE_NAMES = {"\n": "LF", "\r\n": "CRLF", "\r": "CR"}

_ENCODING_NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "latin-1": "ISO-8859-1",
    "mac_roman": "Mac Roman",
    "mac_cyrillic": "Mac Cyrillic",
    "koi8_r": "KOI8-R",
    "koi8_u": "KOI8-U",
    "cp932": "Shift JIS",
}


#: How many bytes at the start decide whether a file is text, and control characters that hardly any
#: text has.
_SAMPLE = 8192
_CONTROLS = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]")


class UnencodableTextError(ValueError):
    """A changed line holds characters that the file's encoding lacks.

    ``line`` counts from 0. If ``can_be_converted``, ``Envelope.converted_to_utf8()`` is the way
    out; otherwise the characters must go.
    """

    def __init__(
        self, characters: str, line: int, encoding_name: str, *, can_be_converted: bool
    ) -> None:
        shown = ", ".join(f"{char!r} (U+{ord(char):04X})" for char in characters[:5])
        if len(characters) > 5:
            shown += f" and {len(characters) - 5} more"
        way_out = "Convert the file to UTF-8." if can_be_converted else "Remove them."
        super().__init__(f"Line {line + 1}: {encoding_name} has no place for {shown}. {way_out}")
        self.characters = characters
        self.line = line
        self.encoding_name = encoding_name
        self.can_be_converted = can_be_converted


@dataclass(frozen=True)
class Envelope:
    """A file's bytes as they were read, and how they are read as text.

    ``encoding`` is the name of a Python codec. ``is_guessed`` is true where nothing in the file
    proves it, ``is_plain`` where the bytes are known to be the text in UTF-8 and nothing else.
    """

    data: bytes = field(repr=False)
    encoding: str = "utf-8"
    has_bom: bool = False
    is_guessed: bool = False
    is_plain: bool = field(default=False, repr=False, compare=False)

    @classmethod
    def plain(cls, text: str) -> "Envelope":
        """The envelope of a text that was never in a file: UTF-8, with the line ends it has."""
        return cls(_as_utf8(text))

    @property
    def is_utf8(self) -> bool:
        """Whether the file is UTF-8, apart from stray bytes."""
        return self.encoding == "utf-8"

    @property
    def encoding_name(self) -> str:
        """The encoding's name as people know it."""
        name = _ENCODING_NAMES.get(self.encoding) or re.sub(
            r"^CP(?=125\d)", "Windows-", self.encoding.upper().replace("_", "-")
        )
        if self.is_guessed:
            return f"{name} (guessed)"
        return f"{name} with BOM" if self.has_bom and self.is_utf8 else name

    @cached_property
    def newline(self) -> str:
        r"""The commonest line end: ``\n`` (also where there is none), ``\r\n`` or ``\r``."""
        return max(self._newlines, key=self._newlines.__getitem__)

    @property
    def newline_name(self) -> str:
        """LF, CRLF, CR or mixed."""
        is_mixed = sum(count > 0 for count in self._newlines.values()) > 1
        return "mixed" if is_mixed else _NEWLINE_NAMES[self.newline]

    @cached_property
    def undecodable(self) -> int:
        """Number of bytes that could not be decoded; in the text they are lone surrogates."""
        if self.is_plain or (self.is_utf8 and not self._has_stray_bytes):
            return 0
        width = 2 if is_two_byte(self.encoding) else 1
        return width * len(re.findall("[\ud800-\udfff]", self._raw))

    @cached_property
    def is_binary(self) -> bool:
        """Whether this is a picture, an archive or the like: never check it or write to it.

        A text may have a stray NUL, which is damage. A binary file has them by nature: it is in no
        encoding we know, or begins with many control characters.
        """
        if not self.is_utf8 and not is_two_byte(self.encoding):
            return b"\0" in self.data
        sample = self.data[:_SAMPLE]
        if b"\0" not in sample:
            return False
        text = sample.decode(self.encoding, "replace")
        return "\0" in text and 20 * len(_CONTROLS.findall(text)) > len(text)

    def encode(self, text: str) -> bytes:
        """The bytes to write for ``text``: unchanged lines as they were read.

        A new line takes the line end of the line before it. Raises UnencodableTextError.
        """
        text = _with_plain_newlines(text)
        if self.is_utf8 and self.newline_name == "LF":
            # Exact in both directions, stray bytes included, so no line needs to be looked up.
            return self._bom + self._encoded(text, 0)
        if text == self._text:
            return self.data
        return self._bom + b"".join(self._encoded_lines(text.split("\n")))

    def converted_to_utf8(self) -> "Envelope":
        """The same file as UTF-8, every line end as it is, without a byte order mark."""
        return Envelope(_as_utf8(self._raw))

    def _encoded_lines(self, lines: list[str]) -> list[bytes]:
        old_lines = self._text.split("\n")
        old_bytes, old_ends = self._bytes_of_lines()
        end = old_ends[0] or self.newline.encode(self.encoding)
        pieces: list[bytes] = []
        for number, (line, origin) in enumerate(
            zip(lines, align_lines(old_lines, lines), strict=True)
        ):
            if origin is not None and old_lines[origin] == line:
                pieces.append(old_bytes[origin])
            else:
                pieces.append(self._encoded(line, number))
            if origin is not None:
                end = old_ends[origin] or end
            pieces.append(end)
        return pieces[:-1]

    def _bytes_of_lines(self) -> tuple[list[bytes], list[bytes]]:
        """Each line's bytes, and its line end's; the last line has none."""
        if is_two_byte(self.encoding):
            parts = [
                part.encode(self.encoding, "surrogatepass")
                for part in re.split(r"(\r\n|\r|\n)", self._raw)
            ]
        else:
            parts = re.split(rb"(\r\n|\r|\n)", self.data[len(self._bom) :])
        return parts[::2], [*parts[1::2], b""]

    def _encoded(self, text: str, line: int) -> bytes:
        """The bytes of ``text``, which begins at ``line``."""
        try:
            return text.encode(self.encoding, self._errors)
        except UnicodeEncodeError as error:
            start = text.rfind("\n", 0, error.start) + 1
            end = text.find("\n", error.start)
            guilty = text[start : end if end >= 0 else None]
            lacking = dict.fromkeys(char for char in guilty if not self._can_encode(char))
            raise UnencodableTextError(
                "".join(lacking),
                line + text.count("\n", 0, start),
                self.encoding_name,
                can_be_converted=not self.is_utf8 and _is_utf8_text("".join(lacking)),
            ) from None

    def _can_encode(self, char: str) -> bool:
        try:
            char.encode(self.encoding, self._errors)
        except UnicodeEncodeError:
            return False
        return True

    @property
    def _errors(self) -> str:
        return "surrogatepass" if is_two_byte(self.encoding) else "surrogateescape"

    @property
    def _bom(self) -> bytes:
        if not self.has_bom:
            return b""
        return UTF_8_BOM if self.is_utf8 else self.data[:2]

    @property
    def _raw(self) -> str:
        """The decoded text with the file's line ends."""
        return self.data[len(self._bom) :].decode(self.encoding, self._errors)

    @property
    def _text(self) -> str:
        return _with_plain_newlines(self._raw)

    @cached_property
    def _newlines(self) -> dict[str, int]:
        if self.is_utf8 and b"\r" not in self.data:
            return {"\n": self.data.count(b"\n"), "\r\n": 0, "\r": 0}
        raw = self._raw
        pairs = raw.count("\r\n")
        return {"\n": raw.count("\n") - pairs, "\r\n": pairs, "\r": raw.count("\r") - pairs}

    @cached_property
    def _has_stray_bytes(self) -> bool:
        try:
            self.data.decode()  # cheap, and every check asks
        except UnicodeDecodeError:
            return True
        return False


def decode(data: bytes) -> tuple[str, Envelope]:
    r"""A file's text, line ends as ``\n``, and its envelope.

    Never fails: any bytes are some text, and ``envelope.encode(text)`` gives them back.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError:
        guess = guess_encoding(data)
        envelope = Envelope(data, guess.encoding, guess.has_bom, guess.is_guessed)
        return envelope._text, envelope
    if data.startswith(UTF_8_BOM):
        return _with_plain_newlines(text[1:]), Envelope(data, has_bom=True)
    plain = _with_plain_newlines(text)
    return plain, Envelope(data, is_plain=plain is text)


def _with_plain_newlines(text: str) -> str:
    if "\r" not in text:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _is_utf8_text(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _as_utf8(text: str) -> bytes:
    """The text as UTF-8, stray bytes as they are, other lone surrogates as if they were letters.

    The latter would read back differently, so they are refused when a changed line is written.
    """
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
