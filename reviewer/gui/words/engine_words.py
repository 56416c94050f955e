"""What the engine and the system say, in the window's language.

The engine knows no Qt and speaks English; what it says is looked up here as it is shown. Sentences
into which it fills something are in ``resources/translations/engine.txt``, with ``{1}`` for that.
"""

import re
from functools import cache

from PySide6.QtCore import QLocale

from reviewer.gui.resources import resource
from reviewer.gui.words.language import marked, translate
from reviewer.lint.model import Diagnostic, Fix, Rule
from reviewer.workspace.review_states import ReviewState

_SENTENCE_END = re.compile(r"(?<=\.) ")
_FILLED = re.compile(r"\{\d+\}")
_STATES = {
    ReviewState.UNREVIEWED: marked("ReviewState", "unreviewed"),
    ReviewState.APPROVED: marked("ReviewState", "approved"),
    ReviewState.NEEDS_WORK: marked("ReviewState", "needs work"),
}
#: The system's most frequent errors when a file cannot be read or written.
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
#: What the engine fills into its sentences, besides numbers and the article's text.
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
    marked("Engine", "The front matter"),
    marked("Engine", "the front matter"),
    marked("Engine", "a whole number"),
    marked("Engine", "true or false"),
    marked("Engine", "a map of keys and values"),
    marked("Engine", "empty"),
    marked("Engine", "this"),
    marked("Engine", "no fix."),
    marked("Engine", "rule or family"),
)
#: What stands in quotation marks, as each language has them.
IN_QUOTES = marked("Engine", "“{words}”")
_QUOTED = re.compile("“([^“”]*)”")
#: Where in an expression a mistake is.
AT_POSITION = marked("Engine", "{reason} at position {number}")
_AT_POSITION = re.compile(r"(.*) at position (\d+)")
#: Where in the settings a mistake is.
LINE_OF_FILE = marked("Engine", "{file}, line {line}")
_LINE = re.compile(r"(.*), line (\d+)", re.DOTALL)
#: What the libraries say most of settings and expressions that they cannot read.
OF_LIBRARIES = (
    marked("Engine", "missing )"),
    marked("Engine", "unbalanced parenthesis"),
    marked("Engine", "unterminated character set"),
    marked("Engine", "bad character range"),
    marked("Engine", "bad escape"),
    marked("Engine", "bad escape (end of pattern)"),
    marked("Engine", "nothing to repeat"),
    marked("Engine", "multiple repeat"),
    marked("Engine", "unknown extension"),
    marked("Engine", "unknown group"),
    marked("Engine", "invalid group reference"),
    marked("Engine", "min repeat greater than max repeat"),
    marked("Engine", "look-behind requires fixed-width pattern"),
    marked("Engine", "invalid value"),
    marked("Engine", "invalid statement"),
    marked("Engine", "unclosed array"),
    marked("Engine", "unterminated string"),
    marked("Engine", "illegal character '\\n'"),
    marked("Engine", "cannot overwrite a value"),
    marked("Engine", "cannot declare a table twice"),
    marked("Engine", "expected '=' after a key in a key/value pair"),
    marked("Engine", "expected ']' at the end of a table declaration"),
    marked("Engine", "expected newline or end of document after a statement"),
    marked("Engine", "Expecting value"),
    marked("Engine", "Expecting ',' delimiter"),
    marked("Engine", "Expecting ':' delimiter"),
    marked("Engine", "Expecting property name enclosed in double quotes"),
    marked("Engine", "Extra data"),
)


def summary_of(rule: Rule) -> str:
    """What kind of damage the rule knows, in one sentence."""
    return rule_words(" ".join(rule.summary.split()))


def rule_words(text: str) -> str:
    """A paragraph of a rule's explanation; of a workspace's own rule what is not its author's."""
    told = translate("Rules", text)
    return told if told != text else said(text)


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
    """A text of the engine, translated; in English if it has no translation."""
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
        told = _told(what) if colon else None
        return f"{_place(subject)}: {told}" if told is not None else None
    return told


def _place(subject: str) -> str:
    """Of what a sentence speaks: a file and its line, or something with a name."""
    in_file = _LINE.fullmatch(subject)
    if in_file is None:
        return translate("Engine", subject)
    return translate("Engine", LINE_OF_FILE).format(file=in_file[1], line=in_file[2])


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
    if before.endswith("\N{LEFT DOUBLE QUOTATION MARK}"):
        return value
    told = _told(value)
    if told is not None:
        return told
    placed = _AT_POSITION.fullmatch(value)
    if placed is not None:
        reason = translate("Engine", placed[1])
        return translate("Engine", AT_POSITION).format(reason=reason, number=placed[2])
    quoted = _QUOTED.fullmatch(value)
    if quoted is not None:
        return translate("Engine", IN_QUOTES).format(words=quoted[1])
    return ", ".join(translate("Engine", each) for each in value.split(", "))
