"""Several names run together in one tag, parted by dots or by two blanks.

Why it matters: the site shows one tag that no other article has.
Fix safety: unsafe; a dot may belong to a name.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import unsafe
from reviewer.rules._tags import TAG_KEYS, new_names, replaced, values_of

#: The dots of `{{hlist}}`, or the two blanks that a `<br>` with blanks around it leaves.
_SEAM = re.compile(r" [·•] |(?<! ) {2,}(?=[A-Z])")


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, TAG_KEYS - {"keywords"}):
        names = [name.strip() for name in _SEAM.split(value.text.strip())]
        if len(names) < 2 or "\n" in value.text.strip():
            continue
        new = new_names(value, names)
        edits = replaced(article, value, new)
        fixes = unsafe(f"Split into {len(new)} tags", *edits) if edits else ()
        yield Finding(value.scalar.span, f"This tag holds {len(names)} names.", fixes)


RULE = Rule(
    "front-matter/tag-merged",
    Severity.WARNING,
    __doc__,
    _check,
    gate=Gate(patterns=(" [·•] ", r"\S  +[A-Z]")),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\ntags:\n  - Folk music · lake songs · Polka\n---\n\nText.\n",
            "---\ntags:\n  - Folk music\n  - lake songs\n  - Polka\n---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - Ruritania Greece  Norway\n---\n\nText.\n",
            "---\ntags:\n  - Ruritania Greece\n  - Norway\n---\n\nText.\n",
        ),
        Good("---\ntags:\n  - Writer, novelist\n  - Col·lecció d'Ohrid\n---\n\nOne · two.\n"),
    ),
)
