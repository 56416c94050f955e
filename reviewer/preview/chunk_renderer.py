"""Runs Python-Markdown over one part of a body, in two steps.

Between the two steps all parts are known, so that each can use what the others define.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from markdown.extensions.abbr import AbbrBlockprocessor, AbbrTreeprocessor
from markdown.extensions.footnotes import FootnoteExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.util import HtmlStash

from reviewer.preview.chunks import fences
from reviewer.preview.definitions import Definitions, Needs, Scope, Targets
from reviewer.preview.dialect import Dialect
from reviewer.preview.element_places import TailCounter, places_of
from reviewer.preview.html_blocks import HtmlBlocks
from reviewer.preview.source_lines import lines_of_fenced

# Made of control characters that Python-Markdown removes from its input, so no article contains it.
_BOUNDARY = "\u0002block\u0003"
_FOOTNOTE_MARK = r"\[\^([^\]]*)\]"


@dataclass(slots=True)
class Parsed:
    """The elements of one part, with their inline markup not yet read.

    ``starts`` has the part's line of each element, counted from 0. If ``is_open``, raw HTML that
    begins in it may end further down, provided that ``open_until`` occurs there.
    """

    root: Element
    starts: list[int]
    definitions: Definitions
    stash: HtmlStash
    is_open: bool = False
    open_until: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """The unsanitised HTML of one part, one entry per element, and what it depends on."""

    pieces: tuple[tuple[int, str], ...]
    needs: Needs


class ChunkRenderer:
    """Python-Markdown in one dialect, set up once and used for all parts of all bodies.

    Raises RecursionError if a body is nested too deeply; the renderer cannot be used afterwards.
    """

    def __init__(self, dialect: Dialect) -> None:
        self.markdown = markdown = dialect.markdown()
        extensions = markdown.registeredExtensions
        self._footnotes = next((e for e in extensions if isinstance(e, FootnoteExtension)), None)
        self._abbreviations = _Abbreviations()
        self._html = HtmlBlocks(markdown, "md_in_html" in dialect.extensions)
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
        """Read the blocks of the footnotes, which form one element; None if there are none."""
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
        """Put the footnotes, written from a line on, where the marker is, or else at the end."""
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
        """Read the inline markup of the part whose turn it is, and write its HTML."""
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
        """Forget the previous part, as ``Markdown.reset`` does, without touching its results."""
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
        much of the text is left whenever an element appears.
        """
        parser = self.markdown.parser
        root = parser.root = Element(self.markdown.doc_tag)
        blocks = "\n".join(lines).split("\n\n")
        tail = TailCounter(blocks)
        places: dict[Element, int] = {}
        line, block, known = 0, "", [root]
        while blocks:
            # The text before the definitions in a block is put back.
            if len(root) != len(known) or not blocks[0] or not block.startswith(blocks[0]):
                line = tail.lines_before(blocks)
            known = list(root)
            block = blocks[0]
            for processor in parser.blockprocessors:
                if processor.test(root, block) and processor.run(root, blocks) is not False:
                    break
            if known and (len(root) < len(known) or root[len(known) - 1] is not known[-1]):
                # A paragraph turned out to be the term that is defined here.
                line = places.get(known.pop(), line)
            places.update(places_of(root[len(known) :], block, line))
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
    """Records the heights of the fences that the next step removes."""

    sizes: Sequence[int] = ()

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        self.sizes = [text.count("\n", start, end) + 1 for start, end in fences(text)[0]]
        return lines


class _FootnoteMarks(InlineProcessor):
    """Footnote marks, numbered by the scope: a part alone knows neither numbers nor repetitions."""

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


class _Abbreviations(dict[str, str]):
    """Records abbreviations that are taken back; they may have been defined in another part."""

    def pop(self, name: str, *_default: object) -> str:
        self[name] = ""
        return ""
