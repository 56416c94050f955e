"""The same picture twice in one section.

Why it matters: readers see it twice.
Fix safety: safe if the two lines follow each other directly; otherwise a person decides.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import whole_line
from reviewer.rules._pictures import address, lines_of_pictures
from reviewer.rules._repair import cut, safe, unsafe


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    if text.count("![") < 2:
        return
    lines = article.lines
    headings = iter([*(heading.span.start for heading in article.outline.headings), len(text) + 1])
    section_end = next(headings)
    seen: dict[str, tuple[int, int]] = {}  # the first line of each, and the last so far
    for number, picture in lines_of_pictures(article).items():
        while picture.span.start >= section_end:
            section_end = next(headings)
            seen.clear()
        target = address(article, picture)
        first, former = seen.get(target, (number, number))
        seen[target] = first, number
        if first == number:
            continue
        line = lines.line_span(number)
        is_next = former + 1 == number and lines.line_span(former).of(text) == line.of(text)
        offer = safe if is_next else unsafe
        fix = offer("Remove the second one", cut(*whole_line(text, line)))
        message = f"The same picture as in line {first + 1}."
        yield Finding(picture.span, message, fix)


RULE = Rule(
    id="md/image-duplicate",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("![",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("![Fort](fort.png)\n![Fort](fort.png)\n\nText.", "![Fort](fort.png)\n\nText."),
        Bad("![A](a.png)\n\nText.\n\n![B](a.png)\n", "![A](a.png)\n\nText.\n\n"),
        Good("![A](a.png)\n\n## Next\n![A](a.png)\n"),
        Good("![A](a.png)\n![B](b.png)\n"),
        Good("The signs ![up](up.png) and ![up](up.png) are icons."),
    ),
)
