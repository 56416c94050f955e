"""Wiki markup in an image path: a namespace, link brackets, a size, or the caption.

Why it matters: no picture has such a name, so the article is shown without one.
Fix safety: removing the namespace that the converter joins to a name is safe for the large wikis;
it is unsafe for others, and where the path has to be cut out of link markup or off a caption.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Fix, Good, Rule, Severity, Stage
from reviewer.rules._namespaces import FILE_NAMESPACES
from reviewer.rules._repair import safe, unsafe
from reviewer.rules._tags import key_gate, place_in, values_of
from reviewer.rules.front_matter.img_path import IMAGE_KEYS
from reviewer.text import Edit

_LOCAL = re.compile(r"/?(?:File|Image)(([^/:\[\]|]{1,30}):_?)[^\[\]|:]+\.\w{3,4}")
#: What the large editions call pictures. The word of a small one may be part of a file's name.
_OF_LARGE_WIKIS = frozenset(
    (
        "archivo", "arquivo", "bestand", "bild", "datei", "dosiero", "dosya", "fichier", "ficheiro",
        "file", "fil", "fitxer", "fájl", "grafika", "image", "imagen", "immagine", "plik", "soubor",
        "tiedosto", "tập tin", "файл", "קובץ", "پرونده", "ملف", "चित्र", "ファイル", "파일", "文件",
        "檔案",
    )
)  # fmt: skip
_MARKED = re.compile(
    r"(/?(?:File|Image)?)(?:(?:\[\[)?\w{1,20}:_?|\[\[)?([^\[\]|:\n]*?\.(?:svg|png|jpe?g|gif|tiff?|webp))"
    r"(?:[\]|_.].*)?",
    re.I,
)


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, IMAGE_KEYS):
        text = value.text
        if "://" in text or not (":" in text or "[" in text or "|" in text or "]" in text):
            continue
        local = _LOCAL.fullmatch(text)
        if local and local.group(2).lower() in FILE_NAMESPACES:
            span = place_in(article, value.scalar, *local.span(1))
            message = f"“{local.group(1)}” is a wiki namespace, not part of the picture's name."
            is_certain = local.group(2).lower() in _OF_LARGE_WIKIS
            fixes: tuple[Fix, ...] = ()
            if span != value.scalar.span:
                edit = Edit(span, "")
                fixes = (safe if is_certain else unsafe)("Remove the namespace", edit)
            yield Finding(span, message, fixes, None if is_certain else Severity.INFO)
        elif "\n" not in text and (marked := _MARKED.fullmatch(text)):
            path = marked.group(1) + marked.group(2)
            at = place_in(article, value.scalar, 0, len(text))
            edit = Edit(at, path)
            is_plain = at != value.scalar.span or at.length == len(text)
            fixes = unsafe(f"Keep “{path}”", edit) if is_plain else ()
            severity = None if any(mark in text for mark in "[]|") else Severity.INFO
            message = "There is wiki markup in this image path."
            yield Finding(value.scalar.span, message, fixes, severity)


RULE = Rule(
    "front-matter/img-wiki-link",
    Severity.WARNING,
    __doc__,
    _check,
    gate=key_gate(*IMAGE_KEYS),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nimg: /FileDatei:Ohrid_See.jpg\n---\n\nText.\n",
            "---\nimg: /FileOhrid_See.jpg\n---\n\nText.\n",
        ),
        Bad(
            "---\nimg: /File[[Datei:Ohrid.svg|90px|Der_See]]\n---\n\nText.\n",
            "---\nimg: /FileOhrid.svg\n---\n\nText.\n",
        ),
        Bad(
            "---\nimg: /FileOhrid.jpg_and_its_shore_in_2004]]\n---\n\nText.\n",
            "---\nimg: /FileOhrid.jpg\n---\n\nText.\n",
        ),
        Good("---\nimg: https://ohrid.example/a:b.jpg\nimage: /pictures/ohrid.jpg\n---\n\nText.\n"),
        Good("---\nimage:\n  - a\n  - b:c\n---\n\nText.\n"),
    ),
)
