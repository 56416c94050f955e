"""Works out how an article would be changed, without writing anything."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from reviewer.article import Article
from reviewer.article.envelope import UnencodableTextError
from reviewer.lint.engine import Linter
from reviewer.lint.soundness import soundly_changed
from reviewer.review.alignment import align, changed_lines
from reviewer.review.bulk.edits import (
    CHANGED_MEANWHILE,
    Batches,
    packed,
    path_of,
    text_digest,
    unpacked,
)
from reviewer.review.bulk.kinds import Kind, Kinds, kind_of
from reviewer.review.bulk.messages import (
    Looked,
    OpenText,
    PlannedChange,
    SearchIn,
    Source,
    Spared,
)
from reviewer.review.bulk.searching import places_in
from reviewer.review.fix import FixReport, fix_read
from reviewer.review.reading import UnreadableArticleError, article_of, read_bytes
from reviewer.text import Edit, Span
from reviewer.workspace.digest import digest
from reviewer.writing.searching import Search

#: Replacements do not come from a rule; they are counted under this name.
REPLACED = Kind("", is_safe=True)

_NO_FRONT_MATTER = (
    "the front matter would become unreadable, or other values in it would change, so nothing "
    "is replaced here."
)


def read_source(source: Source) -> tuple[Article, bytes, str]:
    """An article, its bytes, and the digest that a change of it is planned for.

    Raises UnreadableArticleError, and UnencodableTextError for an unsaved text that its file's
    encoding cannot hold.
    """
    if isinstance(source, OpenText):
        article = Article(source.text, source.envelope, source.path)
        return article, article.to_bytes(), text_digest(source.text)
    data = read_bytes(source)
    return article_of(data, source), data, digest(data)


def plan_fix(
    source: Source, linter: Linter, kinds: Kinds, spared: Spared | None = None
) -> PlannedChange:
    """How an article would be repaired, leaving out the lines that are spared."""
    path = path_of(source)
    try:
        article, data, known_by = read_source(source)
    except (UnreadableArticleError, UnencodableTextError) as error:
        return PlannedChange(path, problem=str(error))
    if spared is not None and spared.before != known_by:
        return PlannedChange(path, problem=CHANGED_MEANWHILE)
    report = _fixed(article, data, path, linter, kinds, spared)
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
    count = len(spared.lines) if spared is not None else 0
    return PlannedChange(path, known_by, after, place, edits, dict(made), dict(left), count)


def _fixed(
    article: Article,
    data: bytes,
    path: Path,
    linter: Linter,
    kinds: Kinds,
    spared: Spared | None,
) -> FixReport:
    if spared is None:
        return fix_read(article, data, path, linter, choose=kinds.choose)
    reach = 0
    while True:
        stretches = list(spared_spans(article, spared.lines, reach))
        report = fix_read(article, data, path, linter, choose=kinds.choose, spared=stretches)
        pairs = align(article.text, _changed(article, report.batches).text)
        if not any(_meet(one, other) for one in changed_lines(pairs) for other in spared.lines):
            return report
        # Among equal lines, others were paired than those that the repair removes.
        reach = 2 * reach + 4


def spared_spans(article: Article, lines: Iterable[range], reach: int = 0) -> Iterator[Span]:
    """The stretches of an article's text that make up these lines, and so many around them."""
    index = article.lines
    for spared in lines:
        first = max(0, spared.start - reach)
        last = min(spared.stop + reach, len(index)) - 1
        start = index.line_span(first).start if first < len(index) else len(article.text)
        end = index.line_span(last).end + 1 if last >= first else start
        yield Span(max(0, start - 1), min(end, len(article.text)))


def _meet(one: range, other: range) -> bool:
    return max(one.start, other.start) < min(one.stop, other.stop) or one == other


def plan_replacing(
    source: Source, search: Search, part: SearchIn, spared: Spared | None = None
) -> PlannedChange:
    """How an article would be changed if all that is found, except in spared lines, is replaced.

    Raises SearchError.
    """
    path = path_of(source)
    try:
        article, _, known_by = read_source(source)
    except (UnreadableArticleError, UnencodableTextError) as error:
        return PlannedChange(path, problem=str(error))
    found = [place.edit for place in places_in(article, search, part)]
    edits = [edit for edit in found if edit.span.of(article.text) != edit.replacement]
    count = 0
    if spared is not None:
        if spared.before != known_by:
            return PlannedChange(path, problem=CHANGED_MEANWHILE)
        count = len(spared.lines)
        stretches = list(spared_spans(article, spared.lines))
        edits = [edit for edit in edits if not any(edit.span.overlaps(one) for one in stretches)]
    if not edits:
        return PlannedChange(path, known_by, spared=count)
    sound = soundly_changed(article, edits)
    if sound is None:
        return PlannedChange(path, known_by, problem=_why_unsound(article, edits))
    after = text_digest(sound.text) if isinstance(source, OpenText) else digest(sound.to_bytes())
    place = os.path.realpath(path)
    made = {REPLACED: len(edits)}
    return PlannedChange(path, known_by, after, place, packed([edits]), made, spared=count)


def look_at(source: Source, change: PlannedChange) -> Looked:
    """An article before and after a change, line by line."""
    path = path_of(source)
    try:
        article, _, known_by = read_source(source)
    except (UnreadableArticleError, UnencodableTextError) as error:
        return Looked(path, problem=str(error))
    if known_by != change.before:
        return Looked(
            path, problem="it has changed since its repairs were worked out. Review it again."
        )
    return Looked(path, tuple(align(article.text, changed(article, change).text)))


def changed(article: Article, change: PlannedChange) -> Article:
    """The article with a change made, which must have been planned for this very text."""
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
