"""A country's name after its flag is in lowercase, as in `🇳🇴 norway`.

Why it matters: the converter took the name from a template's parameter, and it looks like a typo.
Fix safety: unsafe; the capitals follow a general rule, which may not fit the name.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._later import later
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

#: Two regional indicators, and up to four words of which each is a name's.
_NAME = later(
    "[\U0001f1e6-\U0001f1ff]{2} ?"
    "(?P<name>[^\\W\\d_]{3,20}(?: (?:of|the|and|[^\\W\\d_]{4,20})){0,4})"
    "(?=[ ]*(?:$|[,;.:)|(\\d–-]|[\U0001f1e6-\U0001f1ff]))",
    re.MULTILINE,
)
_SMALL_WORDS = frozenset(("of", "the", "and"))


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _NAME()):
        name = match["name"]
        if not name.islower() or name[0].title() == name[0]:
            continue
        words = name.split(" ")
        proper = " ".join(word if word in _SMALL_WORDS else word.title() for word in words)
        span = Span(*match.span("name"))
        fix = unsafe(f"Write “{proper}”", put(*span, proper))
        yield Finding(span, "This name begins with a lowercase letter.", fix)


RULE = Rule(
    id="text/lower-name",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"[\x{1F1E6}-\x{1F1FF}] ?[a-z\x{80}-\x{10FFFF}]",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("🇸🇾 syrian arab republic\n", "🇸🇾 Syrian Arab Republic\n"),
        Bad("🇳🇴 norway, 🇬🇧 United Kingdom\n", "🇳🇴 Norway, 🇬🇧 United Kingdom\n"),
        Good("🇳🇴 Norway\n"),
        Good("The flag 🇳🇴 was first flown in 1821 and has a cross.\n"),
    ),
)
