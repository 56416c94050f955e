"""Which articles a bulk change is about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reviewer.review.bulk.messages import Source


@dataclass(frozen=True, slots=True)
class Scope:
    """Some articles to choose from: what they are called, and which they are."""

    words: str
    sources: Callable[[], Sequence[Source]]
