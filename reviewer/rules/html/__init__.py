"""The rules of the family ``html/``."""

from reviewer.lint.model import Rule

RULES: tuple[Rule, ...] = ()
