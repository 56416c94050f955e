"""A rule that judges an article by the others of its workspace."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.index.facts import Facts
from reviewer.index.record import Record
from reviewer.lint.model import Finding, Gate, Rule

#: What no text contains: alone, an article tells nothing.
NEVER = Gate(patterns=(r"[^\x00-\x{10ffff}]",))


def _nothing(_article: Article) -> Iterator[Finding]:
    return iter(())


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceRule(Rule):
    """A rule like the others, which needs the facts of a workspace. Alone, it finds nothing.

    ``suspects`` says from the record of an article of the index whether ``judge`` is worth being
    asked: it may suspect in vain, it must never let pass one in which ``judge`` finds something.
    ``needs_words`` is for a rule that asks which whole words there are for broken ones: all texts
    are looked through once more for those. ``stands_in_for_schema`` is for one that takes what is
    usual for right: where people have written a schema, it does not run.
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
