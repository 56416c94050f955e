"""The tail of a list is printed again below the list.

Why it matters: readers read the same items several times.
Fix safety: safe for the converter's bullets (` * `) if the repeated text is too long to be a
coincidence, or in a list of books or links, where nothing stands twice; otherwise, and in articles
from other sources, a person decides.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import scraped_items
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.rules._sections import END_MATTER, titles_of
from reviewer.text import Span

#: Items compared at most, so that a list of many equal items costs bounded time.
_LONGEST_TAIL = 200
#: Characters that the repeated words must have in all to count as no accident.
_NO_ACCIDENT = 20
_NO_ACCIDENT_INSIDE = 40
#: Below a heading like “External links”.
_NO_ACCIDENT_IN_LINKS = 8


class _Item(NamedTuple):
    span: Span
    words: str


def _check(article: Article) -> Iterator[Finding]:
    links: _ListsOfLinks | None = None
    for items in _lists(article):
        for first, last in _repeats(items):
            span = Span(items[first].span.start, items[last].span.end)
            length = sum(map(len, {item.words for item in items[first : last + 1]}))
            # The converter repeats a list's tail; values of a table are equal anywhere.
            is_tail = last + 1 == len(items)
            least = _NO_ACCIDENT if is_tail else _NO_ACCIDENT_INSIDE
            if _NO_ACCIDENT_IN_LINKS <= length < least:
                links = links or _ListsOfLinks(article)
                if links.hold(span.start):
                    least = _NO_ACCIDENT_IN_LINKS
            is_certain = length >= least
            offer, severity = (safe, None) if is_certain else (unsafe, Severity.INFO)
            fix = offer("Remove the repeated items", cut(span.start - 1, span.end))
            count = last - first + 1
            message = f"These {count} items repeat those above."
            if count == 1:
                message = "This item repeats the one above."
            yield Finding(span, message, fix, severity)


class _ListsOfLinks:
    """What stands below the headings of books and links."""

    def __init__(self, article: Article) -> None:
        self._parts: list[Span] = []
        for section, title in zip(article.outline.sections, titles_of(article), strict=True):
            is_inside = self._parts and section.span.end <= self._parts[-1].end
            if title in END_MATTER and not is_inside:
                self._parts.append(section.span)

    def hold(self, offset: int) -> bool:
        """Whether the offset is in one of them."""
        number = bisect_right(self._parts, offset, key=lambda part: part.start)
        return number > 0 and offset < self._parts[number - 1].end


def _lists(article: Article) -> Iterator[Sequence[_Item]]:
    """Runs of items on adjacent lines."""
    run: list[_Item] = []
    for span in scraped_items(article):
        if run and span.start != run[-1].span.end + 1:
            yield run
            run = []
        run.append(_Item(span, span.of(article.text).strip()))
    yield run


def _repeats(items: Sequence[_Item]) -> Iterator[tuple[int, int]]:
    """First and last number of each run of items that were all printed before."""
    latest: dict[str, int] = {}
    number = 0
    begun = -1
    while number < len(items):
        length = number - latest.get(items[number].words, number)
        if 0 < length <= _LONGEST_TAIL and _is_repeated(items, number, length):
            begun = number if begun < 0 else begun
            step = length
        else:
            if begun >= 0:
                yield begun, number - 1
                begun = -1
            step = 1
        for passed in range(number, number + step):
            latest[items[passed].words] = passed
        number += step
    if begun >= 0:
        yield begun, len(items) - 1


def _is_repeated(items: Sequence[_Item], start: int, length: int) -> bool:
    """Whether the ``length`` items from ``start`` equal those right before them."""
    if start + length > len(items):
        return False
    return all(
        items[number - length].words == items[number].words
        for number in range(start, start + length)
    )


RULE = Rule(
    id="text/duplicate-item",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(patterns=(r"(?m)^ \* ",)),
    stage=Stage.MARKUP,
    examples=(
        Bad(
            " * The old fort\n * The new fort\n * The old camp\n * The new fort\n * The old camp\n"
            " * The old camp\n\nEnd.\n",
            " * The old fort\n * The new fort\n * The old camp\n\nEnd.\n",
        ),
        Bad("List:\n\n * Yes\n * Yes\n", "List:\n\n * Yes\n"),
        Bad(
            "# Fort\n\n## External links\n\n### Plans\n * Fort plans\n * Fort plans\n",
            "# Fort\n\n## External links\n\n### Plans\n * Fort plans\n",
        ),
        Good(" * The old fort\n * The new fort\n"),
        Good(" * The old fort\n\n## Next\n * The old fort\n"),
        Good(" * The old fort\n * The new fort\n * The old fort\n"),
    ),
)
