"""A rule's help, taken apart for whatever shows it: command line, window, documentation."""

import re
from itertools import groupby
from typing import NamedTuple

from reviewer.lint.model import Bad, Good, Neighbour, Rule
from reviewer.lint.options import Option, options_of, toml_value
from reviewer.review.terminal_text import visible

#: The headed paragraphs of explanations; each begins on a line of its own.
_HEAD = re.compile(r"^(Why it matters|Fix safety): *", re.MULTILINE)
_TRAILING_BLANKS = re.compile(r" +\Z")


class Paragraph(NamedTuple):
    """A paragraph of the explanation on one line; ``head`` is empty if it has none."""

    head: str
    text: str


class Example(NamedTuple):
    """One example, line by line, with invisible characters escaped.

    ``fixed`` is None if the rule mends nothing; ``beside`` are the other articles it needs.
    """

    lines: tuple[str, ...]
    fixed: tuple[str, ...] | None
    beside: tuple[tuple[str, tuple[str, ...]], ...]


class RulePage(NamedTuple):
    """Everything said about a rule, in reading order."""

    rule: Rule
    summary: str
    paragraphs: tuple[Paragraph, ...]
    wrong: tuple[Example, ...]
    right: tuple[Example, ...]


def page_of(rule: Rule) -> RulePage:
    """Take the help of a rule apart."""
    summary, *paragraphs = paragraphs_of(rule)
    if rule.lost:
        paragraphs.append(Paragraph("Probably lost", f"{rule.lost}; the source page has it."))
    paragraphs += (Paragraph(f"Option `{each.name}`", _told(each)) for each in options_of(rule))
    return RulePage(
        rule,
        summary.text,
        tuple(paragraphs),
        tuple(_bad(each) for each in rule.examples if isinstance(each, Bad)),
        tuple(
            Example(shown_lines(each.text), None, _beside(each.beside))
            for each in rule.examples
            if isinstance(each, Good)
        ),
    )


def _told(option: Option) -> str:
    return f"{option.summary} Here: `{toml_value(option.default)}`."


def paragraphs_of(rule: Rule) -> list[Paragraph]:
    """The explanation's paragraphs, the summary first."""
    parts = re.split(r"\n{2,}", _HEAD.sub(r"\n\n\1: ", rule.explanation.strip()))
    return [_paragraph(" ".join(part.split())) for part in parts if part.strip()]


def shown_lines(text: str) -> tuple[str, ...]:
    """The lines of an example, with trailing spaces as dots and invisible characters escaped."""
    return tuple(_shown(line) for line in text.removesuffix("\n").split("\n"))


def _shown(line: str) -> str:
    return _TRAILING_BLANKS.sub(lambda blanks: "\N{MIDDLE DOT}" * len(blanks[0]), visible(line))


def _paragraph(text: str) -> Paragraph:
    head = _HEAD.match(text)
    return Paragraph(head[1], text[head.end() :]) if head else Paragraph("", text)


def _bad(example: Bad) -> Example:
    fixed = None if example.fixed is None else shown_lines(example.fixed)
    return Example(shown_lines(example.text), fixed, _beside(example.beside))


def _beside(others: tuple[Neighbour, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The other articles; several with the same text side by side count as one."""
    shown = []
    for text, same in groupby(others, lambda other: other.text):
        first, *more = same
        name = f"{first.path} and {len(more)} more of the same" if more else first.path
        shown.append((name, shown_lines(text)))
    return tuple(shown)
