"""A value of several lines where one line belongs: in a title, a subject, an address.

Why it matters: the line break ends up in links, file names and the page's head.
Fix safety: unsafe; the lines may be several values, only one of which is right.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._repair import unsafe
from reviewer.rules._tags import key_gate, replaced, values_of

#: Keys of one-line values; tags, dates and places are for `front-matter/multiline-tag`.
_KEYS = frozenset(
    ("subject", "title", "shortdescription", "img", "image", "slug", "url", "permalink", "lang",
     "pubdate", "author", "name")
)  # fmt: skip


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, _KEYS):
        if value.item is None and "\n" in value.text.strip("\n"):
            edits = replaced(article, value, [" ".join(value.text.split())])
            fix = unsafe("Join the lines", *edits) if edits else ()
            message = f"“{value.field.key}” has several lines; it should have one."
            yield Finding(value.scalar.span, message, fix)


RULE = Rule(
    "front-matter/multiline-value",
    Severity.WARNING,
    __doc__,
    _check,
    gate=key_gate(*_KEYS),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nsubject: |-\n  Siege of\n  Ohrid\nlang: mk\n---\n\nText.\n",
            "---\nsubject: Siege of Ohrid\nlang: mk\n---\n\nText.\n",
        ),
        Bad('---\ntitle: "A\\nfort"\n---\n\nText.\n', "---\ntitle: A fort\n---\n\nText.\n"),
        Good("---\ntitle: >\n  Siege of\n  Ohrid\nlang: mk\n---\n\nText.\n"),
        Good("---\nsubject: Siege of\n  Ohrid\ndescription: |\n  Two\n  lines.\n---\n\nText.\n"),
    ),
)
