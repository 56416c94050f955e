"""Which files can be edited in the window, and why the others cannot."""

import stat
from pathlib import Path

from reviewer.article import Article
from reviewer.gui.words.language import translate

#: Larger files, in bytes, are not shown: laying them out would block the window for seconds.
MAX_BYTES = 8 << 20

#: Files with longer lines, in characters, are not shown. Qt lays a line out again at each key: as
#: measured without wrapping, but with painting, 40 ms at 50,000 characters, 80 ms at 90,000.
MAX_LINE = 50_000


class ReadOnlyError(Exception):
    """The article cannot be changed here; the sentence says why."""


def read_editable(path: Path) -> bytes:
    """The file's bytes. Raises OSError, and ReadOnlyError for a file that is better not read."""
    state = path.stat()
    if not stat.S_ISREG(state.st_mode):
        raise ReadOnlyError(refusal(path, translate("Editable", "it is not a regular file")))
    if state.st_size > MAX_BYTES:
        size = f"{state.st_size / (1 << 20):.0f} MB"
        reason = translate("Editable", "it is too large ({size})").format(size=size)
        hint = translate("Editable", "Split it in another program.")
        raise ReadOnlyError(refusal(path, reason, hint))
    return path.read_bytes()


def reason_against(article: Article) -> str | None:
    """Why an article's text cannot be edited in the window, as a sentence."""
    path = article.path or Path(translate("Editable", "This file"))
    if article.envelope.is_binary:
        return refusal(path, translate("Editable", "it is not a text file"))
    if has_line_longer_than(MAX_LINE, article.text):
        longest = max(map(len, article.text.split("\n")))
        hint = translate("Editable", "Break that line in another program.")
        reason = translate("Editable", "one of its lines has %Ln character(s)", "", longest)
        return refusal(path, reason, hint)
    return None


def has_line_longer_than(length: int, text: str) -> bool:
    """Whether any line has more characters; looks at only a few of them."""
    start = 0
    while len(text) - start > length:
        end = text.rfind("\n", start, start + length + 1)
        if end < 0:
            return True
        start = end + 1
    return False


def refusal(path: Path, reason: str, hint: str = "") -> str:
    """The sentence that says so."""
    words = translate("Editable", "{name} cannot be edited here: {reason}.")
    return f"{words.format(name=path.name, reason=reason)} {hint}".rstrip()
