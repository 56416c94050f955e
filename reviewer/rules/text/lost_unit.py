"""A unit's code instead of its name, as in `12000 LT`.

Why it matters: hardly any reader knows that LT means long tons; the wiki's template wrote it out.
Fix safety: unsafe; the name is right, but the sentence may need another form of it.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._later import later
from reviewer.rules._repair import put, unsafe
from reviewer.text import Span

_UNITS = {"LT": "long tons", "ST": "short tons"}
_CODE = later(r"(?<=\d[ \u00a0])(?P<code>LT|ST)(?P<tons> tons?)?(?![\w&'-]|\. ?[^\W\d_])")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _CODE()):
        name = _UNITS[match["code"]]
        fix = unsafe(f"Write “{name}”", put(*match.span(), name))
        yield Finding(Span(*match.span("code")), f"{match['code']} stands for {name}.", fix)


RULE = Rule(
    id="text/lost-unit",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"\d[ \x{A0}][LS]T\b",)),
    stage=Stage.MARKUP,
    lost="a unit",
    examples=(
        Bad("She sank a 3663 LT tanker.", "She sank a 3663 long tons tanker."),
        Bad("Only 152 LT tons came, and 6000 ST.", "Only 152 long tons came, and 6000 short tons."),
        Good("They met at 5 ST. MARY'S STREET, and drove the 3 ST-line."),
        Good("The LT is 5 years old. Model 5LT is new."),
    ),
)
