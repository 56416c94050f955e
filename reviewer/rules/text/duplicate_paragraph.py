"""The same paragraph stands twice in a row.

Why it matters: readers read it twice.
Fix safety: unsafe; it may be a refrain.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.article.outline import BlockKind
from reviewer.lint.model import ALWAYS, Bad, Finding, Good, Rule, Severity, Stage
from reviewer.lint.options import configurable, option
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import cut, unsafe
from reviewer.text import Span


@dataclass(frozen=True, slots=True)
class _Options:
    characters: int = option(
        80, "A shorter paragraph, in characters, may be repeated on purpose.", at_least=1
    )


@configurable(_Options)
def _check(article: Article, options: _Options) -> Iterator[Finding]:
    if not _has_doubled_line(article, options.characters):
        return
    former: Span | None = None
    for block in article.outline.blocks:
        if block.kind is BlockKind.PARAGRAPH:
            words = block.span.of(article.text).strip()
            if (
                former
                and len(words) > options.characters
                and words == former.of(article.text).strip()
            ):
                fix = unsafe("Remove the second one", cut(former.end, block.span.end))
                # A refrain may be meant; the converter repeats none on purpose.
                severity = None if is_converted(article) else Severity.INFO
                yield Finding(block.span, "The same paragraph again.", fix, severity)
            former = block.span
        else:
            former = None


def _has_doubled_line(article: Article, long: int) -> bool:
    """Whether any long line comes twice: cheaper than the outline, and nearly always False."""
    lines = [line[:long] for line in article.body.split("\n") if len(line) > long // 2]
    return len(set(lines)) < len(lines)


_TEXT = (
    "The fort was built in the year 1916 by men from the north, who stayed in it for twenty years."
)

RULE = Rule(
    id="text/duplicate-paragraph",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=ALWAYS,
    stage=Stage.MARKUP,
    examples=(
        Bad(f"{_TEXT}\n\n{_TEXT}\n\nEnd.\n", f"{_TEXT}\n\nEnd.\n"),
        Good(f"{_TEXT}\n\nEnd.\n"),
        Good(f"{_TEXT}\n\n## Later\n\n{_TEXT}\n"),
        Good("Oh, the fort!\n\nOh, the fort!\n"),
        Good(f"```\n{_TEXT}\n\n{_TEXT}\n```\n"),
    ),
)
