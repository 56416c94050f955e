"""What is to become of an article, worked out without writing anything."""

import os
from collections import Counter
from collections.abc import Iterable

from reviewer.article import Article
from reviewer.article.envelope import UnencodableTextError
from reviewer.lint.engine import Linter
from reviewer.lint.soundness import soundly_changed
from reviewer.review.alignment import align
from reviewer.review.bulk.edits import Batches, packed, path_of, text_digest, unpacked
from reviewer.review.bulk.kinds import Kind, Kinds, kind_of
from reviewer.review.bulk.messages import Looked, OpenText, PlannedChange, SearchIn, Source
from reviewer.review.bulk.searching import places_in
from reviewer.review.fix import fix_read
from reviewer.review.reading import UnreadableArticleError, article_of, read_bytes
from reviewer.text import Edit
from reviewer.workspace.digest import digest
from reviewer.writing.searching import Search

#: Replacements are of no rule; they are counted under this name.
REPLACED = Kind("", is_safe=True)

_NO_FRONT_MATTER = (
    "the front matter could not be read afterwards, or other values of it would be changed; "
    "so nothing is replaced here."
)


def read_source(source: Source) -> tuple[Article, bytes, str]:
    """An article, its bytes, and what a change of it is known by.

    Raises UnreadableArticleError, and UnencodableTextError for an unsaved text that its file's
    encoding cannot hold.
    """
    if isinstance(source, OpenText):
        article = Article(source.text, source.envelope, source.path)
        return article, article.to_bytes(), text_digest(source.text)
    data = read_bytes(source)
    return article_of(data, source), data, digest(data)


def plan_fix(source: Source, linter: Linter, kinds: Kinds) -> PlannedChange:
    """How an article would be repaired."""
    path = path_of(source)
    try:
        article, data, known_by = read_source(source)
    except (UnreadableArticleError, UnencodableTextError) as error:
        return PlannedChange(path, problem=str(error))
    report = fix_read(article, data, path, linter, choose=kinds.choose)
    if report.error is not None:
        return PlannedChange(path, known_by, problem=report.error)
    if isinstance(source, OpenText):
        after = text_digest(_changed(article, report.batches).text)
    else:
        after = digest(report.after)
    made = Counter(Kind(one.diagnostic.rule, one.fix.is_safe) for one in report.applied)
    found = (kind_of(one) for one in report.remaining)
    left = Counter(kind for kind in found if kind is not None and not kinds.wants(kind))
    edits, place = packed(report.batches), os.path.realpath(path)
    return PlannedChange(path, known_by, after, place, edits, dict(made), dict(left))


def plan_replacing(source: Source, search: Search, part: SearchIn) -> PlannedChange:
    """What would become of an article where all that is found is replaced. Raises SearchError."""
    path = path_of(source)
    try:
        article, _, known_by = read_source(source)
    except (UnreadableArticleError, UnencodableTextError) as error:
        return PlannedChange(path, problem=str(error))
    found = [place.edit for place in places_in(article, search, part)]
    edits = [edit for edit in found if edit.span.of(article.text) != edit.replacement]
    if not edits:
        return PlannedChange(path, known_by)
    sound = soundly_changed(article, edits)
    if sound is None:
        return PlannedChange(path, known_by, problem=_why_unsound(article, edits))
    after = text_digest(sound.text) if isinstance(source, OpenText) else digest(sound.to_bytes())
    place = os.path.realpath(path)
    return PlannedChange(path, known_by, after, place, packed([edits]), {REPLACED: len(edits)})


def look_at(source: Source, change: PlannedChange) -> Looked:
    """An article before and after a change, line by line."""
    path = path_of(source)
    try:
        article, _, known_by = read_source(source)
    except (UnreadableArticleError, UnencodableTextError) as error:
        return Looked(path, problem=str(error))
    if known_by != change.before:
        return Looked(
            path, problem="it was changed since its changes were worked out. Look through it again."
        )
    return Looked(path, tuple(align(article.text, changed(article, change).text)))


def changed(article: Article, change: PlannedChange) -> Article:
    """The article with a change made that was planned for this very text."""
    return _changed(article, unpacked(change.edits))


def _changed(article: Article, batches: Batches) -> Article:
    for batch in batches:
        article = article.apply(batch)
    return article


def _why_unsound(article: Article, edits: Iterable[Edit]) -> str:
    try:
        article.apply(edits).to_bytes()
    except UnencodableTextError as error:
        return str(error)
    return _NO_FRONT_MATTER
