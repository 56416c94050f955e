"""What front matter usually looks like in a workspace: the shape of the majority is the schema."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from posixpath import dirname
from typing import TYPE_CHECKING

from reviewer.article.fields import Shape

if TYPE_CHECKING:
    from reviewer.index.record import Record

#: How many articles, and which share of them, make a majority.
FEWEST, SHARE = 20, 0.95
#: The same for a majority that leaves no doubt.
_SURE_FEWEST, _SURE_SHARE = 200, 0.99
#: The share of the usual keys that an article must have; with fewer it is another kind of page.
_SAME_KIND = 0.6

_EMPTY = Shape.EMPTY.value
#: Types an unquoted text may be taken for; the rule front-matter/type-drift is about those.
_READ_AS_TYPE = frozenset({"number", "date", "yes or no"})


#: The keys of one article, each with the type of its value.
Fields = tuple[tuple[str, str], ...]


def is_sure(number: int, total: int) -> bool:
    """Whether so many out of all are a majority that leaves no doubt."""
    return total >= _SURE_FEWEST and number >= _SURE_SHARE * total


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """One key: how many articles have it, and the types of its values, the most usual first.

    Empty values are not counted among the shapes.
    """

    key: str
    articles: int
    shapes: tuple[tuple[str, int], ...]

    @property
    def usual_shape(self) -> str | None:
        """The type of nearly every value."""
        total = sum(count for _shape, count in self.shapes)
        if total >= FEWEST and self.shapes[0][1] >= SHARE * total:
            return self.shapes[0][0]
        return None


@dataclass(frozen=True, slots=True)
class Schema:
    """The keys of some articles with front matter, in their usual order.

    ``expected`` are those that nearly all articles have. ``unusual`` are the sets of fields that
    lack one of them, or have a value of an unusual type.
    """

    articles: int = 0
    keys: Mapping[str, KeyFacts] = field(default_factory=dict)
    expected: tuple[str, ...] = ()
    unusual: frozenset[Fields] = frozenset()

    @classmethod
    def of(cls, signatures: Mapping[Fields, int]) -> "Schema":
        """Gather what is usual; ``signatures`` are sets of fields with their number of articles."""
        shapes: dict[str, Counter[str]] = defaultdict(Counter)
        numbers: Counter[str] = Counter()
        places: Counter[str] = Counter()
        for fields, number in signatures.items():
            for place, (key, shape) in enumerate(dict(fields).items()):
                numbers[key] += number
                places[key] += place * number
                if shape != _EMPTY:
                    shapes[key][shape] += number
        total = sum(signatures.values())
        keys = {
            key: KeyFacts(key, numbers[key], tuple(_by_use(shapes[key])))
            for key in sorted(numbers, key=lambda key: (places[key] / numbers[key], key))
        }
        expected = tuple([key for key in keys if total >= FEWEST and numbers[key] >= SHARE * total])
        schema = cls(total, keys, expected)
        return replace(schema, unusual=frozenset(filter(schema.is_unusual, signatures)))

    def is_unusual(self, fields: Fields) -> bool:
        """Whether a key is missing from these fields, or has an unusual value."""
        return bool(self.missing(fields)) or any(True for _ in self.misshapen(fields))

    def missing(self, fields: Fields) -> tuple[str, ...]:
        """The expected keys that an article of the same kind lacks."""
        own = {key for key, _shape in fields}
        missing = tuple([key for key in self.expected if key not in own])
        share = len(self.expected) - len(missing)
        return missing if share >= _SAME_KIND * len(self.expected) else ()

    def misshapen(self, fields: Fields) -> Iterator[tuple[str, str, str]]:
        """Keys whose value has another type than usual, each as key, type, and usual type."""
        for key, shape in fields:
            known = self.keys.get(key)
            if known is None or shape == _EMPTY:
                continue
            usual = known.usual_shape
            is_text = usual == "text" and shape in _READ_AS_TYPE
            if usual is not None and usual != shape and not is_text:
                yield key, shape, usual


@dataclass(frozen=True, slots=True)
class SchemaFacts:
    """What is usual in the whole workspace, and in each of its larger folders."""

    whole: Schema = field(default_factory=Schema)
    folders: dict[str, Schema] = field(default_factory=dict)

    @classmethod
    def of(cls, records: "Iterable[Record]") -> "SchemaFacts":
        """Gather the facts."""
        by_folder: dict[str, Counter[Fields]] = defaultdict(Counter)
        for record in records:
            if record.fields:
                by_folder[dirname(record.path)][record.fields] += 1
        whole: Counter[Fields] = Counter()
        for signatures in by_folder.values():
            whole.update(signatures)
        folders = {
            folder: Schema.of(_in_order(signatures))
            for folder, signatures in sorted(by_folder.items())
            if len(by_folder) > 1 and signatures.total() >= FEWEST
        }
        return cls(Schema.of(_in_order(whole)), folders)

    def schema_for(self, path: str) -> Schema:
        """What the front matter of an article at ``path`` is compared with."""
        return self.folders.get(dirname(path), self.whole)


def _in_order(
    signatures: Counter[Fields],
) -> dict[Fields, int]:
    return dict(sorted(signatures.items()))


def _by_use(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda each: (-each[1], each[0]))
