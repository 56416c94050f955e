"""Possible spellings of a string in YAML, the one most like the former value first."""

import re
from collections.abc import Callable, Iterator

from reviewer.article.events import STRING
from reviewer.article.fields import Scalar, Style
from reviewer.article.masking import REFUSED
from reviewer.article.spelling import Place
from reviewer.article.yaml_events import implicit_type, leading_blanks
from reviewer.article.yaml_folding import fold, old_folds

# What YAML 1.2 (JavaScript, Go) or Ruby's reader takes for a number, a boolean, null or a symbol
# where PyYAML sees a string; such strings are quoted, so that every site generator agrees.
_OTHERS_READ_AS_TYPED = re.compile(
    r"""
    0o[0-7_]+ | [-+]?0b[01_]+ | [-+]?0x[0-9a-fA-F_]+
    | [-+]?(\.[0-9]+|[0-9][0-9_,]*(\.[0-9_]*)?)([eE][-+]?[0-9]+)?
    | [-+]?\.(inf|nan) | null | true | false | y | n | yes | no | on | off
    | :.*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?")

_BLOCK = (Style.LITERAL, Style.FOLDED)
_INDICATORS = "+-123456789"
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
_ESCAPED = re.compile(f'[\\\\"\\n\\t]|{REFUSED.pattern}')


def is_read_as_string_everywhere(text: str) -> bool:
    """Whether YAML 1.1 and YAML 1.2 both read the unquoted text as a string."""
    if implicit_type(text) != STRING or _DATE.fullmatch(text):
        return False
    return _OTHERS_READ_AS_TYPED.fullmatch(text) is None


def candidates(text: str, place: Place) -> Iterator[str]:
    """Spellings, the one most like the former value first."""
    old = place.old
    style = old.style if old is not None else place.style
    known = old.text if old is not None else ""
    if any(char not in known for char in REFUSED.findall(text)):
        yield _double_quoted(text)
        return
    if old is not None and "\n" in place.old_source:
        yield from _refolded(text, place, old)
    is_block = style in _BLOCK or (style is Style.PLAIN and "\n" in text)
    # A block is for several lines: if a single one is left, it is better written without a block.
    had_one_line = old is not None and "\n" not in old.text.strip("\n")
    is_worth_it = had_one_line or "\n" in text
    if is_block and is_worth_it and not place.in_brackets and text.strip("\n"):
        yield _literal(text, place)
    yield from quotable(text, place)


def quotable(text: str, place: Place) -> Iterator[str]:
    """Spellings on one line: unquoted if every reader then sees a string, or quoted."""
    style = place.old.style if place.old is not None else place.style
    has_breaks = "\n" in text or "\t" in text
    if style in (Style.PLAIN, *_BLOCK):
        if not has_breaks and is_read_as_string_everywhere(text):
            yield text
        style = place.quotes
    if style is Style.SINGLE_QUOTED and not has_breaks:
        yield _single_quoted(text)
    yield _double_quoted(text)


def _refolded(text: str, place: Place, old: Scalar) -> Iterator[str]:
    """The old lines with only the changed ones broken again."""
    style, source = old.style, place.old_source
    if style is Style.LITERAL or (style is Style.PLAIN and not is_read_as_string_everywhere(text)):
        return
    source_lines = source.split("\n")
    indent = _indent_below(source, place)
    width = max(len(line) for line in source_lines[1:])
    width = max(width, place.column + len(source_lines[0]))
    if style is Style.FOLDED:
        yield from _refolded_block(text, place, old, width - indent)
        return
    quote = _QUOTES.get(style, "")
    lines = source[len(quote) : len(source) - len(quote)].split("\n")
    lines = [
        lines[0].rstrip(" \t"),
        *(line.strip(" \t") for line in lines[1:-1]),
        lines[-1].lstrip(" \t"),
    ]
    if style is Style.SINGLE_QUOTED:
        lines = [line.replace("''", "'") for line in lines]
    folds = old_folds(lines, old.text, is_escaped=style is Style.DOUBLE_QUOTED)
    if folds is None:
        return
    new = fold(text, old.text, folds, first=width - place.column, other=width - indent)
    yield quote + _joined([_ESCAPERS[style](line) for line in new], indent) + quote


def _refolded_block(text: str, place: Place, old: Scalar, width: int) -> Iterator[str]:
    indent = _indent_below(place.old_source, place)
    _, *lines = (line[indent:] for line in place.old_source.split("\n"))
    old_text = old.text.rstrip("\n")
    folds = old_folds(lines, old_text)
    if folds is not None and not any(line.startswith((" ", "\t")) for line in lines):
        new = fold(text.rstrip("\n"), old_text, folds, first=width, other=width)
        header = _header(">", text, place)
        yield header + "\n" + " " * indent + _joined(new, indent)


def _literal(text: str, place: Place) -> str:
    indent = _indent_below(place.old_source, place)
    body = text.removesuffix("\n")
    lines = body.split("\n")
    return _header("|", text, place) + "".join(
        "\n" + " " * indent * bool(line) + line for line in lines
    )


def _header(indicator: str, text: str, place: Place) -> str:
    """The header line of a block scalar; a comment in it stays."""
    indicators, rest = "", ""
    if place.old is not None and place.old.style in _BLOCK:
        line = place.old_source.partition("\n")[0]
        rest = line[1:].lstrip(_INDICATORS)
        indicators = line[1 : len(line) - len(rest)]
    keeps = text.endswith("\n") and "+" in indicators
    chomping = "-" if not text.endswith("\n") else "+" if keeps or text.endswith("\n\n") else ""
    first_line = text.lstrip("\n")
    digit = ""
    if first_line.startswith(" ") or re.search("[1-9]", indicators):
        digit = str(_indent_below(place.old_source, place) - place.indent)
    return indicator + digit + chomping + rest


def _indent_below(source: str, place: Place) -> int:
    """The indentation of the lines below a value's first: as it is, or two more than its key."""
    old = place.old
    if old is not None and old.style in _BLOCK:
        line = next((line for line in source.split("\n")[1:] if line.strip(" ")), "")
        read = next((line for line in old.text.split("\n") if line), "")
        indent = leading_blanks(line) - leading_blanks(read)
    else:
        indent = next((leading_blanks(line) for line in source.split("\n")[1:] if line.strip()), 0)
    return indent if indent > place.indent else place.indent + 2


def _joined(lines: list[str], indent: int) -> str:
    return "\n".join(
        " " * indent + line if number and line else line for number, line in enumerate(lines)
    )


def _single_quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _double_quoted(text: str) -> str:
    return '"' + _escape(text) + '"'


def _escape(text: str) -> str:
    return _ESCAPED.sub(_escape_one, text)


def _escape_one(match: re.Match[str]) -> str:
    char = match[0]
    code = ord(char)
    if char in _ESCAPES:
        return _ESCAPES[char]
    if 0xD800 <= code <= 0xDFFF:
        return char  # a lone surrogate has no escape; it stands for an undecodable byte
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}"


_QUOTES = {Style.SINGLE_QUOTED: "'", Style.DOUBLE_QUOTED: '"'}
_ESCAPERS: dict[Style, Callable[[str], str]] = {
    Style.PLAIN: str,
    Style.SINGLE_QUOTED: lambda line: line.replace("'", "''"),
    Style.DOUBLE_QUOTED: _escape,
}
