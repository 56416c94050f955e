r"""Control characters that are quotation marks and dashes in Windows-1252: `\x93yes\x94`.

Why it matters: they are invisible, so the quotation marks are gone, and YAML refuses them.
Fix safety: safe in plain Latin text, and between Arabic letters, where Windows has a non-joiner in
the place of one; unsafe next to letters of other scripts or remains of
mojibake, and inside words, where Mac Roman has letters. A character that Windows-1252 does not
define is only reported.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._encoding import misread_places
from reviewer.rules._repair import put, safe, unsafe
from reviewer.text import Span

_C1 = re.compile("[\x80-\x9f]")
#: What may stand beside one for its repair to be beyond doubt.
_PLAIN = re.compile("[\x00-\x9f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]*")
_CONTRACTION = re.compile("(?:s|t|d|m|ll|re|ve|n)(?![a-z])", re.IGNORECASE)
_ARABIC = re.compile("[\u0600-\u06ff]")


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    misread = misread_places(text)
    for match in _C1.finditer(text):
        start, end = match.span()
        if start in misread:
            continue
        meant = match.group().encode("latin-1").decode("cp1252", "ignore")
        around = text[max(0, start - 1) : end + 1]
        message = f"An invisible control character (U+{ord(match.group()):04X})"
        if match.group() == "\x9d" and _ARABIC.search(around):
            make = safe if len(_ARABIC.findall(around)) > 1 else unsafe
            fix = make("Replace with a zero-width non-joiner", put(start, end, "\u200c"))
            yield Finding(Span(start, end), f"{message} stands for a zero-width non-joiner.", fix)
        elif not meant:
            yield Finding(Span(start, end), f"There is {message} here.")
        else:
            # A capital before it may be the first half of a misread character that lost the rest.
            before = text[start - 1 : start]
            is_plain = _PLAIN.fullmatch(around) and (before.isascii() or _C1.match(before))
            if _is_in_word(text, start):
                letter = match.group().encode("latin-1").decode("mac_roman")
                fixes = unsafe(f"Replace with “{letter}”", put(start, end, letter))
                fixes += unsafe(f"Replace with “{meant}”", put(start, end, meant))
                yield Finding(Span(start, end), f"{message} stands for a letter or a sign.", fixes)
                continue
            make = safe if is_plain else unsafe
            fix = make(f"Replace with “{meant}”", put(start, end, meant))
            yield Finding(Span(start, end), f"{message} stands for “{meant}”.", fix)


def _is_in_word(text: str, at: int) -> bool:
    """Whether it stands in a word where no apostrophe can: for a letter of Mac Roman, probably."""
    before, after = text[max(0, at - 2) : at], text[at + 1 : at + 4]
    if not (before.isalpha() and after[:1].isalpha()):
        return False
    is_contraction = _CONTRACTION.match(after) or before.lower() in ("qu", "nt", "st", "dl", "ll")
    return text[at] != "\x92" or not (is_contraction or len(before) < 2)


RULE = Rule(
    id="encoding/c1-cp1252",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=("[\x80-\x9f]",)),
    stage=Stage.ENCODING,
    examples=(
        Bad("He said \x93yes\x94 \x96 twice.\n", "He said “yes” – twice.\n"),
        Bad("---\nsubject: Rock \x91n\x92 Roll\n---\n", "---\nsubject: Rock ‘n’ Roll\n---\n"),
        Bad("\u0645\u06cc\x9d\u06a9\u0646\u062f\n", "\u0645\u06cc\u200c\u06a9\u0646\u062f\n"),
        Bad("trends\u2014\x9dit\n"),
        Bad("Coatl\x87n, tur\x92stico\n", "Coatlán, turístico\n"),
        Bad("Don\x92t, l\x92été\n", "Don’t, l’été\n"),
        Good("“yes” – twice\n"),
        Good("It\u00e2\x80\x99s misread UTF-8.\n"),
    ),
)
