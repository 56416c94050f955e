"""Raw HTML in one part of a body: taken out of the Markdown, and whether it ends there."""

import re
from collections.abc import Sequence

from markdown import Markdown
from markdown.htmlparser import HTMLExtractor
from markdown.preprocessors import HtmlBlockPreprocessor

from reviewer.preview.source_lines import PlacedExtractor, PlacedExtractorExtra

_TAG = re.compile("<[a-zA-Z/!?]")
_COMMENT, _COMMENT_END = "<!--", "-->"
_SECTION, _SECTION_END = "<![CDATA[", "]"
_TAG_END, _QUOTES = ">", ('"', "'")
#: Everything that a part may have to wait for.
ENDS = (_COMMENT_END, _SECTION_END, _TAG_END, *_QUOTES)


class HtmlBlocks(HtmlBlockPreprocessor):
    """Takes raw HTML out of a part, and notes whether it ends within the part.

    Afterwards ``origin`` has, for each remaining line, its number in ``before``, from 0. If
    ``is_open``, raw HTML may end further down, provided that ``open_until`` occurs there.
    """

    def __init__(self, markdown: Markdown, reads_inside: bool) -> None:  # noqa: FBT001
        super().__init__(markdown)
        self._extractor = PlacedExtractorExtra if reads_inside else PlacedExtractor
        self.before: list[str] = []
        self.origin: Sequence[int] = ()
        self.is_open = False
        self.open_until = ""

    def run(self, lines: list[str]) -> list[str]:
        """Take it out."""
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
        unended = _unended(source)
        self.is_open, self.open_until = True, ""
        # After "&#" without a number, the library does not recognise tags.
        if extractor.inraw or extractor.cdata_elem or extractor.rawdata or _is_inside(extractor):
            pass
        elif _is_left(_COMMENT, _COMMENT_END, source):
            self.open_until = _COMMENT_END
        elif _is_left(_SECTION, _SECTION_END, source):
            self.open_until = _SECTION_END
        elif unended:
            self.open_until = unended
        else:
            self.is_open = False


def _is_inside(extractor: HTMLExtractor) -> bool:
    return bool(getattr(extractor, "mdstack", None))


def _is_left(beginning: str, end: str, source: str) -> bool:
    start = source.rfind(beginning)
    return start >= 0 and end not in source[start + len(beginning) :]


def _unended(source: str) -> str:
    """What would end the unclosed tag or attribute value that the library is reading, if any."""
    found: list[tuple[int, str]] = []
    tag = _TAG.search(source, source.rfind(_TAG_END) + 1)
    if tag is not None:
        found.append((tag.start(), _TAG_END))
    for quote in _QUOTES:
        before = source[: max(source.rfind(quote), 0)].rstrip()
        if before.endswith("="):
            found.append((len(before), quote))
    return min(found, default=(0, ""))[1]
