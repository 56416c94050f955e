"""Where the front matter of a text is: its kind, its block, and what is between its fences."""

import re
from dataclasses import dataclass
from json import JSONDecodeError, JSONDecoder

from reviewer.article.fields import FrontMatterProblem, Kind, ProblemKind
from reviewer.text import Span

# Scrapers that glue files together leave a byte order mark inside the text. Blank lines in front of
# the fence do not hide it either: site generators allow them (Astro, python-frontmatter).
_OPENING = re.compile(r"\ufeff*(?:[ \t]*\n)*(---|\+\+\+)[ \t]*(?:\n|\Z)")
_REST_OF_LINE = re.compile(r"[ \t]*(?:\n|\Z)")
_KINDS = {"---": Kind.YAML, "+++": Kind.TOML}

_DOCUMENT_END = re.compile(r"^\.\.\.[ \t]*$", re.MULTILINE)

# A thematic break at the head of a text is no fence: what follows must look like `key:`
# (YAML) or like `key =` or `[table]` (TOML).
_COMMENTS = re.compile(r"(?:[ \t]*#[^\n]*\n)*")
_KEY_LINE = {
    "---": re.compile(r"""(?:"[^"\n]*"|'[^'\n]*'|[^\s#:-][^:\n]*)[ \t]*:(?=\s|\Z)"""),
    "+++": re.compile(r"""[\w.'"-][^=\n]*=|\["""),
}

_JSON_OPENING = re.compile(r"\ufeff*\s*(\{)(?=\s*[\"}])")


@dataclass(frozen=True, slots=True)
class Block:
    """The front matter's place; both spans are empty where there is none or it is unclosed."""

    kind: Kind
    span: Span
    content: Span
    problem: FrontMatterProblem | None = None


_NO_BLOCK = Block(Kind.NONE, Span(0, 0), Span(0, 0))


def find_block(text: str) -> Block:
    """Find the front matter of ``text``.

    A fence is a line of exactly ``---`` or ``+++``, with optional spaces after it. Only blank lines
    and a stray U+FEFF may come before the opening one. JSON front matter is an object at the very
    start that ends at a line's end. ``...`` closes nothing, because site generators read on to
    ``---``.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return _find_json(text)
    fence = opening[1]
    closing = _line_of(fence, text, opening.end())
    if closing is None:
        return _unclosed(text, opening)
    content = Span(opening.end(), closing.start)
    if _is_prose_between_breaks(content.of(text), fence):
        return _NO_BLOCK
    return Block(_KINDS[fence], Span(0, closing.end), content)


def _line_of(mark: str, text: str, start: int) -> Span | None:
    """The first line from ``start`` on that is only ``mark``, its newline included."""
    at = start if text.startswith(mark, start) else text.find(f"\n{mark}", start) + 1
    while at > 0:
        rest = _REST_OF_LINE.match(text, at + len(mark))
        if rest is not None:
            return Span(at, rest.end())
        at = text.find(f"\n{mark}", at) + 1
    return None


def _is_prose_between_breaks(content: str, fence: str) -> bool:
    """Whether two thematic breaks only look like fences: a blank line is followed by words."""
    if not content.startswith("\n"):
        return False
    lines = [line for line in map(str.lstrip, content.split("\n")) if line and line[0] != "#"]
    return bool(lines) and not any(map(_KEY_LINE[fence].match, lines))


def _unclosed(text: str, opening: re.Match[str]) -> Block:
    fence = opening[1]
    first_line = _COMMENTS.match(text, opening.end())
    if first_line is None or not _KEY_LINE[fence].match(text, first_line.end()):
        return _NO_BLOCK
    message = f"The front matter is never closed: a line of {fence} is missing after its fields."
    if fence == "---" and _DOCUMENT_END.search(text, opening.end()):
        message = (
            "The front matter ends in ..., which site generators do not understand: write ---."
        )
    problem = FrontMatterProblem(ProblemKind.UNCLOSED, message, Span(*opening.span(1)))
    return Block(_KINDS[fence], Span(0, 0), Span(0, 0), problem)


def _find_json(text: str) -> Block:
    opening = _JSON_OPENING.match(text)
    if opening is None:
        return _NO_BLOCK
    start = opening.start(1)
    try:
        # As text, because Python refuses to read numbers of thousands of digits.
        _, end = JSONDecoder(parse_int=str, strict=False).raw_decode(text, start)
    except (JSONDecodeError, RecursionError):
        return _broken_json(text, start)
    rest = _REST_OF_LINE.match(text, end)
    if rest is None:
        return _NO_BLOCK
    return Block(Kind.JSON, Span(0, rest.end()), Span(start, end))


def _broken_json(text: str, start: int) -> Block:
    closing = _line_of("}", text, start)
    if closing is not None:
        return Block(Kind.JSON, Span(0, closing.end), Span(start, closing.start + 1))
    message = "The front matter is never closed: a line with } is missing after its fields."
    problem = FrontMatterProblem(ProblemKind.UNCLOSED, message, Span(start, start + 1))
    return Block(Kind.JSON, Span(0, 0), Span(0, 0), problem)
