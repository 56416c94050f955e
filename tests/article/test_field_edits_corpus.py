"""On every real article: a changed field changes its own lines only and says what was asked."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import frontmatter
import yaml

from reviewer.article import Article
from reviewer.article.field_edits import set_field
from reviewer.article.front_matter import Field, Shape

EDITS_OF_A_FILE = 4


def more_words(value: Any) -> Any:
    return f"{value} and so on: \u201cmore\u201d #1"


def fewer_letters(value: Any) -> Any:
    return (
        value[: len(value) // 2] + value[len(value) // 2 + 1 :] if isinstance(value, str) else "no"
    )


def longer_list(values: list[Any]) -> list[Any]:
    return [*values[:1], "12:30", *values[1:]]


def shorter_list(values: list[Any]) -> list[Any]:
    return values[1:]


def turned_list(values: list[Any]) -> list[Any]:
    return [*values[1:], *values[:1]]


def changed_list(values: list[Any]) -> list[Any]:
    return [*map(more_words, values[:1]), *values[1:]]


LIST_CHANGES: list[Callable[[Any], Any]] = [longer_list, shorter_list, turned_list, changed_list]
SCALAR_CHANGES: list[Callable[[Any], Any]] = [more_words, fewer_letters]


def changed_lines_are_the_fields_own(before: Article, after: Article, field: Field) -> bool:
    head, tail = before.text[: field.span.start], before.text[field.span.end :]
    return after.text.startswith(head) and after.text[len(head) :].endswith(tail)


def test_a_changed_field_changes_its_own_lines_only_and_parses_to_what_was_asked(
    corpus: list[Path],
) -> None:
    chance = random.Random(1)  # noqa: S311 - a sample, the same each time
    count = 0
    for path in corpus:
        article = Article.read(path)
        by_key = {it.key: it for it in article.front_matter.fields}  # of a doubled key, the last
        fields = [it for it in by_key.values() if it.shape is not Shape.NESTED]
        if not article.metadata:
            continue
        for field in chance.sample(fields, min(EDITS_OF_A_FILE, len(fields))):
            changes = LIST_CHANGES if field.shape is Shape.LIST else SCALAR_CHANGES
            value = chance.choice(changes)(article.metadata[field.key])
            changed = article.apply(set_field(article, field.key, value))
            where = f"{path}: {field.key} = {value!r}"
            assert changed.metadata == {**article.metadata, field.key: value}, where
            assert changed_lines_are_the_fields_own(article, changed, field), where
            count += 1
    assert count > len(corpus)


def test_reading_and_metadata_agree_with_python_frontmatter(corpus: list[Path]) -> None:
    for path in corpus:
        article = Article.read(path)
        try:
            expected = frontmatter.parse(article.text)[0]
        except (yaml.YAMLError, ValueError):
            continue
        assert repr(article.metadata) == repr(expected), path
