"""Unsaved texts on disk: whole, or not there."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.workspace.unsaved import UnsavedTexts


@given(text=st.text(st.characters()), base=st.none() | st.just("ab" * 32))
def test_what_was_kept_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, text: str, base: str | None
) -> None:
    kept = UnsavedTexts(tmp_path_factory.mktemp("run"))
    kept.keep(Path("/w/a.md"), text, base)
    [found] = kept.texts()
    assert (found.path, found.text, found.base) == (Path("/w/a.md"), text, base)


def test_the_newest_text_of_an_article_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    kept = UnsavedTexts(tmp_path / "run")
    for text in ("first", "second"):
        kept.keep(Path("/w/a.md"), text, None)
    kept.keep(Path("/w/b.md"), "other", None)
    assert [found.text for found in kept.texts()] == ["second", "other"]


def test_a_file_cut_off_anywhere_is_never_taken_for_a_text(tmp_path: Path) -> None:
    kept = UnsavedTexts(tmp_path)
    kept.keep(Path("/w/a.md"), "A short text.\n", None)
    [file] = tmp_path.iterdir()
    whole = file.read_bytes()
    for length in range(len(whole)):
        file.write_bytes(whole[:length])
        assert kept.texts() == []


def test_dropping_forgets_one_article_and_leaves_no_folder_behind(tmp_path: Path) -> None:
    kept = UnsavedTexts(tmp_path / "run")
    kept.keep(Path("/w/a.md"), "text", None)
    kept.remove_if_empty()
    assert kept.texts()
    kept.drop(Path("/w/a.md"))
    kept.drop(Path("/w/never-kept.md"))
    kept.remove_if_empty()
    assert not kept.folder.exists()
