"""A piece of JavaScript printed in the text: `[Function: name]`, `function () {`.

Why it matters: the words that the function should have produced are missing.
Fix safety: unsafe; the printed name of a function can be removed, but the sentence may need repair.
Longer code is only reported.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import cut, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_SOURCE = re.compile(
    r"\[(?:Async|Generator)?Function(?:: \w+| \(anonymous\))\]"
    r"|f(?<=\bf)unction ?\w*\((?:\w+(?:, ?\w+)*)?\) ?\{"
    r"|\{ ?\[native code\] ?\}"
)


def _check(article: Article) -> Iterator[Finding]:
    for match in _SOURCE.finditer(article.prose):
        start, end = match.span()
        has_blank = article.text[start - 1 : start] == " "
        fix = (
            unsafe("Delete the printed function", cut(start - has_blank, end))
            if match.group().startswith("[")
            else ()
        )
        yield Finding(Span(start, end), "A script printed its own code here.", fix)


RULE = Rule(
    id="leak/js-source",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(literals=("Function", "[native code]"), patterns=(r"function ?\w*\(",)),
    stage=Stage.LEAK,
    examples=(
        Bad("Born in [Function: place] in 1901.\n", "Born in in 1901.\n"),
        Bad("It has function () { return x; } towers.\n"),
        Good("A function (or map) is a relation; function f(x) = x.\n"),
        Good("Write `function () {` first.\n"),
        Good("```js\nfunction () { [native code] }\n```\n"),
    ),
)
