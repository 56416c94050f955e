"""The rules of the family ``md/``."""

from reviewer.lint.model import Rule

RULES: tuple[Rule, ...] = ()
