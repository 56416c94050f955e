"""An image path with a "File" or "Image" stuck to the front of the picture's name.

Why it matters: it used to be `File:Name.jpg`; without the colon, there may be no picture of that
name. Where a site has stored its pictures under such names, nothing is wrong.
Fix safety: unsafe; the bare name is offered, but the pictures may be stored under the joined one.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Fix, Good, Rule, Severity, Stage
from reviewer.rules._repair import unsafe
from reviewer.rules._tags import key_gate, place_in, values_of
from reviewer.text import Edit

IMAGE_KEYS = frozenset({"img", "image", "cover", "thumbnail", "heroimage", "featured_image"})

#: A glued name begins with a capital, a digit or a bracket: `Filesystem.png` is a name.
_GLUED = re.compile(r"/?(File|Image)(?=[A-Z0-9_\[]|[^\x00-\x7f])(?!s?[-_. ])")


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, IMAGE_KEYS):
        glued = _GLUED.match(value.text)
        if glued is None:
            continue
        span = place_in(article, value.scalar, *glued.span(1))
        fixes: tuple[Fix, ...] = ()
        if span != value.scalar.span:
            fixes = unsafe("Keep the picture's name", Edit(span, ""))
        message = f"“{glued.group(1)}” is what is left of “{glued.group(1)}:” before the name."
        yield Finding(value.scalar.span, message, fixes)


RULE = Rule(
    "front-matter/img-path",
    Severity.INFO,
    __doc__,
    _check,
    gate=key_gate(*IMAGE_KEYS),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nimg: /FileLakeOhrid1.s.svg\n---\n\nText.\n",
            "---\nimg: /LakeOhrid1.s.svg\n---\n\nText.\n",
        ),
        Bad(
            '---\nimg: "/Image2006_Ohrid.jpg"\n---\n\nText.\n',
            '---\nimg: "/2006_Ohrid.jpg"\n---\n\nText.\n',
        ),
        Good("---\nimg: /Filesystem.png\n---\n\nText.\n"),
        Good("---\nimg: /File_cabinet.png\nimage: /images/File-1.png\n---\n\nText.\n"),
        Good("---\nimg: /LakeOhrid.svg\n---\n\n/FileLakeOhrid.svg\n"),
    ),
)
