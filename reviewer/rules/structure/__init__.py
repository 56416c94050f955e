"""The rules of the family ``structure/``."""

from reviewer.lint.model import Rule
from reviewer.rules.structure import (
    after_references,
    boilerplate_section,
    doubled_article,
    duplicate_section,
    empty_section,
    heading_form,
    heading_level,
    lead_missing,
    list_hoisted,
    thin,
)

RULES: tuple[Rule, ...] = (
    empty_section.RULE,
    duplicate_section.RULE,
    doubled_article.RULE,
    boilerplate_section.RULE,
    list_hoisted.RULE,
    heading_level.RULE,
    heading_form.RULE,
    after_references.RULE,
    lead_missing.RULE,
    thin.RULE,
)
