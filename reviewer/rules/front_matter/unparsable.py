"""Front matter that cannot be read.

Why it matters: the site's build stops here, or the article is published without title and tags.
Fix safety: replacing tabs and special spaces with plain spaces is safe if everything can be read
then; any other repair is unsafe, as only a person can tell what the line was meant to say.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.front_matter import Kind, ProblemKind
from reviewer.lint.model import Applicability, Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._later import later
from reviewer.rules.front_matter._rescue import Repair, find_repairs
from reviewer.text import Span

#: A key with its colon, an item, the rest of a value, a comment, or nothing.
_SOUND_LINE = later(r"(?m)[^\s:#-][^:\n]*(?::[^\s:][^:\n]*)*:(?:[ \t\n]|$)|[ \t#\n\]}-]|$")
#: What `leak/merge-conflict` reports, and mends.
_CONFLICT = later(r"(?m)^(?:<{7}|>{7})(?: |$)")


def _check(article: Article) -> Iterator[Finding]:
    problem = article.front_matter.problem
    if problem is None or problem.kind is not ProblemKind.UNPARSABLE:
        return
    if _CONFLICT().search(article.text, *article.front_matter.content):
        return
    above = _line_above_to_blame(article, problem.span)
    span = above or problem.span
    message = "There is no colon followed by a space after the key in this line."
    repairs = find_repairs(article, article.lines.line_of(span.start))
    if repairs:
        span = _lines_of(article, repairs[0], span)
    fixes = tuple(_fix(repair) for repair in repairs)
    if not above:
        message = problem.message
    if problem.span.of(article.text).startswith("\t"):
        message = "YAML lines must be indented with spaces, not tabs."
    yield Finding(span, message, fixes)


def _line_above_to_blame(article: Article, span: Span) -> Span | None:
    """The line above where it has no key: readers of YAML stumble over the next one."""
    number = article.lines.line_of(span.start) - 1
    if article.front_matter.kind is not Kind.YAML or number < 1:
        return None
    line = article.lines.line_span(number)
    return None if _SOUND_LINE().match(article.text, line.start, line.end) else line


def _lines_of(article: Article, repair: Repair, span: Span) -> Span:
    """The blamed line, or all that the repair changes."""
    first = article.lines.line_of(min(repair.edits[0].span.start, span.start))
    last = article.lines.line_of(repair.edits[-1].span.start)
    start, end = article.lines.line_span(first).start, article.lines.line_span(last).end
    return span if span.start <= start and end <= span.end else Span(start, max(end, span.end))


def _fix(repair: Repair) -> Fix:
    level = Applicability.SAFE if repair.is_safe else Applicability.UNSAFE
    return Fix(repair.title, repair.edits, level)


RULE = Rule(
    "front-matter/unparsable",
    Severity.ERROR,
    __doc__,
    _check,
    gate=Gate(patterns=(r"\A\s*(?:---|\+\+\+|;;;|\{)",)),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nsubject: Treaties: a short history\n---\n\nText.\n",
            '---\nsubject: "Treaties: a short history"\n---\n\nText.\n',
        ),
        Bad(
            "---\nsubject: Ohrid\ntags:\n\t- Lakes\n---\n\nText.\n",
            "---\nsubject: Ohrid\ntags:\n  - Lakes\n---\n\nText.\n",
        ),
        Bad(
            "---\nby:\n\tname:\n\t  first: Ana\n---\n\nText.\n",
            "---\nby:\n  name:\n    first: Ana\n---\n\nText.\n",
        ),
        Bad(
            '---\nsubject: "Ohrid""\nlang: mk\n---\n\nText.\n',
            '---\nsubject: "Ohrid"\nlang: mk\n---\n\nText.\n',
        ),
        Bad(
            '---\nsubject: The "Bay" of "bones"\nalso: "The "Bay" of bones"\n---\n\nText.\n',
            '---\nsubject: The "Bay" of "bones"\nalso: \'The "Bay" of bones\'\n---\n\nText.\n',
        ),
        Bad(
            "---\nsubject: Ohrid\nlang = mk\ndate:2004\n---\n\nText.\n",
            "---\nsubject: Ohrid\nlang: mk\ndate: 2004\n---\n\nText.\n",
        ),
        Bad(
            '---\nby:\n  ["Ana", "A"]\n  ["Ilir", "I"]\n---\n\nText.\n',
            '---\nby:\n  - ["Ana", "A"]\n  - ["Ilir", "I"]\n---\n\nText.\n',
        ),
        Bad(
            "---\nby:\n  - Ana\n  tags:\n  - Lakes\n---\n\nText.\n",
            "---\nby:\n  - Ana\ntags:\n  - Lakes\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject:\u00a0Ohrid\nby:\n\u00a0\u00a0-\u00a0Ana\n---\n\nText.\n",
            "---\nsubject: Ohrid\nby:\n  - Ana\n---\n\nText.\n",
        ),
        Bad("+++\nsubject = Ohrid\n+++\n\nText.\n"),
        Good('---\nsubject: "Treaties: a short history"\n---\n\nText.\n'),
        Good("---\nsubject: Ohrid 12:30\ntags: [a, b]\n---\n\nText.\n"),
        Good('+++\nsubject = "Ohrid"\n+++\n\nText.\n'),
        Good("Text without front matter: none at all.\n"),
    ),
)
