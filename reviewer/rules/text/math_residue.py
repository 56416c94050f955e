"""A formula's source is printed in the text.

Why it matters: readers see TeX instead of the formula.
Fix safety: no fix; the formula often stands next to it in another form, or has to be typeset again.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import is_converted
from reviewer.text import Span

_STYLE = re.compile(r"\{\\(?:displaystyle|textstyle|scriptstyle)\b[^\n\0]{0,200}")


#: A command of TeX in what the converter wrote, which escapes nothing.
_COMMAND = re.compile(r"\\(?:[A-Z]?[a-z]{2,20}\b|,)(?![\\/])")
#: Characters before it in which a formula may begin.
_REACH = 500


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _STYLE):
        if _is_formula(article.text, match.start()):
            continue
        yield Finding(
            Span(match.start(), _closing_brace(match)),
            "The source code of a formula is printed here.",
        )
    for match in prose_matches(article, _COMMAND) if is_converted(article) else ():
        yield Finding(
            Span(*match.span()), "The source code of a formula is printed here.", (), Severity.INFO
        )


def _is_formula(text: str, offset: int) -> bool:
    """Whether marks of a formula are open before it in its paragraph."""
    before = text[max(0, offset - _REACH) : offset].rpartition("\n\n")[2]
    return before.count("$$") % 2 == 1 or before.rstrip().endswith(("$", "\\[", "\\("))


def _closing_brace(match: re.Match[str]) -> int:
    depth = 0
    for at, character in enumerate(match.group(), match.start()):
        depth += (character == "{") - (character == "}")
        if depth == 0:
            return at + 1
    return match.end()


_HEAD = "---\nsubject: Acid\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    id="text/math-residue",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("\\",)),
    stage=Stage.MARKUP,
    examples=(
        Bad(r"The sum x {\displaystyle x_{1}} is small."),
        Bad(_HEAD + r"It is R + \Delta."),
        Good(r"It is R + \Delta."),
        Good("The sum $x_1$ is small."),
        Good(r"It is $$ {\displaystyle x} $$ or \\[ {\displaystyle x}\\] or $ {\displaystyle x}$."),
        Good(r"Write `{\displaystyle x}`."),
    ),
)
