"""Runs Python-Markdown over one part of a body, in two steps.

Between the two, all parts are known: what one defines, the others use.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions.abbr import AbbrBlockprocessor, AbbrTreeprocessor
from markdown.extensions.footnotes import FootnoteExtension
from markdown.htmlparser import HTMLExtractor
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import HtmlBlockPreprocessor, Preprocessor
from markdown.util import HtmlStash

from reviewer.preview.chunks import fences
from reviewer.preview.definitions import Definitions, Needs, Scope, Targets
from reviewer.preview.dialect import Dialect
from reviewer.preview.source_lines import (
    PlacedExtractor,
    PlacedExtractorExtra,
    lines_of_fenced,
)

# The control characters that Python-Markdown removes from its input, so no article can hold it.
_BOUNDARY = "\u0002block\u0003"
_FOOTNOTE_MARK = r"\[\^([^\]]*)\]"
_HEADING_LINE = re.compile("#")
_QUOTE_LINE = re.compile(r" {0,3}>")
_RULE_LINE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *$")
_WORD = re.compile(r"\w+")
#: What the library would go on reading, if more came: a comment, a tag, an attribute's value.
_UNENDED = re.compile(
    r"""(?P<tag><[a-zA-Z/!?][^>]*\Z)|(?P<double>=\s*"[^"]*\Z)|(?P<single>=\s*'[^']*\Z)"""
)
_COMMENT, _COMMENT_END = "<!--", "-->"
_SECTION, _SECTION_END = "<![CDATA[", "]"
_ENDS = {"tag": ">", "double": '"', "single": "'"}
#: All that a part may have to wait for.
ENDS = (_COMMENT_END, _SECTION_END, *_ENDS.values())


@dataclass(slots=True)
class Parsed:
    """The elements of one part, whose inline markup is still to be read.

    ``starts`` has the part's line of each element, counted from 0. Where ``is_open``, raw HTML may
    begin in it that ends further down; if only what follows holds ``open_until``.
    """

    root: Element
    starts: list[int]
    definitions: Definitions
    stash: HtmlStash
    is_open: bool = False
    open_until: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """The HTML of one part, not yet sanitised, an entry an element, and what it was made with."""

    pieces: tuple[tuple[int, str], ...]
    needs: Needs


class ChunkRenderer:
    """Python-Markdown in one dialect, set up once and used for all parts of all bodies.

    Raises RecursionError for what is nested too deeply; the renderer is of no use afterwards.
    """

    def __init__(self, dialect: Dialect) -> None:
        self.markdown = markdown = dialect.markdown()
        extensions = markdown.registeredExtensions
        self._footnotes = next((e for e in extensions if isinstance(e, FootnoteExtension)), None)
        self._abbreviations = _Abbreviations()
        self._html = _HtmlBlocks(markdown, "md_in_html" in dialect.extensions)
        markdown.preprocessors.register(self._html, "html_block", 20)
        self._marks = _FootnoteMarks(_FOOTNOTE_MARK)
        if self._footnotes is not None:
            markdown.treeprocessors.deregister("footnote")
            markdown.inlinePatterns.register(self._marks, "footnote", 175)
        if "abbr" in dialect.extensions:
            meanings = self._abbreviations
            markdown.treeprocessors.register(AbbrTreeprocessor(markdown, meanings), "abbr", 7)
            definer = AbbrBlockprocessor(markdown.parser, meanings)
            markdown.parser.blockprocessors.register(definer, "abbr", 16)
        self._fences = _Fences()
        if "fenced_code" in dialect.extensions:
            markdown.preprocessors.register(self._fences, "reviewer_fences", 26)

    def parse(self, text: str) -> Parsed:
        """Read the blocks of a part."""
        self._begin()
        lines = text.split("\n")
        for step in self.markdown.preprocessors:
            lines = step.run(lines)
        root, places = self._parse_blocks(lines)
        parsed = self._parsed(root, self._starts(root, places, text.count("\n")))
        parsed.is_open, parsed.open_until = self._html.is_open, self._html.open_until
        return parsed

    def parse_footnotes(self, footnotes: dict[str, str]) -> Parsed | None:
        """Read the blocks of the footnotes, which make one element; None where there are none."""
        self._begin()
        root = Element(self.markdown.doc_tag)
        if self._footnotes is None or not footnotes:
            return None
        self._footnotes.footnotes.update(footnotes)
        element = self._footnotes.makeFootnotesDiv(root)
        if element is None:
            return None
        root.append(element)
        return self._parsed(root, [0])

    def place_footnotes(self, parsed: Parsed, footnotes: Parsed, line: int) -> None:
        """Put the footnotes, written from a line on, where the marker is; else behind all."""
        root, element = parsed.root, footnotes.root[0]
        found = self._footnotes and self._footnotes.findFootnotesPlaceholder(root)
        if not found:
            root.append(element)
            parsed.starts.append(line)
            return
        child, parent, is_text = found
        at = list(parent).index(child)
        if is_text:
            parent[at] = element
        else:
            parent.insert(at + 1, element)
            child.tail = None
            if parent is root:
                parsed.starts.insert(at + 1, parsed.starts[at])

    def finish(self, parsed: Parsed, scope: Scope) -> Rendered:
        """Read the inline markup of a part, whose turn it is, and write its HTML."""
        markdown = self.markdown
        scope.begin_part()
        markdown.htmlStash = parsed.stash
        markdown.references = Targets(scope)
        self._marks.scope = scope
        self._abbreviations.clear()
        self._abbreviations.update(scope.definitions.abbreviations)
        if self._footnotes is not None:
            self._footnotes.found_refs = _MarksByAddress(scope)
        root = parsed.root
        for treeprocessor in markdown.treeprocessors:
            replaced = treeprocessor.run(root)
            if replaced is not None:
                root = replaced
        if not len(root):
            return Rendered((), scope.needs())
        output = _BOUNDARY.join(markdown.serializer(child) for child in root)
        for postprocessor in markdown.postprocessors:
            output = postprocessor.run(output)
        pieces = zip(parsed.starts, output.split(_BOUNDARY), strict=True)
        return Rendered(tuple(pieces), scope.needs())

    def _begin(self) -> None:
        """Forget the part before, as ``Markdown.reset`` does, but leave it what is its own."""
        markdown = self.markdown
        markdown.htmlStash = HtmlStash()
        markdown.references = {}
        self._abbreviations.clear()
        for extension in markdown.registeredExtensions:
            if hasattr(extension, "reset"):
                extension.reset()

    def _parsed(self, root: Element, starts: list[int]) -> Parsed:
        definitions = Definitions(
            dict(self.markdown.references),
            dict(self._footnotes.footnotes) if self._footnotes is not None else {},
            dict(self._abbreviations),
        )
        return Parsed(root, starts, definitions, self.markdown.htmlStash)

    def _parse_blocks(self, lines: list[str]) -> tuple[Element, dict[Element, int]]:
        """The tree of elements, and the preprocessed line each top-level one begins at.

        The loop over the blocks is that of ``BlockParser.parseBlocks``. Done here, it can see how
        much of the text is still to come whenever an element appears.
        """
        parser = self.markdown.parser
        root = parser.root = Element(self.markdown.doc_tag)
        blocks = "\n".join(lines).split("\n\n")
        tail = _TailCounter(blocks)
        places: dict[Element, int] = {}
        line, block, known = 0, "", [root]
        while blocks:
            # Of a block with definitions, what stands before them is put back.
            if len(root) != len(known) or not blocks[0] or not block.startswith(blocks[0]):
                line = tail.lines_before(blocks)
            known = list(root)
            block = blocks[0]
            for processor in parser.blockprocessors:
                if processor.test(root, block) and processor.run(root, blocks) is not False:
                    break
            if known and (len(root) < len(known) or root[len(known) - 1] is not known[-1]):
                # A paragraph turned out to be the term of what is explained here.
                line = places.get(known.pop(), line)
            places.update(_place(root[len(known) :], block, line))
        return root, places

    def _starts(self, root: Element, places: dict[Element, int], last_line: int) -> list[int]:
        """The part's line of each element, never decreasing."""
        origin = self._origin()
        starts: list[int] = []
        previous = 0
        for child in root:
            place = places.get(child)
            line = previous if place is None else origin[min(place, len(origin) - 1)]
            previous = min(max(previous, line), last_line)
            starts.append(previous)
        return starts

    def _origin(self) -> Sequence[int]:
        """The part's line of each preprocessed one."""
        lines = self._html.origin
        if self._fences.sizes:
            fenced = lines_of_fenced(self._html.before, self._fences.sizes)
            lines = [fenced[line] for line in lines]
        return lines


