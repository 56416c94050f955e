"""The rules of the family ``leak/``."""

from reviewer.lint.model import Rule

RULES: tuple[Rule, ...] = ()
