r"""Misread UTF-8 written as escapes: `&acirc;&euro;&ldquo;`, `%C3%83%C2%A9`, `\u00e2\u20ac\u2122`.

Why it matters: browsers show the same garbage, and an address written like this leads nowhere.
Fix safety: unsafe; a page about encodings may show such escapes on purpose.
"""

import html
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from urllib.parse import quote, unquote

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._encoding import find_misreadings
from reviewer.rules._repair import put, unsafe
from reviewer.text import Edit, Span, apply_edits

#: Characters, spelled out, that are looked at as one.
_LONGEST = 1_000
_NAME = "(?:#x?[0-9A-Fa-f]+|[A-Za-z]+[0-9]*);"
_ENTITIES = re.compile(
    rf"[^\x00-%'-\x7f](?:(?<=&){_NAME}|(?<!&))(?:&{_NAME}|[^\x00-\x7f]){{0,{_LONGEST}}}"
)
_PERCENTS = re.compile(rf"%[0-9A-Fa-f]{{2}}(?:%[0-9A-Fa-f]{{2}}){{0,{_LONGEST}}}")
_ESCAPES = re.compile(rf"\\u[0-9A-Fa-f]{{4}}(?:\\u[0-9A-Fa-f]{{4}}){{0,{_LONGEST}}}")
#: Spelled stretches, and characters of them, of one article. More are found when these are mended.
_MANY, _MANY_CHARACTERS = 2_000, 200_000


def _escaped(run: str) -> str:
    return re.sub(r"\\u(....)", lambda match: chr(int(match[1], 16)), run)


def _as_it_is(text: str) -> str:
    return text


_SPELLINGS: tuple[tuple[re.Pattern[str], str, Callable[[str], str], Callable[[str], str]], ...] = (
    (_ENTITIES, "&", html.unescape, _as_it_is),
    (_PERCENTS, "%", unquote, quote),
    (_ESCAPES, "\\u", _escaped, _as_it_is),
)


def _check(article: Article) -> Iterator[Finding]:
    for pattern, mark, read, spell in _SPELLINGS:
        if mark in article.text:
            spelled = _spelled(pattern, mark, article.text)
            plain = [read(span.of(article.text)) for span in spelled]
            for number, meant in _meant(plain):
                message = f"Misread UTF-8, written as escapes: it stands for “{meant[:40]}”."
                fix = unsafe("Decode as UTF-8", put(*spelled[number], spell(meant)))
                yield Finding(spelled[number], message, fix)


def _spelled(pattern: re.Pattern[str], mark: str, text: str) -> list[Span]:
    """Where characters are spelled out, as far as there is room."""
    spelled: list[Span] = []
    length = 0
    for match in pattern.finditer(text):
        if len(spelled) == _MANY or length > _MANY_CHARACTERS:
            break
        if mark in match.group():
            spelled.append(Span(*match.span()))
            length += len(match.group())
    return spelled


def _meant(plain: Sequence[str]) -> Iterator[tuple[int, str]]:
    """What misread stretches stand for, by their number: judged together, each as a line."""
    found = [each for each in find_misreadings("\n".join(plain)) if each.is_certain]
    starts = accumulate((len(each) + 1 for each in plain), initial=0)
    at = 0
    for number, (text, start) in enumerate(zip(plain, starts, strict=False)):
        edits: list[Edit] = []
        while at < len(found) and found[at].span.end <= start + len(text):
            if found[at].span.start >= start:  # not across two stretches
                edits.append(put(*found[at].span.shifted(-start), found[at].meant))
            at += 1
        if edits:
            yield number, apply_edits(text, edits)


RULE = Rule(
    id="encoding/mojibake-escaped",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        literals=(
            "&acirc;",
            "&Atilde;",
            "&Acirc;",
            "&eth;",
            "&ETH;",
            "&Ntilde;",
            "&Auml;",
            "&Aring;",
            "&Icirc;",
            "&Iuml;",
            "%C3%83",
            "%C3%A2",
        ),
        patterns=(
            r"&#(?:19[4-7]|20[6-9]|226|240|[xX](?:[eE]2|[cC][2-5eEfF]|[fF]0|[dD][01]));",
            r"&[A-Za-z]+[0-9]*;[^\x00-\x7f]|[^\x00-\x7f]&[A-Za-z]+[0-9]*;",
            r"\\u00[cdefCDEF][0-9A-Fa-f]\\u",
            r"(?i)%c3%(?:8[2-5ef]|90|91|a2|b0)%",
        ),
    ),
    stage=Stage.ENCODING,
    examples=(
        Bad("1914&acirc;&euro;&ldquo;18\n", "1914–18\n"),
        Bad("caf&Atilde;&copy;\n", "café\n"),
        Bad("It\\u00e2\\u20ac\\u2122s\n", "It’s\n"),
        Bad("![x](/caf%C3%83%C2%A9.png)\n", "![x](/caf%C3%A9.png)\n"),
        Bad("P&Aring;&trade;&Atilde;&shy;li&Aring;&iexcl;\n", "Příliš\n"),
        Good("caf&eacute;, 1914&ndash;18, &acirc;me, S&Atilde;O\n"),
        Good("![x](/caf%C3%A9.png) %E2%80%93 \\u2019\n"),
    ),
)
