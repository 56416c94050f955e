"""Links from one article to another, as they are written."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from reviewer.article import Article
from reviewer.article.outline import Link

#: How many links of one article are judged, and among how many brackets the first is looked for.
_MOST, _MOST_BRACKETS = 500, 20_000

_ELSEWHERE = ("http:", "https:", "<http", "#", "mailto:", "//", "data:", "tel:", ")")
_ELSEWHERE_BYTES = tuple([start.encode() for start in _ELSEWHERE])
#: The most frequent kinds of files that are not pages; tested first, as this runs on every article.
_PICTURES = (b".jpg", b".png", b".svg", b".jpeg", b".gif", b".webp", b".JPG", b"?")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_WRITTEN = re.compile(rb"<?([^\s<>()]+)")
_ENDING = re.compile(r"\.([A-Za-z][A-Za-z0-9]{0,9})$")
#: Extensions of pages; a file with another one is a picture, a program or the like.
_PAGE_ENDINGS = frozenset({"md", "mdx", "markdown", "mdown", "html", "htm"})
#: Files of programs, as LICENSE and .github are.
_NO_PAGE = re.compile(r"(?:^|/)(?:\.[a-z][^/]*|[A-Z_]{4,})/?$")
#: What templates and programs fill in, and what is not an address at all.
_NO_ADDRESS = re.compile(r"[\s{}<>$|*\\^`\"]")


def internal_links(article: Article) -> list[tuple[Link, str]]:
    """The body's links to other pages of the site, with their targets."""
    if not any(_seem_internal(article.utf8)):
        return []  # the body's structure need not be read
    text, found = article.text, []
    for link in article.outline.links:
        if not link.is_image:
            target = page_target(link.target_span.of(text))
            if target:
                found.append((link, target))
    return found[:_MOST]


def _seem_internal(data: bytes) -> Iterator[bool]:
    """Whether anything after a ``](`` looks like a page of the site.

    Searching for a single byte is ten times as fast as for two characters.
    """
    at = 0
    for _ in range(_MOST_BRACKETS):
        at = data.find(b"]", at) + 1
        if not at:
            return
        if data.startswith(b"(", at) and not data.startswith(_ELSEWHERE_BYTES, at + 1):
            written = _WRITTEN.match(data, at + 1)
            if written is not None and not written[1].endswith(_PICTURES):
                yield bool(page_target(written[1].decode()))


def internal_targets(article: Article) -> tuple[str, ...]:
    """The targets of the links to other pages of the site, each once."""
    return tuple(dict.fromkeys([target for _link, target in internal_links(article)]))


def page_target(address: str) -> str:
    """The page that an address leads to, without query and fragment; empty if it is not one."""
    if address.startswith(_ELSEWHERE) or _SCHEME.match(address):
        return ""
    target = unquote(address.partition("#")[0].partition("?")[0])
    if not target.strip("./") or len(target) > 300 or _NO_ADDRESS.search(target):
        return ""
    if _NO_PAGE.search(target):
        return ""
    ending = _ENDING.search(target)
    return "" if ending and ending[1].lower() not in _PAGE_ENDINGS else target


def without_ending(target: str) -> str:
    """A page's path without extension, and without a name like ``index`` that means its folder."""
    stem, ending = posixpath.splitext(target)
    stem = stem if ending[1:].lower() in _PAGE_ENDINGS else target
    folder, name = posixpath.split(stem.rstrip("/"))
    return folder if name.lower() in {"index", "_index", "readme"} and folder else stem.rstrip("/")


def form_of(target: str) -> str:
    """The form in which a link is written: links of one form all resolve in the same way."""
    ending = _ENDING.search(target)
    kind = ending[1].lower() if ending else "page"
    if target.startswith("/"):
        first, slash, _rest = target[1:].partition("/")
        return f"/{first}/ {kind}" if slash and _rest else f"/ {kind}"
    return f"relative {kind}"
