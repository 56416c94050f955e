"""The word `undefined`, printed by a script for a name or number it did not have.

Why it matters: a country, a unit or a link is lost, and readers see a meaningless word.
Fix safety: unsafe; the word can be removed, but what stood there should be looked up: the
categories and the first sentence often tell. Safe only for a picture that a converted article never
had.
"""

import re
from collections.abc import Iterable, Iterator
from heapq import merge

from reviewer.article import Article
from reviewer.article.front_matter import Scalar
from reviewer.lint.model import Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_VALUE = re.compile(r"(?<![^\s*])undefined(?!\S)")
#: Before a name: `undefined Kingdom of Romania` is one item that lost another.
_BEFORE_NAME = re.compile(r"undefined(?= [^\Wa-z\d_]| [^\x00-\x7f])")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]")
#: Two in a row, or a number whose unit is lost: no sentence has that.
_IN_PROSE = re.compile(
    r"undefined(?:(?<!\wundefined) undefined\b|(?<=\d undefined)(?=[.,;:)]|$))", re.MULTILINE
)
#: Where a name or number should be, rather than the adjective: between other words than those
#: that go with it. Asked of converted articles only.
_LONE = re.compile(
    r"undefined(?<![\w\-./`]undefined)(?![\w\-/`])(?! (?!(?:and|are|at|between|by|for|from|had|has"
    r"|have|in|is|km|of|on|or|that|the|to|until|was|were|which|who|with)\b)[a-z])"
)
_AFTER_NUMBER = re.compile(r"(?<=\d )undefined(?= [a-z])")
_ADJECTIVE = re.compile(
    r"\b(?:an|and|are|as|be|became|become|becomes|been|being|is|left|mathematically|null|often|or"
    r"|otherwise|remain|remained|remains|returns?|still|was|were)[ ,]+\Z"
)
#: As a word of code, or in a heading, or as a part of a name.
_SPOKEN_OF = re.compile(
    r"undefined(?:(?<=[`'\"]undefined)[`'\"]|(?<=\w[-_]undefined)\b)|^#[^\n]* undefined\b", re.M
)
#: Characters before the word that are looked at, and beside it in what may be a list's entry.
_BEFORE, _BESIDE = 20, 200


def _check(article: Article) -> Iterator[Finding]:
    yield from _in_front_matter(article)
    found = _IN_PROSE.finditer(article.prose)
    places: Iterable[tuple[int, int]] = (match.span() for match in found)
    done = 0
    if is_converted(article):
        places = merge(places, _lone(article.prose), _after_numbers(article.prose))
    for start, end in places:
        if start < done:
            continue
        done = end
        fix = unsafe(
            "Delete the word", cut(start - 1 if article.text[start - 1] == " " else start, end)
        )
        yield Finding(Span(start, end), "A script printed “undefined” for something lost.", fix)
    for link in article.outline.links:
        if link.target_span.of(article.text) in ("undefined", "./undefined"):
            text = link.text_span
            edits = (cut(link.span.start, text.start), cut(text.end, link.span.end))
            fix = () if link.is_image else unsafe("Keep the words without the link", *edits)
            yield Finding(link.target_span, "A script lost where this link leads.", fix)


def _lone(text: str) -> Iterator[tuple[int, int]]:
    """Where the word stands for a name, and says nothing about one."""
    for match in _LONE.finditer(text):
        if not _ADJECTIVE.search(text[max(0, match.start() - _BEFORE) : match.start()]):
            yield match.span()


