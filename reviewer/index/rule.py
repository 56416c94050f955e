"""A rule that judges an article by the others of its workspace."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.index.facts import Facts
from reviewer.index.record import Record
from reviewer.lint.model import Finding, Gate, Rule

#: A gate that no text opens: alone, an article tells nothing.
NEVER = Gate(patterns=(r"[^\x00-\x{10ffff}]",))


def _nothing(_article: Article) -> Iterator[Finding]:
    return iter(())


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceRule(Rule):
    """A rule like the others, which needs the facts of a workspace. Alone, it finds nothing.

    ``suspects`` tells from an article's record whether ``judge`` should look at the article. It may
    be wrong in suspecting one, but must never pass over one in which ``judge`` finds something.
    ``needs_words`` is for a rule that asks for the whole words that broken ones may have been: all
    texts are searched once more for those. ``stands_in_for_schema`` is for a rule that takes what
    is usual for right: it does not run where people have written a schema.
    """

    suspects: Callable[[Record, Facts], bool]
    judge: Callable[[Article, Facts], Iterator[Finding]]
    check: Callable[[Article], Iterator[Finding]] = _nothing
    gate: Gate = NEVER
    needs_words: bool = False
    stands_in_for_schema: bool = False

    @property
    def runs_alone(self) -> bool:
        """No: it needs the articles beside it."""
        return False
