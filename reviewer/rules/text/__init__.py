"""The rules of the family ``text/``."""

from reviewer.lint.model import Rule

RULES: tuple[Rule, ...] = ()
