"""Text follows directly on the line after a picture.

Why it matters: the picture and the text become one paragraph, so the text starts next to the
picture.
Fix safety: safe where the converter's habit shows (a picture directly below a heading, or one from
another server); otherwise the author may have meant it. In articles from other sources, a person
decides.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._pictures import address, lines_of_pictures
from reviewer.rules._repair import put, safe, unsafe

#: How a line begins that ends the picture's paragraph, or says how the picture is to look.
_NOT_TEXT = ("#", "<", "{", ">", "|", "[![")


def _check(article: Article) -> Iterator[Finding]:
    text, lines = article.text, article.lines
    pictures = lines_of_pictures(article)
    first = -1
    for number, picture in pictures.items():
        first = number if number - 1 not in pictures else first
        line = lines.line_span(number)
        if number + 1 in pictures or number + 1 == len(lines) or picture.span.start > line.start:
            continue
        above = lines.line_span(first - 1).of(text).strip() if first else ""
        below = lines.line_span(number + 1).of(text).strip()
        if (
            (above and above[0] != "#")
            or not below
            or below.startswith(_NOT_TEXT)
            or _is_caption(below)
        ):
            continue
        is_scraped = bool(above) or address(article, picture).startswith("http")
        offer, severity = (safe, None) if is_scraped else (unsafe, Severity.INFO)
        fix = offer("Put a blank line below the picture", put(line.end, line.end, "\n"))
        message = "The text continues directly below the picture."
        yield Finding(picture.span, message, fix, severity)


def _is_caption(line: str) -> bool:
    return len(line) > 2 and line[0] == line[-1] and line[0] in "*_" and line[1] != " "


RULE = Rule(
    id="md/image-inline",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(patterns=(r"!\[[^\n]*\n[^\n]*\S",)),
    stage=Stage.MARKUP,
    examples=(
        Bad(
            "## Siege\n![Fort](/img/fort.png)\nThe fort fell in May.\n",
            "## Siege\n![Fort](/img/fort.png)\n\nThe fort fell in May.\n",
        ),
        Bad(
            "![A](https://example.org/a.png)\n![B](https://example.org/b.png)\nThe fort fell.\n",
            "![A](https://example.org/a.png)\n![B](https://example.org/b.png)\n\nThe fort fell.\n",
        ),
        Bad(
            "## Forts\n![Fort](fort.png)\n * The **Old** and **New**\n",
            "## Forts\n![Fort](fort.png)\n\n * The **Old** and **New**\n",
        ),
        Good("![Fort](fort.png)\n\nThe fort fell in May.\n"),
        Good("The sign ![up](up.png) means a rise\nand no fall.\n"),
        Good("# Fort\n![Size](size.svg)\n[![Version](v.svg)](https://example.org)\n"),
        Good("![One](1.png)\n![Two](2.png)\n"),
        Good("```\n![Fort](fort.png)\nThe fort\n```\n"),
        Good("![Fort](https://example.org/fort.png)\n*The fort in 1916*\n"),
        Good("* ![Fort](fort.png)\n  the fort\n"),
    ),
)
