"""The dialect of the site: known extensions by name, and nothing that a file could import."""

import pytest

from reviewer.preview.dialect import Dialect
from reviewer.preview.extensions import EXTENSION_NAMES, unknown_extensions
from reviewer.preview.html import BodyRenderer


def _html(body: str, *names: str) -> str:
    dialect = Dialect.of(names) if names else None
    return "".join(block.html for block in BodyRenderer(dialect).render(body, 0))


def test_names_are_those_of_the_library_and_of_common_collections() -> None:
    assert Dialect.of(["tables", "pymdownx.tilde"]).extensions == ("strikethrough", "tables")
    assert "md_in_html" in Dialect.of(["extra"]).extensions


def test_whatever_a_site_may_name_is_shown_or_said_to_be_lacking() -> None:
    assert unknown_extensions(EXTENSION_NAMES) == ["legacy_attrs", "meta", "wikilinks"]
    for name in EXTENSION_NAMES:
        assert Dialect.of([name]).markdown().convert("A word.") == "<p>A word.</p>"


@pytest.mark.parametrize("name", ["os", "evil.module:Extension", "../x", "markdown.extensions.os"])
def test_no_other_name_is_ever_imported(name: str) -> None:
    assert Dialect.of([name]).extensions == ()
    assert unknown_extensions([name, "tables"]) == [name]


def test_formulas_are_shown_as_they_are_written() -> None:
    assert r"$a_1 * b_2 * \{c\}$" in _html(r"Thus $a_1 * b_2 * \{c\}$ holds.")
    assert "<em>and</em>" in _html("It cost $5 *and* $6.")


@pytest.mark.parametrize(
    ("name", "body", "html"),
    [
        ("nl2br", "one\ntwo", "one<br>\ntwo"),
        ("smarty", '"one" -- two', "\u201cone\u201d \u2013 two"),
        ("abbr", "HTML\n\n*[HTML]: Markup", "<abbr"),
        ("attr_list", "word *one*{: .x }", "<em>one</em></p>"),
        ("toc", "[TOC]\n\n# Head", "<li>"),
    ],
)
def test_an_extension_holds_where_it_is_chosen(name: str, body: str, html: str) -> None:
    assert html in _html(body, name)
    assert html not in _html(body)
