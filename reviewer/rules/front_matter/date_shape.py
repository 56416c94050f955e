"""A publication date without seconds or time zone, which YAML reads as text.

Why it matters: some tools treat it as text and sort it wrongly or refuse it; others assume their
own time zone.
Fix safety: unsafe; seconds are added, and the time is then taken as UTC.
"""

import re
from collections.abc import Iterator
from datetime import datetime

from reviewer.article import Article
from reviewer.article.front_matter import Kind, Style
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import unsafe
from reviewer.rules._tags import values_of
from reviewer.text import Edit, Span

_KEYS = frozenset(
    {"pubdate", "publishdate", "date", "lastmod", "updated", "updateddate", "modified", "created"}
)
_SHAPE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d))?")


def _check(article: Article) -> Iterator[Finding]:
    if article.front_matter.kind is not Kind.YAML:
        return
    for value in values_of(article, _KEYS):
        shape = _SHAPE.fullmatch(value.text)
        if shape is None:
            continue
        if not _exists(*(int(part or 0) for part in shape.groups())):
            if value.scalar.style is Style.PLAIN and shape.group(4) is None:
                continue  # `front-matter/unreadable-value` says more
            message = f"“{value.text}” is not a valid date."
            yield Finding(value.scalar.span, message, severity=Severity.WARNING)
        elif shape.group(4) is not None and value.scalar.style is Style.PLAIN:
            end = value.scalar.span.end
            fixes = unsafe("Add the seconds", Edit(Span(end, end), ":00"))
            message = "Without seconds and a time zone, this is read as text, not as a time."
            yield Finding(value.scalar.span, message, fixes)


def _exists(year: int, month: int, day: int, hour: int, minute: int) -> bool:
    try:
        datetime(year, month, day, hour, minute)  # noqa: DTZ001 (no time zone is known)
    except ValueError:
        return False
    return True


RULE = Rule(
    "front-matter/date-shape",
    Severity.INFO,
    __doc__,
    _check,
    gate=Gate(patterns=(r"\b\d{4}-\d\d-\d\d",)),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\npubDate: 2023-10-17 03:10\n---\n\nText.\n",
            "---\npubDate: 2023-10-17 03:10:00\n---\n\nText.\n",
        ),
        Bad("---\ndate: '2023-13-40'\n---\n\nText.\n"),
        Bad("---\ndate: 2023-02-30 03:10\n---\n\nText.\n"),
        Good("---\npubDate: 2023-10-17 03:10:00\ndate: 2023-10-17\n---\n\nText.\n"),
        Good("---\npubDate: 2023-10-17T03:10:00Z\ndate: 13 January – 2 March 2017\n---\n\nText.\n"),
    ),
)
