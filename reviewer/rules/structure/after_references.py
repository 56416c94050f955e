"""A section of prose after the references.

Why it matters: by convention only lists follow the references, so it was probably moved.
Fix safety: no fix; a person decides where the section belongs.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.article.outline import BlockKind
from reviewer.lint.model import ALWAYS, Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.lint.options import configurable, option
from reviewer.rules._sections import END_MATTER, heading_gate, titles_of

_REFERENCES = ("references", "einzelnachweise", "références", "referencias", "примечания")


@dataclass(frozen=True, slots=True)
class _Options:
    titles: tuple[str, ...] = option(
        _REFERENCES, "The titles of sections of references, in lowercase."
    )
    prose: int = option(
        200, "A longer paragraph, in characters, is prose, not the line before a list.", at_least=1
    )


def _gate(options: _Options) -> Gate:
    return Gate(patterns=(heading_gate(*options.titles),)) if options.titles else ALWAYS


@configurable(_Options, _gate)
def _check(article: Article, options: _Options) -> Iterator[Finding]:
    titled = zip(article.outline.sections, titles_of(article), strict=True)
    outermost = [(section, title) for section, title in titled if section.parent is None]
    sections = [section for section, _ in outermost]
    titles = [title for _, title in outermost]
    first = next((i for i, title in enumerate(titles) if title in options.titles), None)
    if first is None:
        return
    prose = [
        block.span.start
        for block in article.outline.blocks
        if block.kind is BlockKind.PARAGRAPH and block.span.length > options.prose
    ]
    for section, title in zip(sections[first + 1 :], titles[first + 1 :], strict=True):
        at = bisect_left(prose, section.own.start)
        if title not in END_MATTER and at < len(prose) and prose[at] < section.own.end:
            line = article.lines.line_of(sections[first].heading.span.start) + 1
            yield Finding(
                section.heading.span, f"This section follows the references (line {line})."
            )


RULE = Rule(
    "structure/after-references",
    Severity.INFO,
    __doc__,
    _check,
    gate=_gate(_Options()),
    stage=Stage.STRUCTURE,
    examples=(
        Bad("Text.\n\n## References\n * A book\n\n## History\n" + "The lake is old. " * 15 + "\n"),
        Good("Text.\n\n## History\n" + "The lake is old. " * 15 + "\n\n## References\n * A book\n"),
        Good("Text.\n\n## References\n * A book\n\n## Notes\n" + "The lake is old. " * 15 + "\n"),
        Good("Text.\n\n## References\n * A book\n\n## Awards\n * A prize\n"),
    ),
)
