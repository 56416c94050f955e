"""The lead of an article, in the words that its description would have."""

import pytest

from reviewer.article import Article
from reviewer.article.lead import lead_words

_PLAIN = "The Siege of Harrowmere was a long siege, of a small town by the sea."


@pytest.mark.parametrize(
    "body",
    [
        _PLAIN,
        f"![A wall](/wall.png)\n\n# Siege\n\n{_PLAIN}\n\nMore of it, in many more words than that.",
        'The **Siege of Harrowmere** was a [long siege](/l "x"), of a\nsmall *town* by the sea.',
        "The ***Siege* of Harrowmere** was a long siege,[^1] of a small `town` by <b>the sea</b>.",
        f"From Wikipedia, the free encyclopedia\n\n{_PLAIN}",
        f"{_PLAIN}[object Object][object Object]",
        "---\n\nThe Siege of Harrowmere was a long siege, of a small town by the&nbsp;sea\\.",
    ],
    ids=[
        "plain",
        "behind a picture",
        "links",
        "notes",
        "a line of the wiki",
        "lost notes",
        "a rule",
    ],
)
def test_the_lead_is_the_first_paragraph_without_its_markup(body: str) -> None:
    assert lead_words(Article.from_bytes(f"---\na: 1\n---\n{body}\n".encode())) == _PLAIN


@pytest.mark.parametrize("body", ["", "# Only a heading\n", "Too short.\n", "```\ncode\n```\n"])
def test_where_no_paragraph_says_anything_there_is_no_lead(body: str) -> None:
    assert lead_words(Article.from_bytes(body.encode())) == ""