def _after_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where a unit is lost: `30 undefined deep`."""
    return (match.span() for match in _AFTER_NUMBER.finditer(text))


def _in_front_matter(article: Article) -> Iterator[Finding]:
    items = {
        item.scalar.span: (item.span, len(field.items))
        for field in article.front_matter.fields
        if not field.is_flow
        for item in field.items
    }
    description = article.front_matter.field("description") if is_converted(article) else None
    field_of_text = description.scalar.span if description and description.scalar else None
    fields = article.front_matter.fields
    in_lists = {item.scalar.span for field in fields for item in field.items}
    is_the_subject = _is_the_subject(article)
    for scalar in article.front_matter.scalars():
        raw = scalar.span.of(article.text)
        if scalar.text.strip() == "undefined":
            if scalar.span in in_lists and is_the_subject:
                continue
            whole, siblings = items.get(scalar.span, (None, 1))
            fix = unsafe("Remove the item", cut(*whole)) if whole and siblings > 1 else ()
            yield Finding(scalar.span, "A script printed “undefined” for a lost name.", fix)
        elif scalar.text == "/undefined":
            fix = _without_picture(article, scalar)
            yield Finding(scalar.span, "A script printed “undefined” for a lost file name.", fix)
        elif scalar.span in items and _BEFORE_NAME.match(scalar.text):
            start = article.text.index("undefined", scalar.span.start)
            fix = unsafe("Delete the word", cut(start, start + len("undefined ")))
            message = "A script printed “undefined” for a lost name."
            yield Finding(Span(start, start + len("undefined")), message, fix)
        elif field_of_text and scalar.span == field_of_text:
            for start, end in _lone(raw):
                span = Span(start, end).shifted(scalar.span.start)
                yield Finding(span, "A script printed “undefined” for something lost.")
        elif _FLAG.search(raw) or "\n" in scalar.text or "undefined undefined" in raw:
            has_flag = _FLAG.search(raw) is not None
            for match in _VALUE.finditer(raw):
                if has_flag or _stands_apart(raw, match):
                    span = Span(*match.span()).shifted(scalar.span.start)
                    yield Finding(span, "A script printed “undefined” for a lost name.")


def _is_the_subject(article: Article) -> bool:
    """Whether the title has the word, or text that a person wrote speaks of it."""
    title = article.front_matter.field("title")
    if title is not None and "undefined" in title.value_span.of(article.text):
        return True
    return _SPOKEN_OF.search(article.text) is not None and not is_converted(article)


def _without_picture(article: Article, scalar: Scalar) -> tuple[Fix, ...]:
    """Take the whole field away, which in a converted article says nothing."""
    fields = article.front_matter.fields
    field = next((field for field in fields if field.scalar is scalar), None)
    if field is None or field.key.lower() not in ("img", "image") or len(fields) < 2:
        return ()
    offer = safe if is_converted(article) else unsafe
    return offer(f"Remove {field.key}", cut(*field.span))


def _stands_apart(raw: str, match: re.Match[str]) -> bool:
    """Whether the word is a list's entry rather than a sentence's word."""
    start, end = match.span()
    before = raw[max(0, start - _BESIDE) : start].rpartition("\n")[2].strip()
    after = raw[end : end + _BESIDE].partition("\n")[0].strip()
    is_alone = before in ("", "*") and not after
    return is_alone or "undefined" in (before, after)


_HEAD = "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    id="leak/undefined",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(literals=("undefined",)),
    stage=Stage.LEAK,
    lost="a name, number or file",
    examples=(
        Bad("---\ntags:\n  - Spain\n  - undefined\n---\n", "---\ntags:\n  - Spain\n---\n"),
        Bad("---\nplace: undefined\n---\n"),
        Bad(
            "---\ntags:\n  - \U0001f1f5\U0001f1f1 Poland undefined "
            "\U0001f1e7\U0001f1f7 Brazil\n---\n"
        ),
        Bad("---\ntags:\n  - undefined Spain\n---\n", "---\ntags:\n  - Spain\n---\n"),
        Bad("---\nimg: /undefined\n---\n"),
        Bad(
            "---\nsubject: Fort\npubDate: 2023-10-17 03:10\nimg: /undefined\n---\n",
            "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n",
        ),
        Bad("It is 12 undefined.\n", "It is 12.\n"),
        Bad("See [Syria](./undefined).\n", "See Syria.\n"),
        Bad("Won by undefined undefined in May.\n", "Won by in May.\n"),
        Bad(
            _HEAD + "Since undefined 2007 the army of undefined and its camp were there.\n",
            _HEAD + "Since 2007 the army of and its camp were there.\n",
        ),
        Bad(_HEAD + "It is 30 undefined deep.\n", _HEAD + "It is 30 deep.\n"),
        Good(_HEAD + "It is undefined in C; undefined behaviour is undefined, or null.\n"),
        Good("Undefined behaviour; an undefined position; the value is undefined.\n"),
        Good("The function returns `undefined`.\n"),
        Good("---\nsubject: undefined behaviour in C\n---\n"),
        Good("---\ntags:\n  - undefined behaviour\n  - Undefined terms\n---\n"),
        Good("---\nslug: is-undefined\ntags:\n  - error\n  - undefined\n---\n"),
        Good("---\ntags: [error, undefined]\n---\n\nIt returns `undefined`.\n"),
        Good("There are 3 undefined variables.\n"),
    ),
)
