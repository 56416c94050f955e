"""A line of the wiki's page frame is printed, such as `Jump to navigation`.

Why it matters: it belongs to another site.
Fix safety: safe for lines that mean nothing elsewhere; a person decides on a note that points to
another article. In articles from other sources, a person decides on all of them.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches, whole_line
from reviewer.rules._converted import ask_elsewhere
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.text import Span

_CERTAIN = (
    "From Wikipedia, the free encyclopedia", "Jump to navigation", "Jump to search",
    "Jump to navigation Jump to search", "Jump to navigationJump to search",
    "Aus Wikipedia, der freien Enzyklopädie", "Zur Navigation springen", "Zur Suche springen",
    "De Wikipedia, la enciclopedia libre", "Da Wikipedia, l'enciclopedia libera",
    "Un article de Wikipédia, l'encyclopédie libre", "Origem: Wikipédia, a enciclopédia livre.",
    "Материал из Википедии — свободной энциклопедии", "v t e", "Hidden categories:",
)  # fmt: skip
_DOUBTFUL = (
    "This article needs additional citations for verification",
    "This article does not cite any sources", "This article relies too much on references",
    "This section does not cite any sources", "This section needs expansion",
    "This article may require cleanup", "Please help improve this article",
)  # fmt: skip
_LINE = re.compile(
    # In an empty line not one of them is tried.
    rf"^(?!\n)[ \t]*(?:(?P<certain>(?:{'|'.join(map(re.escape, _CERTAIN))})[ \t]*$"
    rf"|(?:Retrieved from \"(?:https?://|\0)|This page was last edited on |Hidden categories: )"
    rf"[^\n]*)"
    rf"|(?:{'|'.join(map(re.escape, _DOUBTFUL))})[^\n]*)",
    re.MULTILINE,
)


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _LINE):
        span = Span(*match.span())
        offer = safe if match.group("certain") else unsafe
        fix = offer("Remove the line", cut(*whole_line(article.text, span)))
        yield Finding(span, "This line belongs to the wiki's page frame.", fix)


RULE = Rule(
    id="wiki/page-chrome",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=ask_elsewhere(_check),
    gate=Gate(
        literals=(*_CERTAIN, 'Retrieved from "', "This page was last edited on ", *_DOUBTFUL)
    ),
    stage=Stage.LEAK,
    examples=(
        Bad("From Wikipedia, the free encyclopedia\n\nThe fort.\n", "\nThe fort.\n"),
        Bad('The fort.\n\nRetrieved from "https://example.org/a"\n', "The fort.\n\n"),
        Bad(
            "This article needs additional citations for verification. Please help.\nThe fort.",
            "The fort.",
        ),
        Good("Press Tab to Jump to navigation."),
        Good("The text came From Wikipedia, the free encyclopedia, in May."),
    ),
)
