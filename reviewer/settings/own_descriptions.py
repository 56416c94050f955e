"""An own rule without its pattern: all that people are shown of it."""

from collections.abc import Iterator
from pathlib import Path

from reviewer.article import Article
from reviewer.lint.model import ALWAYS, Bad, Finding, Good, Rule, Stage
from reviewer.settings.model import KEY_SCOPE, OwnRule


def describe_own_rule(own: OwnRule, file: Path) -> Rule:
    """The rule as people see it; it finds nothing."""
    return Rule(
        own.id,
        own.severity,
        _explanation(own, file),
        _nothing,
        gate=ALWAYS,
        restructures=True,  # which its author knows best
        stage=Stage.FRONT_MATTER if own.scope.startswith(KEY_SCOPE) else Stage.LEAK,
        examples=tuple(
            Bad(example.text, example.fixed) if example.is_bad else Good(example.text)
            for example in own.examples
        ),
    )


def _nothing(_article: Article) -> Iterator[Finding]:
    return iter(())


def _explanation(own: OwnRule, file: Path) -> str:
    place = f"Defined in {file.name}."
    if own.line is not None:
        place = f"Defined in {file.name}, line {own.line}."
    safety = "no fix."
    if own.replacement is not None:
        safety = "safe, as its author says." if own.is_safe else "unsafe; a person decides."
    return "\n\n".join(filter(None, (own.message, own.explanation, place))) + (
        f"\nFix safety: {safety}\n"
    )
