"""A square or cubic unit, or a power of ten, has lost its superscript.

Why it matters: `km2` looks careless, and `1.5 × 108` is a different number.
Fix safety: safe in converted articles for km2, cm2, mm3 and the like after a number; unsafe for m2,
m3 and powers, before a letter, and in other articles.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import ask_elsewhere, is_converted
from reviewer.rules._repair import put, safe, unsafe
from reviewer.text import Span

_UNIT = re.compile(
    r"(?P<unit>[kcmf](?:(?<=\d.)|(?<=\d[ \u00a0].))(?:(?<=[kcm])m|(?<=m)i|(?<=f)t|(?<=m)))"
    r"(?P<power>[23])(?![A-Za-z0-9_²³^/*])"
)
_PER = re.compile(r"/(?<=[^\W\d_]/)(?P<unit>[kcm]?m|ft)(?P<power>[23])(?![A-Za-z0-9_²³^/*])")
_POWER = re.compile(r"[.,](?<=\d.)\d{1,6} ?[×⋅·] ?10(?P<power>[1-9]\d?)(?![\w.,]\d|\d|\w)")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def check(article: Article) -> Iterator[Finding]:
    """Units and powers whose superscript the converter dropped."""
    for match in prose_matches(article, _UNIT):
        # In Chinese and Japanese, where no space follows, people write km2 by hand.
        is_ended = not article.prose[match.end() : match.end() + 1].isalpha()
        offer = safe if is_ended and match.group("unit") != "m" else unsafe
        raised = match.group("power").translate(_RAISED)
        fix = offer(f"Write {match.group('unit')}{raised}", put(*match.span("power"), raised))
        yield Finding(Span(match.start("unit"), match.end()), "The superscript is lost.", fix)
    for match in prose_matches(article, _PER) if is_converted(article) else ():
        raised = match.group("power").translate(_RAISED)
        fix = unsafe(f"Write {match.group('unit')}{raised}", put(*match.span("power"), raised))
        yield Finding(Span(match.start("unit"), match.end()), "The superscript is lost.", fix)
    for match in prose_matches(article, _POWER):
        raised = match.group("power").translate(_RAISED)
        fix = unsafe(f"Write 10{raised}", put(*match.span("power"), raised))
        yield Finding(Span(*match.span()), "This may be a power of ten.", fix)


_HEAD = "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    id="text/flat-superscript",
    severity=Severity.INFO,
    explanation=__doc__,
    check=ask_elsewhere(check),
    gate=Gate(
        patterns=(
            r"\d[ \x{a0}]?(km|cm|mm|mi|ft|m)[23]\b",
            r"[a-z]/(km|cm|mm|ft|m)[23]\b",
            r"\d[.,]\d{1,6} ?[×⋅·] ?10[1-9]",
        )
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad("An area of 906 km2.", "An area of 906 km²."),
        Bad("A room of 20 m3, say", "A room of 20 m³, say"),
        Bad("It has 1.5 × 108 parts.", "It has 1.5 × 10⁸ parts."),
        Bad(_HEAD + "It weighs 5 mg/m3 there.", _HEAD + "It weighs 5 mg/m³ there."),
        Good("It weighs 5 mg/m3 there."),
        Bad("面積は119 km2である", "面積は119 km²である"),
        Good("An area of 906 km²."),
        Good("The road M2, and the unit km2."),
        Good("A screen of 1280 × 1024."),
        Good("A weight of 5.2 × 100.5 is odd."),
        Good("The file 5mm3x is odd."),
    ),
)
