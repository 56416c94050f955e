"""Several blank lines in a row, or blank lines at the end.

Why it matters: they mark where a picture, table or template disappeared, and clutter the text.
Fix safety: safe; the page looks the same. Blank lines in code stay as they are.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.outline import BlockKind
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._code_spans import may_hold_code
from reviewer.rules._repair import cut, safe
from reviewer.text import Span

_BLANKS = re.compile(r"\n[ \t]*+\n(?:[ \t]*+\n)*+[ \t]*+\Z|\n[ \t]*+\n[ \t]*+\n(?:[ \t]*+\n)*+")


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    protected = _verbatim(article)
    starts = [span.start for span in protected]
    for run in _BLANKS.finditer(text, max(0, article.body_start - 1)):
        span = Span(run.start() + 1, run.end())
        at = bisect_right(starts, run.start()) - 1
        if at >= 0 and protected[at].holds(run.start()):
            continue
        if run.end() == len(text):
            yield Finding(
                span,
                "There are blank lines at the end.",
                safe("Remove the blank lines", cut(*span)),
            )
        elif run.start() > 0:
            count = run.group().count("\n") - 1
            keep = text.index("\n", span.start) + 1
            fix = safe("Leave one blank line", cut(keep, span.end))
            yield Finding(span, f"{count} blank lines in a row.", fix)


def _verbatim(article: Article) -> list[Span]:
    """Stretches whose blank lines are shown, or end an HTML block."""
    may_be_shown = any(article.text.find(mark, article.body_start) >= 0 for mark in "<{%$\\")
    if not may_be_shown and not may_hold_code(article):
        return []
    outline = article.outline
    spans = [code.span for code in outline.code if not code.is_inline]
    spans += [block.span for block in outline.blocks if block.kind is BlockKind.HTML]
    joined: list[Span] = []
    for span in sorted([*spans, *outline.foreign]):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


RULE = Rule(
    id="md/blank-run",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\n[ \t]*\n[ \t]*(\n|\z)", r"\n[ \t]*\n\z", r"\n[ \t]+\z")),
    stage=Stage.BLANK_LINES,
    lost="a picture, table or template",
    examples=(
        Bad("One.\n\n\n\nTwo.", "One.\n\nTwo."),
        Bad("One.\n\n \nTwo.\n", "One.\n\nTwo.\n"),
        Bad("One.\n\n\n", "One.\n"),
        Bad("One.\n\n## Two\n\n\n## Three", "One.\n\n## Two\n\n## Three"),
        Good("One.\n\nTwo."),
        Good("One.\n"),
        Good("```\na\n\n\n\nb\n```\n"),
        Good("{% highlight js %}\na\n\n\n\nb\n{% endhighlight %}\n"),
        Good("{% raw %}\na\n\n\n\nb\n{% endraw %}\n"),
        Good("<pre>\n{{ a }}\n\n\nb\n</pre>\n"),
    ),
)
