r"""UTF-8 text misread in a way that left control characters in it: `Itâ\x80\x99s`.

Why it matters: the control characters are invisible, and YAML readers refuse front matter that
contains them, so the whole article fails to build.
Fix safety: safe; these characters have no other use than as misread bytes.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules.encoding._misread import Kind, findings


def _check(article: Article) -> Iterator[Finding]:
    return findings(article, Kind.WITH_CONTROLS)


RULE = Rule(
    id="encoding/mojibake-c1",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=("[\x80-\x9f]",)),
    stage=Stage.ENCODING,
    examples=(
        Bad("It\u00e2\x80\x99s right\n", "It’s right\n"),
        Bad("---\nsubject: \u00c3\x81lvaro\n---\n", "---\nsubject: Álvaro\n---\n"),
        Bad("\u00d0\u2018\u00d1\u0192\u00d1\u20ac\u00d1\x8f\n", "Буря\n"),
        Good("It’s right, Álvaro\n"),
        Good("A lone control character \x93 is another rule’s matter.\n"),
    ),
)
