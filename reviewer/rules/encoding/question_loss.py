"""A question mark in the place of a letter or a sign: `Sa?d`, `| ?? DONE |`.

Why it matters: a letter is gone, and readers cannot tell which.
Fix safety: unsafe; offered only where the same word stands intact elsewhere in the article.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._encoding import misread_places
from reviewer.rules._intact_words import LOST, IntactWords
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

_BROKEN = re.compile(r"[^\W\d_](?<![\w/?&=.].)[^\W\d_]*+\?[^\W\d_]+(?![\w/?&=])")


#: Where marks and pictures stand: before the words of a heading, an item or a cell, and after what
#: is said of a label.
_SIGN = re.compile(
    r"\|[ \t]*(\?{1,2})(?= [A-Z][A-Za-z])|^(?:#{1,6}|[-*+]) (\?\?)(?= [A-Z][A-Za-z])"
    r"|^\*\*[^*\n]{1,40}:\*\* [^\n?]{1,80} (\?\?)[ \t]*$",
    re.MULTILINE,
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _SIGN):
        message = "A sign or a picture may have become a question mark here."
        place = Span(*match.span(match.lastindex or 0))
        yield Finding(place, message, severity=Severity.INFO)
    words: IntactWords | None = None
    for match in prose_matches(article, _BROKEN):
        span = Span(*match.span())
        if not misread_places(article.text).isdisjoint(range(*span)):
            continue
        words = words or IntactWords(article.text)
        twin = words.twin_of(match.group().replace("?", LOST))
        if twin and not twin.isascii():
            fix = unsafe(f"Replace with “{twin}”", put(*span, twin))
            yield Finding(span, "A letter of this word became a question mark.", fix)
        else:
            message = "A letter of this word may have become a question mark."
            yield Finding(span, message, severity=Severity.INFO)


RULE = Rule(
    id="encoding/question-loss",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\pL\?\pL", r"[#|*+-][ \t]*\?\?? [A-Z]", r"[^\n] \?\?[ \t]*(?:\n|\z)")),
    stage=Stage.ENCODING,
    examples=(
        Bad("Sa?d and Saïd\n", "Saïd and Saïd\n"),
        Bad("The Sa?d affair\n"),
        Bad("| Item | State |\n|---|---|\n| a | ?? DONE |\n"),
        Bad("**Status:** In work ??\n"),
        Good("# ? Really\n\n- ?\n\nWhat ??\n"),
        Good("What? Who?! <https://a.example/x?y=z> a.md?b `a?b`\n"),
    ),
)
