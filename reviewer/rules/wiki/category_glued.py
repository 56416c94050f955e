"""Wiki categories are joined to the end of a text, as in `It fell. Category:Forts`.

Why it matters: they are not text; the article's tags should say it.
Fix safety: unsafe; the categories may be worth keeping as tags.
"""

from collections.abc import Iterator
from itertools import groupby

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_at, prose_matches
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._later import later
from reviewer.rules._namespaces import CATEGORY_NAMESPACES
from reviewer.rules._repair import cut, unsafe
from reviewer.text import Span

_COLON = later(r":(?=[^\s#:/])")
_NAME = later(r"[^\s:.,;!?()\[\]{}\d#*\0|]{2,20}\Z")
_LONGEST_NAME = 20
#: What categories at the end of a line end at.
_REST = later(r"[^\n#]*")
_SENTENCE_ENDS = frozenset(".!?)…。！？।")
_MARKS_OF_LINES = " \t*+->:"
_NAMES = sorted({name.capitalize() for name in CATEGORY_NAMESPACES if " " not in name})


def _check(article: Article) -> Iterator[Finding]:
    for line, starts in groupby(_categories(article), lambda start: line_at(article, start).start):
        first, *more = starts
        before = article.text[max(line, first - 40) : first].rstrip()
        # What begins a line is for `wiki/namespace`.
        if not before.strip(_MARKS_OF_LINES):
            continue
        if more or before[-1] in _SENTENCE_ENDS:
            rest = _REST().match(article.prose, first)
            end = rest.end() if rest else first
            fix = unsafe("Remove the categories", cut(_end_of_text(article, first), end))
            yield Finding(Span(first, end), "Wiki categories are printed here.", fix)


def _categories(article: Article) -> Iterator[int]:
    """Where the names of categories begin."""
    prose = article.prose
    for colon in prose_matches(article, _COLON()):
        start = max(0, colon.start() - _LONGEST_NAME)
        name = _NAME().search(prose[start : colon.start()])
        if name and name[0].casefold() in CATEGORY_NAMESPACES:
            yield start + name.start()


def _end_of_text(article: Article, start: int) -> int:
    """Where the text before the categories ends, without its last blank."""
    return start - (article.text[start - 1 : start] == " ")


RULE = Rule(
    id="wiki/category-glued",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(patterns=(rf"(?:{'|'.join(_NAMES)}):[^\s#:/]",)),
    stage=Stage.LEAK,
    examples=(
        Bad("It fell. Kategoreja:Kultura\n", "It fell.\n"),
        Bad("It fell.Category:Forts## References\n", "It fell.## References\n"),
        Bad("Ohrid Category:Towns Category:Lakes of Europe\n", "Ohrid\n"),
        Good("Category:Forts\n\n * Category:Towns\n"),
        Good("See also Category:People from Ohrid\n"),
        Good("* **Categories:** towns. Category: lakes, `Category:Towns`\n"),
    ),
)
