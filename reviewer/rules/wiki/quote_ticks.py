"""Wiki emphasis was not converted, as in `''Emden''`.

Why it matters: readers see apostrophes instead of italics.
Fix safety: safe in converted articles, for a pair around words and for half a pair whose other half
is an asterisk; elsewhere two apostrophes may be quotation marks, so a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import hint_elsewhere, is_converted
from reviewer.rules._repair import cut, put, safe, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

#: Words between two marks; an apostrophe inside a word may be among them.
_WORDS = r"(?![\s'*])(?:[^'*\n\0]|'(?=[^\W_])){2,200}(?<!\s)"
_PAIR = re.compile(
    rf"(?P<ticks>'(?<![\w'`*\0]')'{{1,2}})(?P<words>{_WORDS})(?P=ticks)(?![\w'*`\0])"
)
_BOLD = re.compile(rf"\*(?<![\w*'\0]\*)\*''(?P<words>{_WORDS})\*\*(?![\w*'\0])")
_TICKS_FIRST = re.compile(rf"(?P<ticks>'(?<![\w'*\0]')'){_WORDS}\*(?![\w*'\0])")
_TICKS_LAST = re.compile(rf"\*(?<![\w'*\0]\*){_WORDS}(?P<ticks>'')(?![\w'*\0])")
_ROW = re.compile(
    r"'(?:(?<!['`\0]')''(?=\w)(?!'{3})|(?<=[^\W\d_]')''(?=[\s.,;:)]|$))", re.MULTILINE
)
#: The end of words whose beginning the converter took for something else.
_END = re.compile(r"''(?<=[^\W\d_]{2}'')(?=[\s.,;:)]|$)", re.MULTILINE)
#: Of these the words that were bold have disappeared.
_CELL = re.compile(r"(?<=\|) *(?P<ticks>'{2,5}) *(?=\|)")
_LETTER = re.compile(r"[^\W\d_]{2}")


def _check(article: Article) -> Iterator[Finding]:
    paired = set()
    was_made = is_converted(article)
    for match in prose_matches(article, _PAIR):
        if not _LETTER.search(match.group("words")) or "_" in match.group("words"):
            continue
        paired |= {match.start(), match.end()}
        marks = "*" * (len(match.group("ticks")) - 1)
        right = f"{marks}{match.group('words')}{marks}"
        fix = safe(f"Write {marks} instead", put(*match.span(), right))
        yield Finding(Span(*match.span()), "This emphasis is wiki markup.", fix)
    if was_made:
        yield from _halves(article)
        for match in prose_matches(article, _CELL):
            fix = unsafe("Remove the apostrophes", cut(*match.span("ticks")))
            yield Finding(Span(*match.span("ticks")), "This emphasis is wiki markup.", fix)
    for match in prose_matches(article, _ROW):
        if not paired & {match.start(), match.end()}:
            fix = safe("Remove the apostrophes", cut(*match.span()))
            yield Finding(Span(*match.span()), "This emphasis is wiki markup.", fix)


def _halves(article: Article) -> Iterator[Finding]:
    """Pairs of which the converter changed one half into a star."""
    message = "This emphasis is half wiki markup."
    for match in prose_matches(article, _BOLD):
        fix = safe("Write asterisks instead", put(*match.span(), f"***{match.group('words')}***"))
        yield Finding(Span(*match.span()), message, fix)
    for pattern in (_TICKS_FIRST, _TICKS_LAST):
        for match in prose_matches(article, pattern):
            fix = safe("Write an asterisk instead", put(*match.span("ticks"), "*"))
            yield Finding(Span(*match.span()), message, fix)


_HEAD = "---\nsubject: Emden\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    id="wiki/quote-ticks",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(mild_where_shown(_check)),
    gate=Gate(literals=("''",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("The ''Emden'' sank.", "The *Emden* sank."),
        Bad("Les navires ''L'Aurore'' et Emden", "Les navires *L'Aurore* et Emden"),
        Bad("The '''Fort Anna''' fell.", "The **Fort Anna** fell."),
        Bad("|   '''giraffes  | x |", "|   giraffes  | x |"),
        Bad(
            _HEAD + "The ''3. Brigade* and the *6. Regiment'': 9 men. **''Big Awards**",
            _HEAD + "The *3. Brigade* and the *6. Regiment*: 9 men. ***Big Awards***",
        ),
        Bad(_HEAD + "| '''  | 9 |\n| --- | --- |", _HEAD + "|   | 9 |\n| --- | --- |"),
        Good("He is 5' 10'' tall and she 5' 4''."),
        Good("A place of 50° 12' 30'' N, 6° 5' 10'' E"),
        Good("The default is '' or ''."),
        Good("``quoted'' as in TeX"),
        Good("`''x''`"),
    ),
)
