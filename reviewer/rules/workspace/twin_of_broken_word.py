"""A word lost a letter, and other articles have an intact word that it may have been.

Why it matters: the lost letter of `na�ve` cannot be computed, but where forty articles say `naïve`
it is known.
Fix safety: unsafe; every word that fits what is left is offered, the most frequent first.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.index.facts import Facts
from reviewer.index.lost_words import lost_word_spans
from reviewer.index.record import Record
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.model import Bad, Finding, Good, Neighbour, Severity, Stage
from reviewer.rules._repair import put, unsafe


def _suspects(record: Record, facts: Facts) -> bool:
    return any(word in facts.twins for word in record.lost)


def _judge(article: Article, facts: Facts) -> Iterator[Finding]:
    for span in lost_word_spans(article):
        broken = span.of(article.text)
        twins = facts.twins.get(broken, ())
        if not twins:
            continue
        word, articles = twins[0]
        fixes = [
            fix for twin, _ in twins for fix in unsafe(f"Replace with “{twin}”", put(*span, twin))
        ]
        have = "one article has" if articles == 1 else f"{articles:,} articles have"
        yield Finding(span, f"A letter was lost in “{broken}”; {have} “{word}”.", tuple(fixes))


_NAIVE = (Neighbour("art.md", "The naïve art.\n"), Neighbour("poem.md", "A naïve poem.\n"))

RULE = WorkspaceRule(
    id="workspace/twin-of-broken-word",
    severity=Severity.INFO,
    explanation=__doc__,
    suspects=_suspects,
    judge=_judge,
    needs_words=True,
    stage=Stage.ENCODING,
    examples=(
        Bad("Her na\ufffdve look.\n", "Her naïve look.\n", beside=_NAIVE),
        Bad("Her na?ve look.\n", "Her naïve look.\n", beside=_NAIVE),
        Good("Her na\ufffdve look.\n"),
        Good("Her look: naïve?\n", beside=_NAIVE),
        Good("See [it](/find?ve=na?vi).\n", beside=_NAIVE),
    ),
)
