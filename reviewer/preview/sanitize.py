"""Makes the HTML of an article harmless: articles are hostile input."""

import re

import nh3

from reviewer.preview.blocks import notice

_SHOWN = """
a abbr b big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em
figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike
strong sub summary sup table tbody td tfoot th thead tr tt u ul var
"""
_DROPPED_WITH_CONTENT = """
iframe math noscript object script select style svg template textarea title
"""
_VOID = {"br", "col", "hr", "img"}

_ATTRIBUTES = {
    "*": {"id"},
    "a": {"href", "title"},
    "div": {"class"},
    "img": {"alt", "src", "title"},
    "ol": {"start"},
    "p": {"align"},
    "span": {"class"},
    "td": {"align", "colspan", "rowspan", "style"},
    "th": {"align", "colspan", "rowspan", "style"},
}
_SCHEMES = {"data", "http", "https", "mailto"}
_NUMBERS = {"colspan", "rowspan", "start"}

_PICTURE_DATA = re.compile(r"data:image/(?:png|jpe?g|gif|webp)[;,]", re.IGNORECASE)
_HAS_SCHEME = re.compile(r"[^/?#]*:")
_FOOTNOTE_ID = re.compile(r"fn(?:ref\d*)?:")
_DIV_CLASSES = {"codehilite", "footnote"}
_TAG = re.compile(r"<(/?)([a-z0-9]+)")

#: Deepest nesting, more than a table in a list in a quote needs; the window's layout recurses.
MAX_DEPTH = 40
#: Longest HTML of one block, in characters. Laying out a longer one would block the window.
MAX_BLOCK_SIZE = 200_000


def sanitize(html: str) -> str:
    """The HTML with only harmless elements, attributes and addresses left.

    No script, style, form or frame; links to web pages, mail and places near the article; pictures
    from the web, from near the article, or inline. A block too large or too deeply nested for the
    window becomes a notice.
    """
    clean = nh3.clean(
        html,
        tags=set(_SHOWN.split()),
        clean_content_tags=set(_DROPPED_WITH_CONTENT.split()),
        attributes=_ATTRIBUTES,
        attribute_filter=_filter_attribute,
        filter_style_properties={"text-align"},
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    if len(clean) > MAX_BLOCK_SIZE:
        size = len(clean) // 1000
        return notice(f"This part of the article is too large for the preview ({size:,} KB).")
    if _depth(clean) > MAX_DEPTH:
        return notice("This part of the article is too deeply nested for the preview.")
    return clean


def _filter_attribute(tag: str, attribute: str, value: str) -> str | None:
    if attribute in {"href", "src"}:
        return value if _is_harmless_address(tag, value.strip()) else None
    if attribute == "id":
        return value if _FOOTNOTE_ID.match(value) else None
    if attribute == "class":
        # Pygments' classes by their family, which is what the style sheet knows: "kd" is a "k".
        return value[:1] if tag == "span" else value if value in _DIV_CLASSES else None
    if attribute in _NUMBERS:
        return value if value.isdecimal() and len(value) <= 2 else None
    return value


def _is_harmless_address(tag: str, address: str) -> bool:
    if address.startswith(("//", "\\", "/\\")):
        return False  # a share on another computer, to which Windows would log in
    if address[:5].lower() == "data:":
        return tag == "img" and _PICTURE_DATA.match(address) is not None
    if tag == "img" and _HAS_SCHEME.match(address):
        return address.lower().startswith(("http://", "https://"))
    return True


def _depth(html: str) -> int:
    """How many elements are nested at most."""
    if html.count("</") <= MAX_DEPTH:
        return 0
    depth = deepest = 0
    for closing, name in _TAG.findall(html):
        if closing:
            depth -= 1
        elif name not in _VOID:
            depth += 1
            deepest = max(deepest, depth)
    return deepest
