"""Front matter that cannot be read.

Why it matters: the site's build stops here, or the article goes out without title and tags.
Fix safety: no fix; what the line was meant to say is for a person to tell.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.front_matter import ProblemKind
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage


def _check(article: Article) -> Iterator[Finding]:
    problem = article.front_matter.problem
    if problem is not None and problem.kind is ProblemKind.UNPARSABLE:
        yield Finding(problem.span, problem.message)


RULE = Rule(
    "front-matter/unparsable",
    Severity.ERROR,
    __doc__,
    _check,
    gate=Gate(patterns=(r"\A\s*(?:---|\+\+\+|;;;|\{)",)),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad("---\nsubject: Treaties: a short history\n---\n\nText.\n"),
        Bad("---\nsubject: Ohrid\ntags:\n\t- Lakes\n---\n\nText.\n"),
        Bad('---\nsubject: "Ohrid"" is a lake\n---\n\nText.\n'),
        Bad("+++\nsubject = Ohrid\n+++\n\nText.\n"),
        Good('---\nsubject: "Treaties: a short history"\n---\n\nText.\n'),
        Good("---\nsubject: Ohrid 12:30\ntags: [a, b]\n---\n\nText.\n"),
        Good("Text without front matter: none at all.\n"),
    ),
)
