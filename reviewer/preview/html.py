"""Renders the body of an article to HTML, one top-level element at a time."""

import re
from collections.abc import Sequence
from itertools import pairwise
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.codehilite import CodeHiliteExtension
from markdown.extensions.fenced_code import FencedBlockPreprocessor
from markdown.extensions.footnotes import FootnoteBlockProcessor
from markdown.inlinepatterns import SimpleTagInlineProcessor
from markdown.preprocessors import Preprocessor

from reviewer.preview.blocks import PreviewBlock, notice
from reviewer.preview.bracket_guard import BracketGuard
from reviewer.preview.sanitize import sanitize
from reviewer.preview.source_lines import compose, original_lines

#: Code points of a body that is rendered; a larger one would keep the preview busy for minutes.
MAX_BODY_SIZE = 2_000_000

# The control characters that Python-Markdown removes from its input, so no article can hold it.
_BOUNDARY = "\u0002block\u0003"
_HEADING_LINE = re.compile(r" {0,3}#")
_QUOTE_LINE = re.compile(r" {0,3}>")
_RULE_LINE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *$")
_WORD = re.compile(r"\w+")


class _LineRecorder(Preprocessor):
    """Keeps the lines as they are at one step of the preprocessing."""

    def run(self, lines: list[str]) -> list[str]:
        self.lines = lines
        return lines


class BodyRenderer:
    """Python-Markdown, set up once and used for many bodies."""

    def __init__(self) -> None:
        self._set_up()

    def _set_up(self) -> None:
        self.markdown = Markdown(
            extensions=[
                "tables",
                "footnotes",
                "fenced_code",
                "sane_lists",
                "def_list",
                CodeHiliteExtension(guess_lang=False),
            ]
        )
        self.markdown.inlinePatterns.register(
            SimpleTagInlineProcessor(r"()~~(?=\S)(.+?)(?<=\S)~~", "del"), "strikethrough", 55
        )
        self.markdown.treeprocessors.register(BracketGuard(), "reviewer_brackets", 45)
        self._normalised, self._unfenced, self._last = (_LineRecorder() for _ in range(3))
        steps = self.markdown.preprocessors
        steps.register(self._normalised, "reviewer_normalised", 29)
        steps.register(self._unfenced, "reviewer_unfenced", 22)
        steps.register(self._last, "reviewer_last", 0)

    def render(self, body: str, first_line: int) -> tuple[PreviewBlock, ...]:
        """The blocks of ``body``, whose first line is ``first_line`` of the article.

        Never fails: where the body cannot be shown, one block says so.
        """
        line_count = body.count("\n") + 1
        whole = (first_line, first_line + line_count)
        if len(body) > MAX_BODY_SIZE:
            return (PreviewBlock(*whole, notice("This article is too large for the preview.")),)
        try:
            pieces = self.raw_blocks(body)
        except RecursionError:
            self._set_up()  # the parser still believes to be deep inside
            return (
                PreviewBlock(*whole, notice("This article is too deeply nested for the preview.")),
            )
        lines = body.split("\n")
        limits = [*(start for start, _ in pieces), line_count][1:]
        return tuple(
            PreviewBlock(first_line + start, first_line + _end(lines, start, limit), sanitize(html))
            for (start, html), limit in zip(pieces, limits, strict=True)
        )

    def raw_blocks(self, body: str) -> list[tuple[int, str]]:
        """First line and unsanitised HTML of each top-level element.

        The HTML, put together and stripped, is what ``Markdown.convert`` gives.
        """
        self.markdown.reset()
        lines = body.replace("\r", " ").split("\n")
        for step in self.markdown.preprocessors:
            lines = step.run(lines)
        root, places = self._parse(lines)
        for treeprocessor in self.markdown.treeprocessors:
            replaced = treeprocessor.run(root)
            if replaced is not None:
                root = replaced
        if not len(root):
            return []
        output = _BOUNDARY.join(self.markdown.serializer(child) for child in root)
        for postprocessor in self.markdown.postprocessors:
            output = postprocessor.run(output)
        starts = self._starts(root, places, body.count("\n"))
        return list(zip(starts, output.split(_BOUNDARY), strict=True))

    def _parse(self, lines: list[str]) -> tuple[Element, dict[Element, int]]:
        """The tree of elements, and the preprocessed line each top-level one begins at.

        The loop over the blocks is that of ``BlockParser.parseBlocks``. Done here, it can see how
        much of the text is still to come whenever an element appears.
        """
        parser = self.markdown.parser
        root = parser.root = Element(self.markdown.doc_tag)
        blocks = "\n".join(lines).split("\n\n")
        tail = _TailCounter(blocks)
        places: dict[Element, int] = {}
        self._first_footnote: int | None = None
        while blocks:
            line = tail.lines_before(blocks)
            known = len(root)
            block = blocks[0]
            if self._first_footnote is None and FootnoteBlockProcessor.RE.match(block):
                self._first_footnote = line
            for processor in parser.blockprocessors:
                if processor.test(root, block) and processor.run(root, blocks) is not False:
                    break
            places.update(_place(root[known:], block, line))
        return root, places

    def _starts(self, root: Element, places: dict[Element, int], last_line: int) -> list[int]:
        """The body's line of each element, never decreasing."""
        origin = self._origin()
        starts: list[int] = []
        previous = 0
        for child in root:
            place = places.get(child, self._first_footnote)
            line = previous if place is None else origin[min(place, len(origin) - 1)]
            previous = min(max(previous, line), last_line)
            starts.append(previous)
        return starts

    def _origin(self) -> list[int]:
        normalised, unfenced = self._normalised.lines, self._unfenced.lines
        fences = [
            match[0].count("\n") + 1
            for match in FencedBlockPreprocessor.FENCED_BLOCK_RE.finditer("\n".join(normalised))
        ]
        stash = self.markdown.htmlStash.rawHtmlBlocks
        sizes = [str(html).strip().count("\n") + 1 for html in stash]
        fences += sizes[len(fences) :]
        return compose(
            original_lines(normalised, unfenced, fences),
            original_lines(unfenced, self._last.lines, sizes),
        )


