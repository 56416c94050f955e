"""What the form is told of its fields: by settings, schema and the other articles."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.index.facts import WorkspaceIndex
from reviewer.index.field_facts import FieldFacts
from reviewer.index.record import packed, record_of, unpacked
from reviewer.review.form_guide import FormGuide, FormGuides
from reviewer.settings.model import FieldSettings, FrontMatterSchema, Settings, Widget
from reviewer.settings.schema_fields import schema_fields


def _facts(*texts: str, folder: str = "/w") -> FieldFacts:
    index = WorkspaceIndex()
    for number, text in enumerate(texts):
        path = Path(f"{folder}/{number}.md")
        article = Article.from_bytes(f"---\n{text}\n---\nBody\n".encode(), path)
        index.put(unpacked(packed(record_of(article))))
    return FieldFacts.of(index.facts())


def test_keys_come_in_the_order_that_most_articles_have_them_in() -> None:
    guide = FormGuides(facts=_facts(*["a: 1\nb: 2\nc: 3"] * 9, "c: 1\na: 2")).for_article(None)
    assert guide.expected == ("a", "b", "c")
    assert guide.in_order(["c", "x", "a", "b"]) == [2, 3, 0, 1]
    assert guide.before("b", ["c", "a"]) == "a"
    assert guide.before("a", ["c", "b"]) is None
    assert guide.before("unknown", ["c", "b"]) == "b"


def test_what_one_article_has_says_nothing_of_the_others() -> None:
    guide = FormGuides(facts=_facts(*["a: 1\nb: 2"] * 9, "z: 1\nb: 2\na: 3")).for_article(None)
    assert guide.in_order(["b", "z", "a"]) == [2, 0, 1]
    assert "z" not in guide.expected
    assert guide.field("z").articles == 1


@pytest.mark.parametrize(
    ("value", "widget"),
    [
        ("[a, b]", Widget.LIST),
        ("12", Widget.NUMBER),
        ("2023-10-17", Widget.DATE),
        ("yes", Widget.BOOLEAN),
        ("some text", None),
    ],
)
def test_the_value_of_most_articles_says_what_an_empty_field_is(
    value: str, widget: Widget | None
) -> None:
    facts = _facts(*[f"k: {value}"] * 5, "k:", "k: {a: 1}")
    assert FormGuides(facts=facts).for_article(None).field("k").widget is widget


def test_texts_of_which_there_are_few_are_a_choice_and_others_are_not() -> None:
    texts = [
        f"kind: {('post', 'page')[n % 3 == 0]}\nname: Name {n}\nimg: /a.png\nlong: {'x' * 90}"
        for n in range(30)
    ]
    guide = FormGuides(facts=_facts(*texts)).for_article(None)
    assert guide.field("kind").values == (("post", 20), ("page", 10))
    assert guide.field("name").values == ()
    assert guide.field("img").values == ()
    assert guide.field("long").values == ()


def test_a_field_in_which_most_articles_say_more_is_no_choice() -> None:
    texts = ["k: draft"] * 12 + [f"k: {'long words ' * 20}{n}" for n in range(8)]
    assert FormGuides(facts=_facts(*texts)).for_article(None).field("k").values == ()


def test_a_value_that_is_a_list_poured_into_one_is_not_offered() -> None:
    guide = FormGuides(facts=_facts("tags: [river]", 'tags: [river, "Stone\\nBridge"]'))
    assert guide.for_article(None).field("tags").values == (("river", 2),)


def test_settings_come_before_the_schema_and_that_before_the_articles(tmp_path: Path) -> None:
    schema = FrontMatterSchema(
        tmp_path / "s.json",
        '{"properties": {"b": {"enum": ["x", "y"]}, "a": {"type": "boolean"},'
        ' "tags": {"type": "array", "items": {"$ref": "#/$defs/tag"}}},'
        ' "required": ["a"], "$defs": {"tag": {"enum": ["t"]}}}',
    )
    settings = Settings(schema=schema, fields=(FieldSettings("a", Widget.NUMBER),))
    facts = _facts(*["a: [1]\nb: y\nc: 1"] * 9)
    guide = FormGuides(settings, facts).for_article(None)
    assert list(guide.fields) == ["b", "a", "tags", "c"]
    assert guide.expected == ("a",)
    assert guide.field("a").widget is Widget.NUMBER
    assert guide.field("a").is_set
    assert guide.field("b").values == (("x", 0), ("y", 9))
    assert guide.field("tags").values == (("t", 0),)


def test_a_large_folder_has_keys_of_its_own() -> None:
    index = WorkspaceIndex()
    for number in range(25):
        for folder, text in (("people", "born: 1815"), ("places", "lat: 51")):
            path = Path(f"/w/{folder}/{number}.md")
            index.put(record_of(Article.from_bytes(f"---\n{text}\n---\n".encode(), path)))
    guides = FormGuides(facts=FieldFacts.of(index.facts()))
    assert guides.for_article(Path("/w/people/1.md")).expected == ("born",)
    assert guides.for_article(Path("/w/places/1.md")).expected == ("lat",)
    assert guides.for_article(Path("/w/else/1.md")).expected == ()


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{",
        "true",
        '{"properties": 3}',
        '{"properties": {"a": 3, "b": {"$ref": "#/properties/b"}}, "required": 7}',
        '{"$ref": "other.json"}',
        '{"properties": {"a": {"anyOf": 4, "enum": "x", "type": [1, {}]}}}',
    ],
)
def test_a_schema_of_any_kind_is_taken_for_what_it_says(text: str) -> None:
    found = schema_fields(FrontMatterSchema(Path("s.json"), text))
    assert all(field.widget is None and not field.values for field in found.values())


def test_numbers_of_an_enumeration_can_be_chosen_and_stay_numbers() -> None:
    text = '{"properties": {"level": {"enum": [1, 2.5, true]}, "kind": {"enum": ["a", 1]}}}'
    found = schema_fields(FrontMatterSchema(Path("s.json"), text))
    assert (found["level"].widget, found["level"].values) == (Widget.NUMBER, ("1", "2.5"))
    assert (found["kind"].widget, found["kind"].values) == (Widget.CHOICE, ("a", "1"))


def test_of_several_types_the_one_that_is_not_null_counts() -> None:
    text = (
        '{"properties": {"a": {"type": ["null", "number"]},'
        ' "b": {"anyOf": [{"type": "null"}, {"type": "string", "format": "date"}]}}}'
    )
    found = schema_fields(FrontMatterSchema(Path("s.json"), text))
    assert found["a"].widget is Widget.NUMBER
    assert found["b"].widget is Widget.DATE


_KEYS = st.lists(st.sampled_from("abcdefgh"), max_size=8)


@given(_KEYS.map(lambda keys: tuple(dict.fromkeys(keys))), _KEYS)
def test_every_field_has_its_place_whatever_is_known(
    order: tuple[str, ...], keys: list[str]
) -> None:
    guide = FormGuide(order=order)
    places = guide.in_order(keys)
    assert sorted(places) == list(range(len(keys)))
    known = [keys[place] for place in places if keys[place] in order]
    assert known == sorted(known, key=order.index)
