"""The rules of the family ``leak``: what a script printed instead of text."""

from reviewer.lint.model import Rule
from reviewer.rules.leak import (
    empty_coordinate,
    error_text,
    float,  # noqa: A004 (a rule's module is named like the rule)
    js_source,
    json_fragment,
    nan_null,
    not_an_article,
    object_heading,
    object_object,
    template_literal,
    undefined,
)

RULES: tuple[Rule, ...] = (
    object_object.RULE,
    object_heading.RULE,
    undefined.RULE,
    nan_null.RULE,
    js_source.RULE,
    float.RULE,
    empty_coordinate.RULE,
    template_literal.RULE,
    json_fragment.RULE,
    error_text.RULE,
    not_an_article.RULE,
)
