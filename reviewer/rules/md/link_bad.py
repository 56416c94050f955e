"""A link leads nowhere: it has no address, `undefined`, or a doubled scheme.

Why it matters: readers click and end up nowhere.
Fix safety: unsafe; removing the link keeps its words, but a person may know the address.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import cut, put, unsafe

_TWICE = re.compile(r"(https?://)https?://", re.IGNORECASE)
_UNDEFINED = re.compile(r"\.{0,2}/?undefined/?")


def _check(article: Article) -> Iterator[Finding]:
    for link in article.outline.links:
        target = link.target_span.of(article.text).strip().strip("<>").strip()
        words = link.text_span.of(article.text)
        if not target and link.is_image:
            fix = unsafe("Remove the picture", cut(*link.span))
            severity = None if is_converted(article) else Severity.INFO
            yield Finding(link.span, "This picture has no address.", fix, severity)
        elif not target:
            fix = unsafe("Keep only the words", put(*link.span, words.strip()))
            # An author may have left it for later; the converter has no such links.
            severity = None if is_converted(article) else Severity.INFO
            yield Finding(link.span, "This link has no address.", fix, severity)
        elif _UNDEFINED.fullmatch(target):
            fix = unsafe("Keep only the words", put(*link.span, words.strip()))
            yield Finding(link.span, "The script did not know the address.", fix)
        elif twice := _TWICE.match(target):
            right = target[len(twice.group(1)) :]
            fix = unsafe("Keep one scheme", put(*link.target_span, right))
            yield Finding(link.target_span, "The address begins twice.", fix)


RULE = Rule(
    id="md/link-bad",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        literals=("](<>", "undefined)"),
        patterns=(r"\]\(\s*\)", r"(?i)https?://https?://", r"\]\(\s*<?\s*>?\s*\)"),
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad("See [the fort]() now.", "See the fort now."),
        Bad("The fort.\n\n![The fort]()\n", "The fort.\n\n\n"),
        Bad("See [the fort]( ) now.", "See the fort now."),
        Bad("See [the fort](./undefined) now.", "See the fort now."),
        Bad("[Fort](http://https://example.org/a)", "[Fort](https://example.org/a)"),
        Good("[Fort](./fort.md) and [top](#)"),
        Good("`[x]()` is an empty link."),
        Good("[Archive](https://web.archive.org/web/2016/http://example.org/)"),
    ),
)
