"""A description with a typical error of the converter: `ITALIAN CRUISER Pola`, `358 km2`.

Why it matters: search engines and link previews show it as it is.
Fix safety: the same as in the text: safe where the rule for that error is safe, otherwise unsafe.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, partial

from reviewer.article import Article
from reviewer.article.field_edits import FieldEditError, set_field
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.lint.model import (
    Applicability,
    Bad,
    Diagnostic,
    Finding,
    Fix,
    Good,
    Rule,
    Severity,
    Stage,
)
from reviewer.rules._converted import ask_elsewhere
from reviewer.rules._tags import Value, key_gate, place_in, values_of
from reviewer.rules.text import coordinate_hemisphere, flat_superscript, upper_name

_KEYS = frozenset({"description", "summary", "excerpt"})


@cache
def _prose_linter(*, is_untouched: bool) -> Linter:
    coordinates = partial(coordinate_hemisphere.findings, is_untouched=is_untouched)
    return Linter(
        [
            replace(coordinate_hemisphere.RULE, check=coordinates),
            replace(flat_superscript.RULE, check=flat_superscript.check),
            replace(upper_name.RULE, check=upper_name.check),
        ]
    )


def _check(article: Article) -> Iterator[Finding]:
    linter = _prose_linter(is_untouched=coordinate_hemisphere.is_untouched(article))
    for value in values_of(article, _KEYS):
        if value.item is not None:
            continue
        prose = Article(value.text)
        found = linter.analyze(prose)
        if found:
            span = place_in(article, value.scalar, *found[0].span)
            message = "In the description: " + " ".join(dict.fromkeys(it.message for it in found))
            worst = min((it.severity for it in found), key=lambda severity: severity.rank)
            yield Finding(span, message, tuple(_fixes(article, linter, value, prose, found)), worst)


def _fixes(
    article: Article, linter: Linter, value: Value, prose: Article, found: Iterable[Diagnostic]
) -> Iterator[Fix]:
    if not all(each.safe_fix for each in found):
        yield from _fix(article, linter, value, prose, Applicability.UNSAFE)
    yield from _fix(article, linter, value, prose, Applicability.SAFE)


def _fix(
    article: Article, linter: Linter, value: Value, prose: Article, applicability: Applicability
) -> Iterator[Fix]:
    is_unsafe = applicability is Applicability.UNSAFE
    text = fix_article(prose, linter, unsafe=is_unsafe).article.text.strip()
    try:
        edits = set_field(article, value.field.key, text)
    except FieldEditError:
        return
    if edits and text:
        title = "Repair all of it" if is_unsafe else "Repair what is certain"
        yield Fix(title, edits, applicability)


_HEAD = "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n"

RULE = Rule(
    "front-matter/description-misprint",
    Severity.WARNING,
    __doc__,
    ask_elsewhere(_check),
    gate=key_gate(*_KEYS),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            '---\ndescription: "Ohrid: a lake of 358 km2."\n---\n\nText.\n',
            '---\ndescription: "Ohrid: a lake of 358 km²."\n---\n\nText.\n',
        ),
        Bad(
            "---\ndescription: She met ITALIAN CRUISER Pola of 100 km2.\n---\n\nText.\n",
            "---\ndescription: She met Italian cruiser Pola of 100 km².\n---\n\nText.\n",
        ),
        Bad(
            _HEAD + "description: At 7.8°N, -70.01667°W.\n---\n\nText.\n",
            _HEAD + "description: At 7.8°N, 70.01667°W.\n---\n\nText.\n",
        ),
        Good("---\ndescription: The Italian cruiser Pola, and 358 km².\n---\n\n358 km2.\n"),
        Good("---\nsubject: ITALIAN CRUISER Pola\n---\n\nText.\n"),
    ),
)
