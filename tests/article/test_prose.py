"""The words of an article without its markup."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.article.outline import read_outline
from reviewer.article.prose import blank_markup


def _prose(text: str, body_start: int = 0) -> str:
    """The prose with each blanked stretch shown as one tilde."""
    blanked = blank_markup(text, body_start, read_outline(text, body_start))
    assert len(blanked) == len(text)
    return re.sub("\0+", "~", blanked)


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("plain *words* here", "plain *words* here"),
        ("a `b c` d", "a ~ d"),
        ("a\n\n    code\n\nb", "a\n\n    ~\n\nb"),
        ("a <b class='c'>d</b><!-- e --> f", "a ~d~ f"),
        ("[words](/target 'title').", "~words~."),
        ("![alt](/a.jpg?) b", "~alt~ b"),
        ("see <https://a.b/c> now", "see ~ now"),
        ("see https://a.b/c?d=e, or (www.f.gh).", "see ~, or (~)."),
        ("[a]: /b 'c'\n\nd", "~\n\nd"),
        ("[^1]: a note", "~ a note"),
        ("a <script>let b;</script>", "a ~"),
        ("<div>\nwords\n</div>", "~\nwords\n~"),
        ("| a | b |\n|---|---|\n| c | d |", "| a | b |\n~\n| c | d |"),
        ("## a\n- b\n> c", "## a\n- b\n> c"),
        ("awww.so cute", "awww.so cute"),
    ],
)
def test_only_words_are_left(text: str, prose: str) -> None:
    assert _prose(text) == prose


def test_front_matter_is_no_prose() -> None:
    text = "---\ntitle: a\n---\nb"
    assert _prose(text, text.index("b")) == "~\n~\n~\nb"


def test_fenced_code_is_blanked_with_its_fences_and_keeps_its_lines() -> None:
    text = "a\n```py\nb\n\nc\n```\nd"
    blanked = blank_markup(text, 0, read_outline(text, 0))
    assert blanked == "a\n\0\0\0\0\0\n\0\n\n\0\n\0\0\0\nd"


MARKUP = st.sampled_from(
    [
        "a ",
        "`",
        "```\n",
        "\n",
        "\n\n",
        "[",
        "](",
        ")",
        "!",
        "<b>",
        "<!--",
        "-->",
        "https://x.y",
        "<script>",
        "</script>",
        "    ",
        "- ",
        "> ",
        "|a|b|\n|-|-|\n",
        "[^1]: ",
        "[r]: /x",
        "# ",
        "www.x",
    ]
)


@given(st.lists(MARKUP | st.text(max_size=2), max_size=25).map("".join), st.integers(0, 9))
def test_prose_is_the_text_with_blanks_in_it(text: str, start: int) -> None:
    start = min(start, len(text))
    prose = blank_markup(text, start, read_outline(text, start))
    assert len(prose) == len(text)
    for shown, char in zip(prose, text, strict=True):
        assert shown == char or (shown == "\0" and char != "\n")


def test_prose_takes_time_in_proportion_to_its_size() -> None:
    for unit in ("https://a.b ", "www.", "://", "<script>", "[a](b)", "`a`"):
        text = unit * (100_000 // len(unit))
        assert len(blank_markup(text, 0, read_outline(text, 0))) == len(text)
