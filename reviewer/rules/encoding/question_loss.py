"""A question mark inside a word where a letter was: `Sa?d`.

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


def _check(article: Article) -> Iterator[Finding]:
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
    gate=Gate(patterns=(r"\pL\?\pL",)),
    stage=Stage.ENCODING,
    examples=(
        Bad("Sa?d and Saïd\n", "Saïd and Saïd\n"),
        Bad("The Sa?d affair\n"),
        Good("What? Who?! <https://a.example/x?y=z> a.md?b `a?b`\n"),
    ),
)
