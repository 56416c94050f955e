"""Rules as data: everything people are told about them and can set, but not their checks.

The window uses this to show rules and to read settings: importing the catalogue itself would take
longer than all the rest of its start.
"""

from __future__ import annotations

from dataclasses import dataclass, field, make_dataclass
from typing import TYPE_CHECKING, Any

from reviewer.lint.model import ALWAYS, Bad, Good, Neighbour, Rule, Severity, Stage
from reviewer.lint.options import ConfigurableCheck, Option, options_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reviewer.article import Article
    from reviewer.lint.model import Finding


@dataclass(frozen=True, slots=True)
class DescribedRule(Rule):
    """A rule read from data; it finds nothing."""

    needs_workspace: bool = False

    @property
    def runs_alone(self) -> bool:
        """Whether the rule that it describes needs no other articles."""
        return not self.needs_workspace


def rule_data(rule: Rule) -> dict[str, Any]:
    """Everything about a rule but its check, as JSON data."""
    return {
        "rule": rule.id,
        "severity": rule.severity.value,
        "summary": rule.summary,
        "explanation": rule.explanation.strip(),
        "lost": rule.lost,
        "needs_workspace": not rule.runs_alone,
        "options": [_option_data(each) for each in options_of(rule)],
        "examples": [_example_data(example) for example in rule.examples],
    }


def described(data: Mapping[str, Any]) -> Rule:
    """The rule that ``rule_data`` described. Its stage and gate are placeholders."""
    options = data["options"]
    return DescribedRule(
        data["rule"],
        Severity(data["severity"]),
        data["explanation"],
        _described_check(options) if options else _nothing,
        ALWAYS,
        Stage.LEAK,
        tuple(map(_example, data["examples"])),
        lost=data["lost"],
        needs_workspace=data["needs_workspace"],
    )


def _nothing(_article: Article, _options: object = None) -> Iterator[Finding]:
    return iter(())


def _described_check(options: list[dict[str, Any]]) -> ConfigurableCheck[Any]:
    """A check that finds nothing and has these options."""
    fields = [(each["name"].replace("-", "_"), object, _field(each)) for each in options]
    return ConfigurableCheck(_nothing, make_dataclass("Options", fields, frozen=True)(), None)


def _field(option: dict[str, Any]) -> Any:
    value = option["value"]
    return field(
        default=tuple(value) if isinstance(value, list) else value,
        metadata={"summary": option["summary"], "at_least": option["at_least"]},
    )


def _option_data(option: Option) -> dict[str, Any]:
    return {
        "name": option.name,
        "value": option.default,
        "summary": option.summary,
        "at_least": option.at_least,
    }


def _example_data(example: Bad | Good) -> dict[str, Any]:
    beside = {other.path: other.text for other in example.beside}
    if isinstance(example, Good):
        return {"kind": "good", "text": example.text} | ({"beside": beside} if beside else {})
    data: dict[str, Any] = {"kind": "bad", "text": example.text, "fixed": example.fixed}
    return data | ({"beside": beside} if beside else {})


def _example(data: Mapping[str, Any]) -> Bad | Good:
    beside = tuple(Neighbour(*each) for each in data.get("beside", {}).items())
    if data["kind"] == "good":
        return Good(data["text"], beside=beside)
    return Bad(data["text"], data["fixed"], beside=beside)
