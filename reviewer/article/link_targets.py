"""What is in the parentheses of an inline link: ``(target "title")``."""

import re

_BLANKS = re.compile(r"[ \t\n]*+")
_IN_ANGLES = re.compile(r"<((?:[^<>\n\\]|\\.)*+)>")
_NOT_PLAIN = re.compile(r"[()\x00-\x20\x7f]|\\[^\x00-\x20\x7f]?+").finditer
_TITLE = re.compile(
    r"""[ \t\n]++(?:"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\))""", re.DOTALL
)

#: How deep parentheses in a target may nest, as in other programs; without a limit, a text of
#: nothing but ``](`` would take quadratic time.
_DEEPEST = 32


def read_target(text: str, start: int) -> tuple[int, int, int] | None:
    """Where the target begins and ends, and the end after the ``)``.

    None if no target in parentheses begins at ``start``.
    """
    if not text.startswith("(", start):
        return None
    first = _skip(_BLANKS, text, start + 1)
    if text.startswith("<", first):
        target = _IN_ANGLES.match(text, first)
        if target is None:
            return None
        (first, last), end = target.span(1), target.end()
    else:
        end = last = _plain_end(text, first)
    end = _skip(_BLANKS, text, _skip(_TITLE, text, end))
    if not text.startswith(")", end):
        return None
    return first, last, end + 1


def _skip(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _plain_end(text: str, at: int) -> int:
    """The end of a target without angle brackets; its parentheses must be balanced."""
    depth = 0
    for mark in _NOT_PLAIN(text, at):
        char = mark[0]
        if char == "(" and depth < _DEEPEST:
            depth += 1
        elif char == ")" and depth:
            depth -= 1
        elif char[0] != "\\":
            return mark.start()
    return len(text)
