"""Rules that a workspace defines itself as regular expressions."""

from pathlib import Path
from time import monotonic

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.lint.gate import GateKeeper
from reviewer.lint.model import ALWAYS, Gate, Rule, Severity, Stage
from reviewer.rules import ALL_RULES
from reviewer.settings.errors import SettingsError
from reviewer.settings.model import Settings
from reviewer.settings.own_rules import compile_own_rule
from reviewer.settings.reader import read_settings
from reviewer.settings.required_text import gate_of
from reviewer.settings.ruleset import mistakes_in, ruleset_of


def _settings(tmp_path: Path, table: str) -> Settings:
    file = tmp_path / "reviewer.toml"
    file.write_text(f"[own.mine]\nmessage = 'Mine.'\n{table}")
    return read_settings(file, ALL_RULES)


def _rule(tmp_path: Path, table: str) -> Rule:
    settings = _settings(tmp_path, table)
    assert settings.file is not None
    return compile_own_rule(settings.own_rules[0], settings.file)


def _found(tmp_path: Path, table: str, text: str) -> list[str]:
    found = Linter([_rule(tmp_path, table)]).analyze(Article(text))
    return [each.span.of(text) for each in found]


_TEXT = """\
---
subject: Ohrid [show]
tags:
  - "Lakes [show]"
  - Fish
---

# Rivers [show] of Ohrid

Text [show] and `code [show]`.
"""


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        ("all", ["Ohrid [show]", "Lakes [show]", "Rivers [show]", "Text [show]", "code [show]"]),
        ("body", ["Rivers [show]", "Text [show]", "code [show]"]),
        ("prose", ["Rivers [show]", "Text [show]"]),
        ("headings", ["Rivers [show]"]),
        ("key:subject", ["Ohrid [show]"]),
        ("key:tags", ["Lakes [show]"]),
    ],
)
def test_a_rule_looks_at_its_scope_alone(tmp_path: Path, scope: str, found: list[str]) -> None:
    table = f"pattern = '\\w+ \\[show\\]'\nscope = '{scope}'"
    assert _found(tmp_path, table, _TEXT) == found


@pytest.mark.parametrize(
    "value", ["Ohrid [show]", '"Ohrid \\x5bshow]"', "Ohrid\n  [show]", "'Ohrid [show]'"]
)
def test_a_value_is_looked_at_as_it_is_meant_however_it_is_spelled(
    tmp_path: Path, value: str
) -> None:
    rule = _rule(tmp_path, "pattern = 'Ohrid \\[show\\]'\nscope = 'key:subject'")
    assert len(Linter([rule]).analyze(Article(f"---\nsubject: {value}\n---\n"))) == 1


def test_a_finding_has_the_message_and_severity_that_the_settings_say(tmp_path: Path) -> None:
    rule = _rule(tmp_path, "pattern = 'a'\nseverity = 'info'")
    (found,) = Linter([rule]).analyze(Article("a"))
    assert (found.rule, found.message, found.severity) == ("own/mine", "Mine.", Severity.INFO)
    assert found.fixes == ()


def test_a_line_begins_and_ends_where_the_pattern_says_so(tmp_path: Path) -> None:
    assert _found(tmp_path, "pattern = '^b$'", "a\nb\nbb\n") == ["b"]


def test_a_fix_fills_its_template_and_is_made_only_when_asked_for(tmp_path: Path) -> None:
    table = "pattern = '(?P<day>\\d+)th of (May)'\nreplace = '\\2 \\g<day>'\ntitle = 'Turn it'"
    linter = Linter([_rule(tmp_path, table)])
    article = Article("On the 5th of May.\n")
    (found,) = linter.analyze(article)
    assert found.fixes[0].title == "Turn it"
    assert fix_article(article, linter).article.text == "On the 5th of May.\n"
    assert fix_article(article, linter, unsafe=True).article.text == "On the May 5.\n"


def test_a_safe_fix_is_made_without_asking(tmp_path: Path) -> None:
    table = "pattern = ' \\[show\\]'\nreplace = ''\nsafe = true\nbad = ['a [show]']"
    linter = Linter([_rule(tmp_path, table)])
    assert fix_article(Article("Text [show].\n"), linter).article.text == "Text.\n"


def test_a_fix_in_front_matter_keeps_it_readable(tmp_path: Path) -> None:
    table = "pattern = '; '\nreplace = ': '\nscope = 'key:tags'"
    linter = Linter([_rule(tmp_path, table)])
    article = Article("---\ntags:\n  - Lakes; large # ok\n  - 'it''s; x'\n---\n")
    fixed = fix_article(article, linter, unsafe=True).article
    assert fixed.metadata == {"tags": ["Lakes: large", "it's: x"]}
    assert " # ok\n" in fixed.text


def test_a_fix_that_would_write_what_the_rule_is_about_is_not_offered(tmp_path: Path) -> None:
    (found,) = Linter([_rule(tmp_path, "pattern = 'a+'\nreplace = 'aa'")]).analyze(Article("a"))
    assert found.fixes == ()


def test_a_pattern_that_runs_out_of_time_says_so_and_the_others_go_on(tmp_path: Path) -> None:
    slow = _rule(tmp_path, "pattern = '(a|a)+$'")
    quick = next(rule for rule in ALL_RULES if rule.id == "leak/object-object")
    linter = Linter([slow, quick])
    article = Article("a" * 5_000 + "b\n\nBy [object Object].\n")
    before = monotonic()
    found = linter.analyze(article)
    assert monotonic() - before < 5
    assert [each.rule for each in found] == ["own/mine", "leak/object-object"]
    assert "ran out of time" in found[0].message


