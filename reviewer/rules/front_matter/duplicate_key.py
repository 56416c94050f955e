"""A key that front matter has twice.

Why it matters: some generators stop at it, others silently take the last value and drop the first.
Fix safety: removing a repetition that says the same is safe; which of two values is right is for
a person to tell.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.front_matter import Field
from reviewer.lint.model import Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import safe
from reviewer.text import Edit


def _check(article: Article) -> Iterator[Finding]:
    seen: dict[str, Field] = {}
    for field in article.front_matter.fields:
        first = seen.setdefault(field.key, field)
        if first is field:
            continue
        line = article.lines.line_of(first.span.start) + 1
        fixes: tuple[Fix, ...] = ()
        if first.value_span.of(article.text) == field.value_span.of(article.text):
            edit = Edit(field.span, "")
            fixes = safe("Remove the repetition", edit)
        message = f"“{field.key}” stands in line {line} already; only one of the two counts."
        yield Finding(field.key_span, message, fixes)


RULE = Rule(
    "front-matter/duplicate-key",
    Severity.ERROR,
    __doc__,
    _check,
    gate=Gate(patterns=(r"\A\s*---",)),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nlang: cs\nsubject: Ohrid\nlang: cs\n---\n\nText.\n",
            "---\nlang: cs\nsubject: Ohrid\n---\n\nText.\n",
        ),
        Bad("---\ndate: 1999\nsubject: Ohrid\ndate: 2004\n---\n\nText.\n"),
        Good("---\nlang: cs\nsubject: Ohrid\n---\n\nText.\n\n---\n\nlang: cs\n"),
        Good("---\na:\n  lang: cs\nb:\n  lang: cs\n---\n\nText.\n"),
    ),
)
