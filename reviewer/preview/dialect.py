"""Which Markdown the site speaks: Python-Markdown with some of its own extensions."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.codehilite import CodeHiliteExtension
from markdown.inlinepatterns import InlineProcessor, SimpleTagInlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from reviewer.preview.bracket_guard import BracketGuard

#: What the preview reads where nobody chose.
DEFAULT_EXTENSIONS = (
    "tables",
    "footnotes",
    "fenced_code",
    "codehilite",
    "sane_lists",
    "def_list",
    "strikethrough",
    "math",
)

#: What Python-Markdown's "extra" stands for.
_EXTRA = ("fenced_code", "footnotes", "attr_list", "def_list", "tables", "abbr", "md_in_html")

#: The extensions there are. A workspace's file chooses among these by name: any other name would be
#: a module to import, which is to run whatever lies in the folder.
SAFE_EXTENSIONS = frozenset(
    {
        *DEFAULT_EXTENSIONS,
        *_EXTRA,
        "admonition",
        "legacy_em",
        "nl2br",
        "smarty",
        "toc",
    }
)

# Ours, as Python-Markdown has none: most sites take both from other collections.
_OWN = ("strikethrough", "math")
_PREFIXES = ("markdown.extensions.", "pymdownx.")
_OTHER_NAMES = {"tilde": "strikethrough", "arithmatex": "math", "superfences": "fenced_code"}

# A dollar of a price is none of a formula: behind it stands a digit, or before it a space.
_MATH = r"(?<![\\$])(\$\$[^$]+\$\$|\$(?![\s$])[^$\n]*[^\s$\\]\$(?![\d$]))"


@dataclass(frozen=True, slots=True)
class Dialect:
    """A choice of extensions, all of them known and safe, in a set order."""

    extensions: tuple[str, ...] = tuple(sorted(DEFAULT_EXTENSIONS))

    @classmethod
    def of(cls, names: Iterable[str]) -> "Dialect":
        """The dialect of the extensions so called. Names that are not known are left out."""
        known = (name for written in names for name in _meant(written))
        return cls(tuple(sorted(SAFE_EXTENSIONS.intersection(known))))

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
        return [name for name in self.extensions if name not in _OWN]


def unknown_extensions(names: Iterable[str]) -> list[str]:
    """Those of the names that mean no extension the preview knows."""
    return [name for name in names if not SAFE_EXTENSIONS.issuperset(_meant(name))]


def _meant(name: str) -> tuple[str, ...]:
    for prefix in _PREFIXES:
        name = name.removeprefix(prefix)
    return _EXTRA if name == "extra" else (_OTHER_NAMES.get(name, name),)


def _library_extension(name: str) -> str | Extension:
    # By its full name: a short one is looked for among the entry points of all that is installed.
    if name == "codehilite":
        return CodeHiliteExtension(guess_lang=False)
    return f"markdown.extensions.{name}"


class _MathAsText(InlineProcessor):
    """Shows formulas as they are written: no star, underscore or backslash in them is markup."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the stubs know the older kind
        self, m: re.Match[str], _data: str
    ) -> tuple[str, int, int]:
        return AtomicString(m[1]), m.start(0), m.end(0)


class _CodeEnd(Treeprocessor):
    """Leaves out the empty lines behind code, which are as many as stand before what follows."""

    def run(self, root: Element) -> None:
        for element in root.iter("pre"):
            if len(element) == 1 and element[0].tag == "code" and element[0].text:
                element[0].text = AtomicString(element[0].text.rstrip("\n") + "\n")
