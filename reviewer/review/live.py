"""Checks and renders the article that is open in the window."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import Diagnostic
from reviewer.preview.blocks import PreviewBlock, notice
from reviewer.review.messages import Analysis, Analyze, Answer, Failed, PreviewChange

if TYPE_CHECKING:
    from reviewer.preview.html import BodyRenderer

_log = logging.getLogger(__name__)

#: Diagnostics sent for one text. Nobody works through more at once, and unpickling them takes the
#: window about 10 microseconds each.
MAX_DIAGNOSTICS = 1_000


class LiveArticle:
    """What a helper knows of the open article: the rendering that it last told of."""

    def __init__(self) -> None:
        self._renderer: BodyRenderer | None = None
        self._key = ""
        self._revision: int | None = None
        self._html: list[str] = []

    def answers(
        self, request: Analyze, linter: Linter, has_newer: Callable[[Analyze], bool]
    ) -> Iterator[Answer]:
        """The analysis, then the rendering, unless a newer request has come meanwhile."""
        article = Article(request.text, request.envelope, request.path)
        try:
            yield _worst(request, linter.analyze(article))
        except Exception as error:  # noqa: BLE001
            _log.exception("checking %s failed", request.path)
            yield Failed(request.key, request.revision, sentence_about(error, request.path))
        if request.with_preview and not has_newer(request):
            yield self._change(request, self._render(article))

    def _render(self, article: Article) -> tuple[PreviewBlock, ...]:
        try:
            if self._renderer is None:
                # Markdown and Pygments take long to import, for which no check need wait.
                from reviewer.preview.html import BodyRenderer

                self._renderer = BodyRenderer()
            first_line = article.lines.line_of(article.body_start)
            return self._renderer.render(article.body, first_line)
        except Exception as error:  # noqa: BLE001
            _log.exception("rendering %s failed", article.path)
            self._renderer = None  # which may have been left in any state
            sentence = f"The preview of this article cannot be shown ({type(error).__name__})."
            return (PreviewBlock(0, len(article.lines), notice(sentence)),)

    def _change(self, request: Analyze, blocks: tuple[PreviewBlock, ...]) -> PreviewChange:
        """What the window must change in the rendering that it shows."""
        html = [block.html for block in blocks]
        knows = request.key == self._key and self._revision is not None
        old = self._html if knows else []
        base = self._revision if knows else None
        start, tail = _common_ends(old, html)
        self._key, self._revision, self._html = request.key, request.revision, html
        return PreviewChange(
            request.key,
            request.revision,
            base,
            start,
            len(old) - start - tail,
            tuple(html[start : len(html) - tail]),
            tuple((block.first_line, block.end_line) for block in blocks),
        )


def _worst(request: Analyze, diagnostics: list[Diagnostic]) -> Analysis:
    left_out = max(0, len(diagnostics) - MAX_DIAGNOSTICS)
    if left_out:
        by_severity = sorted(diagnostics, key=lambda found: found.severity.rank)
        kept = by_severity[:MAX_DIAGNOSTICS]
        diagnostics = sorted(kept, key=lambda found: (found.span, found.severity.rank, found.rule))
    return Analysis(request.key, request.revision, tuple(diagnostics), left_out)


def _common_ends(old: list[str], new: list[str]) -> tuple[int, int]:
    """How many blocks are the same at the beginning, and behind them at the end."""
    limit = min(len(old), len(new))
    start = 0
    while start < limit and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < limit - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return start, tail


def sentence_about(error: Exception, path: Path | None) -> str:
    """Which file could not be checked, for people who may report it."""
    name = f"“{path.name}”" if path is not None else "This article"
    return f"{name} could not be checked ({type(error).__name__}: {error})."
