"""A link to another wiki keeps its prefix, as in `wikt:fort` or a line `fr:Ohrid`.

Why it matters: readers see an internal address of the wiki instead of a word.
Fix safety: unsafe; a line that only names pages in other languages can be removed, and a prefix cut
off.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches, whole_line
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._later import later
from reviewer.rules._repair import cut, unsafe
from reviewer.text import Span

_SISTERS = "wikt|wiktionary|wikiquote|wikisource|wikivoyage|wikibooks|wikispecies|species|voy"
_PREFIX = later(rf"(?<![\w/:.@#-]):?(?P<prefix>(?:{_SISTERS}):(?:[a-z]{{2}}:)?)(?=[^\W\d_])")
_LANGUAGES = (
    "ar|arz|az|be|bg|bn|bs|ca|ce|cs|cy|da|de|el|en|eo|es|et|eu|fa|fi|fr|gl|he|hi|hr|hu|hy|id|is"
    "|it|ja|ka|kk|ko|la|lt|lv|mk|ml|mr|ms|nl|nn|no|pl|pt|ro|ru|sh|simple|sk|sl|sq|sr|sv|sw|ta|te"
    "|th|tr|tt|uk|ur|uz|vi|zh|zh-min-nan"
)
_CODES = frozenset(_LANGUAGES.split("|"))
_LINE = later(r"(?m)^(?!\n)(?P<code>[a-z][a-z-]{1,10}):[^\W\d_][^\n:=]{0,100}(?:\n|\Z)")


def _check(article: Article) -> Iterator[Finding]:
    lines = (line for line in prose_matches(article, _LINE()) if line["code"] in _CODES)
    for span in _runs(lines):
        fix = unsafe("Remove the lines", cut(*whole_line(article.text, span)))
        yield Finding(span, "The names of this page in other languages are printed here.", fix)
    for match in prose_matches(article, _PREFIX()):
        span = Span(*match.span("prefix"))
        fix = unsafe("Remove the prefix", cut(match.start(), span.end))
        yield Finding(span, "This prefix led to another wiki.", fix, Severity.INFO)


def _runs(lines: Iterator[re.Match[str]]) -> Iterator[Span]:
    """Where two and more of the lines stand one below the other, the last newline left out."""
    start = end = count = 0
    for line in lines:
        if line.start() != end or not count:
            if count > 1:
                yield Span(start, end - 1)
            start, count = line.start(), 0
        end, count = line.end(), count + 1
        if not line.group().endswith("\n"):
            end += 1  # as if the text ended with a newline
    if count > 1:
        yield Span(start, end - 1)


RULE = Rule(
    id="wiki/interwiki",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(
        patterns=(
            rf"\b(?:{_SISTERS}):[a-zA-Z\x{{80}}-\x{{10FFFF}}]",
            rf"(?m)^(?:{_LANGUAGES}):[a-zA-Z\x{{80}}-\x{{10FFFF}}]",
        )
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad("It is a wikt:fort by the lake.\n", "It is a fort by the lake.\n"),
        Bad("It fell.\n\nfr:Ohrid\nde:Ohrid\n", "It fell.\n\n"),
        Good("Note: it fell. See species: birds, and `wikt:fort`.\n"),
        Good("fr:Ohrid\n\nThe code is de: or en:.\n"),
        Good("A table:\n\nid: 4\nno: 5\n"),
    ),
)
