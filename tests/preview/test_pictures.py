"""Which file an address in an article leads to."""

from pathlib import Path

import pytest

from reviewer.preview.pictures import address_of, find_picture, public_folder


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    workspace = tmp_path / "site"
    for name in (
        "public/images/flag.png",
        "content/static/map.png",
        "content/articles/near by.png",
        "content/articles/a.md",
    ):
        path = workspace / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    (tmp_path / "outside.png").write_bytes(b"x")
    return workspace


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("near%20by.png", "content/articles/near by.png"),
        ("near by.png?width=300#top", "content/articles/near by.png"),
        ("/images/flag.png", "public/images/flag.png"),
        ("images/flag.png", "public/images/flag.png"),
        ("/map.png", "content/static/map.png"),
        ("../static/map.png", "content/static/map.png"),
    ],
)
def test_a_picture_is_found_beside_the_article_and_in_public_folders(
    workspace: Path, address: str, file: str
) -> None:
    article = workspace / "content/articles/a.md"
    assert find_picture(address, article, workspace) == (workspace / file).resolve()


@pytest.mark.parametrize(
    "address",
    [
        "missing.png",
        "",
        "../../../outside.png",
        "/etc/passwd",
        "/../outside.png",
        "//server/share/a.png",
        "\\\\server\\share\\a.png",
        "https://example.org/flag.png",
        "file:///etc/passwd",
        "C:/Windows/win.ini",
        "a" * 5000,
        "nul\0.png",
    ],
)
def test_nothing_is_found_outside_the_workspace(workspace: Path, address: str) -> None:
    assert find_picture(address, workspace / "content/articles/a.md", workspace) is None


def test_a_link_out_of_the_workspace_is_not_followed(workspace: Path, tmp_path: Path) -> None:
    (workspace / "public" / "link.png").symlink_to(tmp_path / "outside.png")
    article = workspace / "content/articles/a.md"
    assert find_picture("/link.png", article, workspace) is None


def test_an_article_outside_the_workspace_gets_no_pictures_of_its_own_folder(
    workspace: Path, tmp_path: Path
) -> None:
    assert find_picture("outside.png", tmp_path / "a.md", workspace) is None


def _site(folder: Path) -> tuple[Path, Path]:
    article = folder / "src" / "content" / "a.md"
    for file in ("public/img/a b.png", "src/content/near.png", "static2/50%.png"):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_bytes(b"x")
    article.write_text("x")
    return article, folder


@pytest.mark.parametrize(
    ("file", "like", "address"),
    [
        ("public/img/a b.png", "", "/img/a b.png"),
        ("public/img/a b.png", "/old.png", "/img/a b.png"),
        ("public/img/a b.png", "old.png", "img/a b.png"),
        ("src/content/near.png", "", "near.png"),
        ("src/content/near.png", "./old.png", "./near.png"),
        ("static2/50%.png", "", "../../static2/50%25.png"),
    ],
)
def test_a_file_is_named_in_the_form_of_the_site_and_found_by_that_name(
    tmp_path: Path, file: str, like: str, address: str
) -> None:
    article, workspace = _site(tmp_path)
    assert address_of(workspace / file, article, workspace, like=like) == address
    if like != "old.png":
        assert find_picture(address, article, workspace) == workspace / file


def test_the_public_folder_of_the_settings_comes_first(tmp_path: Path) -> None:
    article, workspace = _site(tmp_path)
    public = workspace / "static2"
    assert address_of(public / "50%.png", article, workspace, public) == "/50%25.png"
    assert find_picture("/50%25.png", article, workspace, public) == public / "50%.png"
    assert public_folder(article, workspace, public) == public
    assert public_folder(article, workspace) == workspace / "public"


def test_a_file_outside_the_workspace_has_no_address(tmp_path: Path) -> None:
    article, workspace = _site(tmp_path / "site")
    (tmp_path / "out.png").write_bytes(b"x")
    assert address_of(tmp_path / "out.png", article, workspace) is None
