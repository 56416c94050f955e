"""An image field that names a sound, a film or a document instead of a picture.

Why it matters: the site shows a broken picture.
Fix safety: no fix; only a person can tell which picture belongs here.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._tags import values_of
from reviewer.rules.front_matter.img_path import IMAGE_KEYS

_EXTENSIONS = "og[agv]|oga|webm|pdf|djvu|mid|midi|mp3|mp4|flac|wav|stl|txt|html?"
_NO_PICTURE = re.compile(rf".*\.({_EXTENSIONS})(?:\?.*)?", re.I | re.S)


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, IMAGE_KEYS):
        if found := _NO_PICTURE.fullmatch(value.text):
            message = f"A “.{found.group(1)}” file is not a picture that a page can show."
            yield Finding(value.scalar.span, message)


RULE = Rule(
    "front-matter/img-not-picture",
    Severity.WARNING,
    __doc__,
    _check,
    gate=Gate(
        patterns=(
            rf"(?im)(?:^|[{{,])[ \t]*[\"']?(?:{'|'.join(IMAGE_KEYS)})\b.*\.(?:{_EXTENSIONS})",
        )
    ),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad("---\nimg: /FileNational_anthem_of_Ruritania.ogg\n---\n\nText.\n"),
        Bad("---\nimage: /maps/ohrid.pdf\n---\n\nText.\n"),
        Good("---\nimg: /ohrid.JPG\nimage: /ohrid.svg?width=300\n---\n\nA.ogg\n"),
        Good("---\nimg: https://pictures.example/ohrid\n---\n\nText.\n"),
    ),
)
