"""The rules of the family ``encoding/``."""

from reviewer.lint.model import Rule

RULES: tuple[Rule, ...] = ()
