"""Two punctuation marks where one belongs.

Why it matters: words between them were lost, or a template added a mark of its own.
Fix safety: safe for doubled commas; a doubled full stop may be meant as an ellipsis. In articles
from other sources, a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import ends_entity, prose_matches
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import put, safe, unsafe
from reviewer.text import Span

# The marks first: the search for a few characters is much faster than one for what is before them.
_DOUBLED = re.compile(r"(?P<marks>,,|, ,|\.\.|,\.|;\.|;,|,;)(?=[ \n]|$)", re.MULTILINE)
_BEFORE = re.compile(r"[\w)*”\"]{2}")
_ONE = {",,": ",", ", ,": ",", "..": ".", ",.": ".", ";.": ".", ";,": ";", ",;": ";"}
_OPENING = re.compile(r"(?:^|[\s(]),,(?=\w)")
#: Characters before the marks in which a quotation may begin.
_REACH = 500
_CERTAIN = (",,", ", ,")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _DOUBLED):
        marks, start = match.group("marks"), match.start()
        if start < 2 or not _BEFORE.match(article.prose, start - 2):
            continue
        if marks == ",," and _is_quote(article.prose, start):
            continue
        if marks[0] == ";" and ends_entity(article.text, start + 1):
            continue
        span = Span(*match.span("marks"))
        offer, severity = (safe, None) if marks in _CERTAIN else (unsafe, Severity.INFO)
        fix = offer(f"Leave one “{_ONE[marks]}”", put(*span, _ONE[marks]))
        yield Finding(span, "There is one punctuation mark too many.", fix, severity)


def _is_quote(prose: str, offset: int) -> bool:
    """Whether two commas opened a quotation before, as people type who have no other marks."""
    return _OPENING.search(prose[max(0, offset - _REACH) : offset].rpartition("\n")[2]) is not None


RULE = Rule(
    id="text/double-punctuation",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(patterns=(r"[\pL\pN_)*”\"](,,|, ,|\.\.|,\.|;\.|;,|,;)(\s|\z)",)),
    stage=Stage.SPACING,
    lost="words between two marks",
    examples=(
        Bad("However,, it fell.", "However, it fell."),
        Bad("Few were remaining.. They left.", "Few were remaining. They left."),
        Bad("The fort, , fell.", "The fort, fell."),
        Good("They call it ,,the old fort,, and left."),
        Good("They waited... and left."),
        Good("Go to ../fort and from 1..5."),
        Good("Forts, camps, etc., fell."),
        Good("Caf&eacute;, as they say&iacute;."),
        Good("`a,, b`"),
    ),
)
