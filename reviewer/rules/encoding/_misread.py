"""What the rules about mojibake share: from a misreading to a finding."""

import re
from collections.abc import Callable, Iterator

from reviewer.article import Article
from reviewer.lint.model import Finding, Severity
from reviewer.rules._code_spans import CodeSpans
from reviewer.rules._encoding import Misreading, find_misreadings
from reviewer.rules._repair import put, safe, unsafe
from reviewer.text import Span

#: A line that speaks of encodings may show mojibake on purpose.
_ABOUT_ENCODING = re.compile(
    r"(?i)mojibake|garbled|encoding|utf-?8|unicode|(?:cp|windows-)125\d|character set|charset"
    "|\u043a\u043e\u0434\u0438\u0440\u043e\u0432|\u043a\u0440\u0430\u043a\u043e\u0437\u044f\u0431\u0440"
)
_LONGEST_SHOWN = 40


def findings(article: Article, wanted: Callable[[str, Misreading], bool]) -> Iterator[Finding]:
    """The findings of the misreadings whose broken text and misreading the rule wants."""
    found = find_misreadings(article.text)
    code = CodeSpans(article)
    in_prose = {
        (each.encoding, each.depth)
        for each in found
        if each.is_certain and not code.holds(each.span) and not _is_shown(article, each.span)
    }
    for each in found:
        if wanted(each.span.of(article.text), each):
            is_certain = each.is_certain and (each.encoding, each.depth) in in_prose
            is_meant = code.holds(each.span) or _is_shown(article, each.span)
            if is_meant and not (code.holds(each.span) and is_certain):
                yield _finding(article, each, Severity.INFO, is_safe=False)
            elif is_certain:
                yield _finding(article, each, None, is_safe=True)
            else:
                yield _finding(article, each, Severity.WARNING, is_safe=False)


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
    fix = make("Decode as UTF-8", put(*span, misreading.meant))
    return Finding(span, message, fix, severity)


def shown(text: str) -> str:
    """The text as a message shows it: clipped, and what is invisible by its number."""
    clipped = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
    return "".join(
        char if char.isprintable() or char == " " else f"\\u{ord(char):04x}" for char in clipped
    )


def _is_shown(article: Article, span: Span) -> bool:
    """Whether the line speaks of encodings, so that the broken text may be its subject."""
    line = article.lines.line_span(article.lines.line_of(span.start))
    return _ABOUT_ENCODING.search(line.of(article.text)) is not None
