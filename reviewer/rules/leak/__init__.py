"""The rules of the family ``leak``: what a script printed instead of text."""

from reviewer.lint.model import Rule
from reviewer.rules.leak import (
    block_comment,
    empty_coordinate,
    error_text,
    escaped_control,
    float,  # noqa: A004 (a rule's module is named like the rule)
    js_source,
    json_fragment,
    merge_conflict,
    nan_null,
    not_an_article,
    object_heading,
    object_object,
    shortcode,
    stale_age,
    template_literal,
    terminal_code,
    undefined,
)

RULES: tuple[Rule, ...] = (
    object_object.RULE,
    object_heading.RULE,
    undefined.RULE,
    nan_null.RULE,
    js_source.RULE,
    float.RULE,
    stale_age.RULE,
    empty_coordinate.RULE,
    template_literal.RULE,
    shortcode.RULE,
    block_comment.RULE,
    escaped_control.RULE,
    terminal_code.RULE,
    merge_conflict.RULE,
    json_fragment.RULE,
    error_text.RULE,
    not_an_article.RULE,
)
