"""The label of a group in an infobox, such as "Supported by:", kept as a tag.

Why it matters: it says nothing about the article, and its page on the site collects unrelated
articles.
Fix safety: unsafe; the tag is removed, but a name may really end in a colon.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._names import is_group_label
from reviewer.rules._repair import unsafe
from reviewer.rules._tags import TAG_KEYS, removed, values_of


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, TAG_KEYS):
        if is_group_label(value.text) and "\n" not in value.text.strip():
            edits = removed(article, value)
            fixes = unsafe("Remove the tag", *edits) if edits else ()
            message = f"“{value.text.strip()}” is an infobox label for what follows, not a tag."
            yield Finding(value.scalar.span, message, fixes)


RULE = Rule(
    "front-matter/tag-group-label",
    Severity.WARNING,
    __doc__,
    _check,
    gate=Gate(
        patterns=(
            r"(?m)^[ \t]*-[ \t].*[:\x{FF1A}][ \t]*[\"']?[ \t]*$",
            r"[:\x{FF1A}][ \t]*[\"']\s*[,\]]",
        )
    ),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\ntags:\n  - Ruritania\n  - 'Supported by:'\n  - Greece\n---\n\nText.\n",
            "---\ntags:\n  - Ruritania\n  - Greece\n---\n\nText.\n",
        ),
        Bad(
            '---\ntags: [Ruritania, "Allied militias:"]\n---\n\nText.\n',
            "---\ntags: [Ruritania]\n---\n\nText.\n",
        ),
        Good("---\ntags:\n  - Ruritania\n  - '2001: A Space Odyssey'\n---\n\nText.\n"),
        Good("---\ndescription: 'The following lakes:'\ntags:\n  - Lakes\n---\n\nText.\n"),
    ),
)
