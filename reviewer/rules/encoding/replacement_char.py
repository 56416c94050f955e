"""The replacement character `�`, left where a program could not read what stood there.

Why it matters: a letter is gone, and readers see a black question mark.
Fix safety: unsafe; the same word elsewhere in the article, or a space between a name and its
number, shows what was lost. Otherwise only the source page knows, and nothing is offered.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._encoding import misread_places
from reviewer.rules._intact_words import IntactWords
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

# From a word's beginning on, and possessively: nothing is looked at twice.
_WORD = re.compile("(?<![^\\W_])[^\\W_]*+\ufffd++(?:[^\\W_]*+\ufffd++)*+[^\\W_]*+")
_BETWEEN_NAME_AND_NUMBER = re.compile("([A-Za-z]{3,})\ufffd([0-9]{1,4}|[A-Z][A-Za-z]+)")
_ABOUT_IT = re.compile(r"(?i)U\+FFFD|replacement character|mojibake")
#: Where it stands alone, as an example, the text around it says of what.
_ABOUT_GARBLE = re.compile(
    r"(?i)encod|garbled|unreadable|\bUTF-?8|Zeichensalat|[ck]odifica[cç]|caract[eè]res|кодиров|кракозябр"
    "|乱码|亂碼|编码|文字化け|문자 ?깨|깨진|인코딩"
)

#: Characters of a line that are read for what it is about: more than a paragraph has.
_MOST_LINE = 100_000


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    words: IntactWords | None = None
    line, is_about_it, is_about_garble = -1, False, False
    misread = misread_places(text)
    # What a program printed, if nothing is lost but in such.
    is_shown = "\ufffd" not in text[: article.body_start] + article.prose[article.body_start :]
    for match in _WORD.finditer(text):
        if all(at in misread for at in range(*match.span()) if text[at] == "\ufffd"):
            continue
        if line != (line := article.lines.line_of(match.start())):
            start, end = article.lines.line_span(line)
            end = min(end, start + _MOST_LINE)
            is_about_it = bool(_ABOUT_IT.search(text, start, end))
            is_about_garble = bool(_ABOUT_GARBLE.search(text, start, end))
        if is_about_it or (is_about_garble and not match.group().strip("\ufffd")):
            continue
        span = Span(*match.span())
        if text[span.start - 1 : span.end + 1] == "`\ufffd`":
            continue  # a table or a text shows the character
        words = IntactWords(text) if words is None else words
        message = f"Characters were lost in “{match.group()}”."
        severity = Severity.INFO if is_shown else None
        yield Finding(span, message, _fix(match, words), severity)


def _fix(match: re.Match[str], words: IntactWords) -> tuple[Fix, ...]:
    broken = match.group()
    parted = _BETWEEN_NAME_AND_NUMBER.fullmatch(broken)
    if parted:
        meant = f"{parted[1]} {parted[2]}"
        return unsafe(f"Replace with “{meant}”", put(*match.span(), meant))
    twin = words.twin_of(broken)
    return unsafe(f"Replace with “{twin}”", put(*match.span(), twin)) if twin else ()


RULE = Rule(
    id="encoding/replacement-char",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("\ufffd",)),
    stage=Stage.ENCODING,
    examples=(
        Bad("The na\ufffdve art, the naïve art\n", "The naïve art, the naïve art\n"),
        Bad("On Windows\ufffdXP\n", "On Windows XP\n"),
        Bad("(+ or \ufffd)\n"),
        Bad("na\ufffdve\n"),
        Good("naïve\n"),
        Good("| `\ufffd` | 65533 |\n|---|---|\n"),
        Good("乱码（显示为 \ufffd 或其他）, garbled text like \ufffd\n"),
        Good("The replacement character is \ufffd (U+FFFD).\n"),
    ),
    lost="characters",
)
