"""A switch between the scripts of one language is printed, as in `-{TXL}-`.

Why it matters: readers see wiki source code.
Fix safety: safe if there is only one wording inside; a person chooses between several. Without a
Chinese or Cyrillic letter nearby, `-{x}-` belongs to a program, as only wikis in these scripts have
the switch. In articles from other sources, a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import put, safe, unsafe
from reviewer.text import Span

_VARIANT = re.compile(r"-\{(?P<words>[^{}\n\0]{0,300})\}-")
_FIRST = re.compile(r"(?:[a-zA-Z]\|)?[ \t]*[a-z]{2}(?:-[a-z]{2,4})?:(?P<words>[^;{}]*)")

#: A formula of chemistry, whose parts that come again stand in such brackets.
_FORMULA = re.compile(r"[A-Z][a-z]?[\d₀-₉]|[A-Z][-–=≡]|[-–=≡][A-Z]")
#: Letters of the languages that are written in two scripts.
_TWO_SCRIPTS = re.compile(r"[\u0400-\u04ff\u3400-\u9fff]")
#: Characters around a switch in which one is looked for.
_REACH = 60


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _VARIANT):
        words = match.group("words")
        if not _is_of_two_scripts(article.prose, match):
            continue
        first = _FIRST.match(words)
        span = Span(*match.span())
        if first:
            fix = unsafe("Use the first wording", put(*span, first.group("words").strip()))
        elif "|" in words or ";" in words or ":" in words:
            continue
        else:
            offer = unsafe if _FORMULA.search(words) else safe
            fix = offer("Remove the tag, keep its words", put(*span, words))
        yield Finding(span, "A switch between two scripts is printed here.", fix)


def _is_of_two_scripts(prose: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    if prose[start - 1 : start].isascii() and prose[start - 1 : start].isalnum():
        return False
    return _TWO_SCRIPTS.search(prose, max(0, start - _REACH), end + _REACH) is not None


RULE = Rule(
    id="wiki/language-variant",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(literals=("-{",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("代码-{TXL}-。联-{}-邦", "代码TXL。联邦"),
        Bad("-{zh-hans:联邦州; zh-hant:邦}-", "联邦州"),
        Good("A set {a}-{b} is written so."),
        Good("`-{TXL}-`"),
        Good("The option no-{protocol}-method and test-{client,server}-* are new."),
    ),
)
