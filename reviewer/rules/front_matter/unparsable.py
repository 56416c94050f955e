"""Front matter that cannot be read.

Why it matters: the site's build stops here, or the article goes out without title and tags.
Fix safety: no fix; what the line was meant to say is for a person to tell.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.front_matter import Kind, ProblemKind
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.text import Span

#: A key with its colon, an item, the rest of a value, a comment, or nothing.
_SOUND_LINE = re.compile(r"[^\s:#-][^:\n]*(?::[^\s:][^:\n]*)*:(?:[ \t\n]|$)|[ \t#\n\]}-]|$", re.M)


def _check(article: Article) -> Iterator[Finding]:
    problem = article.front_matter.problem
    if problem is not None and problem.kind is ProblemKind.UNPARSABLE:
        yield _on_the_line_above(article, problem.span) or Finding(problem.span, problem.message)


def _on_the_line_above(article: Article, span: Span) -> Finding | None:
    """Blame the line above where it has no key: readers of YAML stumble over the next one."""
    number = article.lines.line_of(span.start) - 1
    if article.front_matter.kind is not Kind.YAML or number < 1:
        return None
    line = article.lines.line_span(number)
    if _SOUND_LINE.match(article.text, line.start, line.end):
        return None
    return Finding(line, "This line has no colon, with a blank behind it, after its key.")


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
        Bad("---\nsubject: Ohrid\nlang = mk\ndate: 2004\n---\n\nText.\n"),
        Bad("+++\nsubject = Ohrid\n+++\n\nText.\n"),
        Good('---\nsubject: "Treaties: a short history"\n---\n\nText.\n'),
        Good("---\nsubject: Ohrid 12:30\ntags: [a, b]\n---\n\nText.\n"),
        Good('+++\nsubject = "Ohrid"\n+++\n\nText.\n'),
        Good("Text without front matter: none at all.\n"),
    ),
)
