"""A computed number with all its decimals: `16.902336555714104 years ago`.

Why it matters: nobody would write that; the precision is nonsense, and the number goes out of date.
Fix safety: unsafe; rounding is right, but how far is a matter of judgement.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import put, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

#: Words for spans of time in the languages that the converter's articles are in.
_TIME = (
    r"Jahren?|Monaten?|Wochen?|Tagen?|ans?|années?|mois|jours?|años?|mes(?:es)?|días?|anos?|dias?"
    r"|ann[io]|mes[ei]|giorn[io]|jaar|maanden|dagen|år|dager?|dagar|vuotta|lat|lata|rok[uy]?|let"
    r"|dni|лет|года?|дней|месяцев|років|роки|днів|yıl|gün|năm|tahun|évvel|ani|χρόνια|χρόνων"
)
_UNIT = r"(?:years?|months?|weeks?|days?|hours?|minutes?|per ?cent|%|km²?|mi|miles?|m|ft|kg|lb"
_UNIT += rf"|{_TIME})"
_FLOAT = re.compile(
    rf"(?P<number>\d(?<![\w.,'\"’”].)\d{{0,8}}\.\d{{7,17}})(?P<unit> {_UNIT})(?!\w)"
)
_TIMES = (" year", " month", " week", " day", " hour", " minute")


def _check(article: Article) -> Iterator[Finding]:
    was_made = is_converted(article)
    for match in _FLOAT.finditer(article.prose):
        number = float(match["number"])
        is_foreign = re.fullmatch(f" (?:{_TIME})", match["unit"]) is not None
        is_time = is_foreign or match["unit"].startswith(_TIMES)
        about = "" if is_foreign else "about "
        meant = f"{about}{number:.0f}" if is_time else f"{number:.2f}".rstrip("0").rstrip(".")
        if meant == "0":
            continue
        start, end = match.span("number")
        if article.text.endswith("about ", 0, start):
            meant = meant.removeprefix("about ")
        fix = unsafe(f"Round to “{meant}”", put(start, end, meant))
        # A person may know a length or a weight so exactly.
        severity = None if is_time or was_made else Severity.INFO
        message = "A computed number was printed with all its decimals."
        yield Finding(Span(start, end), message, fix, severity)


RULE = Rule(
    id="leak/float",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(patterns=(r"\d\.\d{7}",)),
    stage=Stage.LEAK,
    examples=(
        Bad("Er ist 16.902336555714104 Jahre alt.\n", "Er ist 17 Jahre alt.\n"),
        Bad("Founded 16.902336555714104 years ago.\n", "Founded about 17 years ago.\n"),
        Bad("A height of 12.34567890123 m\n", "A height of 12.35 m\n"),
        Good("π is 3.14159265358979 and e is 2.718281828.\n"),
        Good("At 50.7993412°N, 6.1394251°E.\n"),
        Good("A knot is '0.514444444 m / s'.\n"),
        Good("It took 16.9 years. Its waves are of 0.0000000911267 m.\n"),
    ),
)
