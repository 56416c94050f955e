"""The address of an article's source page, where what the converter lost can be looked up.

Only an address is made here; nothing fetches it. A person follows it in their browser.
"""

import re
from collections.abc import Iterable
from html import unescape
from urllib.parse import quote

from reviewer.article import Article
from reviewer.lint.model import Diagnostic

_SITE = re.compile(r"https?://(?!www\.)([a-z]{2,3}(?:-[a-z]{2,10}){0,2})\.(?:m\.)?wikipedia\.org/")
_ANY_SITE = re.compile(r"https?://(?:[\w-]+\.){0,2}wiki(?:pedia|media)\.org/")
#: File names like `berlin.de.md`, as site generators name translations.
_SUFFIX = re.compile(r"[^.].*\.([a-z]{2,3}(?:-[a-z]{2,10})?)")
#: Larger language editions; `draft` or `old` at the end of a name is not a language.
_EDITION_CODES = (
    "af als am an ar ary arz ast av az azb ba bar be bg bn bpy br bs ca ce ceb ckb co cs cv cy "
    "da de el en eo es et eu fa fi fo fr fy ga gd gl gu he hi hr hsb ht hu hy ia id ilo io is "
    "it ja jv ka kk km kn ko ku ky la lb li lmo lt ltg lv mai mg mi min mk ml mn mr ms my mzn "
    "nap nds ne new nl nn no oc or os pa pap pl pms pnb ps pt qu ro ru sa sah sc scn sco sd sh "
    "si simple sk sl so sq sr su sv sw szl ta te tg th tk tl tr tt tum ug uk ur uz vec vi vo wa "
    "war wuu xmf yi yo zh zu"
)
_EDITIONS = frozenset(_EDITION_CODES.split())
#: Editions whose code has a hyphen; in any other, what follows it is a script or a region.
_HYPHENATED_CODES = (
    "bat-smg be-tarask be-x-old cbk-zam fiu-vro map-bms nds-nl roa-rup roa-tara zh-classical "
    "zh-min-nan zh-yue"
)
_HYPHENATED = frozenset(_HYPHENATED_CODES.split())
_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,10}){0,3}")
_LANGUAGE_KEYS = ("lang", "language", "locale")
#: What no page title has. A first word with a colon may lead to another site, or be a command.
_NO_TITLE = re.compile(
    r"[#<>\[\]{}|\x00-\x1f\x7f-\x9f\ufffd\ud800-\udfff]|^[\w-]*:|^\.{1,2}(?:/|$)"
)
#: Longest title, in bytes of UTF-8.
_LONGEST = 255
#: How many characters of a title are looked at; mojibake has three for one.
_LONGEST_READ = 1000
_SAFE = "(),:!@'*;~-._"
_DEFAULT = "en"
_NULLS = frozenset({"null", "~"})


def source_address(article: Article, language: str | None = None) -> str | None:
    """The address of the Wikipedia page that the article was made of; None for other articles.

    Its title is the field ``subject``; in an article with pictures or links of Wikipedia's, also
    ``title``. What cannot be a page's title is searched for instead. The edition is that of
    ``lang`` in the front matter, or of the addresses in the article, or of a file name like
    `berlin.de.md`, or of ``language`` (the workspace's); else the English one.
    """
    title = _title(article)
    if not title:
        return None
    site = f"https://{_edition(article) or _code(language or '') or _DEFAULT}.wikipedia.org/wiki/"
    name = title.replace(" ", "_")
    if _NO_TITLE.search(title) or len(name.encode("utf-8", "replace")) > _LONGEST:
        words = title.encode("utf-8", "replace").decode()[:_LONGEST]
        return f"{site}Special:Search?search={quote(words, safe='')}"
    return site + quote(name, safe=_SAFE)


def losses(diagnostics: Iterable[Diagnostic]) -> tuple[str, ...]:
    """What the diagnostics say is lost, each kind once."""
    return tuple(dict.fromkeys(found.lost for found in diagnostics if found.lost))


def _title(article: Article) -> str:
    title = _as_meant(article, "subject")
    if not title and _ANY_SITE.search(article.text):
        title = _as_meant(article, "title")
    return " ".join(unescape(title).split())


def _as_meant(article: Article, key: str) -> str:
    """A field's value with its mojibake decoded, since the page has the intended name."""
    text = _value(article, key)[:_LONGEST_READ]
    field = article.front_matter.field(key)
    if field is not None and not text.isascii():
        # Imported late: needs most of the catalogue, for which the window has no other use.
        from reviewer.rules._encoding import find_misreadings

        for misread in find_misreadings(article.text):
            if field.value_span.encloses(misread.span):
                text = text.replace(misread.span.of(article.text), misread.meant)
    return text


def _edition(article: Article) -> str | None:
    for key in _LANGUAGE_KEYS:
        if code := _code(_value(article, key)):
            return code
    if site := _SITE.search(article.text):
        return site.group(1)
    suffix = _SUFFIX.fullmatch(article.path.stem) if article.path else None
    return suffix.group(1) if suffix and suffix.group(1) in _EDITIONS else None


def _code(name: str) -> str | None:
    """The edition for a language code: `pt` for `pt-BR`, `zh` for `zh-Hant-TW`."""
    code = name.strip().lower().replace("_", "-")
    if not _CODE.fullmatch(code):
        return None
    return code if code in _HYPHENATED else code.partition("-")[0]


def _value(article: Article, key: str) -> str:
    field = article.front_matter.field(key)
    scalar = field.scalar if field is not None else None
    is_null = scalar is not None and not scalar.is_string and scalar.text.lower() in _NULLS
    return scalar.text if scalar is not None and not is_null else ""
