"""A list of links of which only the words are left.

Why it matters: "External links" without a link leads nowhere.
Fix safety: no fix; the names may still serve a reader, and the links are on the source page.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.outline import Section
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._sections import heading_gate, title_of

_TITLES = (
    "external links",
    "external link",
    "see also",
    "weblinks",
    "liens externes",
    "enlaces externos",
    "collegamenti esterni",
    "ligações externas",
    "externe links",
    "linki zewnętrzne",
)


def _check(article: Article) -> Iterator[Finding]:
    starts = sorted(link.span.start for link in article.outline.links)
    for section in article.outline.sections:
        if title_of(article, section) in _TITLES and _is_dead(article, section, starts):
            title = section.heading.text_span.of(article.text)
            yield Finding(section.heading.span, f"“{title}” holds no link any more.")


def _is_dead(article: Article, section: Section, links: list[int]) -> bool:
    span = section.span
    text = span.of(article.text)
    has_item = any(span.encloses(item.span) for item in article.outline.items)
    has_link = "://" in text or "](" in text or "www." in text or "]:" in text or "][" in text
    return has_item and not has_link and not any(span.holds(start) for start in links)


RULE = Rule(
    "structure/boilerplate-section",
    Severity.INFO,
    __doc__,
    _check,
    gate=Gate(patterns=(heading_gate(*_TITLES),)),
    stage=Stage.STRUCTURE,
    examples=(
        Bad("Text.\n\n## External links\n * The lake's own page\n * Pictures of Ohrid\n"),
        Bad("Text.\n\n## See also\n * Lake Prespa\n"),
        Good("Text.\n\n## External links\n * [The lake's own page](https://ohrid.example)\n"),
        Good("Text.\n\n## See also\n * Lake Prespa: https://prespa.example\n"),
        Good("Text.\n\n## External links\nThere are none.\n\n## Fish\n * Trout\n"),
    ),
)
