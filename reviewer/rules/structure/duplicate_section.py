"""Two sections of the same name at the same level.

Why it matters: the converter printed its own list after the article's; links to the second heading
lead to the first.
Fix safety: unsafe; the heading with nothing below it is removed. Nothing is offered where both have
text, which a person has to merge.
"""

from collections import defaultdict
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.outline import Section
from reviewer.lint.model import Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import unsafe
from reviewer.rules._sections import empty_sections, has_doubled_title, titles_of, without_heading


def _check(article: Article) -> Iterator[Finding]:
    if not has_doubled_title(article):
        return
    groups: defaultdict[tuple[int | None, int, str], list[tuple[Section, bool]]]
    groups = defaultdict(list)
    sections = zip(
        article.outline.sections, titles_of(article), empty_sections(article), strict=True
    )
    for section, title, empty in sections:
        if any(map(str.isalnum, title)):
            groups[section.parent, section.heading.level, title].append((section, empty))
    for group in groups.values():
        if len(group) > 1:
            yield from _findings(article, group)


def _findings(article: Article, group: list[tuple[Section, bool]]) -> Iterator[Finding]:
    filled = next((section for section, empty in group if not empty), group[0][0])
    # Both may be meant where both hold text, or where an author began both.
    is_meant = sum(not empty for _, empty in group) > 1 or not is_converted(article)
    severity = Severity.INFO if is_meant else None
    lines = [article.lines.line_of(section.heading.span.start) + 1 for section, _ in group]
    for (section, empty), line in zip(group, lines, strict=True):
        other = next(found for found in lines if found != line)
        fixes: tuple[Fix, ...] = ()
        if empty and section is not filled:
            fixes = unsafe("Remove this heading", without_heading(article, section))
        title = section.heading.text_span.of(article.text)
        yield Finding(section.heading.span, f"“{title}” is also in line {other}.", fixes, severity)


RULE = Rule(
    "structure/duplicate-section",
    Severity.WARNING,
    __doc__,
    _check,
    gate=Gate(patterns=(r"(?m)^ {0,3}#{1,6}[ \t]", r"(?m)^ {0,3}(?:=+|-+)[ \t]*$")),
    stage=Stage.STRUCTURE,
    examples=(
        Bad(
            "Text.\n\n## References\n\n\n## Links\n * A\n\n## References\n * B\n",
            "Text.\n\n## Links\n * A\n\n## References\n * B\n",
        ),
        Bad("Text.\n\n## Notes\nA note.\n\n## Notes\nAnother.\n"),
        Bad("Text.\n\n## Notes\n\n## Notes[object Object]\n", "Text.\n\n## Notes\n"),
        Good("## 2004\n### Results\nWon.\n\n## 2005\n### Results\nLost.\n"),
        Good("## Results\nWon.\n\n### Results\nLost.\n\n## Results of others\nDrew.\n"),
    ),
)
