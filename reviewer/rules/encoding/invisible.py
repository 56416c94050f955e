"""An invisible character that has no effect: a zero-width space, a stray soft hyphen.

Why it matters: searches, tags and links that look the same no longer match.
Fix safety: safe for zero-width spaces, word joiners and soft hyphens next to a space, at the edge
of a line or doubled, where they cannot have any effect; unsafe for characters that change the text
direction. Inside words, and in scripts that need them, they are left alone.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._code_spans import outside_any_code
from reviewer.rules._encoding import misread_places
from reviewer.rules._repair import cut, put, safe, unsafe
from reviewer.text import Span

_IDLE_CHAR = "[\u00ad\u200b\u2060]"
#: Several, or one beside a blank or an edge.
_IDLE = re.compile(rf"{_IDLE_CHAR}(?:{_IDLE_CHAR}++|(?!\S)|(?<!\S{_IDLE_CHAR}))")
#: Characters beside it that are looked at, and the marks that begin a line.
_REACH = 40
_MARKS = "#>*+-0123456789.) \t"
_OVERRIDES = re.compile("[\u202d\u202e]+")
#: Between two letters that are written from right to left anyway.
_UNJOINED = re.compile(
    "\u200e(?<=[\u0620-\u064a\u066e-\u06d3]\u200e)(?=[\u0620-\u064a\u066e-\u06d3])"
)
#: Scripts written without spaces, where a zero-width space shows where a line may break.
_WITHOUT_BLANKS = re.compile("[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    for match in _IDLE.finditer(text):
        span = Span(*match.span())
        before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
        if (
            outside_any_code(article)(span)
            and not _WITHOUT_BLANKS.search(before + after)
            # The second byte of a misread \u00ed, the first of a picture.
            and ((before + after).isascii() or span.start not in misread_places(text))
            and not _keeps_place(text, span)
            # After a space and before a word it forbids the line to break there.
            and not (match[0][-1] == "\u2060" and before == " " and not after.isspace())
        ):
            fix = safe("Remove it", cut(*span))
            message = f"An invisible {_name(match.group())} has no effect here."
            # A page looks the same without; a tag or a title is another one.
            severity = Severity.INFO if span.start >= article.body_start else None
            yield Finding(span, message, fix, severity)
    for match in _UNJOINED.finditer(text):
        fix = unsafe("Replace with a zero-width non-joiner", put(*match.span(), "\u200c"))
        message = "This mark of direction has no effect here; a zero-width non-joiner has."
        yield Finding(Span(*match.span()), message, fix)
    for match in _OVERRIDES.finditer(text):
        fix = unsafe("Remove it", cut(*match.span()))
        message = "An invisible character changes the direction of the text after it."
        yield Finding(Span(*match.span()), message, fix)


def _keeps_place(text: str, span: Span) -> bool:
    """Whether it fills a line or cell, or keeps what begins a line from being read as markup."""
    left = text[max(0, span.start - _REACH) : span.start].rpartition("\n")[2].rstrip(" \t")
    right = text[span.end : span.end + _REACH].partition("\n")[0].lstrip(" \t")
    is_first = not left.strip(_MARKS) or left.endswith("|")
    return is_first and not right[:1].isalpha()


def _name(chars: str) -> str:
    return {"\u00ad": "soft hyphen", "\u2060": "word joiner"}.get(chars[0], "zero-width space")


RULE = Rule(
    id="encoding/invisible",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        patterns=("[\u00ad\u200b\u2060\u202d\u202e]", "[\u0620-\u06d3]\u200e[\u0620-\u06d3]")
    ),
    stage=Stage.ENCODING,
    examples=(
        Bad("priorizo \u200b\u200blas tareas\n", "priorizo las tareas\n"),
        Bad("The end.\u200b\n", "The end.\n"),
        Bad("An\u200b\u200bother\n", "Another\n"),
        Bad("\u0645\u06cc\u200e\u06a9\u0646\u062f\n", "\u0645\u06cc\u200c\u06a9\u0646\u062f\n"),
        Bad("from \u202eleft\n", "from left\n"),
        Bad("The end\u2060 of it\n", "The end of it\n"),
        Good("The end \u2060: it\n"),
        Good("One.\n\n\u200b\n\nTwo.\n\n\u200b# no heading\n\n\u200b1. no item\n\n- \u200b\n"),
        Good("| A | \u200b |\n| --- | --- |\n| \u200b | B |\n"),
        Good("Donau\u00addampf\u00adschiff, long\u200bword\n"),
        Good(
            "\u0645\u06cc\u200c\u0628\u0627\u0634\u062f \U0001f469\u200d\U0001f52c \u05d0\u200f.\n"
        ),
        Good("<pre>\u200b ;</pre> and $x_1 +\u200b y$ and {% t 'a\u200b ' %}\n"),
        Good('See <Card title="a\u200b " /> here.\n'),
        Good("mis en \u00c3\u00a9vidence, as\u00c3\u00ad\n"),
        Good("\u0e01\u0e32\u0e23\u200b \u0e41\u0e1b\u0e25\n"),
    ),
)
