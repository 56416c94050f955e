"""What people decided about a folder's articles, as the window reads and writes it."""

from pathlib import Path

import pytest

from reviewer.gui.folder.workspace_session import WorkspaceSession
from reviewer.lint.model import Diagnostic, Severity
from reviewer.review.accepting import name_in
from reviewer.text import Span
from reviewer.workspace.baseline import accept
from reviewer.workspace.history import History
from reviewer.workspace.review_states import ReviewState

TEXT = "undefined"
FOUND = Diagnostic("leak/undefined", Severity.ERROR, Span(0, len(TEXT)), "It is undefined.")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "w"
    root.mkdir()
    for name in ("a.md", "b.md"):
        (root / name).write_text(TEXT)
    return root


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "history")


def reported(session: WorkspaceSession) -> list[str]:
    """The articles of which the problem is reported."""
    names = ("a.md", "b.md")
    return [name for name in names if session.reported(session.root / name, [FOUND], TEXT)]


def test_what_is_ignored_in_one_article_is_reported_in_the_others(
    root: Path, history: History
) -> None:
    session = WorkspaceSession(root, history)
    session.ignore(root / "a.md", FOUND, TEXT)
    assert reported(session) == ["b.md"]


def test_what_is_ignored_everywhere_is_reported_nowhere_until_that_is_taken_back(
    root: Path, history: History
) -> None:
    session = WorkspaceSession(root, history)
    ignore = session.ignore(root / "a.md", FOUND, TEXT, everywhere=True)
    assert reported(session) == []
    session.report_again(ignore)
    assert reported(session) == ["a.md", "b.md"]


def test_what_a_colleague_decided_meanwhile_is_not_lost(root: Path, history: History) -> None:
    mine, theirs = WorkspaceSession(root, history), WorkspaceSession(root, history)
    theirs.ignore(root / "a.md", FOUND, TEXT)
    theirs.decide(root / "a.md", ReviewState.APPROVED, TEXT.encode())
    theirs.accept_word(root / "a.md", "Okrund")
    mine.ignore(root / "b.md", FOUND, TEXT)
    mine.decide(root / "b.md", ReviewState.NEEDS_WORK, TEXT.encode(), "look it up")
    mine.accept_word(root / "b.md", "Selde")
    later = WorkspaceSession(root, history)
    assert reported(later) == []
    assert later.state_of(root / "a.md", TEXT.encode()) is ReviewState.APPROVED
    assert later.note_of(root / "b.md") == "look it up"
    assert later.words_of(root / "a.md") == {"Okrund"}
    assert later.words_of(root / "b.md") == {"Selde"}


def test_a_decision_lapses_when_the_article_changes(root: Path, history: History) -> None:
    session = WorkspaceSession(root, history)
    session.decide(root / "a.md", ReviewState.APPROVED, TEXT.encode())
    assert session.state_of(root / "a.md", b"other") is ReviewState.UNREVIEWED


def test_what_was_accepted_is_reported_when_it_is_to_be_shown_and_after_it_was_forgotten(
    root: Path, history: History
) -> None:
    session = WorkspaceSession(root, history)
    path = root / "a.md"
    session.accept([path], accept(name_in(root, path), [(FOUND.rule, TEXT)]))
    assert session.accepted == 1
    assert reported(session) == ["b.md"]
    session.shows_accepted = True
    assert reported(session) == ["a.md", "b.md"]
    session.shows_accepted = False
    session.forget_accepted()
    assert reported(session) == ["a.md", "b.md"]
