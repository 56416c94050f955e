"""A list of links of which only the words are left.

Why it matters: "External links" without a link leads nowhere.
Fix safety: no fix; the names may still be useful to a reader, and the links are on the source page.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.article.outline import Section
from reviewer.lint.model import ALWAYS, Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.lint.options import configurable, option
from reviewer.rules._sections import heading_gate, titles_of
from reviewer.text import Span

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


@dataclass(frozen=True, slots=True)
class _Options:
    titles: tuple[str, ...] = option(_TITLES, "The titles of such sections, in lowercase.")


def _gate(options: _Options) -> Gate:
    return Gate(patterns=(heading_gate(*options.titles),)) if options.titles else ALWAYS


@configurable(_Options, _gate)
def _check(article: Article, options: _Options) -> Iterator[Finding]:
    links = [link.span.start for link in article.outline.links]
    items = [item.span.start for item in article.outline.items]
    for section, title in zip(article.outline.sections, titles_of(article), strict=True):
        if title in options.titles and _is_dead(article, section, links, items):
            name = section.heading.text_span.of(article.text)
            yield Finding(section.heading.span, f"“{name}” no longer contains a link.")


def _is_dead(article: Article, section: Section, links: list[int], items: list[int]) -> bool:
    text = section.span.of(article.text)
    has_address = any(mark in text for mark in ("://", "www.", "](", "][", "]:"))
    return not has_address and _any_in(section.span, items) and not _any_in(section.span, links)


def _any_in(span: Span, starts: list[int]) -> bool:
    at = bisect_left(starts, span.start)
    return at < len(starts) and starts[at] < span.end


RULE = Rule(
    "structure/boilerplate-section",
    Severity.INFO,
    __doc__,
    _check,
    gate=_gate(_Options()),
    stage=Stage.STRUCTURE,
    lost="links",
    examples=(
        Bad("Text.\n\n## External links\n * The lake's own page\n * Pictures of Ohrid\n"),
        Bad("Text.\n\n## See also\n * Lake Prespa\n"),
        Good("Text.\n\n## External links\n * [The lake's own page](https://ohrid.example)\n"),
        Good("Text.\n\n## See also\n * Lake Prespa: https://prespa.example\n"),
        Good("Text.\n\n## External links\nThere are none.\n\n## Fish\n * Trout\n"),
    ),
)
