"""``reviewer rules``: the catalogue, or one rule explained with examples."""

import argparse
import json
import sys
from typing import Any

from reviewer.cli.console import Console
from reviewer.cli.exit_codes import ExitCode
from reviewer.lint.model import Bad, Good, Rule
from reviewer.lint.selection import select_rules
from reviewer.review.terminal_text import visible
from reviewer.rules import ALL_RULES


def run_rules(options: argparse.Namespace) -> int:
    """Print what the options ask for. Raises UnknownNameError for a wrong rule."""
    rules = select_rules(ALL_RULES, [options.rule] if options.rule else [])
    if options.format == "json":
        shown: Any = [_as_data(rule) for rule in rules]
        is_one = options.rule is not None and [rule.id for rule in rules] == [options.rule]
        text = json.dumps(shown[0] if is_one else shown, ensure_ascii=False, indent=2) + "\n"
    elif options.rule and len(rules) == 1:
        text = _explained(rules[0])
    else:
        text = _listed(rules)
    encoding = "utf-8" if options.format == "json" else sys.stdout.encoding
    with Console() as console:
        console.write(text.encode(encoding, "backslashreplace"))
    return ExitCode.CLEAN


def _listed(rules: tuple[Rule, ...]) -> str:
    widest = max((len(rule.id) for rule in rules), default=0)
    return "".join(
        f"{rule.id:<{widest}}  {rule.severity.value:<7}  {rule.summary}\n"
        for rule in sorted(rules, key=lambda rule: rule.id)
    )


def _explained(rule: Rule) -> str:
    lines = [f"{rule.id} ({rule.severity.value})", "", rule.explanation.strip(), ""]
    for example in rule.examples:
        match example:
            case Good(text):
                lines += ["Right:", *_quoted(text), ""]
            case Bad(text, fixed):
                lines += ["Wrong:", *_quoted(text), ""]
                if fixed is not None:
                    lines += ["Fixed:", *_quoted(fixed), ""]
    return "\n".join(lines)


def _quoted(text: str) -> list[str]:
    return [f"    {visible(line)}".rstrip() for line in text.split("\n")]


def _as_data(rule: Rule) -> dict[str, Any]:
    return {
        "rule": rule.id,
        "severity": rule.severity.value,
        "summary": rule.summary,
        "explanation": rule.explanation.strip(),
        "examples": [_example(example) for example in rule.examples],
    }


def _example(example: Bad | Good) -> dict[str, Any]:
    if isinstance(example, Good):
        return {"kind": "good", "text": example.text}
    return {"kind": "bad", "text": example.text, "fixed": example.fixed}
