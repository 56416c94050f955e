"""The quick reader of usual front matter gives what the full reader gives, or leaves it to that."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.article.events import BlockError
from reviewer.article.field_reader import read_fields
from reviewer.article.fields import Field, Scalar
from reviewer.article.usual_yaml import read_usual_fields
from reviewer.article.yaml_events import read_yaml
from reviewer.text import Span

FENCE = "---\n"


def in_full(text: str, content: Span) -> tuple[tuple[Field, ...], tuple[Scalar, ...]] | str:
    try:
        return read_fields(read_yaml(content.of(text)), text, content.start)
    except BlockError as error:
        return error.message


def assert_same(block: str) -> bool:
    """Whether the quick reader read the block at all; what it read must be right."""
    text = f"{FENCE}{block}{FENCE}Body\n"
    content = Span(len(FENCE), len(FENCE) + len(block))
    quick = read_usual_fields(text, content)
    if quick is None:
        return False
    assert in_full(text, content) == (quick, ())
    return True


WORDS = [
    "a", "No", "12:30", "1984", "2023-10-17 03:10", "~", "x: y", "x:y", "x #y", "x#y", "a:", "-a",
    "- a", "?", "'it'", "'it''s'", '"it"', '"\\n"', "'a", "[a]", "{a}", "&a b", "*a", "!a b", "| a",
    "%a", "@", "`", "\u00e9\u00a0", "\U0001f1f7", "\u2028", "\x85", "\ufeff", "\t", "=", "<<", ".5",
    "http://a.b/c?d=e", "a, b]", "a\u00a0", "|-", "|", ">-", "|2-", "'a' b", "...", "---",
]  # fmt: skip
words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
blanks = st.sampled_from(["", " ", "  ", "   ", "    ", "\t"])
ends = st.sampled_from(["\n", "\n", "\n", " \n", "\n\n", "\n  \n", "\n      \n"])
heads = st.sampled_from(
    ["", "k:", "k: ", "key:  ", "k :", "'k': ", "1: ", "- ", "-  ", "- |-\n   ", "- 'a' ", "# "]
)
lines = st.builds("{}{}{}{}".format, blanks, heads, words | st.just(""), ends)
usual = st.sampled_from(
    [
        "k: v\n",
        "k:\n",
        "  - a\n",
        "- a\n",
        "    b\n",
        "  b c\n",
        "  - |-\n",
        "\n",
        "     c\n",
        "    \n",
    ]
)
blocks = st.lists(lines | usual | usual, max_size=8).map("".join)


@given(blocks)
@settings(max_examples=600)
def test_what_is_read_quickly_is_what_the_full_reader_reads(block: str) -> None:
    assert_same(block)


@pytest.mark.parametrize(
    "block",
    [
        "title: The siege\ndate: 2023-10-17 03:10\nimg: /a#b.jpg\n",
        "description: One line\n  and another: no\n".replace(": no", ", too"),
        "tags:\n  - a\n  - b\n    c\nplace:\n- d\n",
        "tags:\n  - |-\n    a\n\n     b \n  - c\n",
        "tags:\n  - |-\n    a\n    \n\n      \n    \n  - c\n",
        "a: 'x: y'\nb: \"z # z\" \nc:\nd: \n",
        "a: b\n  - c\n  ? d\n",
    ],
)
def test_the_usual_is_read_quickly(block: str) -> None:
    assert assert_same(block)


@pytest.mark.parametrize(
    "block",
    [
        "",
        "a: [b]\n",
        "a: |\n  b\n",
        "a: 'it''s'\n",
        "a:\n  b: c\n",
        "# a\nb: c\n",
        "a: b: c\n",
        "a\n",
    ],
)
def test_the_rest_is_left_to_the_full_reader(block: str) -> None:
    assert not assert_same(block)
