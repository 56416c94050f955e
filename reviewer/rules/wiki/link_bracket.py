"""A link of the wiki was not converted, as in `[[Fort|the fort]]`.

Why it matters: readers see the brackets, and sometimes a file's name.
Fix safety: safe in what the converter wrote, where words stay; other sites may know such links.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import is_converted
from reviewer.rules._namespaces import CATEGORY_NAMESPACES, FILE_NAMESPACES
from reviewer.rules._repair import put, safe, unsafe
from reviewer.text import Span

_LINK = re.compile(r"\[\[(?P<target>[^\[\]|\n\0]{1,200})(?P<rest>\|[^\[\]\n\0]{0,500})?\]\](?!\()")
_STRAY = re.compile(r"\]\](?<=[^\W_]\]\])(?=[\s.,;:|]|$)", re.MULTILINE)
_UNCLOSED = re.compile(
    r"\[\[(?=[^\W_])(?:[^\[\]\n\0]{3,300}(?=\n|$)|[^\[\]\n\0|]{3,150}\|[^\[\]\n\0]{1,150}(?=\](?!\])))"
)
_NAME = re.compile(r"[^\W_]")


def _check(article: Article) -> Iterator[Finding]:
    closed = set()
    was_made = is_converted(article)
    for match in prose_matches(article, _LINK):
        closed.add(match.end())
        target, rest = match.group("target"), match.group("rest")
        if not _NAME.match(target.lstrip(":*'")) or target.endswith(" "):
            continue
        words = _words(target, rest)
        offer = safe if words and was_made else unsafe
        fix = offer("Leave the words", put(*match.span(), words))
        yield Finding(Span(*match.span()), "A link of the wiki is printed here.", fix)
    for match in prose_matches(article, _UNCLOSED):
        yield Finding(Span(*match.span()), "The beginning of a link of the wiki.")
    for match in prose_matches(article, _STRAY):
        opening = "[[" if was_made else "["
        if match.end() not in closed and opening not in _line_before(article.text, match.start()):
            yield Finding(Span(*match.span()), "The end of a link or picture of the wiki.")


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
    check=_check,
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
        Good("See [[1]](#note-1)."),
        Good("`[[Fort]]` and a[b[0]]"),
    ),
)
