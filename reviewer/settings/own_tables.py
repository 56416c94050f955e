"""Reads the rules that a workspace defines itself, ``[own.NAME]``."""

import re
from typing import Any

from reviewer.lint.model import Severity
from reviewer.settings.model import KEY_SCOPE, LONGEST_PATTERN, OwnExample, OwnRule
from reviewer.settings.own_scopes import SCOPES
from reviewer.settings.tables import Table

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read_own_rules(table: Table) -> tuple[OwnRule, ...]:
    """The rules as they are written, not compiled yet. Raises SettingsError."""
    return tuple(_own_rule(name, table) for name in table)


def _own_rule(name: str, parent: Table) -> OwnRule:
    table = parent.table(name)
    if _NAME.fullmatch(name) is None:
        sentence = f"“{name}” is not a name for a rule: use lowercase letters, digits and hyphens."
        raise parent.error(sentence, name)
    pattern = table.template("pattern")
    if not pattern:
        raise table.error(
            "“pattern” is missing here.", *(("pattern",) if "pattern" in table else ())
        )
    if len(pattern) > LONGEST_PATTERN:
        raise table.error(f"The pattern is longer than {LONGEST_PATTERN:,} characters.", "pattern")
    replacement = table.template("replace")
    severity = table.one_of("severity", [each.value for each in Severity])
    rule = OwnRule(
        name,
        pattern,
        table.required_text("message"),
        Severity(severity) if severity is not None else Severity.WARNING,
        _scope(table),
        replacement,
        table.text("title") or ("Remove it" if replacement == "" else "Replace it"),
        table.flag("safe"),
        table.text("explanation") or "",
        (*_examples(table, "bad", is_bad=True), *_examples(table, "good", is_bad=False)),
        parent.line(name),
        table.line("pattern"),
        table.line("replace"),
    )
    if replacement is None and (rule.is_safe or "title" in table):
        key = "safe" if rule.is_safe else "title"
        raise table.error(f"“{key}” describes a fix, but there is no “replace”.", key)
    if rule.is_safe and not any(example.is_bad for example in rule.examples):
        raise table.error("A safe fix needs an example of its result, under “bad”.", "safe")
    table.refuse_rest()
    return rule


def _scope(table: Table) -> str:
    scope = table.text("scope") or "body"
    is_key = scope.startswith(KEY_SCOPE) and bool(scope.removeprefix(KEY_SCOPE).strip())
    if scope not in SCOPES and not is_key:
        known = ", ".join((*SCOPES, f"{KEY_SCOPE}NAME"))
        raise table.error(f"“scope” must be one of: {known}.", "scope")
    return scope


def _examples(table: Table, key: str, *, is_bad: bool) -> list[OwnExample]:
    """Examples: each a text, or for a fix a table of ``text`` and ``fixed``."""
    found: Any = table.value(key)
    if found is None:
        return []
    if not isinstance(found, list):
        raise table.error(f'“{key}” must be a list of texts, as in {key} = ["…"].', key)
    return [_example(item, key, number, table, is_bad=is_bad) for number, item in enumerate(found)]


def _example(
    item: Any,
    key: str,
    number: int,
    table: Table,
    *,
    is_bad: bool,
) -> OwnExample:
    line = table.line(key, number)
    match item:
        case str():
            return OwnExample(item, is_bad, line=line)
        case {"text": str(text), "fixed": str(fixed), **rest} if is_bad and not rest:
            return OwnExample(text, is_bad, fixed, line)
    sentence = (
        f"An example under “{key}” must be a text, or a table with “text” and “fixed”."
        if is_bad
        else f"An example under “{key}” must be a text."
    )
    raise table.error(sentence, key, number)
