"""Spaces or separators are left over inside parentheses, as in `(Berlin, ) is`.

Why it matters: they show where a template disappeared, and look careless.
Fix safety: safe for separators next to a parenthesis; a mere space may be the author's style. In
articles from other sources, a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import ends_entity, prose_matches
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.text import Span

_BRACKETS = re.compile(r"(?:\((?<![^\s*_\"“„«]\()|（)(?P<inside>[^()（）{}\n\0]{3,500})[)）]")
_LEFT_OVER = " \u00a0,;:、，；："
#: In Chinese and Japanese an enumeration may be left open on purpose.
_OPEN_LISTS = frozenset("、，")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _BRACKETS):
        inside = match.group("inside")
        core = inside.strip(_LEFT_OVER)
        if not core or not _is_wordy(core):
            continue
        left, right = inside[: inside.index(core)], inside[inside.index(core) + len(core) :]
        if ";" in right and "\u0370" <= core[-1] <= "\u03ff":
            continue  # a Greek question mark
        if _means_something(left, right) or ends_entity(article.text, match.end() - 1):
            continue
        start, end = match.span("inside")
        sides = (start, start + len(left)), (end - len(right), end)
        edits = [cut(*side) for side in sides if side[0] < side[1]]
        is_certain = bool((left + right).strip()) and right not in _OPEN_LISTS and len(core) > 2
        offer, severity = (safe, None) if is_certain else (unsafe, Severity.INFO)
        fix = offer("Remove what is left over", *edits)
        yield Finding(
            Span(*match.span()), "There are leftovers in these parentheses.", fix, severity
        )


def _is_wordy(core: str) -> bool:
    """Whether words stand next to the spaces: a sign there, as in `:-)`, has a meaning."""
    return (core[0].isalnum() or core[0] in "*_\"“'‘[") and (
        core[-1].isalnum() or core[-1] in "*_\"”'’.]"
    )


def _means_something(left: str, right: str) -> bool:
    """Blanks on both sides are a style, and a semicolon may be a Greek question mark, or wink."""
    if not (left + right).strip():
        return bool(left) == bool(right)
    return not left and right.strip() in ";；:：" and not right.endswith((" ", "\u00a0"))


RULE = Rule(
    id="text/paren-space",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(patterns=(r"[(（][ \x{a0},;:、，；：]", r"[ \x{a0},;:、，；：][)）]")),
    stage=Stage.SPACING,
    lost="a name, date or sound in parentheses",
    examples=(
        Bad("Berlin (German: Berlin, ) is big.", "Berlin (German: Berlin) is big."),
        Bad("Islamabad (, Isla) is big.", "Islamabad (Isla) is big."),
        Bad("It has 90 (as of: ) houses.", "It has 90 (as of) houses."),
        Bad("The men (South African ) came.", "The men (South African) came."),
        Bad("Riga（、Latvija）", "Riga（Latvija）"),
        Good("Berlin (German: Berlin) is big."),
        Good("The style ( with blanks ) is the author's."),
        Good("The years (2014 ~ ) are open."),
        Good("A joke (really ;)"),
        Good("A joke (really :)"),
        Good("Ρώτησε (πού είναι; ) και έφυγε."),
        Good("Ρώτησε (τι είναι;) και έφυγε."),
        Good("It was (or so they said&aacute;) old."),
        Good("The tuple f(a, ) has one item."),
    ),
)
