"""An article of hardly any words.

Why it matters: probably all of its text was in templates and tables, which the converter drops.
Fix safety: no fix; the text is on the source page.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.lint.options import configurable, option
from reviewer.rules._tags import SCRAPED_KEYS, is_scraped, key_gate
from reviewer.text import Span


@dataclass(frozen=True, slots=True)
class _Options:
    words: int = option(40, "An article with fewer words counts as thin.", at_least=1)
    characters: int = option(
        400, "An article with more characters never does, whatever its script.", at_least=1
    )


@configurable(_Options)
def _check(article: Article, options: _Options) -> Iterator[Finding]:
    start = article.body_start
    if len(article.text) - start > options.characters or not is_scraped(article):
        return
    body = article.text[start:]
    # Chinese and Japanese part no words; two of their characters are about one.
    count = sum(1 if word.isascii() else max(1, len(word) // 4) for word in body.split())
    if 0 < count < options.words:
        end = start + len(body.rstrip())
        yield Finding(Span(start, end), f"The article has only {count} words.")


RULE = Rule(
    "structure/thin",
    Severity.INFO,
    __doc__,
    _check,
    gate=key_gate(*SCRAPED_KEYS),
    stage=Stage.STRUCTURE,
    examples=(
        Bad("---\nsubject: Ohrid\n---\n\nOhrid is a lake.\n"),
        Good("---\ntitle: Ohrid\n---\n\nOhrid is a lake.\n"),
        Good("---\nsubject: Ohrid\n---\n\n" + "The lake is deep and old. " * 10 + "\n"),
    ),
)
