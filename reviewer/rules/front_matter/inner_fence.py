"""A line of dashes inside front matter ends it early, and the rest is printed.

Why it matters: generators lose the fields below that line, and readers see them as text.
Fix safety: unsafe; the line of dashes is removed, but it may have been part of a value.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.front_matter import Kind
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._later import later
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

#: Lines of keys, items and indented values, and the fence that should have been the only one.
_REST = later(
    r"(?:(?:[^\W\d][\w-]*:(?: [^\n]*)?|[ ]+\S[^\n]*|- [^\n]*)\n){1,200}---[ \t]*(?:\n|\Z)"
)
_FENCE = "---\n"


def _check(article: Article) -> Iterator[Finding]:
    head = article.front_matter
    if head.kind is not Kind.YAML:
        return
    start = article.body_start
    rest = _REST().match(article.text, start)
    if rest is None or article.text[start - len(_FENCE) : start] != _FENCE:
        return
    fence = Span(start - len(_FENCE), start)
    joined = Article(article.text[: fence.start] + rest.group()).front_matter
    if joined.problem is None and len(joined.fields) > len(head.fields) + _is_one_line(rest[0]):
        # With the newline before it, as the value above may go on after the line.
        fix = unsafe("Remove the line of dashes", put(fence.start - 1, fence.end, "\n"))
        place = Span(fence.start, fence.end - 1)
        yield Finding(place, "The front matter ends here, but more of its fields follow.", fix)


def _is_one_line(rest: str) -> bool:
    """One line with dashes below is rather a heading."""
    return rest.count("\n") <= 2 and rest[:1].isupper()


RULE = Rule(
    "front-matter/inner-fence",
    Severity.ERROR,
    __doc__,
    _check,
    gate=Gate(patterns=(r"\A\s*---",)),
    stage=Stage.FRONT_MATTER,
    restructures=True,
    examples=(
        Bad(
            "---\nsubject: Ohrid\n---\nlang: mk\ntags:\n  - Lakes\n---\n\nText.\n",
            "---\nsubject: Ohrid\nlang: mk\ntags:\n  - Lakes\n---\n\nText.\n",
        ),
        Bad(
            "---\ndescription: |-\n  A lake.\n---\n  In the south.\nlang: mk\n---\n\nText.\n",
            "---\ndescription: |-\n  A lake.\n  In the south.\nlang: mk\n---\n\nText.\n",
        ),
        Good("---\nsubject: Ohrid\n---\nNote: a heading\n---\n\nText.\n"),
        Good("---\nsubject: Ohrid\n---\n\nlang: mk\ntags: none\n\n---\n"),
        Good("---\ndescription: |-\n  A lake.\n  ---\n  In the south.\n---\n\nText.\n"),
    ),
)
