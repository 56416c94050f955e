"""The article's last paragraph breaks off.

Why it matters: its end was lost.
Fix safety: no fix; only the source page knows how it goes on.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.article.outline import BlockKind
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.lint.options import configurable, option
from reviewer.text import Span


@dataclass(frozen=True, slots=True)
class _Options:
    characters: int = option(
        120, "A shorter paragraph, in characters, may be a caption or a signature.", at_least=1
    )


@configurable(_Options)
def _check(article: Article, options: _Options) -> Iterator[Finding]:
    # A paragraph holds no blank line, so this one's words stand after the last.
    tail = article.text.rstrip().rpartition("\n\n")[2]
    if len(tail) <= options.characters or ". " not in tail:
        return
    blocks = article.outline.blocks
    if not blocks or blocks[-1].kind is not BlockKind.PARAGRAPH:
        return
    words = blocks[-1].span.of(article.prose).rstrip()
    if (
        len(words) > options.characters
        and (words[-1].islower() or words[-1] in ",;")
        and ". " in words
    ):
        end = blocks[-1].span.start + len(words)
        start = max(words.rfind(" "), words.rfind("\n")) + 1 + blocks[-1].span.start
        yield Finding(Span(start, end), "The last paragraph breaks off here.")


_TEXT = (
    "The fort was built in the year 1916 by men from the north. They stayed in it for twenty "
    "years, and when they left it they took all its stones with them, so that"
)

RULE = Rule(
    id="text/truncated",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"[\p{Ll},;]\s*\z",)),
    stage=Stage.MARKUP,
    lost="the end of the text",
    examples=(
        Bad(_TEXT),
        Good(f"{_TEXT} nothing is left.\n"),
        Good(f"{_TEXT}\n\n* One\n* Two\n"),
        Good("By the editors"),
    ),
)
