r"""A control character, such as the backspace that `\b` became.

Why it matters: it is invisible, may hide a lost letter, and YAML readers refuse it in front matter.
Fix safety: unsafe; terminal colour codes and characters inside a word can go, but a letter and a
backtick were often lost with them, so a person should look.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import cut, unsafe
from reviewer.text import Span

_ANY = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f"
_CONTROLS = re.compile(
    rf"[{_ANY}](?:(?<=\x1b)(?P<colours>\[[\d;]*[A-Za-z](?:\x1b\[[\d;]*[A-Za-z])*)|[{_ANY}]*)"
)
#: A word of a script that programs have no escapes in, so that nothing else was lost.
_INSIDE_WORD = re.compile("[^\x00-\u02ff]")


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    for match in _CONTROLS.finditer(text):
        span = Span(*match.span())
        if match["colours"]:
            fix = unsafe("Remove the colour codes", cut(*span))
            yield Finding(span, "There are terminal colour codes here.", fix)
            continue
        before = text[span.start - 1 : span.start]
        fix = unsafe("Remove it", cut(*span)) if _INSIDE_WORD.match(before) else ()
        number = f"U+{ord(match.group()[0]):04X}"
        yield Finding(span, f"There is an invisible control character ({number}) here.", fix)


RULE = Rule(
    id="encoding/control-char",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]",)),
    stage=Stage.ENCODING,
    examples=(
        Bad("\u30b7\u30f3\u30d7\u30eb\x08\u3067\n", "\u30b7\u30f3\u30d7\u30eb\u3067\n"),
        Bad("A \x1b[1mbold\x1b[0m word\n", "A bold word\n"),
        Bad("Run \x08ash first.\n"),
        Good("A tab\tand a line.\n"),
    ),
)
