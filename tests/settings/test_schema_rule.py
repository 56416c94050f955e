"""Front matter that is checked against the workspace's own JSON Schema."""

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.rules import ALL_RULES
from reviewer.settings.errors import SettingsError
from reviewer.settings.reader import read_settings
from reviewer.settings.ruleset import mistakes_in, ruleset_of


def _linter(tmp_path: Path, schema: Any) -> Linter:
    (tmp_path / "s.json").write_text(json.dumps(schema))
    file = tmp_path / "reviewer.toml"
    file.write_text('[front-matter]\nschema = "s.json"')
    rules = ruleset_of(read_settings(file, ALL_RULES), ALL_RULES).rules
    return Linter([rule for rule in rules if rule.id == "front-matter/schema"])


def _told(tmp_path: Path, schema: Any, text: str) -> list[tuple[str, str]]:
    article = Article(text)
    found = _linter(tmp_path, schema).analyze(article)
    return [(each.span.of(text), each.message) for each in found]


_SCHEMA = {
    "type": "object",
    "required": ["title"],
    "properties": {
        "title": {"type": "string", "minLength": 3},
        "date": {"type": "string", "format": "date"},
        "tags": {"type": "array", "items": {"enum": ["lake", "river"]}, "maxItems": 3},
        "draft": {"type": "boolean"},
        "depth": {"type": ["number", "null"], "minimum": 0},
        "slug": {"pattern": "^[a-z-]+$"},
        "place": {"$ref": "#/$defs/place"},
    },
    "additionalProperties": False,
    "$defs": {"place": {"anyOf": [{"type": "string"}, {"properties": {"x": {"type": "number"}}}]}},
}


def test_front_matter_that_fits_is_left_alone(tmp_path: Path) -> None:
    text = "---\ntitle: Ohrid\ndate: 2023-10-17\ntags: [lake]\ndepth: 288.5\nslug: a-b\n---\n"
    assert _told(tmp_path, _SCHEMA, text) == []


def test_each_finding_stands_at_its_field_or_item(tmp_path: Path) -> None:
    text = (
        "---\ntitle: O\ndate: 17 May\ntags:\n  - lake\n  - 'fish'\ndraft: maybe\n"
        "depth: -1\nslug: A b\nnote: 1\n---\n"
    )
    assert _told(tmp_path, _SCHEMA, text) == [
        ("O", "“title” must have at least 3 characters."),
        ("17 May", "“date” must be written as date, not the text “17 May”."),
        ("'fish'", "“tags”, item 2 must be one of lake, river, not the text “fish”."),
        ("maybe", "“draft” must be true or false, not the text “maybe”."),
        ("-1", "“depth” must be at least 0, not -1."),
        ("A b", "“slug” must have the form “^[a-z-]+$”."),
        ("1", "The schema knows no field “note”."),
    ]


def test_a_missing_field_is_told_where_the_front_matter_begins(tmp_path: Path) -> None:
    assert _told(tmp_path, _SCHEMA, "---\ndraft: true\n---\n") == [
        ("draft", "The front matter lacks the field “title”.")
    ]
    assert _told(tmp_path, _SCHEMA, "Text.\n") == [
        ("", "The front matter lacks the field “title”.")
    ]


def test_a_date_is_the_text_that_stands_there(tmp_path: Path) -> None:
    schema = {"properties": {"date": {"const": "2023-10-17"}, "days": {"items": {"maxLength": 5}}}}
    assert _told(tmp_path, schema, "---\ndate: 2023-10-17\n---\n") == []
    assert _told(tmp_path, schema, "---\ndays: [2023-10-17]\n---\n") == [
        ("2023-10-17", "“days”, item 1 has 10 characters, more than 5.")
    ]


def test_toml_and_json_are_checked_alike(tmp_path: Path) -> None:
    for text in ('+++\ntitle = "O"\n+++\n', '{"title": "O"}\n'):
        assert _told(tmp_path, _SCHEMA, text) == [
            ('"O"', "“title” must have at least 3 characters.")
        ]


