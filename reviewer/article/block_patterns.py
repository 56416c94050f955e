"""How the blocks of CommonMark begin and end, as expressions that take linear time.

All are matched at a line's first character that is no space, up to the line's end.
"""

import re
from itertools import pairwise
from typing import NamedTuple

#: Lines that can only belong to a paragraph, and the blank lines after them; read in one go where
#: no container is open.
PLAIN_LINES = re.compile(
    r"([^\n \t#`~>\-+*_=0-9<|:{][^\n]*+(?:\n[^\n \t#`~>\-+*_=0-9<|:{][^\n]*+)*+)(?:\n|\Z)"
    r"((?:[ \t]*+\n)*+)"
).match
#: The commonest blocks with the blank lines after them: a paragraph of such lines (1), which holds
#: no definition and certainly ends there; or a heading (2) with its number signs (3) and its words
#: (4).
SIMPLE_BLOCK = re.compile(
    r"(?:([^\n \t#`~>\-+*_=0-9<|:\[{][^\n]*+(?:\n[^\n \t#`~>\-+*_=0-9<|:{][^\n]*+)*+)"
    r"(?:\Z|\n(?=[ \t]*+(?:\n|\Z)|#{1,6}[ \t]))"
    r"|((#{1,6})[ \t]++([^\n# \t](?:[^\n#]*[^\n# \t])?)[ \t]*+)(?:\n|\Z))"
    r"(?:[ \t]*+\n)*+"
).match
BLANK_LINES = re.compile(r"(?:[ \t]*+(?:\n|\Z))++").match

#: A list item of the commonest form, which can only begin with a paragraph.
PLAIN_ITEM = re.compile(r" {0,3}([-+*]) {1,4}([^\n \t#`~>\-+*_=0-9<|:][^\n]*+)").match

HEADING = re.compile(r"(#{1,6})(?=[ \t]|$)")
UNDERLINE = re.compile(r"(?:=++|-++)[ \t]*+$")
FENCE = re.compile(r"(?:(`{3,}+)([^`\n]*+)|(~{3,}+)([^\n]*+))$")
FENCE_END = re.compile(r"(`{3,}+|~{3,}+)[ \t]*+$")
FENCE_ENDS = re.compile(r"^ {0,3}(`{3,}+|~{3,}+)[ \t]*+$", re.MULTILINE).finditer
#: Code between tags of a site generator on lines of their own; the group is the tags' name.
TEMPLATE_CODE = re.compile(
    r"\{(?:\{[<%]|%-?)[ \t]*+(highlight|code(?:-toggle|block)?|mermaid)\b[^\n]*?"
    r"(?<!/)(?:[>%]\}|%)\}[ \t]*+\n"
).match
RULE = re.compile(r"(?:(?:\*[ \t]*+){3,}+|(?:-[ \t]*+){3,}+|(?:_[ \t]*+){3,}+)$")
LIST_MARKER = re.compile(r"(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)")
TABLE_DELIMITER = re.compile(r"(?:\|[ \t]*+)?(?::?-++:?[ \t]*+(?:\|[ \t]*+|$))++$")
#: Length of the longest line that is read as a row of cells, in characters.
LONGEST_ROW = 20_000
CELL_BORDER = re.compile(r"\|(?<!\\\|)")

_NAME = "[A-Za-z][A-Za-z0-9-]*+"
_GAP = r"[ \t\n]*+"
_STRING = r"""'[^'\n]*+'|"[^"\n]*+"|`[^`]*+`"""
_BRACED = rf"\{{(?:[^{{}}\"'`]++|{_STRING}|\{{(?:[^{{}}\"'`]++|{_STRING})*+\}})*+\}}"
#: The last form is JSX's, as in MDX.
_VALUE = rf"""{_GAP}={_GAP}(?:[^\s"'=<>`{{]++|'[^']*+'|"[^"]*+"|{_BRACED}|[^\s"'=<>`]++)"""
_ATTRIBUTE = rf"[ \t\n]++[A-Za-z_:][\w.:-]*+(?:{_VALUE})?+"

#: An opening or closing tag; the group is its name.
TAG = re.compile(rf"<(?:/({_NAME}){_GAP}|({_NAME})(?:{_ATTRIBUTE})*+{_GAP}/?)>", re.ASCII)

_TEMPLATE_ENDS = {
    name: re.compile(
        rf"^ {{0,3}}\{{(?:\{{[<%][ \t]*/[ \t]*|%-?[ \t]*end){name}\b[^\n]*$", re.MULTILINE
    )
    for name in ("highlight", "code", "code-toggle", "codeblock", "mermaid")
}

_RAW_ELEMENTS = "pre|script|style|textarea"

_BLOCK_ELEMENTS = (
    "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|"
    "dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|"
    "hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|"
    "search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul"
)


class HtmlKind(NamedTuple):
    """How an HTML block begins, and what ends it; None where a blank line does."""

    begin: re.Pattern[str]
    end: re.Pattern[str] | None


_HTML_KINDS = (
    HtmlKind(
        re.compile(rf"<(?:{_RAW_ELEMENTS})(?=[ \t>]|$)", re.IGNORECASE),
        re.compile(rf"</(?:{_RAW_ELEMENTS})>", re.IGNORECASE),
    ),
    HtmlKind(re.compile("<!--"), re.compile("-->")),
    HtmlKind(re.compile(r"<\?"), re.compile(r"\?>")),
    HtmlKind(re.compile("<![A-Za-z]"), re.compile(">")),
    HtmlKind(re.compile(r"<!\[CDATA\["), re.compile(r"\]\]>")),
    HtmlKind(re.compile(rf"</?(?:{_BLOCK_ELEMENTS})(?=[ \t]|/?>|$)", re.IGNORECASE), None),
)

_LINE_OF_ONE_TAG = HtmlKind(re.compile(rf"{TAG.pattern}[ \t]*+$", re.ASCII), None)


def template_code_end(text: str, name: str, start: int) -> re.Match[str] | None:
    """The line after ``start`` that ends what `TEMPLATE_CODE` began."""
    return _TEMPLATE_ENDS[name].search(text, start)


def html_kind(text: str, at: int, eol: int, *, in_paragraph: bool) -> HtmlKind | None:
    """The kind of the HTML block that begins at ``at``, or None.

    A line with a single unknown tag begins one too, but not inside a paragraph.
    """
    for kind in _HTML_KINDS:
        if kind.begin.match(text, at, eol):
            return kind
    if not in_paragraph and _LINE_OF_ONE_TAG.begin.match(text, at, eol):
        return _LINE_OF_ONE_TAG
    return None


def heading_words(text: str, start: int, eol: int) -> tuple[int, int]:
    """The span of the words of an ATX heading whose number signs end at ``start``."""
    words = text[start:eol].rstrip(" \t")
    bare = words.rstrip("#")
    if not bare or bare[-1] in " \t":
        words = bare.rstrip(" \t")
    first = start + len(words) - len(words.lstrip(" \t"))
    return first, max(start + len(words), first)


def cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The cells of a table's row, with the spaces around them."""
    borders = [found.start() for found in CELL_BORDER.finditer(text, start, end)]
    edges = [start - 1, *borders, end]
    found = [(left + 1, right) for left, right in pairwise(edges)]
    if borders and not text[start : borders[0]].strip():
        del found[0]
    if borders and found and not text[borders[-1] + 1 : end].strip():
        del found[-1]
    return found
