"""The address or description of a picture carries a namespace such as `Datei:`.

Why it matters: the address leads nowhere, because the file has no such prefix on the server.
Fix safety: safe in addresses of Wikipedia, whose namespaces are known; unsafe for rare ones.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from reviewer.article import Article
from reviewer.article.outline import Link
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._namespaces import FILE_NAMESPACES, SELDOM_FILE_NAMESPACES
from reviewer.rules._pictures import WIKI_FILE_GATE, address, is_wiki_file, pictures
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.text import Edit, Span

_ANY = FILE_NAMESPACES | SELDOM_FILE_NAMESPACES
_SPELLED = re.compile(r"(?P<name>[^:\n]{1,30}):[ _]?")
_ENCODED = re.compile(r"(?P<name>[^:/\n]{1,180}?)(?:%3A|:)_?", re.IGNORECASE)


def _check(article: Article) -> Iterator[Finding]:
    for picture in pictures(article):
        if is_wiki_file(address(article, picture)):
            edits = [*_in_description(article, picture), *_in_address(article, picture)]
            if edits:
                prefix = unquote(edits[-1].span.of(article.text)).rstrip(":_ ").lower()
                offer = unsafe if prefix in SELDOM_FILE_NAMESPACES else safe
                fix = offer("Remove the namespace", *edits)
                message = "There is a namespace before the file name."
                yield Finding(Span(edits[0].span.start, edits[-1].span.end), message, fix)


def _in_description(article: Article, picture: Link) -> Iterator[Edit]:
    start, end = picture.text_span
    match = _SPELLED.match(article.text, start, end)
    if match and match.group("name").strip().lower() in _ANY:
        yield cut(start, match.end())


def _in_address(article: Article, picture: Link) -> Iterator[Edit]:
    start = picture.target_span.start + address(article, picture).rfind("/") + 1
    match = _ENCODED.match(article.text, start, picture.target_span.end)
    if match:
        name = unquote(match.group("name")).replace("_", " ").strip().lower()
        if name in _ANY:
            yield cut(start, match.end())


RULE = Rule(
    id="md/image-local-prefix",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=WIKI_FILE_GATE,
    stage=Stage.MARKUP,
    examples=(
        Bad(
            "![Datei:Burg.jpg](https://wikipedia.org/wiki/Special:Redirect/file/Datei%3ABurg.jpg)",
            "![Burg.jpg](https://wikipedia.org/wiki/Special:Redirect/file/Burg.jpg)",
        ),
        Bad(
            "![Burg](https://wikipedia.org/wiki/Special:Redirect/file/%D0%A4%D0%B0%D0%B9%D0%BB%3ABurg.jpg)",
            "![Burg](https://wikipedia.org/wiki/Special:Redirect/file/Burg.jpg)",
        ),
        Good("![Fort: the gate](https://wikipedia.org/wiki/Special:Redirect/file/Fort.jpg)"),
        Good("![Fort](https://wikipedia.org/wiki/Special:Redirect/file/Fort%3A_the_gate.jpg)"),
        Good("![Datei:Burg.jpg](/bilder/burg.jpg)"),
    ),
)
