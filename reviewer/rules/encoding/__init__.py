"""The rules of the family ``encoding``: characters that are not what was written."""

from reviewer.lint.model import Rule
from reviewer.rules.encoding import (
    bom,
    c1_cp1252,
    control_char,
    invisible,
    mojibake,
    mojibake_c1,
    mojibake_double,
    mojibake_escaped,
    mojibake_lost_byte,
    mojibake_other,
    mojibake_residue,
    mojibake_wide,
    nbsp_and_spaces,
    question_loss,
    replacement_char,
    undecodable,
)

RULES: tuple[Rule, ...] = (
    mojibake.RULE,
    mojibake_double.RULE,
    mojibake_c1.RULE,
    mojibake_other.RULE,
    mojibake_wide.RULE,
    mojibake_escaped.RULE,
    mojibake_lost_byte.RULE,
    mojibake_residue.RULE,
    c1_cp1252.RULE,
    replacement_char.RULE,
    question_loss.RULE,
    bom.RULE,
    invisible.RULE,
    nbsp_and_spaces.RULE,
    control_char.RULE,
    undecodable.RULE,
)
