"""A list of terms became plain items, as in ` * Bastion : a tower`.

Why it matters: readers cannot tell the terms from their explanations.
Fix safety: no fix; a space before a colon is also how French is written.
"""

from collections.abc import Iterator
from itertools import islice

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import scraped_items
from reviewer.rules._later import later
from reviewer.text import Span

_ITEM = later(r" \* (?P<term>[^\n:,.;()«»]{1,60}) : (?=[^\s\d])")
#: Fewer are a slip of one item; more French colons than these are French.
_FEWEST = 2
_MOST_ITEMS = 5_000
_FRENCH_COLON = later(r"\w [:;!?](?=\s)")


def _check(article: Article) -> Iterator[Finding]:
    found = []
    for line in islice(scraped_items(article), _MOST_ITEMS):
        match = _ITEM().match(article.prose, line.start, line.end)
        if match:
            found.append(Span(*match.span("term")))
    if len(found) >= _FEWEST and not _is_french(article, len(found)):
        yield Finding(found[0], f"{len(found)} terms and their explanations became plain items.")


def _is_french(article: Article, items: int) -> bool:
    """Whether colons stand after a space outside of the items, too."""
    most = items + items // 2
    colons = _FRENCH_COLON().finditer(article.prose, article.body_start)
    return sum(1 for _ in islice(colons, most + 1)) > most


RULE = Rule(
    id="structure/definition-flattened",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=(" : ",)),
    stage=Stage.STRUCTURE,
    examples=(
        Bad("Parts:\n\n * Bastion : a tower\n * Moat : a ditch\n"),
        Good("Parts:\n\n * Bastion : a tower\n * Moat\n"),
        Good("Le fort : il est haut ; la tour est ronde !\n\n * Bastion : une tour\n * Moat : x\n"),
        Good("Parts:\n\n- Bastion: a tower\n- Moat: a ditch\n"),
    ),
)
