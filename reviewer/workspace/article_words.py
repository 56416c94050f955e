"""Words that are right in only one article: names, dialect, quotations in another language."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from reviewer.workspace.json_lines import DecisionFileError, json_line, read_json_lines
from reviewer.workspace.root import STATE_FOLDER

_FILE = "words.jsonl"


class ArticleWordsError(DecisionFileError):
    """The file cannot be understood. The message says where, and what to do."""


class ArticleWord(NamedTuple):
    """A word, and the article that may have it: its path below the root."""

    path: str
    word: str


def article_words_file(root: Path) -> Path:
    """Where a workspace keeps them."""
    return root / STATE_FOLDER / _FILE


def read_article_words(root: Path) -> frozenset[ArticleWord]:
    """The words of a workspace's articles; none where there is no file.

    Raises OSError, and ArticleWordsError for a line that is not such a word.
    """
    return frozenset(read_json_lines(article_words_file(root), _word, ArticleWordsError))


def to_lines(words: Iterable[ArticleWord]) -> str:
    """The file's content: one word a line, sorted, so that two people's versions merge."""
    return "".join(json_line(one._asdict()) for one in sorted(words))


def _word(entry: dict[str, Any]) -> ArticleWord:
    return ArticleWord(str(entry["path"]), str(entry["word"]))
