"""A key that occurs twice in the front matter.

Why it matters: some generators stop at it; others silently use the last value and drop the first.
Fix safety: removing a repetition that says the same, or nothing, is safe. Joining two lists, or
keeping one of two values, happens only on request: only a person can tell which is right.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.front_matter import Field, Kind, Shape
from reviewer.lint.model import Applicability, Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._later import later
from reviewer.rules._repair import cut, put, safe
from reviewer.text import Span

#: A language's code, which people write under `language` beside the language an article is about.
_LANGUAGE_CODE = later(r"[a-z]{2}(?:-[A-Za-z]{2,4})?")


def _check(article: Article) -> Iterator[Finding]:
    seen: dict[str, Field] = {}
    for field in article.front_matter.fields:
        first = seen.setdefault(field.key, field)
        if first is field:
            continue
        line = article.lines.line_of(first.span.start) + 1
        message = f"“{field.key}” is already in line {line}; only one of the two counts."
        if first.value_span.of(article.text).strip() == field.value_span.of(article.text).strip():
            message = f"“{field.key}” appears here and, with the same value, again below."
            fix = safe("Remove the repetition", cut(*first.span))
            yield Finding(first.key_span, message, fix)
            seen[field.key] = field
        else:
            yield Finding(field.key_span, message, tuple(_repairs(article, first, field)))


def _repairs(article: Article, first: Field, second: Field) -> Iterator[Fix]:
    for empty in (first, second):
        if empty.shape is Shape.EMPTY:
            yield from safe("Remove the empty one", cut(*empty.span))
            return
    if _is_language_code(article, first, second):
        edits = (put(*second.key_span, "lang"),)
        yield Fix("Write the language's code as “lang”", edits, Applicability.UNSAFE)
    if _are_block_lists(article, first, second):
        yield _joined(article, first, second)
    yield Fix("Keep the first value", (cut(*second.span),), Applicability.UNSAFE)
    yield Fix("Keep the second value", (cut(*first.span),), Applicability.UNSAFE)


def _is_language_code(article: Article, first: Field, second: Field) -> bool:
    if second.key != "language" or article.front_matter.field("lang") is not None:
        return False
    if first.scalar is None or second.scalar is None:
        return False
    first_is, second_is = (
        _LANGUAGE_CODE().fullmatch(scalar.text) is not None
        for scalar in (first.scalar, second.scalar)
    )
    return second_is and not first_is


def _are_block_lists(article: Article, first: Field, second: Field) -> bool:
    return article.front_matter.kind is Kind.YAML and all(
        field.shape is Shape.LIST and not field.is_flow for field in (first, second)
    )


def _joined(article: Article, first: Field, second: Field) -> Fix:
    """The upper list with the items that only the lower has, spelled as the upper's."""
    text = article.text
    known = {item.scalar.text for item in first.items}
    start = first.items[0].span.start
    lead = text[start : first.items[0].scalar.span.start]
    new = (item.scalar.span.of(text) for item in second.items if item.scalar.text not in known)
    added = "".join(f"{lead}{spelled}\n" for spelled in dict.fromkeys(new))
    end = first.items[-1].span.end
    edits = (put(end, end, added), cut(*second.span)) if added else (cut(*second.span),)
    if edits[0].span == Span(second.span.start, second.span.start):
        edits = (put(*second.span, added),)
    return Fix("Join the two lists", edits, Applicability.UNSAFE)


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
            "---\nsubject: Ohrid\nlang: cs\n---\n\nText.\n",
        ),
        Bad(
            "---\ndate: 1999\nsubject: Ohrid\ndate: 2004\n---\n\nText.\n",
            "---\ndate: 1999\nsubject: Ohrid\n---\n\nText.\n",
        ),
        Bad(
            "---\ndate:\nsubject: Ohrid\ndate: 2004\n---\n\nText.\n",
            "---\nsubject: Ohrid\ndate: 2004\n---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - Lakes\nsubject: Ohrid\ntags:\n  - Towns\n  - Lakes\n---\n\nText.\n",
            "---\ntags:\n  - Lakes\n  - Towns\nsubject: Ohrid\n---\n\nText.\n",
        ),
        Bad(
            "---\nlanguage: Lua\nfilename: a.lua\nlanguage: pt-br\n---\n\nText.\n",
            "---\nlanguage: Lua\nfilename: a.lua\nlang: pt-br\n---\n\nText.\n",
        ),
        Good("---\nlang: cs\nsubject: Ohrid\n---\n\nText.\n\n---\n\nlang: cs\n"),
        Good("---\na:\n  lang: cs\nb:\n  lang: cs\n---\n\nText.\n"),
    ),
)
