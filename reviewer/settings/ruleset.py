"""The rules of a workspace: the catalogue, changed by its settings, and its own rules."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from reviewer.article import Article
from reviewer.index.rule import WorkspaceRule
from reviewer.lint.engine import Linter
from reviewer.lint.model import Rule, Severity
from reviewer.lint.options import with_options
from reviewer.settings.errors import SettingsError
from reviewer.settings.model import KEY_SCOPE, OwnExample, OwnRule, Settings, Severities


class Ruleset(NamedTuple):
    """All rules, whether or not they run, and what is wrong with the workspace's own ones.

    A rule with a mistake is not among the rules, so that the others can do their work.
    """

    rules: tuple[Rule, ...]
    mistakes: tuple[SettingsError, ...] = ()


def ruleset_of(settings: Settings, catalogue: Sequence[Rule]) -> Ruleset:
    """The catalogue with the options and severities of the settings, and the rules these define."""
    if settings.file is None:
        return Ruleset(tuple(catalogue))
    rules = _configured(catalogue, settings)
    if settings.schema is not None:
        rules = [rule for rule in rules if not _stands_in_for_schema(rule)]
    mistakes: list[SettingsError] = []
    for own in settings.own_rules:
        # Imported late: only workspaces with rules of their own need this.
        from reviewer.settings.own_rules import compile_own_rule

        try:
            rules.append(compile_own_rule(own, settings.file))
        except SettingsError as error:
            mistakes.append(error)
    if settings.schema is not None:
        from reviewer.settings.schema_rule import schema_rule

        try:
            rules.append(schema_rule(settings.schema))
        except SettingsError as error:
            mistakes.append(error)
    return Ruleset(
        tuple(_with_severity(rule, settings.severities) for rule in rules), tuple(mistakes)
    )


def described_rules(settings: Settings, catalogue: Sequence[Rule]) -> list[Rule]:
    """The same rules as people see them; those that the settings define find nothing."""
    if settings.file is None:
        return list(catalogue)
    from reviewer.settings.own_descriptions import describe_own_rule

    rules = _configured(catalogue, settings)
    rules += (describe_own_rule(own, settings.file) for own in settings.own_rules)
    if settings.schema is not None:
        from reviewer.settings.schema_rule import describe_schema_rule

        rules.append(describe_schema_rule(settings.schema))
    return [_with_severity(rule, settings.severities) for rule in rules]


def mistakes_in(settings: Settings, catalogue: Sequence[Rule]) -> tuple[SettingsError, ...]:
    """What is wrong with patterns, schema and examples; each is tried, so it takes a moment."""
    if settings.file is None or not (settings.own_rules or settings.schema):
        return ()
    ruleset = ruleset_of(settings, catalogue)
    rules = {rule.id: rule for rule in ruleset.rules}
    failing = (
        error
        for own in settings.own_rules
        if own.id in rules
        for error in _failing_examples(own, rules[own.id], settings.file)
    )
    return (*ruleset.mistakes, *failing)


def severity_for(rule: str, severities: Severities) -> Severity | None:
    """The severity that settings give a rule; its own id takes precedence over its family."""
    known = dict(severities)
    return known.get(rule) or known.get(rule.partition("/")[0])


def _configured(catalogue: Sequence[Rule], settings: Settings) -> list[Rule]:
    options = {name: dict(values) for name, values in settings.options}
    return [
        with_options(rule, options[rule.id]) if rule.id in options else rule for rule in catalogue
    ]


def _stands_in_for_schema(rule: Rule) -> bool:
    return isinstance(rule, WorkspaceRule) and rule.stands_in_for_schema


def _with_severity(rule: Rule, severities: Severities) -> Rule:
    severity = severity_for(rule.id, severities)
    return rule if severity is None else replace(rule, severity=severity)


def _failing_examples(own: OwnRule, rule: Rule, file: Path) -> Iterator[SettingsError]:
    linter = Linter([rule])
    for example in own.examples:
        sentence = _failure(own, example, linter)
        if sentence is not None:
            yield SettingsError(file, example.line, f"{own.id}: {sentence}")


def _failure(own: OwnRule, example: OwnExample, linter: Linter) -> str | None:
    article = _as_article(own, example.text)
    has_found = bool(linter.analyze(article))
    shown = _shown(example.text)
    if not example.is_bad:
        return f"it flags {shown}, which is listed as good." if has_found else None
    if not has_found:
        return f"it does not flag {shown}, which is listed as bad."
    if example.fixed is None:
        return None
    # Only examples need it here.
    from reviewer.lint.fixing import fix_article

    fixed = fix_article(article, linter, unsafe=True)
    if not fixed.has_settled:
        return f"fixing {shown} never comes to an end."
    if fixed.article.text != _as_article(own, example.fixed).text:
        return f"it turns {shown} into {_shown(_as_example(own, fixed.article))}."
    return None


def _as_article(own: OwnRule, text: str) -> Article:
    """An example is an article, or for a rule that looks at one key, the value of that key."""
    if not own.scope.startswith(KEY_SCOPE):
        return Article(text)
    key = own.scope.removeprefix(KEY_SCOPE)
    return Article(f"---\n{key}: x\n---\n").set_field(key, text)


def _as_example(own: OwnRule, article: Article) -> str:
    if not own.scope.startswith(KEY_SCOPE):
        return article.text
    return str(article.metadata.get(own.scope.removeprefix(KEY_SCOPE), ""))


def _shown(text: str) -> str:
    escaped = text.replace("\n", "\\n")
    return f"“{escaped[:60]}…”" if len(escaped) > 60 else f"“{escaped}”"
