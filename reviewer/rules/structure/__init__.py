"""The rules of the family ``structure/``."""

from reviewer.lint.model import Rule
from reviewer.rules.structure import (
    after_references,
    boilerplate_section,
    definition_flattened,
    doubled_article,
    duplicate_section,
    empty_section,
    heading_form,
    heading_level,
    lead_missing,
    list_hoisted,
    orphan_title,
    thin,
)

RULES: tuple[Rule, ...] = (
    empty_section.RULE,
    duplicate_section.RULE,
    doubled_article.RULE,
    boilerplate_section.RULE,
    list_hoisted.RULE,
    orphan_title.RULE,
    definition_flattened.RULE,
    heading_level.RULE,
    heading_form.RULE,
    after_references.RULE,
    lead_missing.RULE,
    thin.RULE,
)
