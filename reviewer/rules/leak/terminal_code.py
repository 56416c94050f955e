r"""A terminal's colour code without its escape character: `[0m`, `[1;32m`.

Why it matters: readers see the code, which is what remains once the invisible escape character is
removed.
Fix safety: unsafe; such codes are rarely meant, but an article about terminals shows them.
"""

from collections.abc import Iterator
from itertools import islice

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._code_spans import CodeSpans
from reviewer.rules._later import later
from reviewer.rules._repair import cut, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

#: Several codes side by side, the escape character spelled out or gone.
_CODE = r"\[(?:0?[0-9]|[34][0-79]|9[0-7]|10[0-7]|\d{1,3}(?:;\d{1,3}){1,4})m"
_ESCAPE = r"(?:\\(?:e|033|x1[bB]|u001[bB])|\u241b|\^\[)"
#: No label, and no range of a query, `[30m:1m]`.
_NOT_MEANT = r"(?!\]|:\d)"
_CODES = later(rf"{_ESCAPE}?{_CODE}{_NOT_MEANT}(?:{_ESCAPE}?{_CODE}{_NOT_MEANT})*")
#: Characters before a code in which a program spells one out.
_REACH = 200
_SPELLED = later(_ESCAPE)


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    code = CodeSpans(article)
    first_two = list(islice(_CODES().finditer(text, article.body_start), 2))
    for match in _CODES().finditer(text, article.body_start):
        before = text[match.start() - 1 : match.start()]
        if before == "\x1b" or (before.isalnum() and len(first_two) == 1):
            continue
        span = Span(*match.span())
        if code.holds(span) and _is_source(text, span):
            continue
        fix = unsafe("Remove the colour code", cut(*span))
        yield Finding(span, "A terminal's colour code is printed here.", fix)


def _is_source(text: str, span: Span) -> bool:
    """Whether the code is spelled as in a program, where it is meant."""
    line = text[max(0, span.start - _REACH) : span.end].rpartition("\n")[2]
    return _SPELLED().search(line) is not None


RULE = Rule(
    id="leak/terminal-code",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(patterns=(r"\[[0-9;]+m",)),
    stage=Stage.LEAK,
    examples=(
        Bad("The build \u241b[32mpassed[0m at noon.", "The build passed at noon."),
        Bad(r"It is \x1b[1mbold\x1b[0m here.", "It is bold here."),
        Bad("```\n[1;32mDone[0m in 3 s\n```\n", "```\nDone in 3 s\n```\n"),
        Good("```sh\nprintf '\\033[1mbold\\033[0m'\n```\n"),
        Good("The pool is [25m](#pool) long, and [5m] wide."),
        Good("The array a[0m] is odd."),
        Good("Ask for rate(requests[5m])[30m:1m] then."),
    ),
)
