"""Coordinates without numbers: `°N, °W`.

Why it matters: the place is lost, and what is left of it reads like a typo.
Fix safety: safe; degree signs without numbers say nothing. In articles from other sources, a person
decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.text import Span

_PAIR = r"°[NS],? ?°[EW](?!\w)"
_EMPTY = re.compile(
    # In brackets of its own, with the space before; or with the punctuation and blank after it.
    rf"[ \t]?\({_PAIR}\)|(?<![\d.′″'\"’”°)]){_PAIR}(?:[,;]?[ \t]+(?=\S)|$)?",
    re.MULTILINE,
)
_JUST_THE_PAIR = re.compile(_PAIR)


def _check(article: Article) -> Iterator[Finding]:
    for match in _EMPTY.finditer(article.prose):
        pair = _JUST_THE_PAIR.search(article.prose, *match.span())
        if pair:
            # The converter writes N and W, whatever the hemisphere.
            line = article.text.rfind("\n", 0, pair.start()) + 1
            is_certain = pair.group() == "°N, °W" and not article.text.startswith("|", line)
            offer = safe if is_certain else unsafe
            fix = offer("Delete the empty coordinates", cut(*match.span()))
            yield Finding(Span(*pair.span()), "These coordinates have no numbers.", fix)


RULE = Rule(
    id="leak/empty-coordinate",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(patterns=("°[NS],? ?°[EW]",)),
    stage=Stage.LEAK,
    lost="coordinates",
    examples=(
        Bad("°N, °W **Aachen** is a city.\n", "**Aachen** is a city.\n"),
        Bad("The fort (°N, °W) fell.\n", "The fort fell.\n"),
        Good("At 50.8°N, 6.1°W.\n"),
        Good("Degrees north are written °N.\n"),
        Good("`°N, °W`\n"),
    ),
)
