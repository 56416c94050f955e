"""The catalogue of rules as a page of documentation."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from reviewer.lint.model import Rule
from reviewer.review.left_out import LEFT_OUT
from reviewer.review.rule_page import Example, RulePage, page_of

_INTRODUCTION = """# The rules

Every kind of damage that Article Reviewer finds: {count} of them. This page is made from the
rules themselves by `make rules`; `reviewer rules NAME` and F1 in the window show the same.

A *safe* fix is certainly right and loses nothing that an author wrote; `reviewer fix` makes it. An
*unsafe* one is probably right: a person decides, or `reviewer fix --unsafe`. In the examples, a
space at the end of a line is shown as `·`, and an invisible character as its escape. *Right*
examples look like the damage but are not; no rule may find anything in them.
"""
_LEFT_OUT = """
## Left out, and why

| Not looked for | Because |
| --- | --- |
"""
_TICKS = re.compile("`+")


def rules_markdown(rules: Sequence[Rule]) -> str:
    """All rules by family, each with its explanation and its examples."""
    parts = [_INTRODUCTION.format(count=len(rules)), *_contents(rules)]
    for family, members in groupby(rules, lambda rule: rule.family):
        parts.append(f"\n## {family}/\n")
        parts += (rule_markdown(page_of(rule)) for rule in members)
    parts.append(_LEFT_OUT)
    parts += (f"| {what} | {why} |\n" for what, why in LEFT_OUT)
    return "".join(parts)


def rule_markdown(page: RulePage) -> str:
    """The section of one rule."""
    rule = page.rule
    lines = ["", f"### {rule.id}", "", f"*{rule.severity.value.capitalize()}.* {page.summary}", ""]
    for paragraph in page.paragraphs:
        lines += [f"**{paragraph.head}:** {paragraph.text}" if paragraph.head else paragraph.text]
        lines += [""]
    for example in page.wrong:
        lines += _example("Wrong:", example)
        if example.fixed is not None:
            lines += ["Fixed:", "", *_fence(example.fixed), ""]
    for example in page.right:
        lines += _example("Right:", example)
    return "\n".join(lines).rstrip() + "\n"


def _contents(rules: Iterable[Rule]) -> Iterator[str]:
    yield "\n| Rule | Severity | Finds |\n| --- | --- | --- |\n"
    for rule in rules:
        anchor = re.sub(r"[^a-z0-9-]", "", rule.id)
        summary = page_of(rule).summary.replace("|", "\\|")
        yield f"| [{rule.id}](#{anchor}) | {rule.severity.value} | {summary} |\n"


def _example(head: str, example: Example) -> list[str]:
    lines = [head, "", *_fence(example.lines), ""]
    for name, beside in example.beside:
        lines += [f"beside {name}:", "", *_fence(beside), ""]
    return lines


def _fence(lines: Sequence[str]) -> list[str]:
    """A code fence that no line inside can close."""
    longest = max((len(ticks) for line in lines for ticks in _TICKS.findall(line)), default=0)
    fence = "`" * max(3, longest + 1)
    return [f"{fence}text", *lines, fence]
