"""Which files of a folder are articles, and in which order they come."""

import os
from pathlib import Path

import pytest

from reviewer.workspace.discovery import Exclusion, find_articles, natural_key


def _make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def _found(root: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in find_articles(root)]


def test_articles_are_known_by_their_endings_however_these_are_spelled(tmp_path: Path) -> None:
    _make(tmp_path, "a.md", "b.MD", "c.markdown", "d.mdown", "e.Mdx", "f.txt", "g.md.bak", "md")
    assert _found(tmp_path) == ["a.md", "b.MD", "c.markdown", "d.mdown", "e.Mdx"]


def test_hidden_folders_and_files_are_skipped(tmp_path: Path) -> None:
    _make(tmp_path, ".git/a.md", ".obsidian/b.md", "._c.md", "d/.e/f.md", "d/g.md")
    assert _found(tmp_path) == ["d/g.md"]


def test_numbers_in_names_sort_by_value_and_folders_stand_among_files(tmp_path: Path) -> None:
    _make(tmp_path, "Part 10.md", "part 9.md", "part 9b/x.md", "2/b.md", "10/a.md", "1.md")
    assert _found(tmp_path) == [
        *("1.md", "2/b.md", "10/a.md"),
        *("part 9.md", "part 9b/x.md", "Part 10.md"),
    ]


def test_names_with_digits_of_other_scripts_do_not_confuse_the_order() -> None:
    assert sorted(["2²", "٣", "1"], key=natural_key) == ["1", "2²", "٣"]


def test_git_ignore_files_exclude_at_their_place_and_below(tmp_path: Path) -> None:
    _make(tmp_path, "build/a.md", "x/build/b.md", "x/drafts/c.md", "drafts/d.md", "x/e.tmp.md")
    _make(tmp_path, "x/keep.tmp.md", "f.md")
    (tmp_path / ".gitignore").write_text("build/\n*.tmp.md\n")
    (tmp_path / "x" / ".gitignore").write_text("/drafts\n!keep.tmp.md\n")
    assert _found(tmp_path) == ["drafts/d.md", "f.md", "x/keep.tmp.md"]


def test_a_pattern_git_cannot_read_spoils_no_other(tmp_path: Path) -> None:
    _make(tmp_path, "a.md", "b.md", os.fsdecode(b"\xff.md"))
    (tmp_path / ".gitignore").write_bytes(b"\xef\xbb\xbfa.md\nb\\\n\xff.md\n")
    assert _found(tmp_path) == ["b.md"]


def test_a_part_of_a_repository_obeys_the_ignore_files_above_it(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("/site/content/old\n/out\n")
    _make(tmp_path, "site/content/old/a.md", "site/content/b.md", "out/c.md")
    assert _found(tmp_path / "site" / "content") == ["b.md"]
    assert _found(tmp_path / "out") == ["c.md"], "who names an excluded folder wants to see it"


def test_links_are_not_followed_neither_in_circles_nor_out_of_the_folder(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    inside = tmp_path / "inside"
    _make(outside, "secret.md")
    _make(inside, "a.md", "sub/b.md")
    (inside / "sub" / "loop").symlink_to(inside, target_is_directory=True)
    (inside / "away").symlink_to(outside, target_is_directory=True)
    (inside / "secret.md").symlink_to(outside / "secret.md")
    assert _found(inside) == ["a.md", "sub/b.md"]


def test_a_file_that_is_named_is_an_article_whatever_its_name(tmp_path: Path) -> None:
    _make(tmp_path, "notes.txt")
    assert list(find_articles(tmp_path / "notes.txt")) == [tmp_path / "notes.txt"]


def test_a_place_that_is_not_there_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(find_articles(tmp_path / "nowhere"))


def test_a_folder_that_cannot_be_listed_is_reported_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make(tmp_path, "closed/a.md", "open/b.md")
    list_folder = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return list_folder(path)

    monkeypatch.setattr(os, "scandir", scandir)
    errors: list[OSError] = []
    assert list(find_articles(tmp_path, errors.append)) == [tmp_path / "open" / "b.md"]
    assert [error.filename for error in errors] == [str(tmp_path / "closed")]


def test_the_current_folder_gives_short_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make(tmp_path, "a/b.md")
    monkeypatch.chdir(tmp_path)
    assert list(map(str, find_articles(Path()))) == [os.path.join("a", "b.md")]  # noqa: PTH118


def test_the_first_article_comes_before_the_last_folder_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make(tmp_path, "a.md", "b/c.md")
    listed: list[str] = []
    list_folder = os.scandir

    def scandir(path: str) -> object:
        listed.append(path)
        return list_folder(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert next(find_articles(tmp_path)) == tmp_path / "a.md"
    assert listed == [str(tmp_path)]


def test_what_settings_exclude_is_left_out_whatever_gitignore_says(tmp_path: Path) -> None:
    _make(tmp_path, "a.md", "drafts/b.md", "news/drafts/c.md", "news/README.md", "news/d.md")
    (tmp_path / ".gitignore").write_text("a.md\n!README.md\n")
    exclusion = Exclusion(tmp_path, ("/drafts", "README.md"))
    found = [path.name for path in find_articles(tmp_path, exclusion=exclusion)]
    assert found == ["d.md", "c.md"]


def test_a_folder_below_the_settings_obeys_them_and_one_that_is_named_is_listed(
    tmp_path: Path,
) -> None:
    _make(tmp_path, "news/old/a.md", "news/b.md", "news/c.md")
    exclusion = Exclusion(tmp_path, ("/news/old/", "/news/c.md"))
    in_news = [path.name for path in find_articles(tmp_path / "news", exclusion=exclusion)]
    in_old = [path.name for path in find_articles(tmp_path / "news" / "old", exclusion=exclusion)]
    named = list(find_articles(tmp_path / "news" / "c.md", exclusion=exclusion))
    assert (in_news, in_old, [path.name for path in named]) == (["b.md"], ["a.md"], ["c.md"])