def test_front_matter_that_cannot_be_read_is_for_another_rule(tmp_path: Path) -> None:
    assert _told(tmp_path, _SCHEMA, "---\ntitle: 'O\n---\n") == []


def test_values_that_mean_nothing_are_told_as_they_hinder_the_schema(tmp_path: Path) -> None:
    ((place, sentence),) = _told(tmp_path, _SCHEMA, "---\ntitle: Ohrid\ndate: 2023-13-45\n---\n")
    assert place == "title"
    assert "the schema cannot be checked" in sentence


def test_a_deep_mistake_is_shown_at_its_field(tmp_path: Path) -> None:
    ((place, sentence),) = _told(tmp_path, _SCHEMA, "---\ntitle: Ohrid\nplace:\n  x: deep\n---\n")
    assert place.strip() == "x: deep"
    assert "must be a number" in sentence or "must be a text" in sentence


def test_a_schema_may_refer_to_itself_for_what_stands_inside(tmp_path: Path) -> None:
    schema = {"additionalProperties": {"anyOf": [{"type": "string"}, {"$ref": "#"}]}}
    assert not _told(tmp_path, schema, "---\ntitle: a\nmore:\n  inner: b\n---\n")
    ((_, sentence),) = _told(tmp_path, schema, f"---\na: {'{a: ' * 60}b{'}' * 60}\n---\n")
    assert sentence == "The values are nested too deeply for the schema to be checked."


def _nested(depth: int) -> dict[str, Any]:
    schema: dict[str, Any] = {}
    for _ in range(depth):
        schema = {"not": schema}
    return schema


def test_a_slow_pattern_ends_in_time(tmp_path: Path) -> None:
    schema = {"properties": {"title": {"pattern": "^(a|a)+$"}}}
    ((_, sentence),) = _told(tmp_path, schema, f"---\ntitle: {'a' * 2_000}b\n---\n")
    assert "must have the form" in sentence


def test_very_many_mistakes_are_bounded(tmp_path: Path) -> None:
    text = "---\ntags: [" + "x, " * 5_000 + "x]\n---\n"
    assert len(_told(tmp_path, {"properties": {"tags": {"items": {"type": "null"}}}}, text)) == 100


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "text"}, "This is not a valid JSON Schema; at “type”"),
        ({"$ref": "https://example.org/s.json"}, "which is not in this file"),
        ({"$dynamicRef": "https://example.org/s.json#a"}, "which is not in this file"),
        ({"properties": {"a": {"$ref": "#/$defs/b"}}}, "#/$defs/b"),
        ({"properties": {"a": {"pattern": "(?i)" + "s" * 1_000}}}, "make it shorter"),
        ({"$ref": "#"}, "“#” refers to itself endlessly"),
        ({"$ref": "#/$defs/a", "$defs": {"a": {"allOf": [{"$ref": "#"}]}}}, "endlessly"),
        ({"not": {"$ref": "#"}}, "endlessly"),
        ({"if": {"$dynamicRef": "#"}}, "endlessly"),
        ({"dependentSchemas": {"title": {"$ref": "#"}}}, "endlessly"),
        (_nested(200), "nested deeper than 40 levels"),
    ],
)
def test_a_schema_that_cannot_work_is_named(tmp_path: Path, schema: Any, words: str) -> None:
    (tmp_path / "s.json").write_text(json.dumps(schema))
    file = tmp_path / "reviewer.toml"
    file.write_text('[front-matter]\nschema = "s.json"')
    (mistake,) = mistakes_in(read_settings(file, ALL_RULES), ALL_RULES)
    assert isinstance(mistake, SettingsError)
    assert mistake.file.name == "s.json"
    assert words in str(mistake)


def test_with_a_schema_nothing_is_measured_by_the_majority(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(json.dumps(_SCHEMA))
    file = tmp_path / "reviewer.toml"
    file.write_text('[front-matter]\nschema = "s.json"')
    rules = {rule.id for rule in ruleset_of(read_settings(file, ALL_RULES), ALL_RULES).rules}
    assert "workspace/tag-variants" in rules
    assert not rules & {"workspace/field-missing", "workspace/field-type"}
