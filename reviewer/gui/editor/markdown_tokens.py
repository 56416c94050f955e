"""Which stretches of a line of Markdown get which look. For colouring only: the outline decides.

Every expression stops at the next character it could begin with, so that a line costs linear time
whatever is in it.
"""

import re
from enum import Enum, auto
from typing import NamedTuple


class Style(Enum):
    """How a stretch of Markdown looks."""

    HEADING = auto()
    STRONG = auto()
    EMPHASIS = auto()
    CODE = auto()
    LINK = auto()
    IMAGE = auto()
    HTML = auto()
    MARKER = auto()
    QUOTE = auto()


class Token(NamedTuple):
    """A stretch of a line, in code points from the line's start."""

    start: int
    end: int
    style: Style


#: The state at the end of a line: plain text, or an unclosed HTML comment. From _FENCE upwards it
#: holds an open fence's length and character.
PLAIN, _COMMENT, _FENCE = 0, 1, 4

_FENCE_LINE = re.compile(r" {0,3}(?:(`{3,}+)[^`]*+|(~{3,}+).*)$")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*$")
_THEMATIC_BREAK = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$")
_PREFIX = re.compile(r"\s*(?:(?P<quote>>[> ]*)|(?P<marker>(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))")
_INLINE = re.compile(
    r"""
      (?P<escape>\\[!-/:-@\[-`{-~])
    | (?P<CODE>(?<!`)(?P<ticks>`++)[^`]++(?P=ticks)(?!`))
    | (?P<IMAGE>!\[[^\[\]]*\]\((?:[^()]|\([^()]*\))*\))
    | (?P<LINK>\[[^\[\]]*\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\[\]]*\])
        | <https?://[^<>\s]*> | \bhttps?://[^\s<>()\[\]]+)
    | (?P<HTML></?[A-Za-z][^<>]*>
        | &(?:\#[0-9]{1,8}|\#x[0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});)
    | (?P<STRONG>\*\*(?=[^\s*])[^*]+\*\* | (?<!\w)__(?=[^\s_])[^_]+__(?!\w))
    | (?P<EMPHASIS>\*(?=[^\s*])[^*]+\* | (?<!\w)_(?=[^\s_])[^_]+_(?!\w))
    """,
    re.VERBOSE,
)


def tokens_of(line: str, state: int) -> tuple[list[Token], int]:
    """The tokens of a line in text order, none overlapping, and the state at its end.

    ``state`` is that at the end of the previous line, PLAIN for the first line.
    """
    if state >= _FENCE:
        return [Token(0, len(line), Style.CODE)], _after_fence_line(line, state)
    if state == PLAIN:
        fence = _opened_fence(line)
        if fence != PLAIN:
            return [Token(0, len(line), Style.CODE)], fence
        if _HEADING.match(line):
            return [Token(0, len(line), Style.HEADING)], PLAIN
        if _UNDERLINE.match(line) or _THEMATIC_BREAK.match(line):
            return [Token(0, len(line), Style.MARKER)], PLAIN
    return _with_comments(line, state)


def state_after(line: str, state: int) -> int:
    """The state that ``tokens_of`` would return, found faster."""
    if state >= _FENCE:
        return _after_fence_line(line, state)
    if state == PLAIN:
        fence = _opened_fence(line)
        if fence != PLAIN or "<!--" not in line:
            return fence
    elif "-->" not in line:
        return _COMMENT
    return tokens_of(line, state)[1]


def _opened_fence(line: str) -> int:
    if "```" not in line and "~~~" not in line:
        return PLAIN
    match = _FENCE_LINE.match(line)
    if match is None:
        return PLAIN
    fence = match[1] or match[2]
    return _FENCE + 2 * len(fence) + (fence[0] == "~")


def _after_fence_line(line: str, state: int) -> int:
    length, is_tilde = divmod(state - _FENCE, 2)
    fence = line.strip()
    is_closing = len(fence) >= length and not fence.strip("~" if is_tilde else "`")
    return PLAIN if is_closing else state


def _with_comments(line: str, state: int) -> tuple[list[Token], int]:
    """The tokens of a line that is no block of its own: text, with comments between."""
    tokens: list[Token] = []
    at = 0
    if state == PLAIN:
        prefix = _PREFIX.match(line)
        if prefix is not None:
            style = Style.QUOTE if prefix["quote"] else Style.MARKER
            tokens.append(Token(prefix.start(prefix.lastgroup or 0), prefix.end(), style))
            at = prefix.end()
    is_comment = state == _COMMENT
    while at < len(line):
        if is_comment:
            closing = line.find("-->", at)
            end = len(line) if closing < 0 else closing + 3
            tokens.append(Token(at, end, Style.HTML))
            is_comment = closing < 0
        else:
            opening = line.find("<!--", at)
            end = len(line) if opening < 0 else opening
            tokens += _inline(line, at, end)
            is_comment = opening >= 0
        at = end
    return tokens, _COMMENT if is_comment else PLAIN


def _inline(line: str, start: int, end: int) -> list[Token]:
    return [
        Token(match.start(), match.end(), Style[match.lastgroup])
        for match in _INLINE.finditer(line, start, end)
        if match.lastgroup is not None and match.lastgroup != "escape"
    ]
