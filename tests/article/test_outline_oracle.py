"""The outline agrees with an independent reader of CommonMark.

The examples of the CommonMark specification are fetched when a checkout is set up (see
``packaging/commonmark_examples.sh``); without them, those written for this project must do.
"""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.article.outline import read_outline
from tests.article.markdown_examples import EXAMPLES
from tests.article.markdown_oracle import oracle_view, outline_view, spans_of

ALL = [(section, text) for section, texts in EXAMPLES.items() for text in texts]


@pytest.mark.parametrize(("section", "text"), ALL, ids=[f"{s}: {t!r}" for s, t in ALL])
def test_each_example_is_read_as_markdown_it_reads_it(section: str, text: str) -> None:
    assert outline_view(text) == oracle_view(text)


#: Read otherwise on purpose.
DIFFERENCES = {
    "# a | b\n---|---": "a heading's line is no table's head, as on GitHub",
    "[a]: /b\n<x>": "a lone tag cannot end a definition's paragraph, as in commonmark.js",
    "[^1]: A note of\nseveral words": "notes are no CommonMark; site generators have them",
    "[^1]: A note\n\n    and more": "what is indented behind a note belongs to it",
    "> [a]: /b\nc": "a definition's paragraph goes on lazily, as in commonmark.js",
}


@pytest.mark.parametrize(("text", "reason"), DIFFERENCES.items())
def test_known_differences_are_still_differences(text: str, reason: str) -> None:
    assert outline_view(text).blocks != oracle_view(text).blocks, reason


def test_links_by_label_are_left_out() -> None:
    assert outline_view("[a][b] and [b] and [b][]\n\n[b]: /c").links == []


_SPECIFICATION = Path(__file__).parents[2] / ".venv" / "commonmark.json"


@pytest.mark.skipif(not _SPECIFICATION.exists(), reason="the examples could not be fetched")
def test_the_specifications_examples_are_read_as_markdown_it_reads_them() -> None:
    examples = json.loads(_SPECIFICATION.read_text("utf-8"))
    assert len(examples) > 600
    for example in examples:
        text = example["markdown"]
        assert outline_view(text) == oracle_view(text), text


FRAGMENTS = st.sampled_from(
    [
        "a",
        "b c",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2) ",
        "> ",
        "#",
        "## h",
        "```",
        "~~~",
        "    ",
        "  ",
        " ",
        "\n",
        "\n\n",
        "\t",
        "---",
        "===",
        "***",
        "|a|b|",
        "|-|-|",
        "<div>",
        "</div>",
        "<!--",
        "-->",
        "`",
        "``",
        "[a](b)",
        "![c](d)",
        "\\",
        "<http://x.y>",
        "<script>",
        "</script>",
        "1986. x",
    ]
)


# The same examples each time: a new difference in some odd mixture is for a person to judge.
@settings(max_examples=600, derandomize=True)
@given(st.lists(FRAGMENTS, max_size=14).map("".join))
def test_any_mixture_of_marks_is_read_as_markdown_it_reads_it(text: str) -> None:
    if re.search(r"#.*\|.*\n|<.*\|.*\n", text):
        return  # a table's head in a heading or in HTML, see DIFFERENCES
    ours, theirs = outline_view(text), oracle_view(text)
    assert ours.blocks == theirs.blocks
    assert ours.headings == theirs.headings
    assert ours.code == theirs.code
    assert ours.code_spans == theirs.code_spans


@given(st.lists(FRAGMENTS | st.text(max_size=3), max_size=30).map("".join), st.integers(0, 5))
def test_every_span_lies_in_the_body(text: str, start: int) -> None:
    start = min(start, len(text))
    for span in spans_of(read_outline(text, start)):
        assert start <= span.start <= span.end <= len(text)


def test_the_corpus_is_read_as_markdown_it_reads_it(corpus: list[Path]) -> None:
    for path in corpus[::4]:
        text = path.read_text("utf-8-sig")
        body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL).replace("\0", "?")
        if "[^" in body:
            continue
        ours, theirs = outline_view(body), oracle_view(body)
        assert ours.blocks == theirs.blocks, path
        assert ours.headings == theirs.headings, path
        assert ours.code == theirs.code, path
        assert ours.code_spans == theirs.code_spans, path
