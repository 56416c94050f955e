"""Code spans, HTML tags and links inside a paragraph, a heading or a table's cell."""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from reviewer.article.block_leaves import LONGEST_RUN, Run
from reviewer.article.block_patterns import TAG
from reviewer.article.link_definitions import plain_label
from reviewer.article.link_targets import read_target
from reviewer.article.outline_model import Code, Html, Link
from reviewer.text import Span

_ESCAPE = r"\\[!-/:-@\[-`{-~]"
# Each alternative begins with a literal, so that the search skips plain text several times as fast.
_MARKS = re.compile(rf"{_ESCAPE}|``*+|<").search
_MARKS_AND_BRACKETS = re.compile(rf"{_ESCAPE}|``*+|<|!\[|\[|\]").search
_BACKTICKS = re.compile("`++")
_AUTOLINK = re.compile(
    r"<([A-Za-z][A-Za-z0-9.+-]{1,31}:[^\x00-\x20\x7f<>]*+"
    r"|[\w.!#$%&'*+/=?^`{|}~-]++@[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)*+)>",
    re.ASCII,
)
_INSTRUCTION = re.compile(r"<(!--|!\[CDATA\[|![A-Za-z]++|\?[A-Za-z]*+)")
_INSTRUCTION_ENDS = {"!--": "-->", "![CDATA[": "]]>", "!": ">", "?": "?>"}
_SHORT_COMMENT_END = re.compile("-?>")
_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999}+)\]", re.DOTALL)


#: Number of marks after which no more is read. An article of 10 MB has a third of that; reading
#: them all takes a second.
_MOST_MARKS = 200_000


@dataclass(slots=True)
class InlineParts:
    """What was found in the runs read so far, and how many marks more may be read.

    ``end`` is where reading ended, as there were too many.
    """

    code: list[Code] = field(default_factory=list)
    html: list[Html] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    marks_left: int = _MOST_MARKS
    end: int | None = None

    def end_at(self, offset: int) -> None:
        """Note that nothing is read from ``offset`` of the article on."""
        self.end = offset if self.end is None else min(offset, self.end)


class _Bracket(NamedTuple):
    """An open ``[`` or ``![``, and where the text after it begins."""

    start: int
    text_start: int
    is_image: bool


def scan_inline(run: Run, labels: set[str], parts: InlineParts) -> None:
    """Add the parts of one stretch of inline text; ``labels`` are those of link definitions."""
    if len(run.text) > LONGEST_RUN:
        parts.end_at(run.start + LONGEST_RUN)
        run = Run(run.start, run.text[:LONGEST_RUN])
    marks = _MARKS_AND_BRACKETS if "](" in run.text else _MARKS
    _InlineScanner(run, labels, parts).scan(marks)


def scan_html(run: Run, parts: InlineParts) -> None:
    """Add the tags and comments of an HTML block, where nothing else has a meaning."""
    _InlineScanner(run, set(), parts).scan_html()


class _InlineScanner:
    """Reads one run; no mark is looked at twice, and no failed search is repeated."""

    def __init__(self, run: Run, labels: set[str], parts: InlineParts) -> None:
        self._text = run.text
        self._base = run.start
        self._labels = labels
        self._parts = parts
        self._brackets: list[_Bracket] = []
        # Links hold no links: the first so many open brackets can no longer begin one.
        self._barren = 0
        self._backticks: dict[int, list[int]] | None = None
        self._missing: set[str] = set()

    def scan(self, next_mark: Callable[[str, int], re.Match[str] | None]) -> None:
        """Read all parts whose marks ``next_mark`` finds."""
        text, at = self._text, 0
        left = self._parts.marks_left
        while mark := next_mark(text, at):
            start, at = mark.span()
            left -= 1
            if left < 0:
                self._parts.end_at(self._base + start)
                break
            char = text[start]
            if char == "`":
                at = self._read_code(start, at)
            elif char == "<":
                at = self._read_html(start) or self._read_autolink(start) or at
            elif char in "[!":
                self._brackets.append(_Bracket(start, at, char == "!"))
            elif char == "]" and self._brackets:
                at = self._read_link(start)
        self._parts.marks_left = left

    def scan_html(self) -> None:
        """Read tags and comments only."""
        at = self._text.find("<")
        while at >= 0:
            self._parts.marks_left -= 1
            if self._parts.marks_left < 0:
                self._parts.end_at(self._base + at)
                return
            at = self._text.find("<", self._read_html(at) or at + 1)

    def _span(self, start: int, end: int) -> Span:
        return Span(self._base + start, self._base + end)

    def _read_code(self, start: int, end: int) -> int:
        if self._backticks is None:
            self._backticks = {}
            for run in _BACKTICKS.finditer(self._text, start):
                self._backticks.setdefault(run.end() - run.start(), []).append(run.start())
        length = end - start
        places = self._backticks.get(length, [])
        number = bisect_left(places, end)
        if number == len(places):
            return end
        close = places[number]
        whole = self._span(start, close + length)
        self._parts.code.append(Code(whole, self._span(end, close), is_inline=True))
        return close + length

    def _read_html(self, start: int) -> int | None:
        """Where the tag, comment or instruction that begins at ``start`` ends."""
        text = self._text
        if tag := TAG.match(text, start):
            name, end = tag[1] or tag[2], tag.end()
        elif begin := _INSTRUCTION.match(text, start):
            name, end = begin[1], self._instruction_end(begin[1], begin.end())
        else:
            return None
        if end < 0:
            return None
        self._parts.html.append(Html(self._span(start, end), name.lower(), text[start + 1] == "/"))
        return end

    def _instruction_end(self, name: str, at: int) -> int:
        if name == "!--" and (short := _SHORT_COMMENT_END.match(self._text, at)):
            return short.end()
        mark = _INSTRUCTION_ENDS.get(name) or _INSTRUCTION_ENDS[name[0]]
        found = -1 if mark in self._missing else self._text.find(mark, at)
        if found < 0:
            self._missing.add(mark)
            return -1
        return found + len(mark)

    def _read_autolink(self, start: int) -> int | None:
        link = _AUTOLINK.match(self._text, start)
        if link is None:
            return None
        target = self._span(*link.span(1))
        self._parts.links.append(Link(self._span(*link.span()), target, target, is_image=False))
        return link.end()

    def _read_link(self, close: int) -> int:
        """Read what the ``]`` at ``close`` ends; return where to continue."""
        bracket = self._brackets.pop()
        depth = len(self._brackets)
        is_barren = depth < self._barren
        self._barren = min(self._barren, depth)
        if is_barren and not bracket.is_image:
            return close + 1
        if target := read_target(self._text, close + 1):
            end: int | None = target[2]
            self._parts.links.append(
                Link(
                    self._span(bracket.start, target[2]),
                    self._span(bracket.text_start, close),
                    self._span(*target[:2]),
                    bracket.is_image,
                )
            )
        else:
            end = self._reference_end(bracket, close)
        if end is None:
            return close + 1
        if not bracket.is_image:
            self._barren = depth
        return end

    def _reference_end(self, bracket: _Bracket, close: int) -> int | None:
        """Where a link by a defined label ends; the outline does not list those."""
        if not self._labels:
            return None
        own = _LABEL.match(self._text, bracket.text_start - 1)
        is_own = own is not None and own.end() == close + 1
        following = _LABEL.match(self._text, close + 1)
        if following and following[1]:
            return following.end() if plain_label(following[1]) in self._labels else None
        if own is None or not is_own or plain_label(own[1]) not in self._labels:
            return None
        return following.end() if following else close + 1
