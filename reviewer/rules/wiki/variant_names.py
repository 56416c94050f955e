"""All spellings of a name are printed, as in `zh-hans:联邦州; zh-hant:聯邦州`.

Why it matters: the wiki shows each reader one of them; here everyone sees all of them, and the
codes.
Fix safety: unsafe; a person chooses the spelling. The first one is offered.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Applicability, Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._later import later
from reviewer.rules._repair import put
from reviewer.text import Span

_CODE = r"(?:zh(?:-(?:hans|hant|cn|tw|hk|sg|mo|my))|sr-(?:ec|el)|sh-(?:latn|cyrl))"
_NAMES = later(
    rf"(?<![a-z{{|-]){_CODE}:[^\s:;{{}}\0]{{1,40}}(?:; ?{_CODE}:[^\s:;{{}}\0。，、,]{{1,40}})+;?"
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _NAMES()):
        span = Span(*match.span())
        names = [part.partition(":")[2] for part in match.group().rstrip(";").split(";")]
        fixes = tuple(
            Fix(f"Write “{name}”", (put(*span, name),), Applicability.UNSAFE)
            for name in dict.fromkeys(names)
        )
        yield Finding(span, "Several spellings of one name are printed side by side.", fixes)


RULE = Rule(
    id="wiki/variant-names",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(rf"\b{_CODE}:",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("柏林是 zh-hans:联邦州; zh-hant:聯邦州。\n", "柏林是 联邦州。\n"),
        Good("The codes are zh-hans: and zh-hant:; use `zh-cn:a; zh-tw:b`.\n"),
        Good("-{zh-hans:联邦州; zh-hant:聯邦州}-\n"),
    ),
)
