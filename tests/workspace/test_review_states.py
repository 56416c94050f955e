from pathlib import Path

import pytest

from reviewer.workspace.review_states import (
    ReviewState,
    ReviewStates,
    ReviewStatesError,
    read_review_states,
    states_file,
)


def _write(root: Path, content: str) -> None:
    states_file(root).parent.mkdir()
    states_file(root).write_text(content, encoding="utf-8")


def test_decisions_come_back_as_they_were_written(tmp_path: Path) -> None:
    states = ReviewStates().decided("a.md", ReviewState.APPROVED, b"text")
    states = states.decided("b.md", ReviewState.NEEDS_WORK, b"other", note="no lead")
    _write(tmp_path, states.to_lines())
    again = read_review_states(tmp_path)
    assert again.state("a.md", b"text") is ReviewState.APPROVED
    decision = again.decision("b.md")
    assert decision is not None
    assert decision.note == "no lead"


def test_a_decision_lapses_when_the_content_changes() -> None:
    states = ReviewStates().decided("a.md", ReviewState.APPROVED, b"text")
    assert states.state("a.md", b"text!") is ReviewState.UNREVIEWED
    assert states.state("a.md", b"text") is ReviewState.APPROVED


def test_a_decision_can_be_taken_back() -> None:
    states = ReviewStates().decided("a.md", ReviewState.APPROVED, b"text")
    assert not states.decided("a.md", ReviewState.UNREVIEWED, b"text").to_lines()


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    _write(tmp_path, '{"path": "a.md", "state": "splendid", "digest": ""}\n')
    with pytest.raises(ReviewStatesError, match="line 1"):
        read_review_states(tmp_path)
