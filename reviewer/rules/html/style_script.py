"""A style sheet or script of the wiki's page is printed in the text.

Why it matters: readers see code before or between the words.
Fix safety: safe for the wiki's own style rules; other code is for a person to remove.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._repair import cut, safe
from reviewer.text import Span

_STYLE = r"\.mw-parser-output[^{}\n\0]{0,500}\{[^{}\n\0]{0,2000}\}[ \t]*"
# All begin with certain characters, as the search for those is much faster.
_RUN = re.compile(rf"{_STYLE}(?:{_STYLE})*")
_SCRIPT = re.compile(
    r"\(window\.RLQ|window\.RLQ|RLCONF(?<=\bRLCONF) ?=|mw(?<=\bmw)\.(?:loader|config)\."
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _RUN):
        fix = safe("Remove the style rules", cut(*match.span()))
        yield Finding(Span(*match.span()), "The wiki's style rules are printed here.", fix)
    for match in prose_matches(article, _SCRIPT):
        yield Finding(Span(*match.span()), "A script of the wiki's page is printed here.")


RULE = Rule(
    id="html/style-script",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=(".mw-parser-output", "window.RLQ", "RLCONF", "mw.loader.", "mw.config.")),
    stage=Stage.MARKUP,
    examples=(
        Bad(
            ".mw-parser-output .reflist{color:red}.mw-parser-output a{color:red} The fort fell.",
            "The fort fell.",
        ),
        Bad("The fort fell. (window.RLQ=window.RLQ||[]).push(f)"),
        Good("Use `.mw-parser-output .reflist{font-size:90%}` there."),
        Good("The class .mw-parser-output is the wiki's."),
    ),
)