def test_a_pattern_that_is_always_too_slow_rests_in_the_end(tmp_path: Path) -> None:
    linter = Linter([_rule(tmp_path, "pattern = '(a|a)+$'")])
    article = Article("a" * 5_000 + "b\n")
    messages = [linter.analyze(article)[0].message for _ in range(6)]
    assert "ran out of time in this article" in messages[0]
    assert "is switched off" in messages[-1]


def test_findings_are_bounded_and_the_last_says_so(tmp_path: Path) -> None:
    assert len(_found(tmp_path, "pattern = '.'", "a" * 20_000)) == 10_001


def test_empty_matches_are_no_findings(tmp_path: Path) -> None:
    assert _found(tmp_path, "pattern = 'x*'", "axa") == ["x"]


@pytest.mark.parametrize(
    ("table", "line", "words"),
    [
        ("pattern = '('", 3, "The pattern cannot be read"),
        ("pattern = 'a'\nreplace = '\\1'", 4, "The pattern has no group 1"),
        ("pattern = 'a'\nreplace = '\\g<b>'", 4, "The pattern has no group “b”"),
        ("pattern = 'a'\nreplace = '\\q'", 4, "means nothing here"),
        ("pattern = '((((a){99}){99}){99}){99}'", 3, "smaller numbers"),
        ("pattern = 'a'\nbad = [\n'b',\n]", 5, "own/mine: it does not flag “b”"),
        ("pattern = 'a'\ngood = ['b', 'a']", 4, "it flags “a”, which is listed as good"),
        (
            "pattern = 'a'\nreplace = 'c'\nbad = [{text = 'ab', fixed = 'bb'}]",
            5,
            "it turns “ab” into “cb”",
        ),
    ],
)
def test_what_is_wrong_with_a_rule_is_named_with_its_line(
    tmp_path: Path, table: str, line: int, words: str
) -> None:
    settings = _settings(tmp_path, table)
    (mistake,) = mistakes_in(settings, ALL_RULES)
    assert (mistake.line, mistake.file) == (line, settings.file)
    assert words in str(mistake)


def test_examples_of_a_key_are_values_of_it(tmp_path: Path) -> None:
    table = (
        "pattern = ' \\[show\\]'\nscope = 'key:subject'\nreplace = ''\n"
        "bad = [{ text = 'A: b [show]', fixed = 'A: b' }]\ngood = ['[show]']"
    )
    assert mistakes_in(_settings(tmp_path, table), ALL_RULES) == ()


def test_a_rule_with_a_mistake_hinders_no_other(tmp_path: Path) -> None:
    ruleset = ruleset_of(_settings(tmp_path, "pattern = '('"), ALL_RULES)
    assert ruleset.rules == ALL_RULES


@pytest.mark.parametrize(
    ("pattern", "gate"),
    [
        (r"\[(?:show|hide)\]", Gate(("show", "hide"))),
        (r"Retrieved\s+from", Gate(("Retrieved",))),
        (r"^foo.*bar$", Gate(("foo",))),
        (r"colou?r", Gate(("colo",))),
        (r"ab{2}c", Gate(("ab",))),
        (r"x|[ab]", ALWAYS),
        (r"(?i)Thumb", Gate(patterns=("(?i)Thumb",))),
        (r"(?i)edit", Gate(patterns=("(?i)ed",))),
        (r"(?x)a b", ALWAYS),
        (r"(?:foo){e<=1}", ALWAYS),
        (r"[[a-z]--[b]]x", ALWAYS),
        (r"\p{Lu}abc(?!d)", Gate(("abc",))),
        (r"(a)\1", ALWAYS),
    ],
)
def test_a_gate_is_the_longest_text_that_must_be_there(pattern: str, gate: Gate) -> None:
    assert gate_of(pattern) == gate


_ATOMS = st.sampled_from(
    ["a", "bc", ".", r"\.", r"\d", "[ab]", "[^a]", "^", "$", r"\b", "(?=a)", "(?!b)", "é", r"\["]
)
_COUNTS = st.sampled_from(["", "", "", "*", "+", "?", "{2}", "{0,1}", "*?", "+?"])


def _joined(parts: list[tuple[str, str]]) -> str:
    return "".join(atom + count for atom, count in parts if atom not in "^$" or not count)


_PATTERNS = st.recursive(
    st.lists(st.tuples(_ATOMS, _COUNTS), min_size=1, max_size=4).map(_joined),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("|".join),
        st.tuples(inner, _COUNTS, inner).map(lambda t: f"(?:{t[0]}){t[1]}{t[2]}"),
        st.tuples(inner, inner).map("".join),
    ),
    max_leaves=5,
)


@given(_PATTERNS, st.text("abc.1 é[\n", max_size=12), st.booleans())
def test_a_gate_is_open_wherever_the_pattern_matches(
    pattern: str, text: str, is_caseless: bool
) -> None:
    pattern = f"(?i){pattern}" if is_caseless else pattern
    text = text.upper() if is_caseless else text
    try:
        compiled = regex.compile(pattern, regex.MULTILINE)
    except regex.error:
        return
    rule = Rule("own/x", Severity.INFO, "", lambda _: iter(()), gate_of(pattern), Stage.LEAK, ())
    if compiled.search(text) is not None:
        assert list(GateKeeper([rule]).rules_for(text.encode())) == [rule]


def test_a_setting_that_names_an_own_rule_is_checked_like_any_other(tmp_path: Path) -> None:
    file = tmp_path / "reviewer.toml"
    file.write_text('ignore = ["own/min"]\n[own.mine]\npattern = "a"\nmessage = "m"')
    with pytest.raises(SettingsError, match="own/mine"):
        read_settings(file, ALL_RULES)
