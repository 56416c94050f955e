"""A ship's kind is shouted before its name, as in `GERMAN CRUISER Admiral Scheer`.

Why it matters: the capitals are a template's accident.
Fix safety: unsafe; headlines may shout on purpose.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

_KINDS = (
    "AIRCRAFT CARRIER|AVISO|AUXILIARY CRUISER|BATTLECRUISER|BATTLESHIP|CARRIER|CORVETTE|CRUISER"
    "|DESTROYER ESCORT|DESTROYER|ESCORT|FRIGATE|GUNBOAT|HEAVY CRUISER|LIGHT CRUISER|MINELAYER"
    "|MINESWEEPER|MONITOR|SHIP|SLOOP|STEAMER|SUBMARINE|TANKER|TORPEDO BOAT|TRAINING SHIP|TRANSPORT"
)
_PEOPLES = (
    "AMERICAN|ARGENTINE|AUSTRALIAN|AUSTRIAN|BRITISH|BULGARIAN|CANADIAN|CHINESE|DANISH|DUTCH"
    "|ENGLISH|FINNISH|FRENCH|GERMAN|GREEK|INDIAN|ITALIAN|JAPANESE|NORWEGIAN|OTTOMAN|POLISH"
    "|PORTUGUESE|ROMANIAN|RUSSIAN|SOVIET|SPANISH|SWEDISH|TURKISH|YUGOSLAV"
)
_SHOUT = re.compile(
    rf"\b(?P<people>{_PEOPLES}) (?P<kind>{_KINDS})\b"
    r"(?=,?[ \n][*“\"]{0,3}(?:[A-Z]{1,3}-?\d|[A-ZÀ-Þ]?[^A-Z\s]))"
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _SHOUT):
        span = Span(*match.span())
        calm = f"{match.group('people').capitalize()} {match.group('kind').lower()}"
        fix = unsafe(f"Write “{calm}”", put(*span, calm))
        yield Finding(span, "A template printed this in capitals.", fix)


RULE = Rule(
    id="text/upper-name",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(rf"({_PEOPLES}) [A-Z]{{4}}",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("The GERMAN CRUISER Emden sank.", "The German cruiser Emden sank."),
        Bad("The JAPANESE TORPEDO BOAT *Hato* sank.", "The Japanese torpedo boat *Hato* sank."),
        Bad("The JAPANESE SUBMARINE RO-65 sank.", "The Japanese submarine RO-65 sank."),
        Good("The German cruiser Emden sank."),
        Good("It said: GERMAN CRUISER SUNK OFF JAVA"),
        Good("HMS *Sydney* sank the SMS *Emden*."),
    ),
)
