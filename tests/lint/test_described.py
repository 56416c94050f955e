"""Rules as data say all that the rules themselves say."""

import json
from pathlib import Path

import pytest

from reviewer.article import Article
from reviewer.lint.described import described, rule_data
from reviewer.lint.model import Rule
from reviewer.lint.options import OptionError, options_of, with_options
from reviewer.rules import ALL_RULES

_FILE = Path(__file__).parents[2] / "resources" / "rules.json"


def test_the_rules_that_are_shipped_as_data_are_those_of_the_catalogue() -> None:
    shipped = json.loads(_FILE.read_text(encoding="utf-8"))
    assert shipped == json.loads(json.dumps([*map(rule_data, ALL_RULES)])), "run `make rules`"


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.id)
def test_a_described_rule_tells_what_its_rule_tells_and_finds_nothing(rule: Rule) -> None:
    told = described(json.loads(json.dumps(rule_data(rule))))
    assert (told.id, told.severity, told.summary) == (rule.id, rule.severity, rule.summary)
    assert told.explanation == rule.explanation.strip()
    assert (told.lost, told.runs_alone) == (rule.lost, rule.runs_alone)
    assert (options_of(told), told.examples) == (options_of(rule), rule.examples)
    assert list(told.check(Article("[object Object]\n"))) == []


def test_options_of_a_described_rule_are_set_and_refused_as_those_of_its_rule() -> None:
    rule = next(rule for rule in ALL_RULES if rule.id == "structure/thin")
    told = described(json.loads(json.dumps(rule_data(rule))))
    name = options_of(rule)[0].name
    set_to_7 = with_options(rule, {name: 7})
    assert options_of(with_options(told, {name: 7})) == options_of(set_to_7)
    with pytest.raises(OptionError, match="must be"):
        with_options(told, {name: "many"})
    with pytest.raises(OptionError, match="no option"):
        with_options(told, {"unknown": 1})
