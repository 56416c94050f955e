"""Dresses sanitised HTML for Qt, whose paragraphs have neither padding nor borders."""

import re
from html import unescape

from PySide6.QtCore import QUrl

# A trailing newline would show as an empty line of code.
_CODE = re.compile(r"<pre>(.*?)\n?((?:</code>)?)</pre>", re.DOTALL)
_CODE_BOX = r'<table class="code" width="100%"><tr><td><pre>\1\2</pre></td></tr></table>'
_QUOTE = '<table class="quote" width="100%"><tr><td>'
_QUOTE_END = "</td></tr></table>"

_IMAGE = re.compile(r"<img\b[^>]*>")
_ATTRIBUTE = re.compile(r'\b(alt|src)="([^"]*)"')

#: Quotes in one block that get a bar. Qt's time to lay nested tables out doubles with each level.
_MAX_BARS = 4


def display_html(html: str) -> str:
    """The HTML with code in a box, and a bar beside quotes."""
    html = html.strip()  # a newline after the last element would become a space
    if "<pre>" in html:
        html = _CODE.sub(_CODE_BOX, html)
    if 0 < html.count("<blockquote>") <= _MAX_BARS:
        html = html.replace("<blockquote>", _QUOTE).replace("</blockquote>", _QUOTE_END)
    return html


def pictures_in(html: str) -> dict[str, str]:
    """The addresses of the pictures in a piece of HTML, and how each is described."""
    found: dict[str, str] = {}
    for image in _IMAGE.findall(html):
        attributes = {name: unescape(value) for name, value in _ATTRIBUTE.findall(image)}
        found[QUrl(attributes.get("src", "")).toString()] = attributes.get("alt", "")
    return found
