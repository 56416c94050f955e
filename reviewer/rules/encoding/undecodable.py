r"""Bytes that are not valid in the file's encoding, or a file whose encoding had to be guessed.

Why it matters: site generators read UTF-8; they stop at such bytes or print a replacement
character.
Fix safety: no fix; the bytes are kept as they are until a person converts the file or types what
was meant.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import ALWAYS, Bad, Finding, Good, Rule, Severity, Stage
from reviewer.text import Span

_LOST = re.compile("[\ud800-\udfff]+")


def _check(article: Article) -> Iterator[Finding]:
    envelope = article.envelope
    if not envelope.is_utf8:
        message = f"This file is not UTF-8. It was read as {envelope.encoding_name}."
        yield Finding(Span(0, 0), message, severity=Severity.INFO)
    if not article.is_text:
        for match in _LOST.finditer(article.text):
            message = f"These bytes are not valid {envelope.encoding_name} text."
            yield Finding(Span(*match.span()), message)


RULE = Rule(
    id="encoding/undecodable",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=ALWAYS,
    stage=Stage.ENCODING,
    examples=(
        Bad("caf\udce9 noir\n"),
        Good("café noir\n"),
    ),
)
