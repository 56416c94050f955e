"""Spaces or a comma at the ends of a tag, date or place, or an empty item.

Why it matters: " Greece" and "Greece" become two tags, and an empty one becomes a page without a
name.
Fix safety: safe; only spaces, empty items and what separated a lost name are removed.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import safe
from reviewer.rules._tags import SHORT_KEYS, removed, replaced, values_of

#: What stands before a name that the converter left out.
_SEPARATORS = ",;"


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, SHORT_KEYS):
        name = value.text.strip()
        if value.field.key == "tags" and name[-1:] in _SEPARATORS and is_converted(article):
            name = name.rstrip(_SEPARATORS + " ")
        if name == value.text and name:
            continue
        if name and "\n" not in value.text:
            edits = replaced(article, value, [name])
            message = f"This {value.noun} begins or ends with a space or comma."
            fixes = safe("Trim the ends", *edits) if edits else ()
            yield Finding(value.scalar.span, message, fixes)
        elif not name and value.item is not None:
            edits = removed(article, value)
            fixes = safe("Remove the empty item", *edits) if edits else ()
            yield Finding(value.item.span, f"This {value.noun} is empty.", fixes)


_ODD_BLANK = r"\x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}"
#: A quote or a block beside a space, a space that no format trims, an item with nothing in it.
_GATE = Gate(
    literals=('""', "''"),
    patterns=(
        r"[\"'][ \t\n]|[ \t\n][\"']",
        rf"[{_ODD_BLANK}]",
        r"(?m)^[ \t]*-[ \t]*(?:[|>#]|$)",
        r"(?m)^\w+:[ \t]*[|>]",
        r"[\[,]\s*[,\]]",
        r"(?m)[,;][\"']?$",
    ),
)


RULE = Rule(
    "front-matter/tag-edge",
    Severity.WARNING,
    __doc__,
    _check,
    gate=_GATE,
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\ntags:\n  - \" Lake Guard\"\n  - 'Greece '\n  - Lakes\n---\n\nText.\n",
            "---\ntags:\n  - Lake Guard\n  - Greece\n  - Lakes\n---\n\nText.\n",
        ),
        Bad(
            '---\ntags:\n  - ""\n  - Lakes\n---\n\nText.\n',
            "---\ntags:\n  - Lakes\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: Hall\npubDate: 2023\ntags:\n  - Leeds, England,\n---\n\nText.\n",
            "---\nsubject: Hall\npubDate: 2023\ntags:\n  - Leeds, England\n---\n\nText.\n",
        ),
        Bad('---\nplace: " Ohrid"\n---\n\nText.\n', "---\nplace: Ohrid\n---\n\nText.\n"),
        Good("---\ntags:\n  - Lakes  \n  - |\n    Greece\n---\n\nText.\n"),
        Good("---\ntags: []\n---\n\nText.\n"),
    ),
)
