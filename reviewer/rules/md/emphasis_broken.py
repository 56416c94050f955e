"""Emphasis marks that show up on the page, as in `l*'opera*`, `* opera*` or `****opera**`.

Why it matters: readers see asterisks, because emphasis cannot begin inside a word or at a space.
Fix safety: unsafe; where the emphasis should begin is likely, but not certain. Spaces inside the
marks and piled-up marks are only reported in converted articles.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import cut, put, unsafe
from reviewer.text import Span

#: The misplaced marks, the apostrophe, the emphasised words, the closing marks. (Each expression
#: begins with a star, as the search for a fixed beginning is the fastest.)
_MISPLACED = re.compile(
    r"\*(?P<more>\*?)(?P<apostrophe>['’])(?=[^\W\d_])[^*\n\0]{1,200}\*(?P=more)(?!\*)"
)
#: Characters before a mark in which one that it closes is looked for.
_REACH = 1_000
_LIST_MARK = re.compile(r"[ \t]*\*[ \t]")
_ELIDED = re.compile(r"(?<![\w*])[^\W\d_]{1,6}\Z")
_BLANK_FIRST = re.compile(
    r"\*(?P<more>\*?)(?P<blank> )(?=[^\W_])[^*|\n\0]{1,200}(?<=\S)\*(?P=more)(?![\w*])"
)
_BLANK_LAST = re.compile(
    r"\*(?P<more>\*?)(?=[^\s*])[^*|\n\0]{1,200}(?<=\S)(?P<blank> )\*(?P=more)(?=[\s.,;:)]|$)",
    re.MULTILINE,
)
_PILE = re.compile(r"\*{4,12}(?=[^\s*])|(?<=[^\s*])\*{4,12}")
_SIMPLE_PILE = re.compile(r"(?<![*\w])\*{4}(?P<words>[^*\n\0]{1,200})\*{4}(?![*\w])")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _MISPLACED):
        start = match.start()
        if _ELIDED.search(article.prose, max(0, start - 7), start):
            if _is_closing(article.prose, match):
                continue
            marks, apostrophe = "*" + match["more"], match["apostrophe"]
            end = match.end("apostrophe")
            fix = unsafe("Move the marks", put(start, end, apostrophe + marks))
            message = "The emphasis begins before the apostrophe."
            yield Finding(Span(*match.span()), message, fix)
    if is_converted(article):
        yield from _with_blanks(article)
        yield from _piles(article)


def _is_closing(prose: str, match: re.Match[str]) -> bool:
    """Whether such marks are open before it in its line, as in `**Fort**'un`."""
    start = match.start()
    before = prose[max(0, start - _REACH) : start].rpartition("\n")[2]
    before = _LIST_MARK.sub("", before, count=1) if _LIST_MARK.match(before) else before
    return before.count("*" + match["more"]) % 2 == 1


def _with_blanks(article: Article) -> Iterator[Finding]:
    """A space after the first marks or before the last; a list's mark is no emphasis."""
    for pattern in (_BLANK_FIRST, _BLANK_LAST):
        for match in prose_matches(article, pattern):
            before = article.prose[max(0, match.start() - 2) : match.start()]
            is_opening = before[-1:] in ("", "\n", " ", "(", "“", '"')
            is_list = pattern is _BLANK_FIRST and not before.strip()
            if is_opening and not is_list:
                fix = unsafe("Remove the space", cut(*match.span("blank")))
                yield Finding(Span(*match.span()), "There is a space inside the emphasis.", fix)


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
        yield Finding(span, "Too many emphasis marks in a row.", fixes)


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
        Bad(
            " * The fort's l*'opera* and *both* of l*'opera*.\n",
            " * The fort's l'*opera* and *both* of l'*opera*.\n",
        ),
        Good(_HEAD + "| *Sold: 1916 *Made: by Anna | * 39 |\n| --- | --- |\n"),
        Good("The *Fort*'s gate and the *Camp*'s gate."),
        Good("- **Fort**'un kapisi **eski** idi.\n"),
        Good("`l*'x*`"),
        Good("The ****Fort**** was old.\n"),
        Good(_HEAD + " * One *gate*\n * Two **gates**\n\n2 * 3 * 4 is *a* sum, *b* too.\n"),
    ),
)
