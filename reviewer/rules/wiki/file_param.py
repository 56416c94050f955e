"""The settings of a picture are printed, as in `thumb|right|250px|`.

Why it matters: readers see wiki source code, and the caption often runs into the text.
Fix safety: no fix; nothing marks where the caption ends.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_at, prose_matches
from reviewer.rules._converted import is_converted
from reviewer.rules._file_words import PLACE_WORDS, SIZE, THUMBNAIL_WORDS, UNITS
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_WORDS = frozenset((*THUMBNAIL_WORDS, *PLACE_WORDS))
_THUMBNAIL = frozenset(THUMBNAIL_WORDS)
_A_SIZE = re.compile(SIZE)
_LONGEST_WORD = 24
#: Bars looked at; no article has so many, and a hostile one is to cost a moment only.
_MOST_BARS = 200_000
_LAST = re.compile(r"(?<![\w|])[^\s|\[\]()\0]{1,24}\Z")
_NEXT = re.compile(r"\|(?P<word>[^\s|\[\]()\0]{1,24})")
#: Below the scraper's bullet: a flag's size, or its file's name.
_ITEM = re.compile(
    rf"\* (?:(?<=\n \* )(?P<size>{SIZE})(?=[^\W\d_])|(?<=[\s|]\* )"
    r"(?P<file>(?=[^\W_])[^*|\n\0]{2,80}\.(?i:svg|png|jpe?g|gif)) (?=[\w*]))"
)
_NAMES = {"size": "size", "file": "file name"}
_CELL = re.compile(r"(?<=\|)[ \t]*(?P<size>\d{2,4}px)(?![\w])")


def _check(article: Article) -> Iterator[Finding]:
    was_made = is_converted(article)
    for span in _settings(article):
        settings = span.of(article.text)
        if _is_certain(settings) and not _is_of_table(article, span.start, settings):
            severity = None if was_made or _is_wiki(settings) else Severity.INFO
            message = "The settings of a picture are printed here."
            yield Finding(span, message, severity=severity)
    for match in _cells(article):
        severity = None if was_made else Severity.INFO
        span = Span(*match.span("size"))
        yield Finding(span, "The size of a picture is printed here.", severity=severity)
    if was_made:
        for match in prose_matches(article, _ITEM):
            part = "size" if match["size"] else "file"
            yield Finding(
                Span(*match.span(part)), f"The {_NAMES[part]} of a picture is printed here."
            )


def _cells(article: Article) -> list[re.Match[str]]:
    """Cells that hold a size; of several sizes, a table speaks."""
    found = list(prose_matches(article, _CELL))
    sizes = {match["size"] for match in found}
    return found if len(sizes) == 1 or is_converted(article) else []


def _settings(article: Article) -> Iterator[Span]:
    """Runs of the wiki's words for a picture with bars between and after them."""
    prose = article.prose
    end = article.body_start
    bar = prose.find("|", end)
    for _ in range(_MOST_BARS):
        if bar < 0:
            return
        before = prose[max(end, bar - _LONGEST_WORD - 2) : bar].removesuffix(" ")
        last = _LAST.search(before) if before[-1:] not in ("", " ", "\n", "|", "\0") else None
        if last is not None and _is_setting(last[0]):
            start, end = prose.rindex(last[0], end, bar), bar
            following = _NEXT.match(prose, end)
            while following is not None and _is_setting(following["word"]):
                end = following.end()
                following = _NEXT.match(prose, end)
            yield Span(start, end + prose.startswith("|", end))
        bar = prose.find("|", max(end, bar + 1))


def _is_setting(word: str) -> bool:
    return word in _WORDS or _A_SIZE.fullmatch(word) is not None


def _has_size(settings: str) -> bool:
    return any(_A_SIZE.fullmatch(word) for word in settings.split("|"))


def _is_certain(settings: str) -> bool:
    """One word before a bar may be a table's; several, a size or a thumbnail may not."""
    words = [word.strip() for word in settings.strip("|").split("|")]
    return len(words) > 1 or words[0] in _THUMBNAIL or _A_SIZE.fullmatch(words[0]) is not None


def _is_wiki(settings: str) -> bool:
    """Whether it is more than words that anybody parts by bars."""
    words = settings.strip("|").split("|")
    return len(words) > 1 and (_has_size(settings) or not _THUMBNAIL.isdisjoint(words))


def _is_of_table(article: Article, offset: int, settings: str) -> bool:
    """Whether it is a cell's own word: a side, or in what a person wrote a lone size."""
    if not _is_cell(article, offset):
        return False
    words = settings.rstrip("| ").split("|")
    return not _has_size(settings) or (len(words) == 1 and not is_converted(article))


def _is_cell(article: Article, offset: int) -> bool:
    start = line_at(article, offset).start
    if article.text[start : start + 8].lstrip().startswith("|"):
        return True
    tables = article.outline.tables
    number = bisect_right(tables, offset, key=lambda table: table.span.start)
    return number > 0 and offset < tables[number - 1].span.end


RULE = Rule(
    id="wiki/file-param",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(
        patterns=(
            rf"(?:{'|'.join(sorted(_WORDS))})\|",
            rf"\d(?:{UNITS}) ?(?:\||\pL)",
            r"\|[ \t]*\d{2,4}px",
            r"(?i)\.(?:svg|png|jpe?g|gif) [\pL\pN*]",
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
        Good("name | size\n--- | ---\nsmall | 20px | 30px\n"),
        Good("| small | 20px |\n| --- | --- |\n| large | 40px |\n"),
        Good("A margin of 16px is wide."),
        Good("| size |\n| --- |\n| a 16px margin |\n"),
        Good("`thumb|right`"),
    ),
)
