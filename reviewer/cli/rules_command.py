"""``reviewer rules``: the catalogue, or one rule explained with examples."""

import argparse
import json
import shutil
import sys
import textwrap
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from reviewer.cli.console import Console
from reviewer.cli.exit_codes import ExitCode
from reviewer.lint.described import rule_data
from reviewer.lint.model import Rule
from reviewer.lint.selection import select_rules
from reviewer.review.places import settings_at
from reviewer.review.rule_page import Example, RulePage, page_of
from reviewer.rules import ALL_RULES
from reviewer.settings.choosing import rules_for
from reviewer.settings.ruleset import described_rules

#: Lines that are longer are hard to read.
_WIDEST = 88


def run_rules(options: argparse.Namespace) -> int:
    """Print what the options ask for, according to the settings of the current folder.

    Raises UnknownNameError for a wrong rule, and SettingsMistakesError.
    """
    settings = settings_at([Path.cwd()]).settings[0]
    known = described_rules(settings, ALL_RULES)
    rules = select_rules(known, [options.rule] if options.rule else [])
    running = {rule.id for rule in rules_for(settings, ALL_RULES)}
    is_one = options.rule is not None and [rule.id for rule in rules] == [options.rule]
    encoding = "utf-8"
    if options.format == "json":
        shown: Any = [rule_data(rule) for rule in rules]
        text = json.dumps(shown[0] if is_one else shown, ensure_ascii=False, indent=2) + "\n"
    elif options.format == "schema":
        text = _schema()
    elif options.format == "markdown":
        text = _as_markdown(rules, is_one=is_one)
    else:
        encoding = sys.stdout.encoding
        text = _explained(page_of(rules[0])) if is_one else _listed(rules, running)
    with Console() as console:
        console.write(text.encode(encoding, "backslashreplace"))
    return ExitCode.CLEAN


def _schema() -> str:
    from reviewer.settings.json_schema import settings_schema

    return json.dumps(settings_schema(ALL_RULES), ensure_ascii=False, indent=2) + "\n"


def _listed(rules: tuple[Rule, ...], running: Collection[str]) -> str:
    widest = max((len(rule.id) for rule in rules), default=0)
    return "".join(
        f"{rule.id:<{widest}}  {rule.severity.value if rule.id in running else 'off':<7}  "
        f"{rule.summary}\n"
        for rule in sorted(rules, key=lambda rule: rule.id)
    )


def _as_markdown(rules: tuple[Rule, ...], *, is_one: bool) -> str:
    from reviewer.review.rules_markdown import rule_markdown, rules_markdown

    return rule_markdown(page_of(rules[0])).lstrip() if is_one else rules_markdown(rules)


def _explained(page: RulePage) -> str:
    width = min(_WIDEST, shutil.get_terminal_size().columns)
    severity = page.rule.severity.value
    lines = [f"{page.rule.id}{severity:>{max(1, width - len(page.rule.id))}}", ""]
    lines += [*textwrap.wrap(page.summary, width), ""]
    for head, text in page.paragraphs:
        lines += [*([f"{head}:"] if head else []), *_wrapped(text, width), ""]
    for example in page.wrong:
        lines += ["Wrong:", *_example(example)]
        if example.fixed is not None:
            lines += ["Fixed:", *_quoted(example.fixed)]
        lines += [""]
    for example in page.right:
        lines += ["Right:", *_example(example), ""]
    return "\n".join(lines)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, initial_indent="    ", subsequent_indent="    ")


def _example(example: Example) -> Iterator[str]:
    yield from _quoted(example.lines)
    for name, lines in example.beside:
        yield f"  beside {name}:"
        yield from _quoted(lines)


def _quoted(lines: Sequence[str]) -> Iterator[str]:
    return (f"  | {line}".rstrip() for line in lines)
