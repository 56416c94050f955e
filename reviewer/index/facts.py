"""The index of a workspace, and what follows from it for each article."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from reviewer.index.choices import ChoiceFacts
from reviewer.index.keys import Fields, SchemaFacts
from reviewer.index.links import LinkFacts
from reviewer.index.lost_words import Twins
from reviewer.index.record import Record
from reviewer.index.subjects import SubjectFacts
from reviewer.index.tags import TagFacts


@dataclass(frozen=True, slots=True)
class Facts:
    """What the articles of a workspace have in common: what its rules judge an article by.

    The same for the same records, in whatever order they came. ``twins`` gives, for words that lost
    a letter, the whole words they may have been, each with the number of articles that have it.
    """

    articles: int = 0
    subjects: SubjectFacts = field(default_factory=SubjectFacts)
    tags: TagFacts = field(default_factory=TagFacts)
    schema: SchemaFacts = field(default_factory=SchemaFacts)
    links: LinkFacts = field(default_factory=LinkFacts)
    choices: ChoiceFacts = field(default_factory=ChoiceFacts)
    twins: Twins = field(default_factory=dict)

    def with_twins(self, twins: Twins) -> "Facts":
        """The facts, with what was found for broken words."""
        return replace(self, twins=twins)


class WorkspaceIndex:
    """The records of a workspace's articles, kept up to date one by one."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._records: dict[str, Record] = {}
        self._shared: dict[Fields, Fields] = {}  # shared by all articles with the same fields
        for record in records:
            self.put(record)

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records.values())

    def put(self, record: Record) -> None:
        """Add an article, or update its record."""
        fields = self._shared.setdefault(record.fields, record.fields)
        self._records[record.path] = record._replace(fields=fields)

    def remove(self, path: str) -> None:
        """Forget an article that is gone."""
        self._records.pop(path, None)

    def get(self, path: str) -> Record | None:
        """What is known of the article at a path."""
        return self._records.get(path)

    def lost_words(self) -> frozenset[str]:
        """The broken words of all articles."""
        return frozenset(word for record in self for word in record.lost)

    def facts(self) -> Facts:
        """What follows from all records; for 10,000 articles it takes only a moment."""
        records = list(self._records.values())
        return Facts(
            len(records),
            SubjectFacts.of(records),
            TagFacts.of(records),
            SchemaFacts.of(records),
            LinkFacts.of(records),
            ChoiceFacts.of(records),
        )
