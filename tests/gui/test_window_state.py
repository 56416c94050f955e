"""What the window remembers from one start to the next."""

from pathlib import Path

import pytest

from reviewer.gui.looks.appearance import Appearance
from reviewer.gui.window_state import WindowState


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "window.ini"


def made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_recent_folders_come_back_the_last_one_first_and_each_once(
    file: Path, tmp_path: Path
) -> None:
    one, other = made(tmp_path / "one"), made(tmp_path / "other")
    for folder in (one, other, one):
        WindowState(file).remember_folder(folder)
    assert WindowState(file).recent_folders == [one, other]


def test_a_folder_and_an_article_that_are_gone_are_not_offered(file: Path, tmp_path: Path) -> None:
    folder = made(tmp_path / "w")
    article = folder / "a.md"
    article.write_text("Words.\n")
    state = WindowState(file)
    state.remember_folder(folder)
    state.remember_article(folder, article)
    assert state.last_article(folder) == article
    article.unlink()
    assert state.last_article(folder) is None
    folder.rmdir()
    assert state.recent_folders == []


def test_pictures_from_the_web_are_allowed_for_one_folder_alone(file: Path, tmp_path: Path) -> None:
    one, other = made(tmp_path / "one"), made(tmp_path / "other")
    assert not WindowState(file).allows_web_pictures(one)
    WindowState(file).remember_web_pictures(one, allowed=True)
    assert WindowState(file).allows_web_pictures(one)
    assert not WindowState(file).allows_web_pictures(other)
    WindowState(file).remember_web_pictures(one, allowed=False)
    assert not WindowState(file).allows_web_pictures(one)


def test_what_a_person_chose_comes_back(file: Path) -> None:
    state = WindowState(file)
    state.remember_appearance(Appearance.DARK)
    state.remember_language("de")
    state.remember_spelling_language("pl")
    state.remember_editor_font(("Serif", 12.5))
    state.remember_keys({"save": ["Ctrl+S", "F2"], "quit": []})
    state.remember_switch("wrapLines", False)
    again = WindowState(file)
    assert again.appearance is Appearance.DARK
    assert (again.language, again.spelling_language) == ("de", "pl")
    assert again.editor_font == ("Serif", 12.5)
    assert again.keys == {"save": ["Ctrl+S", "F2"], "quit": []}
    assert not again.switch("wrapLines", usually=True)


def test_without_a_choice_all_is_as_the_system_has_it(file: Path) -> None:
    state = WindowState(file)
    assert state.appearance is Appearance.SYSTEM
    assert (state.language, state.spelling_language, state.editor_font) == (None, None, None)
    assert state.keys == {}
    assert state.switch("wrapLines", usually=True)
    assert state.layout() is None


@pytest.mark.parametrize(
    "content", ["", "[General]\nappearance=Green\nrecent_folders=@Invalid()\n"]
)
def test_a_damaged_file_is_as_good_as_none(file: Path, content: str) -> None:
    file.parent.mkdir()
    file.write_text(content + "[editor_font]\nfamily=Serif\npoints=large\n")
    state = WindowState(file)
    assert state.appearance is Appearance.SYSTEM
    assert state.recent_folders == []
    assert state.editor_font is None
