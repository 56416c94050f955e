"""Which rules run."""

import pytest

from reviewer.lint.model import ALWAYS, Diagnostic, Rule, Severity, Stage
from reviewer.lint.selection import UnknownNameError, at_least, parse_severity, select_rules
from reviewer.text import Span


def make_rule(name: str) -> Rule:
    return Rule(name, Severity.ERROR, "", lambda _: iter(()), ALWAYS, Stage.LEAK, ())


RULES = [make_rule(name) for name in ("leak/float", "leak/undefined", "md/blank-run")]


def ids(select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> list[str]:
    return [rule.id for rule in select_rules(RULES, select, ignore)]


def test_without_a_choice_all_rules_run() -> None:
    assert ids() == ["leak/float", "leak/undefined", "md/blank-run"]


def test_a_family_stands_for_all_its_rules() -> None:
    assert ids(("leak",)) == ["leak/float", "leak/undefined"]
    assert ids((), ("leak",)) == ["md/blank-run"]


def test_the_more_exact_name_wins() -> None:
    assert ids(("leak/float",), ("leak",)) == ["leak/float"]
    assert ids(("leak",), ("leak/float",)) == ["leak/undefined"]


def test_an_unknown_name_is_an_error_that_names_the_closest() -> None:
    with pytest.raises(UnknownNameError, match=r"leak/flaot.*Did you mean “leak/float”"):
        ids(("leak/flaot",))
    with pytest.raises(UnknownNameError, match=r"no rule or family named “zzz”\.$"):
        ids((), ("zzz",))


def test_severities_are_chosen_by_name() -> None:
    assert parse_severity("warning") is Severity.WARNING
    with pytest.raises(UnknownNameError, match="Did you mean “error”"):
        parse_severity("eror")


def test_diagnostics_are_kept_from_a_severity_upwards() -> None:
    found = [Diagnostic("a/b", severity, Span(0, 0), "") for severity in Severity]
    kept = [each.severity for each in at_least(found, Severity.WARNING)]
    assert kept == [Severity.ERROR, Severity.WARNING]
