"""The rules of the family ``text/``: prose that lost words, marks or blanks."""

from reviewer.lint.model import Rule
from reviewer.rules.text import (
    cjk_period,
    coordinate_hemisphere,
    double_punctuation,
    double_space,
    duplicate_item,
    duplicate_paragraph,
    empty_parens,
    flat_superscript,
    lowercase_start,
    math_residue,
    missing_object,
    missing_space,
    orphan_colon,
    paren_space,
    sort_key,
    truncated,
    upper_name,
)

RULES: tuple[Rule, ...] = (
    lowercase_start.RULE,
    truncated.RULE,
    orphan_colon.RULE,
    duplicate_paragraph.RULE,
    duplicate_item.RULE,
    empty_parens.RULE,
    paren_space.RULE,
    missing_object.RULE,
    double_space.RULE,
    missing_space.RULE,
    double_punctuation.RULE,
    cjk_period.RULE,
    flat_superscript.RULE,
    coordinate_hemisphere.RULE,
    upper_name.RULE,
    sort_key.RULE,
    math_residue.RULE,
)
