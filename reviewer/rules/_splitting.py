"""The fix that splits one short value of front matter into several."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from reviewer.article import Article
from reviewer.article.field_edits import FieldEditError, set_field
from reviewer.lint.model import Applicability, Choice, Choices, Fix
from reviewer.rules._encoding import find_misreadings
from reviewer.rules._names import is_label_of_part
from reviewer.rules._tags import TAG_KEYS, Value, replaced, same_name
from reviewer.text import Edit

#: Longest value whose mojibake is decoded here, in characters; infobox cells have hundreds.
_LONGEST_DECODED = 10_000
#: How many parts a person may pick from; a value with more is taken as a whole.
_MOST_CHOICES = 1000
_WORLD_WAR = re.compile(r"World War I{1,2}|(?:First|Second) World War")


def split(
    article: Article,
    value: Value,
    pieces: Iterable[Choice],
    title: str = "",
    *,
    keeps_repeated: bool = False,
) -> tuple[Fix, ...]:
    """An unsafe fix that replaces the value by those of its parts that are taken.

    A person may pick others. Names that are elsewhere in the value's list are not taken, unless
    ``keeps_repeated``. None if there is no part to take, or if the front matter cannot be written
    so; ``title`` is for a fix that leaves one part.
    """
    entries = dict.fromkeys(pieces)
    judged = entries if keeps_repeated else _judged(value, entries)
    choices = Choices(value.scalar.span, value.noun, tuple(judged))
    edits = _edits(article, value, choices.taken)
    is_split = any(entry.is_taken for entry in entries) and choices.taken != (value.text,)
    if not (is_split and edits):
        return ()
    offered = choices if len(choices.entries) <= _MOST_CHOICES else None
    return (Fix(_title(value, choices.taken, title), edits, Applicability.UNSAFE, offered),)


def as_meant(article: Article, value: Value) -> str:
    """The value's text, with certain mojibake decoded.

    For a person who splits a value before the article's encoding is repaired.
    """
    text, span = value.text, value.scalar.span
    if text.isascii() or len(text) > _LONGEST_DECODED:
        return text
    found = find_misreadings(article.text)
    for misread in found[bisect_left(found, span.start, key=lambda each: each.span.start) :]:
        if misread.span.end > span.end:
            break
        if misread.is_certain:
            text = text.replace(misread.span.of(article.text), misread.meant)
    return text


def split_safely(
    article: Article, value: Value, pieces: Sequence[Choice], title: str = ""
) -> tuple[Fix, ...]:
    """The same fix, as one that may be made without asking if it takes all that there is.

    A label of states that gave support is not asked for. A name that the list has elsewhere is
    taken, too, where it is spelled alike there: the later of the two is a repetition, which
    `front-matter/tag-duplicate` removes.
    """
    is_list_of_tags = value.item is not None and value.field.key.lower() in TAG_KEYS
    keeps_repeated = is_list_of_tags and value.siblings.spell_alike(piece.text for piece in pieces)
    fixes = split(article, value, pieces, title, keeps_repeated=keeps_repeated)
    return tuple(
        fix._replace(applicability=Applicability.SAFE)
        if fix.choices is not None and all(map(_is_settled, fix.choices.entries))
        else fix
        for fix in fixes
    )


def are_known(value: Value, names: Collection[str]) -> bool:
    """Whether each name is already a tag of the article, except for one that may be a world war."""
    known = {item.scalar.text for item in value.field.items}
    others = [name for name in names if name not in known]
    return len(others) < len(names) and all(map(_WORLD_WAR.fullmatch, others))


def _is_settled(entry: Choice) -> bool:
    return entry.is_taken or is_label_of_part(entry.text)


def _title(value: Value, names: Sequence[str], title: str) -> str:
    if not names:
        return f"Remove this {value.noun}: all its names are {value.noun}s already"
    if len(names) == 1:
        return title or f"Keep “{names[0]}” only"
    return f"Split into {len(names)} {value.noun}s"


def _judged(value: Value, pieces: Iterable[Choice]) -> Iterable[Choice]:
    own, counts = same_name(value.text), value.siblings.counts
    for piece in pieces:
        is_elsewhere = counts[same_name(piece.text)] > (same_name(piece.text) == own)
        if piece.is_taken and is_elsewhere:
            yield Choice(piece.text, is_taken=False, note=f"is a {value.noun} already")
        else:
            yield piece


def _edits(article: Article, value: Value, names: Sequence[str]) -> tuple[Edit, ...]:
    if value.item is not None or len(names) < 2:
        return replaced(article, value, names)
    if value.field.key.lower() not in TAG_KEYS:
        return replaced(article, value, [", ".join(names)])
    try:
        return set_field(article, value.field.key, list(names))
    except FieldEditError:
        return ()
