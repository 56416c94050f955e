"""The sample workspace shows what the program is for: ten damaged articles and two clean ones."""

from pathlib import Path

import pytest

from reviewer import Article, check, fix

SAMPLE = Path(__file__).parents[1] / "resources" / "sample"
ARTICLES = sorted(SAMPLE.glob("*.md"))
CLEAN = {"great-fog-of-1874", "pale-harrow-finch"}

each_article = pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)


def test_the_sample_has_twelve_articles_of_a_size_one_can_read() -> None:
    assert len(ARTICLES) == 12
    assert all(2_000 < path.stat().st_size < 8_000 for path in ARTICLES)


@each_article
def test_all_but_two_articles_are_damaged(path: Path) -> None:
    assert bool(check(Article.read(path))) == (path.stem not in CLEAN)


@each_article
def test_an_article_is_read_and_written_unchanged(path: Path) -> None:
    data = path.read_bytes()
    assert Article.from_bytes(data).to_bytes() == data


@each_article
@pytest.mark.parametrize("unsafe", [False, True])
def test_fixing_an_article_settles_and_leaves_less_to_do(path: Path, *, unsafe: bool) -> None:
    article = Article.read(path)
    fixed, _fixes = fix(article, unsafe=unsafe)
    assert fix(fixed, unsafe=unsafe) == (fixed, [])
    assert len(check(fixed)) <= len(check(article)) - (path.stem not in CLEAN)


@each_article
def test_no_rule_crashes_on_an_article(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    check(Article.read(path))
    assert not caplog.records


def test_each_article_is_damaged_in_its_own_way() -> None:
    kinds = [
        frozenset(found.rule for found in check(Article.read(path)))
        for path in ARTICLES
        if path.stem not in CLEAN
    ]
    assert len(set(kinds)) == len(kinds)
    assert len(frozenset().union(*kinds)) >= 80


def test_the_sample_has_the_unusual_files_too() -> None:
    data = {path.stem: path.read_bytes() for path in ARTICLES}
    assert b"\r\n" in data["battle-of-tarn-bridge"]
    assert data["kestrin-observatory"].startswith(b"+++\n")
    assert "front-matter/unparsable" in {
        found.rule for found in check(Article.read(SAMPLE / "treaty-of-vale.md"))
    }


def test_some_articles_show_pictures_of_the_workspace() -> None:
    shown = [
        path.stem
        for path in ARTICLES
        if (
            SAMPLE / "public" / str(Article.read(path).metadata.get("img", "-")).lstrip("/")
        ).is_file()
    ]
    assert len(shown) >= 4
