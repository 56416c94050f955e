"""Checks the article that is open in the window."""

import logging
from pathlib import Path

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import Diagnostic
from reviewer.review.messages import (
    Analysis,
    Analyze,
    Failed,
    HeadingLine,
)

_log = logging.getLogger(__name__)

#: How many diagnostics are sent for one text. Nobody works through more at once, and unpickling
#: each takes the window about 10 microseconds.
MAX_DIAGNOSTICS = 1_000
#: How many headings are sent; more are of no help in finding one's way.
MAX_HEADINGS = 500


def analyze(request: Analyze, linter: Linter) -> Analysis | Failed:
    """What is wrong with a text; or, where a check crashed outside of any rule, a sentence."""
    article = Article(request.text, request.envelope, request.path)
    try:
        return _worst(request, linter.analyze(article), _headings(article))
    except Exception as error:  # noqa: BLE001
        _log.exception("checking %s failed", request.path)
        return Failed(request.key, request.revision, sentence_about(error, request.path))


def _headings(article: Article) -> tuple[HeadingLine, ...]:
    lines, text = article.lines, article.text
    found = article.outline.headings[:MAX_HEADINGS]
    return tuple(
        HeadingLine(lines.line_of(one.span.start), one.level, one.text_span.of(text))
        for one in found
    )


def _worst(
    request: Analyze, diagnostics: list[Diagnostic], headings: tuple[HeadingLine, ...]
) -> Analysis:
    left_out = max(0, len(diagnostics) - MAX_DIAGNOSTICS)
    if left_out:
        by_severity = sorted(diagnostics, key=lambda found: found.severity.rank)
        kept = by_severity[:MAX_DIAGNOSTICS]
        diagnostics = sorted(kept, key=lambda found: (found.span, found.severity.rank, found.rule))
    return Analysis(request.key, request.revision, tuple(diagnostics), left_out, headings)


def sentence_about(error: Exception, path: Path | None) -> str:
    """A sentence that says which file could not be checked, for people who may report it."""
    name = f"“{path.name}”" if path is not None else "This article"
    return f"{name} could not be checked ({type(error).__name__}: {error})."
