"""The rules of the family ``html/``: remains of the page the text was taken from."""

from reviewer.lint.model import Rule
from reviewer.rules.html import (
    comment,
    entity,
    entity_bare,
    entity_double,
    mixed_escape,
    style_script,
    tag,
    unclosed,
)

RULES: tuple[Rule, ...] = (
    entity.RULE,
    entity_double.RULE,
    entity_bare.RULE,
    tag.RULE,
    comment.RULE,
    unclosed.RULE,
    style_script.RULE,
    mixed_escape.RULE,
)
