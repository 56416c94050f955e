"""A special space where only a plain one works: after a heading's `##`, a list's `*`, a YAML key.

Why it matters: the heading or item is shown as a paragraph, and the front matter cannot be parsed.
Fix safety: unsafe; markup was almost certainly intended, but the article will look different. In
prose, where `5 km` may well have a no-break space, it is left alone.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._code_spans import CodeSpans
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

_SPECIAL = "[\u00a0\u2002-\u200a\u202f\u205f\u3000]"
_MARKER = re.compile(rf"(?m)^(?!\n)[ \t]*(?:#{{1,6}}|[*+-])(?P<blank>{_SPECIAL})(?=[^\s*_-])")
_KEY = re.compile(rf"(?m)^(?!\n)[ \t]*(?:- )?[\w-]+:(?P<blank>{_SPECIAL})")
_SEPARATOR = re.compile("[\u2028\u2029]")


def _check(article: Article) -> Iterator[Finding]:
    code = CodeSpans(article)
    head = article.front_matter.content
    for match in (
        *_MARKER.finditer(article.text, article.body_start),
        *_KEY.finditer(article.text, head.start, head.end),
    ):
        blank = Span(*match.span("blank"))
        if not code.holds(blank):
            fix = unsafe("Put a plain space", put(*blank, " "))
            yield Finding(blank, "A special space keeps this from being read as markup.", fix)
    for match in _SEPARATOR.finditer(article.text):
        fix = unsafe("Put a plain space", put(*match.span(), " "))
        message = "There is an invisible line separator here, at which Markdown breaks no line."
        yield Finding(Span(*match.span()), message, fix)


RULE = Rule(
    id="encoding/nbsp-and-spaces",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        patterns=(rf"(?m)^[ \t]*(?:#{{1,6}}|[*+-]|(?:- )?[\w-]+:){_SPECIAL}", "[\u2028\u2029]")
    ),
    stage=Stage.ENCODING,
    examples=(
        Bad("##\u00a0History\n", "## History\n"),
        Bad("*\u00a0one\n*\u00a0two\n", "* one\n* two\n"),
        Bad("---\nsubject:\u00a0Fort\n---\n", "---\nsubject: Fort\n---\n"),
        Bad("one\u2028two\n", "one two\n"),
        Good("It is 5\u00a0km; ##\u00a0is no heading here.\n"),
        Good("Plain: text\n\n-\u00a0- -\n"),
    ),
    restructures=True,
)
