"""A picture's settings are printed, as in `thumb|right|250px|`.

Why it matters: readers see the wiki's source, and often the caption runs into the text.
Fix safety: no fix; where the caption ends is not marked.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_at, prose_matches
from reviewer.rules._converted import is_converted
from reviewer.rules._file_words import PLACE_WORDS, SIZE, THUMBNAIL_WORDS, UNITS
from reviewer.text import Span

_ALL = "|".join(sorted({*THUMBNAIL_WORDS, *PLACE_WORDS}, key=len, reverse=True))
_THUMBNAIL = frozenset(THUMBNAIL_WORDS)
_START = re.compile(
    rf"(?<![\w|])(?:(?:{_ALL})(?=\|)|{SIZE}(?=\|))(?:\|(?:{_ALL}|{SIZE})(?![\w]))*\|?"
)
#: Below the scraper's bullet: a flag's size, or its file's name.
_ITEM = re.compile(
    rf"^ \* (?P<size>{SIZE})(?=[^\W\d_])"
    r"|(?:^|[|*]) ?\* (?P<file>(?=[^\W_])[^*|\n\0]{2,80}\.(?:svg|png|jpe?g|gif)) (?=[\w*])",
    re.MULTILINE | re.IGNORECASE,
)
_A_SIZE = re.compile(SIZE)
_NAMES = {"size": "size", "file": "file name"}
_CELL = re.compile(r"(?<=\|)[ \t]*(?P<size>\d{2,4}px)(?![\w])")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _START):
        if not _is_certain(match.group()) or (
            _is_cell(article, match.start()) and "px" not in match.group()
        ):
            continue
        yield Finding(Span(*match.span()), "A picture's settings are printed here.")
    for match in prose_matches(article, _CELL):
        yield Finding(Span(*match.span("size")), "A picture's size is printed here.")
    if is_converted(article):
        for match in prose_matches(article, _ITEM):
            part = "size" if match["size"] else "file"
            yield Finding(Span(*match.span(part)), f"A picture's {_NAMES[part]} is printed here.")


def _is_certain(settings: str) -> bool:
    """One word before a bar may be a table's; several, a size or a thumbnail may not."""
    words = [word.strip() for word in settings.strip("|").split("|")]
    return len(words) > 1 or _A_SIZE.fullmatch(words[0]) is not None or words[0] in _THUMBNAIL


def _is_cell(article: Article, offset: int) -> bool:
    start = line_at(article, offset).start
    return article.text[start : start + 8].lstrip().startswith("|")


RULE = Rule(
    id="wiki/file-param",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        patterns=(
            rf"(?:{_ALL})\|",
            rf"\d(?:{UNITS}) ?(?:\||\pL)",
            r"\|[ \t]*\d{2,4}px",
            r"(?i)\* [^*|\n]+\.(?:svg|png|jpe?g|gif) [\pL\pN*]",
        )
    ),
    stage=Stage.LEAK,
    examples=(
        Bad("thumb|right|250px|The fort in May. The fort fell."),
        Bad(" * 1993: 22px|border Jakarta"),
        Bad("|   25px   | Town |\n| --- | --- |\n"),
        Bad("miniatur|hochkant|Die Burg. Sie fiel."),
        Bad("---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n\n * 22px Bogotá\n"),
        Bad(
            "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n\n * Flag of Spain.svg **Oran**\n"
        ),
        Good(
            "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n\n * index.svg\n * a.png, b.png\n"
        ),
        Good("|left|right|\n| --- | --- |\n"),
        Good("A margin of 16px is wide."),
        Good("| size |\n| --- |\n| a 16px margin |\n"),
        Good("`thumb|right`"),
    ),
)
