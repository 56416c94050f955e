"""What the engine and the system say, in the window's language.

The engine knows no Qt and speaks English; what it says is looked up here as it is shown. Sentences
into which it fills something are in ``resources/translations/engine.txt``, with ``{1}`` for that.
"""

import re
from functools import cache

from PySide6.QtCore import QLocale

from reviewer.gui.language import marked, translate
from reviewer.gui.resources import resource
from reviewer.lint.model import Diagnostic, Fix, Rule
from reviewer.workspace.review_states import ReviewState

_SENTENCE_END = re.compile(r"(?<=\.) ")
_FILLED = re.compile(r"\{\d+\}")
_STATES = {
    ReviewState.UNREVIEWED: marked("ReviewState", "unreviewed"),
    ReviewState.APPROVED: marked("ReviewState", "approved"),
    ReviewState.NEEDS_WORK: marked("ReviewState", "needs work"),
}
#: What the system answers most when a file cannot be read or written.
SYSTEM_REASONS = (
    marked("System", "No such file or directory"),
    marked("System", "Permission denied"),
    marked("System", "No space left on device"),
    marked("System", "Read-only file system"),
    marked("System", "Is a directory"),
    marked("System", "Not a directory"),
    marked("System", "File exists"),
    marked("System", "File name too long"),
    marked("System", "Input/output error"),
    marked("System", "Operation not permitted"),
)
#: What the engine fills into its sentences, beside numbers and the article's text.
FILLED_IN = (
    marked("Engine", "tag"),
    marked("Engine", "date"),
    marked("Engine", "place"),
    marked("Engine", "file name"),
    marked("Engine", "zero-width space"),
    marked("Engine", "soft hyphen"),
    marked("Engine", "word joiner"),
    marked("Engine", "a heading"),
    marked("Engine", "a list"),
    marked("Engine", "a map"),
    marked("Engine", "a text"),
    marked("Engine", "an address"),
    marked("Engine", "a file name"),
    marked("Engine", "a number"),
    marked("Engine", "a date"),
    marked("Engine", "A picture is"),
    marked("Engine", "In the description"),
    marked("Engine", " twice"),
    marked("Engine", " three times"),
    marked("Engine", " several times"),
)


def summary_of(rule: Rule) -> str:
    """What kind of damage the rule knows, in one sentence."""
    return translate("Rules", " ".join(rule.summary.split()))


def message_of(found: Diagnostic) -> str:
    """What was found."""
    return said(found.message)


def lost_of(found: Diagnostic) -> str:
    """What the article probably lost there; empty where nothing."""
    return said(found.lost) if found.lost else ""


def title_of(fix: Fix) -> str:
    """What the fix does."""
    return said(fix.title)


def state_name(state: ReviewState) -> str:
    """What a person decided of an article, as within a sentence."""
    return translate("ReviewState", _STATES[state])


def reason_of(error: OSError) -> str:
    """Why the system refused, without a full stop."""
    return translate("System", error.strerror) if error.strerror else str(error)


def said(words: str) -> str:
    """Words of the engine; English where nobody has translated them."""
    if QLocale().language() in (QLocale.Language.English, QLocale.Language.C):
        return words
    whole = _told(words)
    if whole is None:
        return " ".join(_told(each) or each for each in _SENTENCE_END.split(words))
    return whole


def _told(words: str) -> str | None:
    told = _sentence(words)
    if told is None:
        subject, colon, what = words.partition(": ")
        told = _sentence(what) if colon else None
        return f"{translate('Engine', subject)}: {told}" if told is not None else None
    return told


def _sentence(words: str) -> str | None:
    exact = translate("Engine", words)
    if exact != words:
        return exact
    for pattern, parts in _patterns():
        values = _values(parts, words)
        if values is not None:
            return translate("Engine", pattern).format("", *map(_value, parts, values))
    return None


@cache
def _patterns() -> list[tuple[str, list[str]]]:
    """The engine's sentences into which something is filled, and their parts; the longest first."""
    lines = resource("translations/engine.txt").read_text("utf-8").splitlines()
    pairs = [(line, _FILLED.split(line)) for line in lines]
    return sorted(pairs, key=lambda pair: -len("".join(pair[1])))


def _values(parts: list[str], words: str) -> list[str] | None:
    """What was filled in between the parts, the shortest first, in linear time."""
    if not (words.startswith(parts[0]) and words.endswith(parts[-1])):
        return None
    place, end, values = len(parts[0]), len(words) - len(parts[-1]), []
    for part in parts[1:-1]:
        found = words.find(part, place, end)
        if found < 0:
            return None
        values.append(words[place:found])
        place = found + len(part)
    return None if place > end else [*values, words[place:end]]


def _value(before: str, value: str) -> str:
    """What was filled in: text of the article stands in quotation marks, all else is ours."""
    is_quoted = before.endswith("\N{LEFT DOUBLE QUOTATION MARK}")
    return value if is_quoted else translate("Engine", value)
