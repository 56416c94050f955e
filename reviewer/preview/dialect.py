"""Which Markdown the site speaks: Python-Markdown with some of its own extensions."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.codehilite import CodeHiliteExtension
from markdown.inlinepatterns import InlineProcessor, SimpleTagInlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from reviewer.preview.bracket_guard import BracketGuard
from reviewer.preview.extensions import DEFAULT_EXTENSIONS, OWN_EXTENSIONS, meant_by

# The dollar sign of a price does not end a formula: a digit follows it, or a space precedes it.
_MATH = r"(?<![\\$])(\$\$[^$]+\$\$|\$(?![\s$])[^$\n]*[^\s$\\]\$(?![\d$]))"


@dataclass(frozen=True, slots=True)
class Dialect:
    """A choice of extensions, all of them known and safe, in a set order."""

    extensions: tuple[str, ...] = tuple(sorted(DEFAULT_EXTENSIONS))

    @classmethod
    def of(cls, names: Iterable[str]) -> "Dialect":
        """The dialect with the extensions of these names. Unknown names are ignored."""
        return cls(tuple(sorted(meant_by(names))))

    def markdown(self) -> Markdown:
        """Python-Markdown, set up for it."""
        markdown = Markdown(extensions=[*map(_library_extension, self._of_library())])
        if "strikethrough" in self.extensions:
            strike = SimpleTagInlineProcessor(r"()~~(?=\S)(.+?)(?<=\S)~~", "del")
            markdown.inlinePatterns.register(strike, "strikethrough", 55)
        if "math" in self.extensions:
            markdown.inlinePatterns.register(_MathAsText(_MATH, markdown), "math", 185)
        markdown.treeprocessors.register(BracketGuard(), "reviewer_brackets", 45)
        if "codehilite" not in self.extensions:
            markdown.treeprocessors.register(_CodeEnd(), "reviewer_code_end", 44)
        return markdown

    def _of_library(self) -> list[str]:
        return [name for name in self.extensions if name not in OWN_EXTENSIONS]


def _library_extension(name: str) -> Extension:
    # Made here: a name would be looked up in the entry points of everything installed, whose reader
    # takes 2 MB of memory.
    if name == "codehilite":
        return CodeHiliteExtension(guess_lang=False)
    made: Extension = import_module(f"markdown.extensions.{name}").makeExtension()
    return made


class _MathAsText(InlineProcessor):
    """Keeps formulas as written: stars, underscores and backslashes in them are not markup."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the stubs know the older kind
        self, m: re.Match[str], _data: str
    ) -> tuple[str, int, int]:
        return AtomicString(m[1]), m.start(0), m.end(0)


class _CodeEnd(Treeprocessor):
    """Leaves out the empty lines after code, which are as many as stand before what follows."""

    def run(self, root: Element) -> None:
        for element in root.iter("pre"):
            if len(element) == 1 and element[0].tag == "code" and element[0].text:
                element[0].text = AtomicString(element[0].text.rstrip("\n") + "\n")
