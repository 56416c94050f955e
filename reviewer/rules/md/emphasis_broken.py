"""Emphasis marks that the page shows, as in `l*'opera*`, `* opera*` or `****opera**`.

Why it matters: readers see asterisks, because emphasis cannot begin inside a word or at a blank.
Fix safety: unsafe; where the emphasis should begin is likely, not certain. Blanks inside the marks
and piled-up marks are looked for in what the converter wrote alone.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import cut, put, unsafe
from reviewer.text import Span

#: An elided word, the misplaced marks, the apostrophe, the emphasised words, the closing marks.
_MISPLACED = re.compile(
    r"(?<![\w*])[^\W\d_]{1,6}(?P<open>\*{1,2}['’])(?=[^\W\d_])[^*\n\0]{1,200}(?P<close>\*{1,2})"
)
#: A blank behind the first marks or before the last; a list's own mark stands at a line's start.
_BLANK_FIRST = re.compile(
    r"(?:(?<=[^\s*][ (])|(?<=^))(?P<marks>\*{1,2})(?P<blank> )(?=[^\W_])[^*\n\0]{1,200}"
    r"(?<=[^\s*])(?P=marks)(?![\w*])",
    re.MULTILINE,
)
_BLANK_LAST = re.compile(
    r"(?<![\w*\0\\])(?P<marks>\*{1,2})(?=[^\s*])[^*\n\0]{1,200}(?<=[^\s*])(?P<blank> )(?P=marks)"
    r"(?=[\s.,;:)]|$)",
    re.MULTILINE,
)
_PILE = re.compile(r"\*{4,12}(?=[^\s*])|(?<=[^\s*])\*{4,12}")
_SIMPLE_PILE = re.compile(r"(?<![*\w])\*{4}(?P<words>[^*\n\0]{1,200})\*{4}(?![*\w])")


def _check(article: Article) -> Iterator[Finding]:
    has_apostrophe = "*'" in article.prose or "*’" in article.prose
    for match in prose_matches(article, _MISPLACED) if has_apostrophe else ():
        marks, apostrophe = match.group("open")[:-1], match.group("open")[-1]
        if match.group("close") == marks:
            fix = unsafe("Move the marks", put(*match.span("open"), apostrophe + marks))
            span = Span(*match.span())
            yield Finding(span, "The emphasis begins before the apostrophe.", fix)
    if is_converted(article):
        for pattern in (_BLANK_FIRST, _BLANK_LAST):
            for match in prose_matches(article, pattern):
                fix = unsafe("Remove the blank", cut(*match.span("blank")))
                yield Finding(Span(*match.span()), "A blank stands inside the emphasis.", fix)
        yield from _piles(article)


def _piles(article: Article) -> Iterator[Finding]:
    """Marks in a pile, at the most one finding a paragraph, as they are all of one mistake."""
    end = article.body_start
    for match in prose_matches(article, _PILE):
        if match.start() < end:
            continue
        simple = _SIMPLE_PILE.match(article.prose, match.start())
        fixes: tuple[Fix, ...] = ()
        if simple:
            fixes = unsafe("Leave one pair", put(*simple.span(), f"**{simple['words']}**"))
        newline = article.prose.find("\n", match.end())
        end = simple.end() if simple else newline if newline >= 0 else len(article.prose)
        span = Span(match.start(), simple.end() if simple else match.end())
        yield Finding(span, "Emphasis marks pile up here.", fixes)


_HEAD = "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    id="md/emphasis-broken",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        literals=("*'", "*’", "****"),
        patterns=(r"[^\s*][ (]\*{1,2} [^\s*]", r"[^\s*] \*{1,2}(?:[\s.,;:)]|\z)"),
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad("Vide l*'accelerazione* del treno.", "Vide l'*accelerazione* del treno."),
        Bad("L**'Autriche** est un pays.", "L'**Autriche** est un pays."),
        Bad(_HEAD + "By Anna, * The Fort*, 1916\n", _HEAD + "By Anna, *The Fort*, 1916\n"),
        Bad(_HEAD + "By **Anna **, in 1916\n", _HEAD + "By **Anna**, in 1916\n"),
        Bad(_HEAD + "The ****Fort**** was old.\n", _HEAD + "The **Fort** was old.\n"),
        Bad(_HEAD + "****F**.**O**.**R****t is old.\n"),
        Good("Vide l'*accelerazione* del treno."),
        Good("The *Fort*'s gate and the *Camp*'s gate."),
        Good("`l*'x*`"),
        Good("The ****Fort**** was old.\n"),
        Good(_HEAD + " * One *gate*\n * Two **gates**\n\n2 * 3 * 4 is *a* sum, *b* too.\n"),
    ),
)
