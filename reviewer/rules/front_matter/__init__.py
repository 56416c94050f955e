"""The rules of the family ``front-matter/``."""

from reviewer.lint.model import Rule

RULES: tuple[Rule, ...] = ()
