"""A picture's settings are printed, as in `thumb|right|250px|`.

Why it matters: readers see the wiki's source, and often the caption runs into the text.
Fix safety: no fix; where the caption ends is not marked.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_at, prose_matches
from reviewer.text import Span

_PLACES = (
    "thumb|thumbnail|miniatur|mini|vignette|miniatura|miniaturadeimagen|miniaturadaimagem|miniatyr"
    "|pisi|мини|міні|мініатюра|альт|left|right|center|centre|upright|border|frame|frameless"
    "|links|rechts|zentriert|gauche|droite|derecha|izquierda|esquerda|direita|destra|sinistra"
    "|centro|rand|lijevo|desno|слева|справа|центр|ліворуч|праворуч|лево|десно"
)
_THUMBNAIL = frozenset(("thumb", "thumbnail", "miniatura", "мини", "міні", "pisi"))
_SIZE = r"(?:x?\d{1,4}(?:x\d{1,4})?(?:px|пкс|п|px) ?)"
_START = re.compile(
    rf"(?<![\w|])(?:(?:{_PLACES})(?=\|)|{_SIZE}(?=\|))(?:\|(?:{_PLACES}|{_SIZE})(?![\w]))*\|?"
)
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


def _is_certain(settings: str) -> bool:
    """One word before a bar may be a table's; several, a size or a thumbnail may not."""
    words = [word.strip() for word in settings.strip("|").split("|")]
    return len(words) > 1 or words[0].endswith(("px", "пкс", "п")) or words[0] in _THUMBNAIL


def _is_cell(article: Article, offset: int) -> bool:
    start = line_at(article, offset).start
    return article.text[start : start + 8].lstrip().startswith("|")


RULE = Rule(
    id="wiki/file-param",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(rf"({_PLACES})\|", r"\d(px|пкс|п) ?\|", r"\|[ \t]*\d{2,4}px")),
    stage=Stage.LEAK,
    examples=(
        Bad("thumb|right|250px|The fort in May. The fort fell."),
        Bad(" * 1993: 22px|border Jakarta"),
        Bad("|   25px   | Town |\n| --- | --- |\n"),
        Good("|left|right|\n| --- | --- |\n"),
        Good("A margin of 16px is wide."),
        Good("| size |\n| --- |\n| a 16px margin |\n"),
        Good("`thumb|right`"),
    ),
)
