"""The address of the page that an article was made of."""

from pathlib import Path

import pytest

from reviewer.article import Article
from reviewer.review.source_page import source_address

WIKI = "https://en.wikipedia.org/wiki/"


def address(head: str, body: str = "Text.\n", name: str = "a.md") -> str | None:
    return source_address(Article(f"---\n{head}---\n\n{body}", path=Path(name)))


@pytest.mark.parametrize(
    ("subject", "page"),
    [
        ("Siege of Ohrid (1912)", "Siege_of_Ohrid_(1912)"),
        ("'2001: A Space Odyssey'", "Special:Search?search=2001%3A%20A%20Space%20Odyssey"),
        ("'Ohrid: the lake'", "Special:Search?search=Ohrid%3A%20the%20lake"),
        ("'Lake Ohrid: a story'", "Lake_Ohrid:_a_story"),
        ("What is it?", "What_is_it%3F"),
        ("100% & more", "100%25_%26_more"),
        ("AC/DC", "AC%2FDC"),
        ("Дебар", "%D0%94%D0%B5%D0%B1%D0%B0%D1%80"),
        ("'  Two   blanks '", "Two_blanks"),
        ("Salt &amp; Pepper", "Salt_%26_Pepper"),
        ("'null'", "null"),
    ],
)
def test_a_subject_is_the_title_of_its_page(subject: str, page: str) -> None:
    assert address(f"subject: {subject}\n") == WIKI + page


@pytest.mark.parametrize(
    "subject",
    ["'Special:UserLogout'", "'google:x'", "'[[Ohrid]]'", "'a#b'", "'../../w/x'", "x" * 300],
)
def test_what_is_no_plain_title_is_searched_for(subject: str) -> None:
    found = address(f"subject: {subject}\n")

    assert found is not None
    assert found.startswith(WIKI + "Special:Search?search=")
    assert "#" not in found
    assert " " not in found


def test_a_title_in_the_wrong_encoding_is_looked_up_as_it_was_meant() -> None:
    subject = "Battle of Domb\u00e5s".encode().decode("cp1252")

    assert address(f"subject: {subject}\n") == WIKI + "Battle_of_Domb%C3%A5s"


@pytest.mark.parametrize(
    ("head", "body", "name", "edition"),
    [
        ("lang: de\n", "", "a.md", "de"),
        ("language: pt-BR\n", "", "a.md", "pt"),
        ("lang: zh-yue\n", "", "a.md", "zh-yue"),
        ("lang: zh-Hant-TW\n", "", "a.md", "zh"),
        ("lang: be-tarask\n", "", "a.md", "be-tarask"),
        ("lang: ../evil\n", "", "a.md", "en"),
        ("", "[A](https://www.wikipedia.org/) [B](https://sq.wikipedia.org/wiki/B)", "a.md", "sq"),
        ("", "![a](https://fr.wikipedia.org/wiki/Special:Redirect/file/a.png)", "a.md", "fr"),
        ("", "![a](https://wikipedia.org/wiki/Special:Redirect/file/a.png)", "a.md", "en"),
        ("", "", "ohrid.mk.md", "mk"),
        ("", "", "ohrid.old.md", "en"),
    ],
)
def test_the_edition_is_that_of_the_article(head: str, body: str, name: str, edition: str) -> None:
    found = address(f"subject: Ohrid\n{head}", body, name)

    assert found == f"https://{edition}.wikipedia.org/wiki/Ohrid"


def test_the_workspaces_language_is_the_last_resort() -> None:
    article = Article("---\nsubject: Ohrid\n---\n")

    assert source_address(article, "de-AT") == "https://de.wikipedia.org/wiki/Ohrid"


def test_an_article_of_ones_own_has_no_source_page() -> None:
    assert address("title: My summer\n") is None
    assert source_address(Article("Text without front matter.\n")) is None


def test_a_title_counts_where_the_article_has_the_wikis_pictures() -> None:
    body = "![a](https://upload.wikimedia.org/a.png)\n"

    assert address("title: Ohrid\n", body) == WIKI + "Ohrid"


@pytest.mark.parametrize("nothing", ["", "''", "null", "~", "NULL"])
def test_an_article_whose_subject_is_left_out_has_no_page(nothing: str) -> None:
    assert address(f"subject: {nothing}\n") is None
