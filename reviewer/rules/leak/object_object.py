"""`[object Object]` printed where text should be.

Why it matters: the words are gone, and readers see the leftovers of a script. Whole lines of it
stand where the references were: their number is the number of citations that the article lost.
Fix safety: safe for whole lines that hold nothing else; unsafe inside a sentence, which may need
more repair. Only the source page knows what stood here.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.rules.leak._objects import ANY_LEAK, LEAK_HEADING, LEAK_LINES, first_leaking_line
from reviewer.text import Span

_BEGIN = "[object "
_NO_BLANK = re.compile(r"[^ \t\n]")


def _check(article: Article) -> Iterator[Finding]:
    start = first_leaking_line(article)
    if start is not None:
        yield from _in_body(article, start)
    scalars = article.front_matter.scalars() if _BEGIN in article.text[: article.body_start] else ()
    for scalar in scalars:
        for leak in ANY_LEAK.finditer(scalar.span.of(article.text)):
            yield Finding(
                Span(*leak.span()).shifted(scalar.span.start),
                "A script printed an object here; the value is lost.",
            )


def _in_body(article: Article, start: int) -> Iterator[Finding]:
    prose = article.prose
    runs = [Span(*run.span()) for run in LEAK_LINES.finditer(prose, start)]
    for run in runs:
        yield _run_finding(article, run)
    headings = LEAK_HEADING.finditer(prose, start)
    taken = [*runs, *(Span(*heading.span("leak")) for heading in headings)]
    rest = "".join(_blanked(prose, sorted(taken)))
    for leak in ANY_LEAK.finditer(rest, start):
        yield _inline_finding(article.text, Span(*leak.span()))


def _blanked(prose: str, spans: list[Span]) -> Iterator[str]:
    """The prose with the spans blanked out, so that offsets stay."""
    done = 0
    for span in spans:
        if span.end > done:
            yield prose[done : max(done, span.start)]
            yield " " * (span.end - max(done, span.start))
            done = span.end
    yield prose[done:]


def _run_finding(article: Article, run: Span) -> Finding:
    count = len(ANY_LEAK.findall(run.of(article.text))) + _count_in_heading(article, run)
    message = f"{count} citations were lost: a script printed “[object Object]” for each."
    if count == 1:
        message = "1 citation was lost: a script printed “[object Object]” for it."
    return Finding(
        run, message, safe("Delete the printed objects", cut(*_with_blanks(article, run)))
    )


def _count_in_heading(article: Article, run: Span) -> int:
    """Printed objects at the end of the heading right above: the first of the same list."""
    above_start = article.text.rfind("\n", 0, max(0, run.start - 1)) + 1
    heading = LEAK_HEADING.search(article.prose, above_start, max(above_start, run.start - 1))
    return len(ANY_LEAK.findall(heading["leak"])) if heading else 0


def _with_blanks(article: Article, run: Span) -> Span:
    """The run with the newlines that go with it, so that no blank lines pile up or stay behind."""
    text = article.text
    after = _NO_BLANK.search(text, run.end)
    if after is None:
        start = run.start
        while start > article.body_start and text[start - 1] in " \t\n":
            start -= 1
        return Span(start, len(text) - (text.endswith("\n") and start > 0))
    is_behind_blank_line = run.start == 0 or text[max(0, run.start - 2) : run.start] == "\n\n"
    next_line = text.rfind("\n", 0, after.start()) + 1
    return Span(run.start, next_line if is_behind_blank_line else run.end + 1)


def _inline_finding(text: str, leak: Span) -> Finding:
    has_blank = text[leak.start - 1 : leak.start] == " "
    fix = unsafe("Delete the printed object", cut(leak.start - has_blank, leak.end))
    return Finding(leak, "A script printed an object here instead of its text.", fix)


RULE = Rule(
    id="leak/object-object",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(literals=(_BEGIN,)),
    stage=Stage.LEAK,
    lost="citations",
    examples=(
        Bad("By [object Object], 3 May\n", "By, 3 May\n"),
        Bad("Text.\n\n[object Object]\n[object Object]\n\nMore.\n", "Text.\n\nMore.\n"),
        Bad("Text.\n## References\n[object Object]\n[object Object]", "Text.\n## References"),
        Bad("Text.\n\n## References\n\n[object Object]\n\n", "Text.\n\n## References\n"),
        Bad("[object Promise]\n"[:-1], ""),
        Bad("---\nplace: '[object Object]'\n---\nText\n"),
        Good("JavaScript shows `[object Object]`.\n"),
        Good("```\n[object Object]\n```\n"),
        Good("[object Object]: https://example.org\n"),
        Good("An [object of value] and [object Oriented programming].\n"),
    ),
)
