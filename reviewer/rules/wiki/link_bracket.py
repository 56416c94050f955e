"""A wiki link was not converted, as in `[[Fort|the fort]]`.

Why it matters: readers see the brackets, and sometimes a file name. Some sites use such links
themselves: where nothing else of the wiki is left, a complete link is only a note.
Fix safety: safe in converted articles if words remain; other sites may support such links.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import is_converted
from reviewer.rules._namespaces import CATEGORY_NAMESPACES, FILE_NAMESPACES
from reviewer.rules._repair import put, safe, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_LINK = re.compile(
    r"\[\[(?P<target>[^\[\]|\n\0]{1,200})(?P<rest>\|[^\[\]\n\0]{0,500})?\]\](?![(\[])"
)
_STRAY = re.compile(r"\]\](?<=[^\W_]\]\])(?=[\s.,;:|]|$)", re.MULTILINE)
_UNCLOSED = re.compile(
    r"\[\[(?=[^\W_])(?:[^\[\]\n\0]{3,300}(?=\n|$)|[^\[\]\n\0|]{3,150}\|[^\[\]\n\0]{1,150}(?=\](?!\])))"
)
_NAME = re.compile(r"[^\W_]")
#: A number is a footnote's, or stands in a matrix; one of three digits and more may be a year.
_NUMBERS = re.compile(r"[\d\s,.;:-]{1,2}\Z|[\d\s.]+[,;:-][\d\s,.;:-]*\Z")
#: What a site whose own links are spelled so has none of.
_WIKI_MARK = re.compile(r"'''|\{\{[^\W\d_]|\[\[(?:File|Category):|<ref|^(?:==|\{\|)", re.MULTILINE)


def _check(article: Article) -> Iterator[Finding]:
    closed = set()
    was_made = is_converted(article)
    is_wiki = was_made or next(prose_matches(article, _WIKI_MARK), None) is not None
    for match in prose_matches(article, _LINK):
        closed.add(match.end())
        target, rest = match.group("target"), match.group("rest")
        if not _NAME.match(target.lstrip(":*'")) or target.endswith(" "):
            continue
        if _NUMBERS.match(target) and not rest:
            continue
        words = _words(target, rest)
        offer = safe if words and was_made else unsafe
        fix = offer("Keep the words", put(*match.span(), words))
        severity = None if is_wiki or not words else Severity.INFO
        yield Finding(Span(*match.span()), "A wiki link is printed here.", fix, severity)
    severity = None if is_wiki else Severity.INFO
    for match in prose_matches(article, _UNCLOSED):
        message = "This is the beginning of a wiki link."
        yield Finding(Span(*match.span()), message, severity=severity)
    for match in prose_matches(article, _STRAY):
        opening = "[[" if was_made else "["
        if match.end() not in closed and opening not in _line_before(article.text, match.start()):
            message = "This is the end of a wiki link or picture."
            yield Finding(Span(*match.span()), message, severity=severity)


def _words(target: str, rest: str | None) -> str:
    namespace = target.partition(":")[0].strip().lower()
    if namespace in FILE_NAMESPACES or namespace in CATEGORY_NAMESPACES:
        return ""
    return (rest or "").rpartition("|")[2].strip() or target.lstrip(":").strip()


def _line_before(text: str, offset: int) -> str:
    return text[max(text.rfind("\n", 0, offset), offset - 1000) + 1 : offset]


RULE = Rule(
    id="wiki/link-bracket",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(literals=("[[", "]]")),
    stage=Stage.LEAK,
    examples=(
        Bad("See [[Fort Anna]] now.", "See Fort Anna now."),
        Bad("See [[Fort Anna|the fort]] now.", "See the fort now."),
        Bad("[[File:Fort.jpg|thumb|The fort]] It fell.", " It fell."),
        Bad("By [[University of California, Berkeley|UC Berkeley\n"),
        Bad("| 470px|Map of the town]] |"),
        Good("See [the fort](fort.md)."),
        Good("The test [[ -f x ]] of the shell"),
        Bad("'''Anna''' built [[Fort Anna]].", "'''Anna''' built Fort Anna."),
        Good("See [[1]](#note-1)."),
        Good("The matrix [[1, 0], [0, 1]] or [[1, 0]] and note [[2]], see [[source]][a]."),
        Good("`[[Fort]]` and a[b[0]]"),
    ),
)
