"""Which articles a bulk change is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


class Listed(Protocol):
    """An article of the list."""

    @property
    def path(self) -> Path:
        """Where it is; made when asked for, which takes its time for ten thousand."""


#: An article to work on.
Item = Path | Listed


@dataclass(frozen=True, slots=True)
class Scope:
    """Some articles to choose from: what they are called, and which they are."""

    words: str
    articles: Sequence[Item]


def path_of_item(item: Item) -> Path:
    """Where the article is."""
    return item if isinstance(item, Path) else item.path
