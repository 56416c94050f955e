"""Repairs of unreadable YAML: likely ones are tried, and those that get further are proposed."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from reviewer.article import Article
from reviewer.article.front_matter import Kind, ProblemKind
from reviewer.rules._later import later
from reviewer.text import Edit, Span, apply_edits

#: Longest front matter for which repairs are tried; each trial reads all of it.
_LONGEST = 20_000
#: How many repairs are offered to choose from.
_MOST_REPAIRS = 3

_EQUALS = later(r"([^\W\d][\w-]*)[ ]*=[ ]*(.*)")
_GLUED = later(r"([ ]*(?:-[ ])?[^\W\d][\w-]*):([^\s:/].*)")
_BACKSLASH = later(r"(.*[\]\"'}])\\+[ ]*")
_INDENTED_KEY = later(r"[ ]+([^\W\d][\w-]*:(?:[ ].*)?)")
_ITEM_BEHIND_KEY = later(r"([ ]*[^\W\d][\w-]*:)[ ]+(-[ ].*)")
_VALUE = later(r"([ ]*(?:-[ ]+)?(?:[^\s\"'#:\[{-][^:]*:[ ]+)?)(\S.*?)[ ]*")
#: Quotes that end before the value does, and so belong to it: `"Bay" of bones`.
_EARLY_END = later(r"([\"'])(?:(?!\1).)*(?<=\S)\1[ ,;]")
_BLOCK_HEAD = later(r"[^\s#:-][^:]*:[ ]+[|>][+-]?[ ]*")
_OPEN_LIST = later(r"[^\s#:-][^:]*:[ ]+\[[^\]]*")
_PLAIN_PAIR = later(r"[^\s#:-][^:]*:[ ]+[^\s\"'\[{|>].*")
_TAB = later(r"^[ ]*\t[ \t]*(?=\S)", re.MULTILINE)
#: Special spaces where YAML accepts only plain ones: at a line's start, after a mark.
_SPECIAL_BLANKS = later(
    r"(?:^|(?<=[:,-]))[ ]*[\xa0\u2000-\u200a\u202f\u3000][ \xa0\u2000-\u200a]*", re.MULTILINE
)
_ITEM_INDENT = later(r"^([ ]+)-[ ]", re.MULTILINE)


class Repair(NamedTuple):
    """A possible meaning: edits after which the front matter can be read, or read further."""

    title: str
    edits: tuple[Edit, ...]
    is_safe: bool = False


def find_repairs(article: Article, line: int) -> tuple[Repair, ...]:
    """Repairs of YAML that a reader rejects in ``line`` (from 0), the likeliest first."""
    block = article.front_matter.content
    if article.front_matter.kind is not Kind.YAML or block.length > _LONGEST:
        return ()
    repairs = (each for each in _candidates(article, line) if _reads_on(article, each))
    return tuple(islice(repairs, _MOST_REPAIRS))


def _reads_on(article: Article, repair: Repair) -> bool:
    """Whether the front matter can be read after it, or at least further than before."""
    head = apply_edits(article.text[: article.body_start], repair.edits)
    before, after = _line_of_problem(article), _line_of_problem(Article(head))
    return after is None or (before is not None and after > before and not repair.is_safe)


def _line_of_problem(article: Article) -> int | None:
    problem = article.front_matter.problem
    if problem is None:
        return None if article.front_matter.fields else -1
    if problem.kind is not ProblemKind.UNPARSABLE:
        return -1
    return article.lines.line_of(problem.span.start)


def _candidates(article: Article, line: int) -> Iterator[Repair]:
    block = article.front_matter.content
    yield from _without_tabs(article, block)
    yield from _with_plain_blanks(article, block)
    yield from _with_dashes(article, block, line)
    span = article.lines.line_span(line)
    above = article.lines.line_span(line - 1).of(article.text) if line > 1 else ""
    for title, repaired in _repaired_lines(span.of(article.text), above):
        yield Repair(title, (Edit(span, repaired),))
    if _OPEN_LIST().fullmatch(above):
        # A reader continues after an open bracket, and fails on the next line.
        end = span.start - 1
        yield Repair("Close the bracket above", (Edit(Span(end, end), "]"),))


def _without_tabs(article: Article, block: Span) -> Iterator[Repair]:
    tabs = [Span(*match.span()) for match in _TAB().finditer(article.text, *block)]
    if tabs:
        beside = _ITEM_INDENT().search(article.text, *block)
        unit = beside[1] if beside else "  "
        edits = (Edit(tab, tab.of(article.text).replace("\t", unit)) for tab in tabs)
        yield Repair("Indent with spaces instead of tabs", tuple(edits), is_safe=True)


def _with_plain_blanks(article: Article, block: Span) -> Iterator[Repair]:
    blanks = [Span(*match.span()) for match in _SPECIAL_BLANKS().finditer(article.text, *block)]
    if blanks:
        edits = (Edit(span, " " * span.length) for span in blanks)
        yield Repair("Put plain spaces", tuple(edits), is_safe=True)


def _with_dashes(article: Article, block: Span, line: int) -> Iterator[Repair]:
    """All adjacent lines that are lists in brackets without the dash of an item."""
    first = last = article.lines.line_of(block.start)
    spans = []
    for number in range(first, article.lines.line_of(block.end)):
        span = article.lines.line_span(number)
        if span.of(article.text).lstrip(" ").startswith("["):
            spans.append(span)
            last = number
        elif last >= line - 1 and spans:
            break
        else:
            spans = []
    if spans and last >= line - 1:
        lead = [span.length - len(span.of(article.text).lstrip(" ")) for span in spans]
        edits = (
            Edit(Span(span.start + blanks, span.start + blanks), "- ")
            for span, blanks in zip(spans, lead, strict=True)
        )
        yield Repair("Put a dash before each item", tuple(edits))


def _repaired_lines(line: str, above: str) -> Iterator[tuple[str, str]]:
    """What the line may have been, the likeliest first."""
    if found := _BACKSLASH().fullmatch(line):
        yield "Remove the backslash", found[1]
    if found := _INDENTED_KEY().fullmatch(line):
        yield "Move the key to the line's start", found[1]
    if found := _EQUALS().fullmatch(line):
        yield "Write a colon instead of =", f"{found[1]}: {found[2]}"
    if found := _GLUED().fullmatch(line):
        yield "Put a space after the colon", f"{found[1]}: {found[2]}"
    if found := _ITEM_BEHIND_KEY().fullmatch(line):
        yield "Put the item on its own line", f"{found[1]}\n  {found[2]}"
    if found := _VALUE().fullmatch(line):
        yield from ((title, found[1] + value) for title, value in _repaired_values(found[2]))
    if _BLOCK_HEAD().fullmatch(above):
        yield "Indent the text", f"  {line}"
    if _PLAIN_PAIR().fullmatch(above) and line[:1].isalpha():
        yield "Join it to the value above", f"  {line}"


def _repaired_values(value: str) -> Iterator[tuple[str, str]]:
    quote = value[0]
    if quote in "\"'":
        if value.endswith(quote * 2):
            yield "Remove the doubled quote", value[:-1]
        if value.count(quote) == 1:
            yield "Close the quote", value + quote
        inner = value[1:].removesuffix(quote)
        yield "Quote the whole value", quoted(value if _EARLY_END().match(value) else inner)
        other = "'" if quote == '"' else '"'
        if quote in inner and other not in inner:
            yield (
                "Write the inner quotes differently",
                f"{quote}{inner.replace(quote, other)}{quote}",
            )
        return
    if quote == "[" and value.count("[") == value.count("]") + 1:
        yield "Close the bracket", value + "]"
    yield "Put quotes around the value", quoted(value)


def quoted(value: str) -> str:
    """A value of YAML that says just that."""
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'
