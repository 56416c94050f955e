"""A second block of front matter, at the start of the body.

Why it matters: generators read only the first block and print the second one as a paragraph.
Fix safety: removing a block that is empty or repeats the other is safe; joining two is unsafe.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.front_matter import Field, FrontMatter, Kind
from reviewer.lint.model import Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._later import later
from reviewer.rules._repair import cut, put, safe, unsafe
from reviewer.text import Span

#: A second block is as long at most; the body of an article may be of any length.
_LONGEST = 50_000
_FENCE = later(r"\n*+(?P<fence>---\n)")


def _check(article: Article) -> Iterator[Finding]:
    first = article.front_matter
    if first.kind is not Kind.YAML or first.problem is not None:
        return
    start = article.body_start
    fence = _FENCE().match(article.text, start)
    if fence is None:
        return
    begin = fence.start("fence")
    inner = Article(article.text[begin : begin + _LONGEST])
    second = inner.front_matter
    if second.kind is not Kind.YAML or not second.fields or not _is_meant(first, second):
        return
    place = Span(begin, begin + second.span.end)
    message = "This second block of front matter is printed as text."
    yield Finding(place, message, _fix(article, inner, Span(start, place.end)))


def _is_meant(first: FrontMatter, second: FrontMatter) -> bool:
    """One line between two thematic breaks is rather a heading, underlined by the second."""
    keys = {field.key for field in first.fields}
    return not keys or len(second.fields) > 1 or second.fields[0].key in keys


def _fix(article: Article, inner: Article, lines: Span) -> tuple[Fix, ...]:
    first, second = article.front_matter, inner.front_matter
    if not first.fields:
        return safe("Remove the empty first block", cut(0, lines.end - second.span.end))
    keys = {field.key for field in first.fields}
    new = [field for field in second.fields if field.key not in keys]
    if not new and all(_says_the_same(article, inner, field) for field in second.fields):
        return safe("Remove the second block", cut(*lines))
    added = "".join(field.span.of(inner.text) for field in new)
    end = first.content.end
    edits = (put(end, end, added), cut(*lines)) if added else (cut(*lines),)
    return unsafe("Join both blocks, keeping the values of the first", *edits)


def _says_the_same(article: Article, inner: Article, field: Field) -> bool:
    other = article.front_matter.field(field.key)
    return other is not None and (
        other.value_span.of(article.text).strip() == field.value_span.of(inner.text).strip()
    )


RULE = Rule(
    "front-matter/second-block",
    Severity.ERROR,
    __doc__,
    _check,
    gate=Gate(patterns=(r"\A\s*---",)),
    stage=Stage.FRONT_MATTER,
    restructures=True,
    examples=(
        Bad(
            "---\n{}\n---\n\n---\nsubject: Ohrid\nlang: mk\n---\n\nText.\n",
            "---\nsubject: Ohrid\nlang: mk\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: Ohrid\n---\n\n---\nsubject: Ohrid\n---\n\nText.\n",
            "---\nsubject: Ohrid\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: Ohrid\n---\n---\nsubject: Lake Ohrid\nlang: mk\n---\n\nText.\n",
            "---\nsubject: Ohrid\nlang: mk\n---\n\nText.\n",
        ),
        Good("---\nsubject: Ohrid\n---\n\n---\n\nText.\n\n---\n"),
        Good("---\nsubject: Ohrid\n---\n\n---\nNote: a heading\n---\n\nText.\n"),
        Good("---\nsubject: Ohrid\n---\n\nText.\n\n---\nlayout: end\nsize: 2\n---\n"),
    ),
)
