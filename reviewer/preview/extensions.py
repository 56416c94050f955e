"""The names of the Markdown extensions that can be chosen. Imports none of the extensions.

A workspace's settings choose among these: any other name would be a module to import, and that
could run code from the folder.
"""

from collections.abc import Iterable

#: What the preview uses unless settings say otherwise.
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

#: Ours, as Python-Markdown has none: most sites take both from other collections.
OWN_EXTENSIONS = ("strikethrough", "math")

#: What Python-Markdown's "extra" stands for.
_EXTRA = ("fenced_code", "footnotes", "attr_list", "def_list", "tables", "abbr", "md_in_html")

#: The extensions that the preview has.
SAFE_EXTENSIONS = frozenset(
    {*DEFAULT_EXTENSIONS, *_EXTRA, "admonition", "legacy_em", "nl2br", "smarty", "toc"}
)

_MEANINGS = {
    "extra": _EXTRA,
    "pymdownx.arithmatex": ("math",),
    "pymdownx.superfences": ("fenced_code",),
    "pymdownx.tilde": ("strikethrough",),
}

#: Those of Python-Markdown's own that the preview lacks, though a site may well use them.
_NOT_SHOWN = ("legacy_attrs", "meta", "wikilinks")

#: All names by which settings may choose.
EXTENSION_NAMES = tuple(sorted({*SAFE_EXTENSIONS, *_MEANINGS, *_NOT_SHOWN}))


def meant_by(names: Iterable[str]) -> frozenset[str]:
    """The preview's extensions that these names mean; unknown names mean none."""
    meant = (extension for name in names for extension in _MEANINGS.get(name, (name,)))
    return SAFE_EXTENSIONS.intersection(meant)


def unknown_extensions(names: Iterable[str]) -> list[str]:
    """The names that mean none of the preview's extensions."""
    return [name for name in names if not meant_by([name])]
