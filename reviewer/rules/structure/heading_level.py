"""A heading that skips a level, such as #### right below ##.

Why it matters: screen readers and tables of contents place it below a section that does not exist.
Fix safety: no fix; a person decides whether this heading or the one above has the wrong level.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._tags import is_scraped


def _check(article: Article) -> Iterator[Finding]:
    if not is_scraped(article):
        return  # an author's choice, or a site's own
    above = 0
    for heading in article.outline.headings:
        if above and heading.level > above + 1:
            message = f"A heading of level {heading.level} directly follows one of level {above}."
            yield Finding(heading.span, message)
        above = heading.level


RULE = Rule(
    "structure/heading-level",
    Severity.INFO,
    __doc__,
    _check,
    gate=Gate(patterns=(r"(?m)^ {0,3}#{3,6}[ \t]",)),
    stage=Stage.STRUCTURE,
    examples=(
        Bad("---\nsubject: Ohrid\n---\n\n## History\nOld.\n\n#### Romans\nOlder.\n"),
        Good(
            "---\nsubject: Ohrid\n---\n\n## History\nOld.\n\n### Romans\nOlder.\n\n"
            "#### Roads\nStraight.\n\n## Fish\nTrout.\n"
        ),
        Good("---\ntitle: Ohrid\n---\n\n## History\nOld.\n\n#### Romans\nOlder.\n"),
        Good("---\nsubject: Ohrid\n---\n\n### It begins deep\nText.\n\n## And goes up\nText.\n"),
    ),
)
