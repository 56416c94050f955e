"""An article as a page of its own: it needs no other file and reaches nothing unasked."""

from pathlib import Path

import pytest

from reviewer.preview.page import PagePictures, page
from reviewer.preview.pictures import PicturePlace


def _page(*blocks: str, allows_web: bool = False) -> str:
    return page("A & B", blocks, "p {}", lambda _address: None, allows_web=allows_web)


def test_the_title_is_the_heading_unless_the_article_has_one() -> None:
    assert "<title>A &amp; B</title>" in _page("<p>Words.</p>")
    assert "<h1>A &amp; B</h1>" in _page("<p>Words.</p>")
    assert "<h1>A &amp; B</h1>" not in _page("\n<h1>Own</h1>", "<p>Words.</p>")


def test_the_page_may_load_nothing_unless_the_person_allows_the_web() -> None:
    assert "default-src 'none'" in _page("<p>Words.</p>")
    assert 'img-src data:"' in _page("<p>Words.</p>")
    assert 'img-src data: https: http:"' in _page("<p>Words.</p>", allows_web=True)


def test_a_picture_that_is_not_to_be_had_leaves_its_description() -> None:
    assert '<img alt="A moth" >' in _page('<p><img alt="A moth" src="https://example.org/a"></p>')


@pytest.fixture
def pictures(tmp_path: Path) -> PagePictures:
    (tmp_path / "workspace").mkdir()
    (tmp_path / "workspace" / "moth.png").write_bytes(b"moth")
    (tmp_path / "workspace" / "notes.txt").write_bytes(b"notes")
    (tmp_path / "secret.png").write_bytes(b"secret")
    workspace = tmp_path / "workspace"
    return PagePictures(PicturePlace(workspace / "a.md", workspace), allows_web=False)


def test_pictures_of_the_workspace_are_held_by_the_page(pictures: PagePictures) -> None:
    assert pictures("moth.png") == "data:image/png;base64,bW90aA=="
    assert pictures("data:image/png;base64,AAAA") == "data:image/png;base64,AAAA"


@pytest.mark.parametrize(
    "address",
    ["../secret.png", "/etc/passwd", "notes.txt", "none.png", "https://example.org/a.png", "//x/y"],
)
def test_nothing_else_is(pictures: PagePictures, address: str) -> None:
    assert pictures(address) is None


def test_what_is_on_the_web_stays_there(tmp_path: Path) -> None:
    pictures = PagePictures(PicturePlace(tmp_path / "a.md", tmp_path), allows_web=True)
    assert pictures("https://example.org/a.png") == "https://example.org/a.png"


@pytest.mark.parametrize("limit", ["MAX_PICTURE", "MAX_PICTURES"])
def test_pictures_that_would_make_the_page_huge_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(b"x" * 60)
    monkeypatch.setattr(f"reviewer.preview.page.{limit}", 100)
    pictures = PagePictures(PicturePlace(tmp_path / "a.md", tmp_path), allows_web=False)
    shown = [pictures(name) is not None for name in ("a.png", "b.png")]
    assert shown == [True, limit == "MAX_PICTURE"]
    (tmp_path / "a.png").write_bytes(b"x" * 101)
    assert pictures("a.png") is None
