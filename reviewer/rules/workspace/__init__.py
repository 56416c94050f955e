"""Rules that judge an article by the others of its workspace."""

from reviewer.index.rule import WorkspaceRule
from reviewer.rules.workspace import (
    broken_internal_link,
    duplicate_subject,
    field_missing,
    field_type,
    tag_variants,
    twin_of_broken_word,
)

RULES: tuple[WorkspaceRule, ...] = (
    duplicate_subject.RULE,
    field_missing.RULE,
    field_type.RULE,
    tag_variants.RULE,
    broken_internal_link.RULE,
    twin_of_broken_word.RULE,
)
