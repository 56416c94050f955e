"""What fixing changes, as a unified diff that ``patch`` understands."""

import os
import re
from difflib import diff_bytes, unified_diff

from reviewer.article import Article
from reviewer.review.fix import FixReport
from reviewer.review.terminal_text import visible

#: Characters that must be escaped in a quoted name; a line feed would end the header.
_UNSAFE_IN_NAMES = re.compile(rb"[\x00-\x1f\x7f\\]")

_NO_NEWLINE = b"\n\\ No newline at end of file\n"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def render_diff(report: FixReport) -> bytes:
    """The file's part of the diff, with the file's own bytes; empty if nothing changes."""
    if report.before == report.after:
        return b""
    name = _name(os.fsencode(report.path.as_posix()))
    lines = diff_bytes(unified_diff, _lines(report.before), _lines(report.after), name, name)
    return b"".join(_ended(line) for line in lines)


def _name(path: bytes) -> bytes:
    """The path as GNU diff and git write it, so that patch finds the file and nothing else."""
    if _UNSAFE_IN_NAMES.search(path) or path.startswith((b'"', b" ")):
        escaped = _UNSAFE_IN_NAMES.sub(lambda match: b"\\%03o" % match[0][0], path)
        return b'"' + escaped.replace(b'"', b'\\"') + b'"'
    return path + b"\t" if b" " in path else path


def render_diff_for_terminal(report: FixReport) -> bytes:
    """The same, without the control characters that an article may hold."""
    lines = render_diff(report).decode("utf-8", "surrogateescape").split("\n")
    return "\n".join(visible(line.removesuffix("\r")) for line in lines).encode()


def _lines(data: bytes) -> list[bytes]:
    if data.startswith(_UTF_16_MARKS):  # its bytes are not lines, so show its text
        data = Article.from_bytes(data).text.encode("utf-8", "backslashreplace")
    return [line + b"\n" for line in data.split(b"\n")[:-1]] + [
        line for line in (data.rpartition(b"\n")[2],) if line
    ]


def _ended(line: bytes) -> bytes:
    return line if line.endswith(b"\n") else line + _NO_NEWLINE
