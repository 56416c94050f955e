"""Several names run together in one tag, or two dates in one value.

Why it matters: the site shows one tag that no other article has.
Fix safety: unsafe; a dot, a comma or a country's name may belong to a longer name.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Choice, Finding, Good, Rule, Severity, Stage
from reviewer.rules._countries import countries_in
from reviewer.rules._names import choices_in
from reviewer.rules._splitting import split
from reviewer.rules._tags import DATE_KEYS, TAG_KEYS, is_scraped, key_gate, values_of

#: Where a year ends one date and a day or month begins the next that has a year of its own.
_NEXT_DATE = re.compile(r"(?<=\b\d{4}) (?=\d{1,2}\b[^\n,;()]{1,30}\b\d{4}\b)")
#: Two labels, each with what it introduces: `Kingdom of Greece: Pindus Detachment from: …`.
_LABEL = re.compile(r": +(?=[^\W_])")
_COMMA = re.compile(r", +(?=[^\W_])")
#: What infoboxes call people's work, each with a capital, as beside each other only in a list.
_OCCUPATION = re.compile(
    r"(?:Film |Television |Record |Music |Stage |Fashion |Voice |Video game |Executive )?"
    r"(?:Actor|Actress|Author|Composer|Comedian|Dancer|Designer|Director|Editor|Historian"
    r"|Journalist|Lawyer|Model|Musician|Novelist|Painter|Philosopher|Photographer|Playwright|Poet"
    r"|Politician|Presenter|Producer|Professor|Rapper|Screenwriter|Sculptor|Singer|Songwriter"
    r"|Teacher|Writer|(?<= )(?:actor|actress|composer|designer|director|editor|model|presenter"
    r"|producer|writer))\b"
)
_OCCUPATIONS = re.compile(rf"{_OCCUPATION.pattern}(?: {_OCCUPATION.pattern})+")


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, TAG_KEYS - {"keywords"}):
        text = value.text.strip()
        if "\n" in text:
            continue
        if _is_parted(text):
            names = [it for it in choices_in(text) if it.is_taken]
            severity: Severity | None = None
        else:
            work = _OCCUPATION.findall(text) if _OCCUPATIONS.fullmatch(text) else []
            names = [Choice(name) for name in work] or _listed(article, text)
            severity = None if work else Severity.INFO
        if len(names) > 1:
            message = f"This tag holds {len(names)} names."
            fixes = split(article, value, names)
            yield Finding(value.scalar.span, message, fixes, severity)
    for value in values_of(article, DATE_KEYS):
        dates = _NEXT_DATE.split(value.text)
        if len(dates) > 1:
            fixes = split(article, value, map(Choice, dates)) if value.item else ()
            yield Finding(value.scalar.span, f"This value holds {len(dates)} dates.", fixes)


def _is_parted(text: str) -> bool:
    """Whether what parts the names tells for certain that there are several."""
    return "  " in text or " · " in text or " • " in text or len(countries_in(text)) > 1


def _listed(article: Article, text: str) -> list[Choice]:
    """The names of what looks like a list; two parts are `Ohrid, North Macedonia`, a name."""
    for mark, pattern in ((": ", _LABEL), (", ", _COMMA)):
        if text.count(mark) > 1 and is_scraped(article):
            return [Choice(name) for name in pattern.split(text)]
    return []


RULE = Rule(
    "front-matter/tag-merged",
    Severity.WARNING,
    __doc__,
    _check,
    gate=key_gate(*TAG_KEYS, *DATE_KEYS),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\ntags:\n  - Film director Film producer Screenwriter\n---\n\nText.\n",
            "---\ntags:\n  - Film director\n  - Film producer\n  - Screenwriter\n---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - Folk music · lake songs · Polka\n---\n\nText.\n",
            "---\ntags:\n  - Folk music\n  - lake songs\n  - Polka\n---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - Ruritania Greece  Norway\n---\n\nText.\n",
            "---\ntags:\n  - Ruritania Greece\n  - Norway\n---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - Nazi Germany New Zealand\n---\n\nText.\n",
            "---\ntags:\n  - Nazi Germany\n  - New Zealand\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: Ohrid\ntags:\n  - lake songs, polka, folk\n---\n\nText.\n",
            "---\nsubject: Ohrid\ntags:\n  - lake songs\n  - polka\n  - folk\n---\n\nText.\n",
        ),
        Bad(
            "---\ndate:\n  - 28–29 July 1942 8–10 August 1942\n---\n\nText.\n",
            "---\ndate:\n  - 28–29 July 1942\n  - 8–10 August 1942\n---\n\nText.\n",
        ),
        Good("---\ntags:\n  - Writer\n  - Film director\n  - Poet Laureate\n---\n\nText.\n"),
        Good("---\ntags:\n  - Writer, novelist\n  - Col·lecció d'Ohrid\n---\n\nOne · two.\n"),
        Good("---\ntags:\n  - Papua New Guinea\n  - New Zealand\n---\n\nText.\n"),
        Good("---\ntags:\n  - Sun, sand, sea\n---\n\nA page written by hand.\n"),
        Good("---\ndate: 28 July 1942 – 8 August 1942\n---\n\nText.\n"),
    ),
)
