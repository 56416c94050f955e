"""A description with the traces of a vanished template, such as `Berlin (German: Berlin, ) is`.

Why it matters: search engines and link previews show it as it stands.
Fix safety: as in the text: safe where the rule for such a trace says so, else unsafe.
"""

from collections.abc import Iterable, Iterator
from functools import cache

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
from reviewer.rules._tags import Value, key_gate, place_in, values_of
from reviewer.rules.text import (
    cjk_period,
    double_punctuation,
    double_space,
    empty_parens,
    flat_superscript,
    missing_object,
    paren_space,
    upper_name,
)

_KEYS = frozenset({"description", "summary", "excerpt"})


@cache
def _prose_linter() -> Linter:
    modules = (
        cjk_period,
        double_punctuation,
        double_space,
        empty_parens,
        flat_superscript,
        missing_object,
        paren_space,
        upper_name,
    )
    return Linter([module.RULE for module in modules])


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, _KEYS):
        if value.item is not None:
            continue
        prose = Article(value.text)
        found = _prose_linter().analyze(prose)
        if found:
            span = place_in(article, value.scalar, *found[0].span)
            message = "In the description: " + " ".join(dict.fromkeys(it.message for it in found))
            worst = min((it.severity for it in found), key=lambda severity: severity.rank)
            yield Finding(span, message, tuple(_fixes(article, value, prose, found)), worst)


def _fixes(
    article: Article, value: Value, prose: Article, found: Iterable[Diagnostic]
) -> Iterator[Fix]:
    if not all(each.safe_fix for each in found):
        yield from _fix(article, value, prose, Applicability.UNSAFE)
    yield from _fix(article, value, prose, Applicability.SAFE)


def _fix(
    article: Article, value: Value, prose: Article, applicability: Applicability
) -> Iterator[Fix]:
    is_unsafe = applicability is Applicability.UNSAFE
    text = fix_article(prose, _prose_linter(), unsafe=is_unsafe).article.text.strip()
    try:
        edits = set_field(article, value.field.key, text)
    except FieldEditError:
        return
    if edits and text:
        title = "Close all gaps" if is_unsafe else "Remove what is left over"
        yield Fix(title, edits, applicability)


RULE = Rule(
    "front-matter/description-trace",
    Severity.WARNING,
    __doc__,
    _check,
    gate=key_gate(*_KEYS),
    stage=Stage.FRONT_MATTER,
    lost="words of the description",
    examples=(
        Bad(
            "---\ndescription: Berlin (German, ) is big.\n---\n\nText.\n",
            "---\ndescription: Berlin (German) is big.\n---\n\nText.\n",
        ),
        Bad(
            '---\ndescription: "Ohrid: the lake  of 358 km2 , in the south."\n---\n\nText.\n',
            '---\ndescription: "Ohrid: the lake of 358 km², in the south."\n---\n\nText.\n',
        ),
        Good("---\ndescription: Ohrid (Охрид) is a lake, and deep.\n---\n\nText (, x)  y.\n"),
        Good("---\nsubject: Ohrid  (, old)\n---\n\nText.\n"),
    ),
)
