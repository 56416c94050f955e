"""What tells an article that the converter made from one that a person wrote."""

import pytest

from reviewer import Article, fix
from reviewer.rules._converted import is_converted

_LISTS = "## Shore\nIt is high.\n * Rocks\n * Sand\n\n## Water\nIt is deep."


@pytest.mark.parametrize(
    "text",
    [
        "---\nsubject: Ohrid\npubDate: 2023-10-17 03:10\n---\n\nText.\n",
        "---\ntitle: Ohrid\n---\n\n![A](https://wikipedia.org/wiki/Special:Redirect/file/A.jpg?)\n",
        "It fell.\n\n## References[object Object]\n",
        "It fell.## References\n",
        "It fell.\n\n[object Object]\n[object Object]\n",
        _LISTS,
    ],
)
def test_the_converter_is_known_by_its_keys_or_by_what_it_does_to_the_body(text: str) -> None:
    assert is_converted(Article(text))


@pytest.mark.parametrize(
    "text",
    [
        "---\nsubject: Ohrid\ntags: [Lakes]\n---\n\nText.\n",
        "`![A](https://wikipedia.org/wiki/Special:Redirect/file/A.jpg)` shows it.\n",
        "```\n[object Object]\n[object Object]\n```\n\n## Why [object Object]\n\n### References\n",
        f"{_LISTS}\n",
        _LISTS.replace(" * Sand", "- Sand"),
        _LISTS.replace("Sand", "`sand()`"),
        _LISTS.replace("Sand", "[Sand](https://lake.example/sand)"),
        f"{_LISTS}\n\n```\nsand\n```",
        _LISTS.replace("##", "\n##").replace("\nIt", "\n\nIt"),
    ],
)
def test_a_persons_article_is_not_taken_for_the_converters(text: str) -> None:
    assert not is_converted(Article(text))


def test_a_place_whose_hemisphere_was_mended_stays_where_it_is() -> None:
    damaged = (
        "---\nsubject: Lind\npubDate: 2023-10-17 03:10\n---\n\n"
        "**Lind** lies at 12.31667°N, -70.01667°W, not at 34.33667°N, 10.0925°W.\n\n"
        "## References\n## References[object Object]\n[object Object]"
    )

    mended, _ = fix(Article(damaged))
    again, _ = fix(mended)

    assert "lies at 12.31667°N, 70.01667°W, not at 34.33667°N, 10.0925°E." in mended.text
    assert again.text == mended.text
