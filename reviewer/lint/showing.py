"""What a fix would do, in a few words of the text itself."""

from typing import NamedTuple

from reviewer.lint.model import Fix

#: Code points shown of the text before and after what a fix changes, and of the change itself.
_AROUND = 18
_MOST = 60
_GAP = "\N{HORIZONTAL ELLIPSIS}"
_LINE_END = "\N{DOWNWARDS ARROW WITH CORNER LEFTWARDS}"


class BeforeAfter(NamedTuple):
    """A stretch of the text as it is, and as a fix would leave it; line ends as signs."""

    before: str
    after: str


def preview(text: str, fix: Fix) -> BeforeAfter:
    """The place of a fix's first edit before and after it."""
    if not fix.edits:
        return BeforeAfter("", "")
    (start, end), replacement = fix.edits[0]
    head = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    tail = text[end : end + _AROUND].partition("\n")[0]
    at = start - len(head)
    before, behind = text[max(0, at - 1) : at], text[end + len(tail) : end + len(tail) + 1]
    opened = _GAP if before and not before.endswith("\n") else ""
    closed = _GAP if behind and behind != "\n" else ""
    return BeforeAfter(
        f"{opened}{head}{_short(text[start:end])}{tail}{closed}",
        f"{opened}{head}{_short(replacement)}{tail}{closed}",
    )


def _short(text: str) -> str:
    if len(text) > _MOST:
        text = f"{text[: _MOST // 2]}{_GAP}{text[-_MOST // 2 :]}"
    return text.replace("\n", _LINE_END)