class _TailCounter:
    """Counts the lines in front of the blocks that are still to be parsed.

    Every block processor consumes a beginning of the list; at most it puts back a rest. What lies
    behind is the same strings as ever, so only the few put back are counted anew.
    """

    def __init__(self, blocks: Sequence[str]) -> None:
        self._blocks = tuple(blocks)
        self._starts = [0]  # line of each block; blocks are separated by an empty line
        for block in self._blocks:
            self._starts.append(self._starts[-1] + block.count("\n") + 2)

    def lines_before(self, rest: Sequence[str]) -> int:
        """The line at which ``rest``, without its leading empty lines, begins."""
        put_back = 0
        lines = 0
        first = len(self._blocks) - len(rest)
        while put_back < len(rest) and (
            first + put_back < 0 or rest[put_back] is not self._blocks[first + put_back]
        ):
            lines += rest[put_back].count("\n") + 2
            put_back += 1
        start = self._starts[max(first + put_back, 0)] - lines
        return max(start, 0) + len(rest[0]) - len(rest[0].lstrip("\n"))


def _end(lines: Sequence[str], start: int, limit: int) -> int:
    """Where the block of these lines ends, without the blank lines behind it."""
    while limit > start + 1 and not lines[limit - 1].strip():
        limit -= 1
    return max(limit, start + 1)


def _place(children: Sequence[Element], block: str, line: int) -> list[tuple[Element, int]]:
    """The line of each element that one block gave, by what it must begin with."""
    if len(children) < 2:
        return [(child, line) for child in children]
    lines = block.strip("\n").split("\n")
    placed = [(children[0], line)]
    at = 0
    for _, child in pairwise(children):
        found = next((n for n in range(at + 1, len(lines)) if _may_begin(child, lines[n])), at)
        placed.append((child, line + found))
        at = found
    return placed


def _may_begin(element: Element, line: str) -> bool:
    match element.tag:
        case "hr":
            return _RULE_LINE.match(line) is not None
        case "blockquote":
            return _QUOTE_LINE.match(line) is not None
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
            return _HEADING_LINE.match(line) is not None
    first = _WORD.search(element.text or "")
    return first is not None and first[0] in line
