"""Formatted text from elsewhere becomes Markdown, where that is worth it and takes no time."""

import pytest

from reviewer.writing.rich_text import markdown_of


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("a <b>bold</b> and <em>slanted</em> word", "a **bold** and *slanted* word"),
        ('<a href="https://example.org/kell">Kell</a>', "[Kell](https://example.org/kell)"),
        ("<h2>The lake</h2><p>It is <i>deep</i>.</p>", "## The lake\n\nIt is *deep*."),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("<p>a <code>word</code></p><p></p><p></p><p>b</p>", "a `word`\n\nb"),
    ],
)
def test_what_markdown_can_say_is_kept(html: str, markdown: str) -> None:
    assert markdown_of(html) == markdown


def test_scripts_and_styles_are_no_text() -> None:
    assert markdown_of("<style>p {}</style><b>a</b><script>alert()</script>") == "**a**"


@pytest.mark.parametrize(
    "html",
    ["only words", '<span style="color: red">coloured</span>', "<abbr>HTML</abbr>"],
)
def test_where_plain_text_is_as_good_it_is_used(html: str) -> None:
    assert markdown_of(html) is None


@pytest.mark.parametrize(
    "html",
    ["<b>a</b>" + "x" * (1 << 20), "<b>a</b>" * 6_000, "<b>" * 9_000 + "a"],
    ids=["large", "of many tags", "nested deep"],
)
def test_what_would_take_long_is_pasted_as_plain_text(html: str) -> None:
    assert markdown_of(html) is None
