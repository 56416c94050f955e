"""The rules of the family ``wiki/``."""

from reviewer.lint.model import Rule

RULES: tuple[Rule, ...] = ()