class _Fences(Preprocessor):
    """Notes the heights of the fences that the next step takes out."""

    sizes: Sequence[int] = ()

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        self.sizes = [text.count("\n", start, end) + 1 for start, end in fences(text)[0]]
        return lines


class _FootnoteMarks(InlineProcessor):
    """Footnote marks, numbered by the scope: the part alone knows neither number nor repetition."""

    scope: Scope | None = None

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the stubs know the older kind
        self, m: re.Match[str], _data: str
    ) -> tuple[Element | None, int | None, int | None]:
        name = m[1]
        found = self.scope.mark(name) if self.scope is not None else None
        if found is None:
            return None, None, None
        number, repetition = found
        mark = Element("sup", id=f"fnref{repetition if repetition > 1 else ''}:{name}")
        link = SubElement(mark, "a", {"href": f"#fn:{name}", "class": "footnote-ref"})
        link.text = str(number)
        return mark, m.start(0), m.end(0)


class _MarksByAddress(dict[str, int]):
    """How often footnotes are marked, by the address that the library gives a mark."""

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._marks = scope.marks

    def get(self, address: str, default: int = 0) -> int:  # type: ignore[override]
        return self._marks.get(address.partition(":")[2], default)


class _HtmlBlocks(HtmlBlockPreprocessor):
    """Takes raw HTML out of a part, and notes whether it ends within it."""

    def __init__(self, markdown: Markdown, reads_inside: bool) -> None:  # noqa: FBT001
        super().__init__(markdown)
        self._extractor = PlacedExtractorExtra if reads_inside else PlacedExtractor
        self.before: list[str] = []
        self.origin: Sequence[int] = ()
        self.is_open = False
        self.open_until = ""

    def run(self, lines: list[str]) -> list[str]:
        source = "\n".join(lines)
        self.is_open = False
        self.before, self.origin = lines, range(len(lines))
        if "<" not in source and "&" not in source:
            return lines
        extractor = self._extractor(self.md)
        extractor.feed(source)
        self._note(extractor, source)
        extractor.close()
        self.origin = extractor.lines()
        return "".join(extractor.cleandoc).split("\n")

    def _note(self, extractor: HTMLExtractor, source: str) -> None:
        unended = _UNENDED.search(source)
        self.is_open, self.open_until = True, ""
        # Behind "&#" that begins no character's number, the library reads no tag.
        if extractor.inraw or extractor.cdata_elem or extractor.rawdata or _is_inside(extractor):
            pass
        elif _is_left(_COMMENT, _COMMENT_END, source):
            self.open_until = _COMMENT_END
        elif _is_left(_SECTION, _SECTION_END, source):
            self.open_until = _SECTION_END
        elif unended is not None:
            self.open_until = _ENDS[unended.lastgroup or ""]
        else:
            self.is_open = False


def _is_inside(extractor: HTMLExtractor) -> bool:
    return bool(getattr(extractor, "mdstack", None))


def _is_left(beginning: str, end: str, source: str) -> bool:
    start = source.rfind(beginning)
    return start >= 0 and end not in source[start + len(beginning) :]


class _Abbreviations(dict[str, str]):
    """Notes what is taken back, which may have been said in another part."""

    def pop(self, name: str, *_default: object) -> str:
        self[name] = ""
        return ""


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
