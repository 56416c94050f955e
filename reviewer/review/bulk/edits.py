"""The edits of a planned change, and what it was planned for."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from reviewer.review.bulk.messages import OpenText, Source
from reviewer.review.shrinking import restored, shrunk
from reviewer.text import Edit
from reviewer.workspace.digest import digest

#: Edits to be made one batch after the other.
Batches = Sequence[Sequence[Edit]]

CHANGED_MEANWHILE = "it has changed in the meantime, so it was left as it is. Review it again."


def text_digest(text: str) -> str:
    """The digest that identifies the unsaved text a change was planned for."""
    return digest(text.encode("utf-8", "surrogatepass"))


def packed(batches: Batches) -> bytes:
    """Batches of edits in few bytes: changes of thousands of articles may wait for a person."""
    plain = tuple(tuple(batch) for batch in batches)
    return shrunk(plain) if plain else b""


def unpacked(edits: bytes) -> tuple[tuple[Edit, ...], ...]:
    """The batches again."""
    if not edits:
        return ()
    return cast("tuple[tuple[Edit, ...], ...]", restored(edits))


def path_of(source: Source) -> Path:
    """The path of the article that the text belongs to."""
    return source.path if isinstance(source, OpenText) else source
