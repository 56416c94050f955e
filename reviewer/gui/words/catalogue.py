"""What the window knows about the rules: their descriptions, not their checks.

The helpers run the rules. Importing them takes longer than the window's whole start, so the window
reads ``resources/rules.json`` instead, which is generated from them, when it first needs it.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from reviewer.gui.resources import resource
from reviewer.lint.model import Rule


@cache
def catalogue() -> tuple[Rule, ...]:
    """All rules of the program, as they are described."""
    import json

    from reviewer.lint.described import described

    data = json.loads(resource("rules.json").read_text("utf-8"))
    return tuple(map(described, data))


@cache
def rules_among_others() -> frozenset[str]:
    """The ids of the rules that compare articles."""
    return frozenset(rule.id for rule in catalogue() if not rule.runs_alone)


class KnownRules(Mapping[str, Rule]):
    """All rules by id, those of the workspace included; read when first asked for one."""

    def __init__(self) -> None:
        self._rules: dict[str, Rule] | None = None

    def take(self, rules: Sequence[Rule]) -> None:
        """Add these rules, replacing any with the same ids."""
        self._known().update((rule.id, rule) for rule in rules)

    def __getitem__(self, rule_id: str) -> Rule:
        return self._known()[rule_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known())

    def __len__(self) -> int:
        return len(self._known())

    def _known(self) -> dict[str, Rule]:
        if self._rules is None:
            self._rules = {rule.id: rule for rule in catalogue()}
        return self._rules
