"""What the rules about mojibake share: from a misreading to a finding."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from functools import lru_cache
from itertools import takewhile

from reviewer.article import Article
from reviewer.lint.model import Finding, Severity
from reviewer.rules._code_spans import CodeSpans
from reviewer.rules._encoding import (
    Misreading,
    find_misreadings,
    find_torn,
    unfinished_in,
    without,
)
from reviewer.rules._repair import put, safe, unsafe
from reviewer.rules._tags import values_of
from reviewer.rules.encoding._hiding import lines_that_would_hide
from reviewer.text import Span

#: A line that speaks of encodings may show mojibake on purpose.
_ABOUT_ENCODING = (
    *("mojibake", "garbled", "encoding", "utf8", "utf-8", "unicode", "cp125", "windows-125"),
    *("character set", "charset"),
    *(
        "\u043a\u043e\u0434\u0438\u0440\u043e\u0432",
        "\u043a\u0440\u0430\u043a\u043e\u0437\u044f\u0431\u0440",
    ),
)
#: Fields that say what an article is about.
_TITLE_KEYS = frozenset({"title", "subject"})
_WORD = re.compile(r"[^\W\d_]+")
_CONTROL = re.compile("[\x80-\x9f]")
#: What drawings in code are made of.
_BOXES, _ARROWS = re.compile("[\u2500-\u259f]{2,}"), re.compile("[\u2190-\u21ff\u25b2-\u25c4]+")
_LONGEST_SHOWN = 40

#: Characters of a line in which a word's other spelling is looked for; no table has longer ones.
_LONGEST_LINE = 200_000


class Kind(Enum):
    """The kinds of misreadings, each of which one rule reports; a misreading is of one kind."""

    PLAIN = auto()
    OTHER = auto()
    WITH_CONTROLS = auto()
    REPEATED = auto()


def findings(article: Article, kind: Kind) -> Iterator[Finding]:
    """The findings of the misreadings of a kind."""
    for misreading, severity, is_safe in _judged(article):
        if _kind_of(misreading, article.text) is kind:
            yield _finding(article, misreading, severity, is_safe=is_safe)


def _kind_of(misreading: Misreading, text: str) -> Kind:
    if misreading.depth > 1:
        return Kind.REPEATED
    if _CONTROL.search(text, *misreading.span):
        return Kind.WITH_CONTROLS
    return Kind.PLAIN if misreading.encoding == "Windows-1252" else Kind.OTHER


@lru_cache(maxsize=2)
def _judged(article: Article) -> tuple[tuple[Misreading, Severity | None, bool], ...]:
    """Each misreading with its severity, None for the rule's own, and whether to fix it unasked.

    Remembered for the last articles, because four rules share the answer.
    """
    found = [*without(find_misreadings(article.text), find_torn(article.text))]
    if not found:
        return ()
    unfinished = unfinished_in(article.text)
    code = CodeSpans(article)
    line_of = article.lines.line_of
    titles = " ".join([value.text for value in values_of(article, _TITLE_KEYS)])
    is_topic = _is_about_encoding(titles.lower())
    of_line: dict[int, list[Misreading]] = {}
    for each in found:
        of_line.setdefault(line_of(each.span.start), []).append(each)
    about_encoding = {
        line
        for line, those in of_line.items()
        if is_topic
        or _is_about_encoding(article.lines.line_span(line).of(article.text).lower())
        or _shows_both(article.text, article.lines.line_span(line), those)
    }
    places = [
        (each, code.holds(each.span), line_of(each.span.start) in about_encoding) for each in found
    ]
    in_prose = {
        (each.encoding, each.depth)
        for each, is_code, is_shown in places
        if each.is_certain and not is_code and not is_shown
    }
    drawings = {each.span: is_code and _is_drawn(article.text, each) for each, is_code, _ in places}
    ways = Counter((each.encoding, each.depth) for each in found if drawings[each.span])
    drawn = {way for way, number in ways.items() if number > 1}
    judged: list[tuple[Misreading, Severity | None, bool]] = []
    for each, is_code, is_shown in places:
        is_certain = each.is_certain and each.span not in unfinished
        way = each.encoding, each.depth
        is_certain = is_certain and (way in in_prose or (way in drawn and drawings[each.span]))
        if is_shown or (is_code and not is_certain):
            judged.append((each, Severity.INFO, False))
        else:
            judged.append((each, None if is_certain else Severity.WARNING, is_certain))
    waiting = lines_that_would_hide(article, [each for each, _, is_safe in judged if is_safe])
    return tuple(
        (each, severity, is_safe and line_of(each.span.start) not in waiting)
        for each, severity, is_safe in judged
    )


def _is_drawn(text: str, misreading: Misreading) -> bool:
    """Whether it is part of a drawing, as of folders or steps, which no program works on."""
    if not misreading.is_certain:
        return False
    if _BOXES.fullmatch(misreading.meant):
        return True
    start, end = misreading.span
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    return around.isspace() and _ARROWS.fullmatch(misreading.meant) is not None


def _is_about_encoding(line: str) -> bool:
    return any(word in line for word in _ABOUT_ENCODING)


def _shows_both(text: str, line: Span, misreadings: Iterable[Misreading]) -> bool:
    """Whether a misread word stands in its line unbroken too, as in a table of such misreadings."""
    line = Span(line.start, min(line.end, line.start + _LONGEST_LINE))
    # Of the line, only the words in which something is misread are not the same when mended.
    broken: list[str] = []
    mended: list[str] = []
    done, end = line.start, -1
    for each in takewhile(lambda each: each.span.end <= line.end, misreadings):
        start, stop = each.span
        if start > end:
            mended += (text[done:end] if end > done else "", " ")
            done = end = max(line.start, text.rfind(" ", line.start, start) + 1)
            broken.append(" ")
        if stop > end:
            space = text.find(" ", stop, line.end)
            broken.append(text[end : space if space >= 0 else line.end])
            end = space if space >= 0 else line.end
        mended += (text[done:start], each.meant)
        done = stop
    mended.append(text[done : max(done, end)])
    words = Counter(_WORD.findall("".join(mended))) - Counter(_WORD.findall("".join(broken)))
    beyond_ascii = {word for word in words if not word.isascii()}
    return bool(beyond_ascii) and not beyond_ascii.isdisjoint(_WORD.findall(line.of(text)))


def _finding(
    article: Article, misreading: Misreading, severity: Severity | None, *, is_safe: bool
) -> Finding:
    span = misreading.span
    times = {1: "", 2: " twice", 3: " three times"}.get(misreading.depth, " several times")
    message = (
        f"UTF-8 read as {misreading.encoding}{times}: “{shown(span.of(article.text))}” "
        f"stands for “{shown(misreading.meant)}”."
    )
    make = safe if is_safe else unsafe
    fixes = make("Decode as UTF-8", put(*span, misreading.meant))
    for other in misreading.others:
        fixes += unsafe(f"Decode as “{shown(other)}”", put(*span, other))
    return Finding(span, message, fixes, severity)


def shown(text: str) -> str:
    """The text as a message shows it: clipped, and what is invisible by its number."""
    clipped = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
    return "".join(
        char if char.isprintable() or char == " " else f"\\u{ord(char):04x}" for char in clipped
    )
