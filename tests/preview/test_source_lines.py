"""Each block of the preview knows the lines of the article that it was made of."""

import re
from html import unescape
from pathlib import Path

import pytest

from reviewer.article import Article
from reviewer.preview.blocks import PreviewBlock
from reviewer.preview.html import BodyRenderer

_WORD = re.compile(r"[^\W_]+")
_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
#: Numbers that the library gives to footnotes.
_NUMBER = re.compile(r"<sup\b.*?</sup>", re.DOTALL)

_ARTICLES = {
    "plain": "One two\nthree.\n\n# Head four\n\nFive *six* [seven](eight.md) &amp; nine.\n",
    "lists": "- one\n- two\n\n  three\n- four\n\n1. five\n   * six\n\nseven\n",
    "front": "---\ntitle: zero\ntags: [a]\n---\n\n\nOne\n===\n\ntwo\n---\nthree\n",
    "toml": '+++\ntitle = "zero"\n+++\n# One\ntwo\n',
    "table": "one\n\n| two | three |\n|-----|-------|\n| four | five |\n\nsix\n",
    "code": "```python\none = two\n\nthree\n```\n\n    four\n\n    five\n\nsix\n",
    "notes": "One[^n] two.\n\n[^n]: Three\n    four.\n\nFive[^m].\n\n[^m]: Six.\n",
    "html": "<div>\n\none\n\n</div>\n\ntwo <b>three</b>\n\n<!-- seven\n\neight -->\n\nsix\n",
    "targets": "[one][ref] two\n\n[ref]: three.md 'Four'\n\nfive\n",
    "quotes": "> one\n> two\n>\n> > three\nfour\n\nfive\n\n***\n\nsix\n",
    "definitions": "One\n: two\n\nThree\n\n:   four\n\n    five\n",
    "odd": "\ufeff\n\n\u00a0\n\none\u2028two\r\n\r\nthree\n\n\n\n\nfour  \nfive\n",
}


def _strays(article: Article) -> list[str]:
    """The blocks that hold a word which is not in the lines they are said to be made of."""
    lines = article.text.split("\n")
    first = article.text[: article.body_start].count("\n")
    return [
        f"lines {block.first_line} to {block.end_line}: {block.html[:200]!r}"
        for block in BodyRenderer().render(article.body, first)
        if not _is_of(block, "\n".join(lines[block.first_line : block.end_line]))
        and 'class="footnote"' not in block.html  # which stand behind all else
    ]


def _is_of(block: PreviewBlock, source: str) -> bool:
    words = {*_WORD.findall(source), *_WORD.findall(unescape(source))}
    # Tags part words that the source has whole, as those that colour code do.
    run = "".join(_WORD.findall(unescape(source)))
    shown = unescape(_TAG.sub(" ", _NUMBER.sub("", block.html)))
    return all(word in words or word in run for word in _WORD.findall(shown))


@pytest.mark.parametrize("name", _ARTICLES)
def test_a_block_is_made_of_its_lines(name: str) -> None:
    article = Article(_ARTICLES[name])
    assert _strays(article) == []
    shown = "".join(
        block.html for block in BodyRenderer().render(article.body, 0)
    )  # so that none is left out either
    for word in ("one", "two", "three", "four", "five", "six"):
        is_text = re.search(rf"\b{word}\b", article.body, re.IGNORECASE)
        assert not is_text or re.search(rf"\b{word}\b", shown, re.IGNORECASE), word


def test_the_blocks_of_real_articles_are_made_of_their_lines(some_articles: list[Path]) -> None:
    for path in some_articles:
        assert _strays(Article.read(path)) == [], path
