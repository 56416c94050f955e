"""Makes rules of the regular expressions in a workspace's settings.

They use the ``regex`` package, because it supports a time limit: a pattern that takes too long in
an article is reported there, and the other rules go on.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from reviewer.article import Article
from reviewer.lint.engine import MOST_FINDINGS
from reviewer.lint.model import (
    ALWAYS,
    Applicability,
    Finding,
    Fix,
    Gate,
    Rule,
    Severity,
)
from reviewer.rules._tags import replaced
from reviewer.settings.errors import SettingsError
from reviewer.settings.model import KEY_SCOPE, OwnRule
from reviewer.settings.own_descriptions import describe_own_rule
from reviewer.settings.own_scopes import Piece, pieces
from reviewer.settings.required_text import gate_of
from reviewer.settings.templates import Template, TemplateError, read_template
from reviewer.text import Edit, Span

if TYPE_CHECKING:
    import regex

#: Seconds that one pattern may take in one article, and more for a large article. Plain patterns
#: search 10 MB a second or more. Processor time, not clock time, because a busy machine is not the
#: pattern's fault; the package measures in the same way.
_SECONDS = 0.5
_SECONDS_A_CHARACTER = 1e-6

#: In how many articles a pattern may run out of time before it is switched off for the rest of the
#: process: over a large folder, the time would add up to hours.
_MOST_TIMEOUTS = 5

#: Compiling multiplies nested counts, as in ``((a{99}){99}){99}``.
_COUNT = re.compile(r"\{(\d+)")
_MOST_COPIES = 50_000


def compile_own_rule(own: OwnRule, file: Path) -> Rule:
    """The rule that some settings define. Raises SettingsError."""
    pattern = _compiled(own, file)
    check = _OwnCheck(own, pattern, _template(own, pattern, file))
    return replace(describe_own_rule(own, file), check=check, gate=_gate(own))


def _compiled(own: OwnRule, file: Path) -> "regex.Pattern[str]":
    # Imported late: only workspaces with own rules need it.
    import regex

    copies = 1
    for count in _COUNT.findall(own.pattern):
        copies *= max(int(count), 1)
    if copies > _MOST_COPIES:
        sentence = "The pattern repeats too much; use smaller numbers in {…}."
        raise SettingsError(file, own.pattern_line, sentence)
    try:
        return regex.compile(own.pattern, regex.MULTILINE)
    except (regex.error, RecursionError, ValueError, OverflowError, MemoryError) as error:
        sentence = f"The pattern cannot be read: {error}."
        raise SettingsError(file, own.pattern_line, sentence) from error


def _template(own: OwnRule, pattern: "regex.Pattern[str]", file: Path) -> Template | None:
    if own.replacement is None:
        return None
    try:
        return read_template(own.replacement, pattern.groups, pattern.groupindex)
    except TemplateError as error:
        raise SettingsError(file, own.replacement_line, str(error)) from error


def _gate(own: OwnRule) -> Gate:
    gate = gate_of(own.pattern)
    if not own.scope.startswith(KEY_SCOPE) or gate == ALWAYS:
        return gate
    # A value may be spelled with escapes, folded over lines, or with its quotes doubled.
    is_certain = all(re.fullmatch(r"[A-Za-z0-9\[\]{}()<>.,;:_/-]+", each) for each in gate.literals)
    return Gate((*gate.literals, "\\")) if gate.literals and is_certain else ALWAYS


class _OwnCheck:
    """The check of one own rule, which counts how often it ran out of time in this process."""

    def __init__(
        self, own: OwnRule, pattern: "regex.Pattern[str]", template: Template | None
    ) -> None:
        self._own = own
        self._pattern = pattern
        self._template = template
        self._timeouts = 0

    def __call__(self, article: Article) -> Iterator[Finding]:
        if self._timeouts == _MOST_TIMEOUTS:
            name = self._own.id
            yield _late(
                f"The pattern of “{name}” ran out of time too often and is switched off, so its"
                " findings are missing here."
            )
            return
        try:
            # Collected first, so that an article has either the findings or the complaint, not
            # both.
            found = list(islice(self._findings(article), MOST_FINDINGS + 1))
        except TimeoutError:
            self._timeouts += 1
            name = self._own.id
            yield _late(
                f"The pattern of “{name}” ran out of time in this article, so its findings"
                " are missing here."
            )
            return
        yield from found

    def _findings(self, article: Article) -> Iterator[Finding]:
        """Raises TimeoutError."""
        due = process_time() + _SECONDS + _SECONDS_A_CHARACTER * len(article.text)
        for piece in pieces(article, self._own.scope):
            for match in self._matches(piece.text, due):
                yield Finding(
                    piece.span(*match.span()),
                    self._own.message,
                    self._fixes(article, piece, match, due),
                )

    def _matches(self, text: str, due: float) -> "Iterator[regex.Match[str]]":
        """The matches that are not empty. Raises TimeoutError."""
        for match in self._pattern.finditer(text, timeout=_left(due)):
            if match.end() > match.start():
                yield match
            _left(due)

    def _fixes(
        self, article: Article, piece: Piece, match: "regex.Match[str]", due: float
    ) -> tuple[Fix, ...]:
        """The fix; none if it would put back what the rule flags."""
        if self._template is None or "\0" in match[0]:
            return ()
        new = self._template.expanded(match)
        if any(self._matches(new, due)):
            return ()
        start, end = match.span()
        if piece.value is not None:
            text = piece.text[:start] + new + piece.text[end:]
            edits = replaced(article, piece.value, [text] if text.strip() else [])
        else:
            edits = (Edit(piece.span(start, end), new),)
        level = Applicability.SAFE if self._own.is_safe else Applicability.UNSAFE
        return (Fix(self._own.title, edits, level),) if edits else ()


def _left(due: float) -> float:
    left = due - process_time()
    if left <= 0:
        raise TimeoutError
    return left


def _late(sentence: str) -> Finding:
    return Finding(Span(0, 0), f"{sentence} Make the pattern simpler.", severity=Severity.WARNING)
