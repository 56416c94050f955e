"""The process that renders: edits come in as lines, changed blocks go out."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.preview.blocks import PreviewBlock
from reviewer.preview.html import BodyRenderer
from reviewer.review.preview_messages import Rendered, RenderEdit, RenderText
from reviewer.review.preview_worker import LivePreview
from tests.review.helper_child import HelperChild

_ROOT = Path(__file__).parents[2]


def _paragraphs(count: int) -> str:
    return "---\ntitle: A\n---\n" + "".join(f"Paragraph {n} of many.\n\n" for n in range(count))


def _answer(live: LivePreview, *requests: RenderText | RenderEdit) -> Rendered:
    for request in requests:
        live.take(request)
    return live.answer()


def test_one_letter_typed_in_a_large_article_sends_one_block() -> None:
    live = LivePreview()
    whole = _answer(live, RenderText("a", 1, _paragraphs(2000)))
    assert whole.is_whole
    assert len(whole.changes[0].blocks) == 2000
    answer = _answer(live, RenderEdit(2, 1403, 1, ("Paragraph 700x of many.",)))
    (change,) = answer.changes
    assert (answer.key, answer.revision, answer.is_whole) == ("a", 2, False)
    assert (change.start, change.removed, change.shift) == (700, 1, 0)
    assert [block.html.strip() for block in change.blocks] == ["<p>Paragraph 700x of many.</p>"]
    assert change.blocks[0].first_line == 1403


def test_edits_that_came_together_are_answered_together() -> None:
    live = LivePreview()
    _answer(live, RenderText("a", 1, "One.\n\nTwo."))
    answer = _answer(live, RenderEdit(2, 0, 1, ("Ones.",)), RenderEdit(3, 2, 1, ("Twos.", "")))
    assert answer.revision == 3
    assert [block.html.strip() for block in answer.changes[0].blocks] == [
        "<p>Ones.</p>",
        "<p>Twos.</p>",
    ]


def test_another_article_is_sent_whole() -> None:
    live = LivePreview()
    _answer(live, RenderText("a", 1, "One.\n\nTwo."))
    answer = _answer(live, RenderText("b", 2, "One.\n\nThree."))
    assert answer.is_whole
    assert len(answer.changes[0].blocks) == 2


def test_the_workspace_chooses_the_dialect() -> None:
    live = LivePreview()
    table = "| a |\n|---|\n| b |"
    assert "<table>" in _answer(live, RenderText("a", 1, table)).changes[0].blocks[0].html
    plain = _answer(live, RenderText("a", 2, table, ("nl2br", "os.path")))
    assert "<table>" not in plain.changes[0].blocks[0].html


_LINES = st.sampled_from(["---", "title: A", "Words.", "# Head", "* item", "", "", "```", "+++"])


@given(
    st.lists(_LINES, min_size=1, max_size=12),
    st.lists(st.tuples(st.integers(0, 14), st.integers(0, 3), st.lists(_LINES, max_size=3))),
)
def test_after_any_edits_the_window_has_what_the_text_gives(
    lines: list[str], edits: list[tuple[int, int, list[str]]]
) -> None:
    live = LivePreview()
    shown: list[PreviewBlock] = []
    _follow(shown, _answer(live, RenderText("a", 1, "\n".join(lines))))
    for number, (wanted, count, added) in enumerate(edits, 2):
        at = min(wanted, len(lines))
        removed = min(count, len(lines) - at)
        if len(lines) - removed + len(added) == 0:
            continue  # a document has a line at least
        lines[at : at + removed] = added
        _follow(shown, _answer(live, RenderEdit(number, at, removed, tuple(added))))
        article = Article("\n".join(lines))
        first_line = article.text.count("\n", 0, article.body_start)
        assert tuple(shown) == BodyRenderer().render(article.body, first_line)


def _follow(shown: list[PreviewBlock], answer: Rendered) -> None:
    if answer.is_whole:
        shown.clear()
    for change in answer.changes:
        change.apply(shown)


class _Process(HelperChild):
    """The process itself."""

    def __init__(self) -> None:
        super().__init__("preview_worker")

    def send(self, *requests: RenderText | RenderEdit) -> None:
        self.send_each(*requests)

    def next(self) -> Rendered:
        message = self.answer()
        assert isinstance(message, Rendered)
        return message


@pytest.fixture
def process() -> Iterator[_Process]:
    process = _Process()
    yield process
    if process.process.poll() is None:
        process.close()


@pytest.mark.parametrize(
    "body",
    ["> " * 5000 + "deep", "<div>" * 5000, "- " * 3000 + "deep", "*" * 5000, "| a " * 5000],
    ids=["quotes", "elements", "lists", "stars", "cells"],
)
def test_a_hostile_body_is_answered_and_ends_nothing(process: _Process, body: str) -> None:
    process.send(RenderText("a", 1, body))
    assert process.next().changes
    process.send(RenderText("a", 2, "Right."))
    (change,) = process.next().changes
    assert [block.html.strip() for block in change.blocks] == ["<p>Right.</p>"]


def test_it_ends_with_its_input_even_at_work(process: _Process) -> None:
    process.send(RenderText("a", 1, "Right."))
    process.next()
    process.send(RenderText("a", 2, "~~~x\n" * 20_000))
    assert process.close() == 0


def test_it_knows_no_rule_and_no_window() -> None:
    names = "[n for n in sys.modules if n.startswith(('reviewer.rules', 'PySide6', 're2', 'ftfy'))]"
    code = f"import sys, reviewer.review.preview_worker; print({names})"
    shown = subprocess.run(
        [sys.executable, "-c", code], cwd=_ROOT, capture_output=True, text=True, check=True
    )
    assert shown.stdout.strip() == "[]"
