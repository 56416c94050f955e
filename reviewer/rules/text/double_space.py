"""Two spaces inside a sentence.

Why it matters: they mark where a template disappeared; words may be missing.
Fix safety: unsafe; closing the gap hides the clue.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_at, prose_matches
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

_GAP = re.compile(r" (?<!  ) {1,11}(?=[^\W_]|[(*“\"—–])")
#: More blanks than these align, except where the converter left out several citations.
_LONGEST = 4
#: After a full stop two spaces are a typist's habit, after a bar or marker they align.
_BEFORE = frozenset(',;)*”’"—–।۔')
#: After these, two spaces are a gap only where a sentence cannot begin.
_ENDS = frozenset(".!?")
_MARKER = re.compile(r"[ \t>]*(?:[-*+]|\d{1,9}[.)]|[^\W\d_][.)])?(?:[ \t]+\d{1,9}[.)])?[ \t]*")


def _check(article: Article) -> Iterator[Finding]:
    bars = _LinesWithBar(article)
    was_made = is_converted(article)
    for match in prose_matches(article, _GAP):
        start, end = match.span()
        if end - start > _LONGEST and not was_made:
            continue
        before = article.prose[start - 1 : start]
        is_inside = before.isalnum() or before in _BEFORE
        if not is_inside and not (
            was_made and before in _ENDS and article.prose[end : end + 1].islower()
        ):
            continue
        line = line_at(article, start)
        marker = _MARKER.match(article.text, line.start, line.end)
        if (marker and marker.end() > start) or bars.hold(line):
            continue
        fix = unsafe("Leave one space", put(start, end, " "))
        yield Finding(Span(start, end), "Two spaces: words may be missing here.", fix)


class _LinesWithBar:
    """Tells rows of tables, which may be aligned, looking at each line once."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._line = Span(0, 0)
        self._has_bar = False

    def hold(self, line: Span) -> bool:
        """Whether ``line`` has a bar; lines are asked for in order."""
        if line != self._line:
            self._line = line
            self._has_bar = self._text.find("|", line.start, line.end) >= 0
        return self._has_bar


_HEAD = "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    id="text/double-space",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"[^\s.!?:|]  {1,11}[^\s|]",)),
    stage=Stage.SPACING,
    lost="words of a template",
    examples=(
        Bad("The transfer  of troops began.", "The transfer of troops began."),
        Bad("Fort Anna,  the old one", "Fort Anna, the old one"),
        Bad(_HEAD + "Built late,      it fell.", _HEAD + "Built late, it fell."),
        Good("Built late,      it fell."),
        Good("The fort fell.  Peace came."),
        Good("1.  One\n2.  Two\n"),
        Good("*  One\n*  Two\n"),
        Good("| One  two | x |\n| --- | --- |\n"),
        Good("One line  \nand the next"),
        Good("```\na  b\n```"),
    ),
)
