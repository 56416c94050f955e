"""The kind of a ship is in capitals before its name, as in `GERMAN CRUISER Admiral Scheer`.

Why it matters: the capitals are an accident of a template.
Fix safety: safe in converted articles; elsewhere the capitals may be intended.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import ask_elsewhere
from reviewer.rules._repair import put, safe
from reviewer.text import Span

_KINDS = (
    "AIRCRAFT CARRIER|ARMED MERCHANTMAN|ARMED TRAWLER|ARMED YACHT|ARMORED CRUISER|ARMOURED CRUISER"
    "|ASSAULT SHIP|AUXILIARY CRUISER|AUXILIARY SHIP|AVISO|BARQUE|BATTLECRUISER|BATTLESHIP|BRIG"
    "|CARRIER|CARGO SHIP|COASTAL BATTLESHIP|COASTAL DEFENCE SHIP|COASTAL DEFENSE SHIP|CORVETTE"
    "|CRUISER|DESTROYER ESCORT|DESTROYER LEADER|DESTROYER|DREADNOUGHT|ESCORT CARRIER|ESCORT SHIP"
    "|ESCORT|FAST CARRIER|FRIGATE|GALLEON|GUNBOAT|GUNVESSEL|HEAVY CRUISER|HOSPITAL SHIP|ICEBREAKER"
    "|IRONCLAD|LANDING SHIP|LIGHT CARRIER|LIGHT CRUISER|MINELAYER|MINESWEEPER|MISSILE BOAT|MONITOR"
    "|MOTOR TORPEDO BOAT|NAVAL TRAWLER|OCEAN LINER|OILER|PATROL BOAT|PATROL SHIP|PATROL VESSEL"
    "|PROTECTED CRUISER|RESEARCH SHIP|RESEARCH VESSEL|SCHOONER|SCOUT CRUISER|SEAPLANE CARRIER"
    "|SEAPLANE TENDER|SHIP OF THE LINE|SHIP|SLOOP|STEAMER|STEAMSHIP|SUBMARINE CHASER"
    "|SUBMARINE TENDER|SUBMARINE|SURVEY SHIP|TANKER|TORPEDO BOAT|TORPEDO CRUISER|TRAINING SHIP"
    "|TRANSPORT|TRAWLER|TROOPSHIP|TUG|TUGBOAT|YACHT"
)
_PEOPLES = (
    "ALGERIAN|AMERICAN|ARGENTINE|AUSTRALIAN|AUSTRIAN|AUSTRO-HUNGARIAN|BELGIAN|BRAZILIAN|BRITISH"
    "|BULGARIAN|CANADIAN|CHILEAN|CHINESE|COLOMBIAN|CONFEDERATE|CROATIAN|CUBAN|DANISH|DUTCH"
    "|ECUADORIAN|EGYPTIAN|ENGLISH|ESTONIAN|FINNISH|FRENCH|GERMAN|GREEK|ICELANDIC|INDIAN|INDONESIAN"
    "|IRANIAN|IRISH|ISRAELI|ITALIAN|JAPANESE|LATVIAN|MEXICAN|NORTH KOREAN|NORWEGIAN|OTTOMAN"
    "|PAKISTANI|PERUVIAN|POLISH|PORTUGUESE|PRUSSIAN|ROMANIAN|RUSSIAN|SARDINIAN|SCOTTISH"
    "|SOUTH AFRICAN|SOUTH KOREAN|SOVIET|SPANISH|SWEDISH|SYRIAN|TAIWANESE|THAI|TURKISH|UKRAINIAN"
    "|URUGUAYAN|VENETIAN|VENEZUELAN|VIETNAMESE|YUGOSLAV"
)
_SHOUT = re.compile(
    rf"(?=[A-Z]{{4}})\b(?P<people>{_PEOPLES}) (?P<kind>{_KINDS})\b"
    r"(?=,?[ \n][*“\"]{0,3}(?:[A-Z]{1,3}-?\d|[A-ZÀ-Þ]?[^A-Z\s]))"
)


def check(article: Article) -> Iterator[Finding]:
    """What the converter printed in capitals."""
    for match in prose_matches(article, _SHOUT):
        span = Span(*match.span())
        calm = f"{match.group('people').title()} {match.group('kind').lower()}"
        fix = safe(f"Write “{calm}”", put(*span, calm))
        yield Finding(span, "A template printed this in capitals.", fix)


RULE = Rule(
    id="text/upper-name",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=ask_elsewhere(check),
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
