"""Which repairs a person wants made in many articles at once."""

from dataclasses import dataclass
from typing import NamedTuple

from reviewer.lint.model import Diagnostic, Fix


class Kind(NamedTuple):
    """The repairs of one rule that are certainly right, or those a person should look at."""

    rule: str
    is_safe: bool


@dataclass(frozen=True, slots=True)
class Kinds:
    """The safe repairs of all rules except ``without``, and also the unsafe ones of ``unsafe``."""

    without: frozenset[str] = frozenset()
    unsafe: frozenset[str] = frozenset()

    def wants(self, kind: Kind) -> bool:
        """Whether the repairs of a kind are to be made."""
        return kind.rule not in self.without if kind.is_safe else kind.rule in self.unsafe

    def with_choice(self, kind: Kind, *, wanted: bool) -> "Kinds":
        """The same, but for one kind."""
        if kind.is_safe:
            others = self.without - {kind.rule}
            return Kinds(others if wanted else others | {kind.rule}, self.unsafe)
        others = self.unsafe - {kind.rule}
        return Kinds(self.without, others | {kind.rule} if wanted else others)

    def choose(self, found: Diagnostic) -> Fix | None:
        """The repair to make of a diagnostic, if any is wanted."""
        fix = repair_for(found)
        return fix if fix is not None and self.wants(Kind(found.rule, fix.is_safe)) else None


#: All safe repairs, and no other.
SAFE_KINDS = Kinds()


def repair_for(found: Diagnostic) -> Fix | None:
    """The repair that can be made without a person at each place: the safe one, else the likeliest.

    A choice between texts is left to a person.
    """
    return found.safe_fix or next((fix for fix in found.fixes if fix.choices is None), None)


def kind_of(found: Diagnostic) -> Kind | None:
    """The kind of repair that there is for a diagnostic."""
    fix = repair_for(found)
    return None if fix is None else Kind(found.rule, fix.is_safe)
