"""Two versions of a text with Git's conflict markers between them: `<<<<<<< HEAD`.

Why it matters: readers see both versions and the markers; in front matter, they stop the site's
build.
Fix safety: unsafe; only a person can tell which of the two versions is right.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from reviewer.article import Article
from reviewer.lint.model import Applicability, Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import whole_line
from reviewer.rules._code_spans import CodeSpans
from reviewer.rules._later import later
from reviewer.rules._repair import cut, unsafe
from reviewer.text import Edit, Span

_MARK = later(r"^(?:<{7}|\|{7}|={7}|>{7})(?: [^\n]*)?$", re.MULTILINE)
_BEGIN, _ANCESTOR, _MIDDLE, _END = "<|=>"


class _Conflict(NamedTuple):
    """The lines of the marks; ``ancestor`` is there only in the style that shows three versions."""

    begin: Span
    ancestor: Span | None
    middle: Span
    end: Span

    def keeping_upper(self, text: str) -> tuple[Edit, ...]:
        """Edits that leave what stands above the middle."""
        return _without(text, self.begin, Span((self.ancestor or self.middle).start, self.end.end))

    def keeping_lower(self, text: str) -> tuple[Edit, ...]:
        """Edits that leave what stands below it."""
        return _without(text, Span(self.begin.start, self.middle.end), self.end)


def _without(text: str, upper: Span, lower: Span) -> tuple[Edit, ...]:
    upper, lower = whole_line(text, upper), whole_line(text, lower)
    if upper.end > lower.start:  # at the text's end, which the newline before it goes with
        return (cut(upper.start, lower.end),)
    return (cut(*upper), cut(*lower))


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    code = CodeSpans(article)
    pending: dict[str, Span] = {}
    for match in _MARK().finditer(text):
        line, mark = Span(*match.span()), match.group()[0]
        if code.holds(line):
            continue
        if mark == _BEGIN:
            yield from _alone(text, pending)
            pending = {mark: line}
        elif mark == _END and _MIDDLE in pending:
            conflict = _Conflict(pending[_BEGIN], pending.get(_ANCESTOR), pending[_MIDDLE], line)
            yield _finding(text, conflict)
            pending = {}
        elif mark == _END:
            yield from _alone(text, pending | {mark: line})
            pending = {}
        elif _BEGIN in pending:
            pending.setdefault(mark, line)
    yield from _alone(text, pending)


def _finding(text: str, conflict: _Conflict) -> Finding:
    upper, lower = conflict.keeping_upper(text), conflict.keeping_lower(text)
    fixes = (
        Fix("Keep the upper version", upper, Applicability.UNSAFE),
        Fix("Keep the lower version", lower, Applicability.UNSAFE),
    )
    return Finding(
        conflict.begin, "There are two versions of the text here, one below the other.", fixes
    )


def _alone(text: str, pending: dict[str, Span]) -> Iterator[Finding]:
    for mark, line in pending.items():
        if mark in (_BEGIN, _END):
            fix = unsafe("Remove the mark", cut(*whole_line(text, line)))
            yield Finding(line, "A conflict marker of Git was left here.", fix)


RULE = Rule(
    id="leak/merge-conflict",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"(?m)^(?:<<<<<<<|>>>>>>>)(?: |$)",)),
    stage=Stage.ENCODING,
    restructures=True,
    examples=(
        Bad(
            "The fort\n<<<<<<< HEAD\nfell in 1805.\n=======\nfell in 1806.\n>>>>>>> b\nEnd.\n",
            "The fort\nfell in 1805.\nEnd.\n",
        ),
        Bad("<<<<<<< ours\na\n||||||| base\nb\n=======\nc\n>>>>>>> theirs\n", "a\n"),
        Bad("The fort fell.\n<<<<<<< a\n=======\nIn 1805.\n>>>>>>> b", "The fort fell.\n"),
        Bad(
            "---\nsubject: Ohrid\n<<<<<<< HEAD\nlang: mk\n---\n",
            "---\nsubject: Ohrid\nlang: mk\n---\n",
        ),
        Good("```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> dates\n```\n"),
        Good("The fort\n=======\n\nIt fell.\n"),
        Good("> > > > > > > deep\n\n>>>>>>>deep quotes\n"),
    ),
)
