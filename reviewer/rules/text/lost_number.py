"""A number is announced but missing, as in `London (1957). ISBN`.

Why it matters: the number was in a template that the converter dropped.
Fix safety: no fix; only the source page knows the number.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._later import later
from reviewer.text import Span

_KIND = r"(?:ISBN(?:-1[03])?|ISSN|OCLC|PMID)"
_LOST = later(
    rf"(?:(?<=[.,;:)] )|(?<= by ))(?P<kind>{_KIND}):?(?=[ ]?[.,;)](?:\s|$)|[ ]*$)"
    rf"|\((?P<alone>{_KIND}):? ?\)",
    re.MULTILINE,
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _LOST()):
        name = match.lastgroup or "kind"
        yield Finding(Span(*match.span(name)), f"The {match[name]} itself is missing here.")


RULE = Rule(
    id="text/lost-number",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(rf"{_KIND}:?(?:[ \n]|[.,;)]|\z)",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("Smith, *Forts*. London (1957). ISBN\n"),
        Bad(" * Smith, *Forts*, London: Cassell, ISBN .\n"),
        Bad(" * 1974 Hardcover, by ISBN\n"),
        Bad("Smith, *Forts* (ISBN ).\n"),
        Good("Smith, *Forts*. London (1957). ISBN 0-306-40615-2\n"),
        Good("Each book has an ISBN. A journal has an ISSN, too.\n"),
    ),
    lost="a number",
)
