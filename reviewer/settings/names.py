"""The names that settings and command lines may use for rules."""

from collections.abc import Iterable, Sequence

from reviewer.lint.model import Rule
from reviewer.lint.selection import known_names
from reviewer.settings.model import OWN_FAMILY, SCHEMA_RULE, OwnRule


def names_of(catalogue: Sequence[Rule], own_rules: Iterable[OwnRule] = ()) -> list[str]:
    """Ids and families: those of the catalogue, and what a workspace may add to it."""
    own = [rule.id for rule in own_rules]
    return sorted({*known_names(catalogue, (*own, SCHEMA_RULE)), OWN_FAMILY})
