"""Front matter whose closing line is missing.

Why it matters: the build takes the whole article for front matter, or prints its fields as text.
Fix safety: no fix; only a person can tell where the front matter was meant to end.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.front_matter import ProblemKind
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage


def _check(article: Article) -> Iterator[Finding]:
    problem = article.front_matter.problem
    if problem is not None and problem.kind is ProblemKind.UNCLOSED:
        yield Finding(problem.span, problem.message)


RULE = Rule(
    "front-matter/unclosed",
    Severity.ERROR,
    __doc__,
    _check,
    gate=Gate(patterns=(r"\A\s*(?:---|\+\+\+|;;;|\{)",)),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad("---\nsubject: Ohrid\ntags:\n  - Lakes\n\nOhrid is a lake.\n"),
        Bad('+++\nsubject = "Ohrid"\n\nOhrid is a lake.\n'),
        Good("---\nsubject: Ohrid\n---\n\nOhrid is a lake.\n"),
        Good("---\n\nA line that begins the page, and no front matter.\n"),
    ),
)
