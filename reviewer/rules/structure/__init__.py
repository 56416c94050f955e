"""The rules of the family ``structure/``."""

from reviewer.lint.model import Rule

RULES: tuple[Rule, ...] = ()
