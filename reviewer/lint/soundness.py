"""Makes edits only if they affect nothing but what they touch: the last guard of every fix."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from reviewer.article import Article
from reviewer.article.front_matter import Kind
from reviewer.article.outline import BlockKind
from reviewer.text import Edit, Span

#: Beyond ASCII, and no stray byte.
_CHARACTER = re.compile("[^\0-\x7f\udc80-\udcff]")


def soundly_changed(
    article: Article, edits: Iterable[Edit], *, keeps_structure: bool = False
) -> Article | None:
    """Make the edits; None if front matter, body or file would be damaged by them.

    Edits in the body must leave the front matter as it is. Edits in the front matter must leave it
    readable, if it was, and every key and value they do not touch must read the same afterwards, in
    the same order. Front matter that could not be read before is not judged: it cannot get worse.
    The file's encoding must have every new character, and a UTF-8 file with stray bytes must not
    lose so many of its characters that it would be taken for another encoding.

    With ``keeps_structure``, the body must have the same kinds of blocks afterwards, and its
    headings the same levels.
    """
    edits = sorted(edits)
    if not _can_be_encoded(article, edits):
        return None
    changed = article.apply(edits)
    if not _stays_utf8(article, changed):
        return None
    if all(edit.span.start >= article.body_start for edit in edits):
        is_sound = _keeps_the_head_apart(article, edits) or (
            changed.front_matter.span == article.front_matter.span
        )
    else:
        is_sound = _keeps_other_values(article, changed, [edit.span for edit in edits])
    if is_sound and keeps_structure:
        is_sound = article.body == changed.body or _structure(article) == _structure(changed)
    return changed if is_sound else None


def _structure(article: Article) -> tuple[list[BlockKind], list[int]]:
    outline = article.outline
    return [block.kind for block in outline.blocks], [each.level for each in outline.headings]


def _can_be_encoded(article: Article, edits: Iterable[Edit]) -> bool:
    if article.envelope.is_utf8:
        return True
    try:
        for edit in edits:
            edit.replacement.encode(article.envelope.encoding)
    except UnicodeEncodeError:
        return False
    return True


def _stays_utf8(before: Article, after: Article) -> bool:
    """Whether what is beyond ASCII will still be read as UTF-8 when the file is opened again."""
    if not (before.envelope.is_utf8 and before.envelope.undecodable):
        return True
    has_characters = _CHARACTER.search(after.text) is not None
    return not has_characters or Article.from_bytes(after.to_bytes()).envelope.is_utf8


def touches(spans: Sequence[Span], span: Span) -> bool:
    """Whether ``span`` overlaps or adjoins one of ``spans``, which are disjoint and in order."""
    at = bisect_left(spans, span)
    return (at < len(spans) and spans[at].start <= span.end) or (
        at > 0 and span.start <= spans[at - 1].end
    )


def _keeps_the_head_apart(article: Article, edits: Sequence[Edit]) -> bool:
    """Whether edits in the body plainly cannot reach the front matter (no parsing needed)."""
    start = article.body_start
    return start > 0 and (article.text[start - 1] == "\n" or edits[0].span.start > start)


def _keeps_other_values(before: Article, after: Article, touched: Sequence[Span]) -> bool:
    old, new = before.front_matter, after.front_matter
    if old.kind is Kind.NONE or old.problem is not None:
        return True
    if new.kind is not old.kind or new.problem is not None:
        return False
    untouched = (it.text for it in sorted(old.scalars()) if not touches(touched, it.span))
    after_edits = (it.text for it in sorted(new.scalars()))
    # Searching an iterator continues after the last find: all of them are there, in this order.
    if not all(text in after_edits for text in untouched):
        return False
    changed_keys, keys = set[str](), set[str]()
    for field in old.fields:
        lines = Span(field.span.start, max(field.span.start, field.span.end - 1))
        (changed_keys if touches(touched, lines) else keys).add(field.key)
    if not before.metadata:
        return True  # one value kept all of them from being read: there is nothing to compare
    # Compared as printed: 1 and True are equal in Python, and NaN is not even equal to itself. A
    # key that occurs twice has one value, which an edit of either may change.
    return all(
        repr(before.metadata.get(key)) == repr(after.metadata.get(key))
        for key in keys - changed_keys
    )
