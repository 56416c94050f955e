"""What the index keeps of one article: little, because it keeps it of every article.

It is made in the processes that check, from an article they have read anyway, and holds no
positions in the text: an article that looks suspect by its record is read again. Measured on
articles of 10 KB, making and sending one takes about 3 % of a check's time.
"""

import marshal
import os
import re
from functools import lru_cache
from hashlib import blake2b
from sys import intern
from typing import NamedTuple

from reviewer.article import Article
from reviewer.article.fields import Field, Scalar, Shape
from reviewer.index.internal_links import internal_targets
from reviewer.index.lost_words import lost_words

_SUBJECT_KEYS = ("subject", "title", "name")
_ADDRESS_KEYS = frozenset({"slug", "permalink", "url", "aliases"})

#: Bounds of what one article can add to the index. Anything longer is not a name.
_MOST_FIELDS = 100
_MOST_VALUES = 200
_LONGEST = 200

#: The longest text that may be one of a few to choose from, and keys whose texts never are.
_LONGEST_CHOICE = 40
_FILE_NAME = re.compile(r"\.[A-Za-z0-9]{1,5}\??\Z|/")

#: How long a paragraph must be to count as a lead, and how much of it is compared, in characters.
_LEAST_LEAD, _COMPARED_LEAD = 120, 400
#: Among how many blocks the lead is looked for, after pictures and headings.
_FIRST_BLOCKS = 6
_NO_PARAGRAPH = "#!<|`>[$:=-{"

_NEWLINES = re.compile(r"\n*+")
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_TRUTH = frozenset({"true", "false", "yes", "no", "on", "off"})


class Record(NamedTuple):
    """One article, as the index knows it.

    ``path`` is the file's, as the program was given it, with forward slashes. ``fields`` are the
    front matter's keys with the type of each value, ``lists`` the values of lists, ``texts`` those
    that are short texts. ``subject`` is what the article is about and the key that says so,
    ``addresses`` what the front matter says about the page's address. ``lead`` is a digest of the
    first paragraph, ``size`` the body's length.
    """

    path: str
    fields: tuple[tuple[str, str], ...] = ()
    lists: tuple[tuple[str, tuple[str, ...]], ...] = ()
    subject: str = ""
    subject_key: str = ""
    addresses: tuple[str, ...] = ()
    lead: bytes = b""
    links: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    is_ascii: bool = True
    size: int = 0
    texts: tuple[tuple[str, str], ...] = ()


@lru_cache(maxsize=1)
def record_of(article: Article) -> Record:
    """The record of an article; it must have a path.

    The last one is remembered, because several rules ask for it in turn.
    """
    fields = article.front_matter.fields[:_MOST_FIELDS]
    shapes, lists, short = [], [], []
    subjects: dict[str, str] = {}
    addresses: tuple[str, ...] = ()
    for field in fields:
        if len(field.key) > _LONGEST:
            continue
        key = intern(field.key)
        shapes.append((key, shape_of(field)))
        scalar = field.scalar
        if field.shape is Shape.LIST:
            lists.append((key, _texts(field)))
        lower = key.lower()
        if lower not in _SUBJECT_KEYS and scalar is not None and _may_be_choice(scalar):
            short.append((key, intern(scalar.text)))
        if scalar is not None and lower in _SUBJECT_KEYS and len(scalar.text) <= _LONGEST:
            subjects[lower] = scalar.text
        elif lower in _ADDRESS_KEYS:
            addresses += _texts(field)
    subject_key = next((key for key in _SUBJECT_KEYS if subjects.get(key)), "")
    return Record(
        path_of(article),
        tuple(shapes),
        tuple(lists),
        subjects.get(subject_key, ""),
        subject_key,
        addresses,
        lead_of(article),
        internal_targets(article),
        lost_words(article),
        article.text.isascii(),
        len(article.text) - article.body_start,
        tuple(short),
    )


def packed(record: Record) -> bytes:
    """The record in the form sent between processes; takes half the time of pickling."""
    return marshal.dumps(tuple(record))


def unpacked(data: bytes) -> Record:
    """The record that was packed. Only for data from our own processes."""
    return Record._make(marshal.loads(data))  # noqa: S302 - this program's own


def path_of(article: Article) -> str:
    """The name by which the index knows an article."""
    path = str(article.path)
    return path if os.sep == "/" else path.replace(os.sep, "/")


def shape_of(field: Field) -> str:
    """The type of a field's value, in a word that people understand."""
    if field.scalar is not None:
        return "text" if field.scalar.is_string else _type_of(field.scalar)
    return field.shape.value


def _type_of(scalar: Scalar) -> str:
    text = scalar.text
    if not text or text == "~" or text.lower() == "null":
        return Shape.EMPTY.value
    if text.lower() in _TRUTH:
        return "yes or no"
    return "date" if _DATE.match(text) else "number"


def _may_be_choice(scalar: Scalar) -> bool:
    text = scalar.text
    return (
        scalar.is_string
        and 0 < len(text) <= _LONGEST_CHOICE
        and "\n" not in text
        and not _FILE_NAME.search(text)
        and not _DATE.match(text)
    )


def _texts(field: Field) -> tuple[str, ...]:
    if field.scalar is not None:
        texts = [field.scalar.text]
    else:
        texts = [item.scalar.text for item in field.items[:_MOST_VALUES]]
    # Interned, so that all records share them, even after being sent to another process.
    return tuple([intern(text) for text in texts if len(text) <= _LONGEST])


def _skip_newlines(text: str, at: int) -> int:
    found = _NEWLINES.match(text, at)
    return found.end() if found else at


def lead_of(article: Article) -> bytes:
    """The digest of the article's first paragraph; empty if that is short."""
    text, at = article.text, article.body_start
    for _ in range(_FIRST_BLOCKS):
        at = _skip_newlines(text, at)
        end = text.find("\n\n", at)
        end = len(text) if end < 0 else end
        if end - at >= _LEAST_LEAD and text[at] not in _NO_PARAGRAPH:
            lead = text[at : min(end, at + _COMPARED_LEAD)].encode("utf-8", "replace")
            return blake2b(lead, digest_size=8).digest()
        at = end
    return b""
