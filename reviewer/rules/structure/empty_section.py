"""A heading with nothing below it.

Why it matters: readers come to a title without text; it is what the converter left of a list of
references, a gallery or a table.
Fix safety: safe in converted articles, where the section once had content; elsewhere, somebody may
still want to fill it.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.outline import Section
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import safe, unsafe
from reviewer.rules._sections import END_MATTER, empty_sections, titles_of, without_heading
from reviewer.rules._tags import is_scraped


def _check(article: Article) -> Iterator[Finding]:
    empty = empty_sections(article)
    was_made = is_scraped(article) or is_converted(article)
    for number, section in enumerate(article.outline.sections):
        if not empty[number] or section.heading.level == 1:
            continue
        is_end_matter = titles_of(article)[number] in END_MATTER
        if not is_end_matter and not was_made and not _stands_between(article, number):
            continue
        was_full = is_converted(article)
        if _may_be_text(article, section) or (was_full and not _has_marks(article, section)):
            continue
        # Elsewhere an author may have left the section for later.
        severity = None if was_full else Severity.INFO
        title = section.heading.text_span.of(article.text)
        offer = safe if was_full else unsafe
        fixes = offer("Remove the heading", without_heading(article, section))
        yield Finding(section.heading.span, f"“{title}” has no text.", fixes, severity)


def _has_marks(article: Article, section: Section) -> bool:
    """Whether the heading begins with number signs, as all of the converter's do."""
    return section.heading.span.of(article.text).lstrip().startswith("#")


def _may_be_text(article: Article, section: Section) -> bool:
    """Whether it is a sentence above what was meant as a line across the page."""
    words = section.heading.text_span.of(article.text)
    is_sentence = "\n" in words or words.endswith((".", "!", "?", ":", "。"))
    return is_sentence and not _has_marks(article, section)


def _stands_between(article: Article, number: int) -> bool:
    """Whether the headings before and after are of the same kind, and both have text.

    Authors use headings without text as a title's second line, or at the end of a draft.
    """
    sections = article.outline.sections
    around = sections[max(0, number - 1) : number + 2]
    return len(around) == 3 and all(
        part.heading.level == sections[number].heading.level
        and (part is sections[number] or part.own.of(article.text).strip())
        for part in around
    )


_HEAD = "---\nsubject: Ohrid\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    "structure/empty-section",
    Severity.WARNING,
    __doc__,
    _check,
    gate=Gate(
        patterns=(
            # A heading followed by another one, or by the text's end.
            r"(?m)^ {0,3}#{2,6}(?:[ \t].*)?\n(?:[ \t]*\n)*(?: {0,3}#{1,6}[ \t]|\S.*\n[=-]+[ \t]*$)",
            r"(?m)^ {0,3}#{2,6}(?:[ \t].*)?\s*\z",
            r"(?m)^-+[ \t]*\n\s*(?:#|\z|\S.*\n[=-]+[ \t]*$)",
        )
    ),
    stage=Stage.STRUCTURE,
    lost="the text or list of a section",
    examples=(
        Bad("Text.\n\n## References\n\n\n## Notes\nA note.\n", "Text.\n\n## Notes\nA note.\n"),
        Bad("Text.\n\n## References\n", "Text.\n"),
        Bad("Text.\n\n## History\nOld.\n\n## Gallery", "Text.\n\n## History\nOld."),
        Bad(
            "Text.\n\n## Sources\n### Bibliography\n\n### Weblinks\n\n\n## A\nB.\n",
            "Text.\n\n## A\nB.\n",
        ),
        Good(_HEAD + "The lake is deep.\nIt is old.\n---\n"),
        Good("Text.\n\n## Sources\n### Books\n * One\n"),
        Good("# Ohrid\n\n## History\nOld.\n"),
        Good("Text.\n\n## References\n![map](map.png)\n\n## Notes\n<!-- to come -->\n"),
        Bad("## A\nB.\n\n## Fish\n\n## C\nD.\n", "## A\nB.\n\n## C\nD.\n"),
        Good("# Ohrid\n\n### A lake\n### A town\n\n## History\nOld.\n"),
        Good("```\n## References\n\n## Notes\n```\n"),
    ),
)
