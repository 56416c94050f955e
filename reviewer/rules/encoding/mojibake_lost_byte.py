"""Misread UTF-8 of which a byte is gone, so that it cannot be decoded any more: `â€` for `”`.

Why it matters: readers see garbage, and decoders guess wrongly (`†` where a quotation mark was).
Fix safety: unsafe; only five bytes get lost so (81, 8D, 8F, 90, 9D), which leaves a few readings to
choose from. A line's context decides which is offered first.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Applicability, Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._encoding import HighPart, count_high, find_misreadings
from reviewer.rules._encoding.tables import MOJIBAKE_GATE, TABLES, char_class
from reviewer.rules._repair import put
from reviewer.text import Span

#: Bytes that have no character in Windows-1252.
_LOST_BYTES = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
_LATIN = TABLES["Windows-1252"]
_MORE = char_class("Windows-1252", 0x80, 0xBF)
_CYRILLIC = "[\u0400-\u04ff]"

#: Torn beyond doubt in any file: the beginning of a long sign, half a letter among Cyrillic ones.
_ALWAYS = re.compile(
    f"\u00e2\u20ac\ufffd?(?!{_MORE})"
    f"|(?<={_CYRILLIC})[\u00d0\u00d1]\ufffd?(?!{_MORE})|[\u00d0\u00d1]\ufffd?(?={_CYRILLIC})"
)
#: Torn in a file that is misread anyway.
_IN_MISREAD_FILE = re.compile(
    f"{char_class('Windows-1252', 0xF0, 0xF4)}(?:{_MORE}{{1,2}}\ufffd?|\ufffd)(?!{_MORE})"
    f"|{char_class('Windows-1252', 0xE0, 0xEF)}(?:{_MORE}\ufffd?|\ufffd{_MORE}?)(?!{_MORE})"
    f"|{char_class('Windows-1252', 0xC2, 0xDF)}\ufffd(?!{_MORE})"
)
#: Torn in a file that is misread throughout, where such a letter cannot stand alone.
_LONE = re.compile(f"{char_class('Windows-1252', 0xC2, 0xDF)}(?![{_MORE[1:-1]}\ufffd])")


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    misreadings = find_misreadings(text)
    misread = [each.span for each in misreadings]
    rest = _blanked(text, misread)
    high = HighPart(rest, 2)
    spans = _found(_ALWAYS, high)
    if misread:
        spans |= _found(_IN_MISREAD_FILE, high)
        unexplained = count_high(_blanked(rest, sorted(spans)))
        # Dashes and quotation marks alone are often misread where letters are right: "Über".
        has_letters = any(map(str.isalpha, (each.meant for each in misreadings)))
        if has_letters and 2 * unexplained <= sum(span.length for span in misread):
            spans |= _found(_LONE, HighPart(rest, 1))
    for span in _apart(sorted(spans)):
        message = f"A byte of a misread character is lost; only “{span.of(text)}” is left of it."
        yield Finding(span, message, tuple(_fixes(text, span)))


def _found(pattern: re.Pattern[str], high: HighPart) -> set[Span]:
    """Where the pattern is found, which looks at such stretches beyond ASCII only."""
    return {high.in_whole(match.span()) for match in pattern.finditer(high.text)}


def _blanked(text: str, spans: list[Span]) -> str:
    """The text with the spans as NULs, so that offsets stay."""
    pieces: list[str] = []
    done = 0
    for span in spans:
        if span.start >= done:
            pieces += (text[done : span.start], "\0" * span.length)
            done = span.end
    return "".join([*pieces, text[done:]])


def _apart(spans: list[Span]) -> Iterator[Span]:
    done = 0
    for span in spans:
        if span.start >= done:
            yield span
            done = span.end


def _fixes(text: str, span: Span) -> Iterator[Fix]:
    for meant in _readings(text, span):
        title = f"Replace with “{meant}”"
        yield Fix(title, (put(*span, meant),), Applicability.UNSAFE)


def _readings(text: str, span: Span) -> list[str]:
    """What the rest may have been, the likeliest first; none where there are too many."""
    known = bytes(_LATIN[ord(char)] for char in span.of(text) if char != "\ufffd")
    before, after = text[: span.start][-1:], text[span.end : span.end + 1]
    if known == b"\xe2\x80":
        return (
            ["\u2010", "\u201d"] if before.isalpha() and after.isalpha() else ["\u201d", "\u2010"]
        )
    if len(known) != 1 or known[0] >= 0xE0:
        return []
    chars = [(known + bytes([lost])).decode("utf-8") for lost in _LOST_BYTES]
    in_small_letters = before.islower() or (after.islower() and before.isalpha())
    letters = [char for char in chars if char.isalpha()]
    return sorted(letters, key=lambda char: char.islower() != in_small_letters)


RULE = Rule(
    id="encoding/mojibake-lost-byte",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        literals=("\u00e2\u20ac",),
        patterns=(
            *MOJIBAKE_GATE.patterns,
            f"{_CYRILLIC}[\u00d0\u00d1]|[\u00d0\u00d1]\ufffd?{_CYRILLIC}",
        ),
    ),
    stage=Stage.ENCODING,
    examples=(
        Bad("He said “Open upâ€ and left.\n", "He said “Open up” and left.\n"),
        Bad("The Angloâ€French talks\n", "The Anglo‐French talks\n"),
        Bad("The ship БурÑ\n", "The ship Бурс\n"),
        Bad("MyÅkÅ and KÃ¶ln, fÃ¼r\n", "Myōkō and KÃ¶ln, fÃ¼r\n"),
        Bad("The isle ãƒ\ufffd and KÃ¶ln\n"),
        Good("In 1904† and ‡; “Open”, Łódź, Åland, Ålesund, Ñandú\n"),
        Good("KÃ¶ln is misread, but nothing is lost.\n"),
        Good("Über Ålesund â€“ and back, in 1904â€“1905 and 1907â€“1909\n"),
    ),
)
