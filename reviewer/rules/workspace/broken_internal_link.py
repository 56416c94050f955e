"""A link to another article of the site leads nowhere.

Why it matters: readers get an error page.
Fix safety: unsafe; the article with the most similar name is offered, or the link is removed and
its words stay. Reported only where links of the same form do lead to articles.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.outline import Link
from reviewer.index.facts import Facts
from reviewer.index.internal_links import internal_links
from reviewer.index.record import Record, path_of
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.model import Bad, Finding, Fix, Good, Neighbour, Severity, Stage
from reviewer.rules._repair import put, unsafe


def _suspects(record: Record, facts: Facts) -> bool:
    return bool(record.links) and any(
        facts.links.is_broken(record.path, target) for target in record.links
    )


def _judge(article: Article, facts: Facts) -> Iterator[Finding]:
    path = path_of(article)
    for link, target in internal_links(article):
        if facts.links.is_broken(path, target):
            message = f"There is no article at “{target}”."
            yield Finding(link.target_span, message, _fixes(article, link, target, facts))


def _fixes(article: Article, link: Link, target: str, facts: Facts) -> tuple[Fix, ...]:
    written = link.target_span.of(article.text)
    nearest = facts.links.nearest(target)
    words = link.text_span.of(article.text)
    plain = unsafe("Remove the link, keep its words", put(*link.span, words))
    if nearest is None or target not in written:
        return plain
    meant = written.replace(target, nearest, 1)
    return (*unsafe(f"Link to “{nearest}”", put(*link.target_span, meant)), *plain)


_LAKES = tuple(
    [
        Neighbour(f"{name}.md", f"To [the other](/lakes/{other}) lake.\n")
        for name, other in (
            ("ohrid", "prespa"),
            ("prespa", "mavrovo"),
            ("mavrovo", "debar-lake"),
            ("debar-lake", "ohrid"),
        )
    ]
)

RULE = WorkspaceRule(
    id="workspace/broken-internal-link",
    severity=Severity.WARNING,
    explanation=__doc__,
    suspects=_suspects,
    judge=_judge,
    stage=Stage.MARKUP,
    examples=(
        Bad(
            "South of [Lake Debar](/lakes/debar-lke).\n",
            "South of [Lake Debar](/lakes/debar-lake).\n",
            beside=_LAKES,
        ),
        Bad(
            "South of [Lake Dojran](/lakes/dojran).\n",
            "South of Lake Dojran.\n",
            beside=_LAKES,
        ),
        Good("South of [Lake Ohrid](/lakes/Ohrid/).\n", beside=_LAKES),
        Good("All [lakes](/tags/lakes), a [map](/lakes/map.png).\n", beside=_LAKES),
        Good("South of [Lake Ohrid](/lakes/ohrid).\n"),
    ),
)
