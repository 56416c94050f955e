"""The whole article stands twice in the file, one copy below the other.

Why it matters: readers reach the end and find the beginning again; every section exists twice.
Fix safety: safe where both copies are identical, line by line; unsafe where front matter stands
between them or the second copy is cut short.
"""

from collections.abc import Iterator
from itertools import islice

from reviewer.article import Article
from reviewer.lint.model import ALWAYS, Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.text import Span

#: What is shorter may be a refrain, or a form with the same lines twice.
_FEWEST_LINES = 4
#: So much text is no refrain, in however few paragraphs.
_ENOUGH_CHARACTERS = 400
_FEWEST_CHARACTERS = 120
#: What is longer is no copy that anybody made.
_MOST_CHARACTERS = 2_000_000
#: Places at which a second copy may begin that are compared.
_MOST_TRIALS = 3
#: Lines of front matter that may stand between the copies.
_MOST_BETWEEN = 60


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    start = len(text) - len(article.body.lstrip("\n"))
    end = text.find("\n", start)
    first = text[start:end]
    if end < 0 or not first.strip() or text.find(f"\n{first}\n", end) < 0:
        return
    for second in islice(_begins(text, f"\n{first}\n", end), _MOST_TRIALS):
        if finding := _compared(text, Span(start, second), Span(second, len(text))):
            yield finding
            return


def _begins(text: str, line: str, start: int) -> Iterator[int]:
    while (start := text.find(line, start)) >= 0:
        yield start + 1
        start += 1


def _compared(text: str, upper: Span, lower: Span) -> Finding | None:
    """What to say if the lower part repeats the upper one from its beginning."""
    if not max(_FEWEST_CHARACTERS, upper.length // 2) <= lower.length <= _MOST_CHARACTERS:
        return None
    if upper.length > _MOST_CHARACTERS:
        return None
    above, below = _lines(upper.of(text)), _lines(lower.of(text))
    last = len(below) - 1
    if last + 1 < _FEWEST_LINES and lower.length < _ENOUGH_CHARACTERS:
        return None
    is_copy = last < len(above) and below[:last] == above[:last]
    if not is_copy or not above[last].startswith(below[last]):
        return None
    between = above[last + 1 :]
    end = upper.end
    if _is_front_matter(between):
        end = text.rfind("\n---", upper.start, text.rfind("\n---", upper.start, end))
    make = safe if above == below else unsafe
    done = len(text[:end].rstrip())
    fix = make("Remove the second copy", cut(done, len(text) - text.endswith("\n")))
    heading = Span(lower.start, text.index("\n", lower.start))
    return Finding(heading, "The whole article begins again here.", fix)


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.split("\n") if line.strip()]


def _is_front_matter(lines: list[str]) -> bool:
    return 2 < len(lines) <= _MOST_BETWEEN and lines[0] == lines[-1] == "---"


RULE = Rule(
    id="structure/doubled-article",
    severity=Severity.ERROR,
    explanation=__doc__,
    check=_check,
    gate=ALWAYS,
    stage=Stage.STRUCTURE,
    examples=(
        Bad(
            "# Ohrid\n\nOhrid is an old town on the shore of a lake.\n\n## History\n\n"
            "It was founded by the Illyrians, and is known for its many churches.\n\n"
            "# Ohrid\n\nOhrid is an old town on the shore of a lake.\n\n## History\n\n"
            "It was founded by the Illyrians, and is known for its many churches.\n",
            "# Ohrid\n\nOhrid is an old town on the shore of a lake.\n\n## History\n\n"
            "It was founded by the Illyrians, and is known for its many churches.\n",
        ),
        Bad(
            "---\nlang: mk\n---\n\nOhrid is an old town on the shore of a lake.\n\n## History\n\n"
            "It was founded by the Illyrians, and is known for churches.\n\n## Notes\n\n"
            "---\nlang: mk\n---\n\nOhrid is an old town on the shore of a lake.\n\n## History\n\n"
            "It was founded by the Illyrians, and is known for churches.\n\n## Notes\n",
            "---\nlang: mk\n---\n\nOhrid is an old town on the shore of a lake.\n\n## History\n\n"
            "It was founded by the Illyrians, and is known for churches.\n\n## Notes\n",
        ),
        Good("Row, row,\nrow your boat,\n\nRow, row,\nrow your boat,\n"),
        Good(
            "# Ohrid\n\nOhrid is an old town on the shore of a lake.\n\n## History\n\n"
            "It was founded by the Illyrians, and is known for its many churches.\n\n"
            "# Ohrid\n\nOhrid is also a lake, and it is one of the oldest of Europe.\n\n"
            "## Depth\n\nIt is 288 metres deep.\n",
        ),
    ),
)
