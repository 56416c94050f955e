"""The short values of front matter (tags, dates, places): reaching them, and replacing them."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from reviewer.article import Article
from reviewer.article.front_matter import Field, Item, Kind, Scalar
from reviewer.index import names
from reviewer.lint.model import Gate
from reviewer.text import Edit, Span

#: The keys under which site generators and scrapers keep tags.
TAG_KEYS = names.TAG_KEYS
DATE_KEYS = frozenset({"date", "dates"})
PLACE_KEYS = frozenset({"place", "places", "location"})
#: Keys that identify a scraped article; a page written by hand may be short and have no lead.
SCRAPED_KEYS = frozenset({"subject", "shortdescription", "pubdate"})
SHORT_KEYS = TAG_KEYS | DATE_KEYS | PLACE_KEYS


def key_gate(*keys: str) -> Gate:
    """Opens where front matter may have one of the keys."""
    return Gate(
        patterns=(rf"(?im)(?:^|[{{,])[ \t]*[\"']?(?:{'|'.join(sorted(keys))})[\"']?[ \t]*[:=]",)
    )


class Siblings:
    """The names in one field's list, counted when first asked for."""

    def __init__(self, field: Field) -> None:
        self._field = field

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each name occurs, with its different spellings counted together."""
        return Counter(same_name(item.scalar.text) for item in self._field.items)

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """How each name is spelled; empty if in several ways."""
        spellings: dict[str, str] = {}
        for item in self._field.items:
            text = item.scalar.text
            known = spellings.setdefault(same_name(text), text)
            if known != text:
                spellings[same_name(text)] = ""
        return spellings

    def spell_alike(self, names: Iterable[str]) -> bool:
        """Whether each of the names is spelled the same wherever else it occurs in the list."""
        return all(self._spellings.get(same_name(name), name) == name for name in names)


class Value(NamedTuple):
    """One short value: an item of a list, or the only value of a field (then without ``item``)."""

    field: Field
    scalar: Scalar
    siblings: Siblings
    item: Item | None = None
    number: int = 0

    @property
    def text(self) -> str:
        """What it says."""
        return self.scalar.text

    @property
    def noun(self) -> str:
        """What people call it."""
        key = self.field.key.lower()
        return "date" if key in DATE_KEYS else "place" if key in PLACE_KEYS else "tag"


def values_of(article: Article, keys: frozenset[str]) -> list[Value]:
    """The values of all fields with one of these keys, regardless of letter case.

    If a key occurs twice, only the last one counts, as for any reader of front matter.
    """
    return [value for key, values in _values(article) if key in keys for value in values]


@lru_cache(maxsize=1)
def _values(article: Article) -> tuple[tuple[str, tuple[Value, ...]], ...]:
    """All values by their fields' keys in lower case; remembered, since ten rules ask."""
    fields = {field.key: field for field in article.front_matter.fields}
    return tuple((key.lower(), tuple(values_in(field))) for key, field in fields.items())


def values_in(field: Field) -> Iterator[Value]:
    """The values of one field: a single one, or the items of its list."""
    siblings = Siblings(field)
    if field.scalar is not None:
        yield Value(field, field.scalar, siblings)
    for index, item in enumerate(field.items):
        yield Value(field, item.scalar, siblings, item, index)


def is_scraped(article: Article) -> bool:
    """Whether the front matter has a key that only scrapers write."""
    return any(field.key.lower() in SCRAPED_KEYS for field in article.front_matter.fields)


def same_name(text: str) -> str:
    """What all spellings of a name have in common: everything except letter case and spaces."""
    return " ".join(text.split()).casefold()


def replaced(article: Article, value: Value, texts: Sequence[str]) -> tuple[Edit, ...]:
    """Edits that replace one value by ``texts``; none if that is not possible.

    An item of a list becomes that many items, or is removed. A single value cannot become several.
    """
    if not texts:
        return removed(article, value)
    if value.item is None:
        if len(texts) > 1:
            return ()
        return (Edit(value.scalar.span, _spelled(texts[0], article.front_matter.kind)),)
    kind = article.front_matter.kind
    if kind is not Kind.YAML or value.field.is_flow:
        spelled = ", ".join(_spelled(text, kind, in_flow=True) for text in texts)
        return (Edit(value.scalar.span, spelled),)
    span = value.scalar.span
    line_start = article.text.rfind("\n", 0, span.start) + 1
    lead = article.text[line_start : span.start]
    if lead.strip() != "-":
        return ()  # there is an anchor or a tag before the value, which cannot be kept
    return (Edit(span, f"\n{lead}".join(_spelled(text, kind) for text in texts)),)


def removed(article: Article, value: Value) -> tuple[Edit, ...]:
    """Edits that remove an item from its list; none if that is not possible."""
    items, index = value.field.items, value.number
    if value.item is None:
        return ()
    if article.front_matter.kind is Kind.YAML and not value.field.is_flow:
        # A list without items would need another spelling.
        return (Edit(value.item.span, ""),) if len(items) > 1 else ()
    start, end = value.scalar.span
    if index > 0:
        start = items[index - 1].scalar.span.end
    elif len(items) > 1:
        end = items[1].scalar.span.start
    around = (
        article.text[start : value.scalar.span.start] + article.text[value.scalar.span.end : end]
    )
    return (Edit(Span(start, end), ""),) if not around.strip(", \t\n") else ()


#: Begins with a letter, or a number and a word after it, and holds nothing that YAML reads as a
#: mark in any place.
_PLAIN = re.compile(
    r"(?:[^\W\d_]|\d[\w–]*(?= [^\W\d_]{2}))"
    r"(?:[^\x00-\x1f\x7f-\x9f:#]|:(?=[^\s])|(?<=[^\s])#)*(?<!\s)"
)
_FLOW_MARK = re.compile(r"[\[\]{},]")
_TYPED = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})


def _spelled(text: str, kind: Kind, *, in_flow: bool = False) -> str:
    if kind is not Kind.YAML:
        return json.dumps(text, ensure_ascii=False)
    risky = in_flow and _FLOW_MARK.search(text) is not None
    if _PLAIN.fullmatch(text) and text.casefold() not in _TYPED and not risky:
        return text
    return "'" + text.replace("'", "''") + "'"


def place_in(article: Article, scalar: Scalar, start: int, end: int) -> Span:
    """The span of ``scalar.text[start:end]``; of the whole value if it is spelled differently."""
    at = article.text.find(scalar.text, scalar.span.start, scalar.span.end)
    return scalar.span if at < 0 else Span(at + start, at + end)
