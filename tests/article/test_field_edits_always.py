"""What holds for every change of a field, whatever the document and the value."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.article.field_edits import (
    FieldEditError,
    remove_field,
    set_field,
    set_raw,
)
from reviewer.article.front_matter import Field, Shape
from reviewer.article.item_edits import (
    insert_item,
    insert_items,
    move_item,
    remove_item,
    set_item,
    split_item,
)
from reviewer.text import Edit

HOSTILE = [
    "", " ", "no", "Yes", "y", "~", "null", "1984", "010", "0o7", "1_000", "12:30", "1e3", ".5",
    "2023-10-17", "2023-10-17 03:10:00", "=", "<<", "- a", "-", "? a", "a: b", "a:", ": a", "#x",
    "a #b", "[a]", "{a}", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a`", "'", '"', "it's", 'say "x',
    "a\\b", "a, b", "---", "...", "a\nb", "a\n", "\na", " a", "a ", "a\n\n b\n", "\ta", "a\tb",
    "\u00e2\u20ac\x9d", "\x85", "\u2028", "\ufeff", "\ufeffa", "\x00", "\x7f", "\ud800",
    "\U0001f1f7\U0001f1fa", "a\u00a0b", "\u200b", "long " * 60, "x" * 300, "\n", "\n\n",
    "a\r\nb"[:1] + "\rb", "\ue000",
]  # fmt: skip

hostile_strings = st.sampled_from(HOSTILE) | st.text(
    st.characters(codec=None, exclude_characters="\r"), max_size=12
)
words = st.sampled_from(
    ["Palmyra", "of the", "Syria (2017)", "caf\u00e9", "\U0001f1f7", "a: b", "x"]
)

SCALARS = [
    "plain", "plain words # kept", "'single'", "'it''s'  # kept", '"double"', '"esc \\u00e9 \\\\"',
    "12", "2023-10-17", "no", "~", "''", "|\n  literal\n   text\n", "|-\n  a\n\n  b",
    "|+\n  keep\n\n", ">-\n  folded text\n  goes on\n\n  here", "> # kept\n  folded\n  text",
    "plain text that\n  goes on below\n  and further", "'single text\n  that goes on'",
    '"double text\n  that goes on"', "\n  below its key", "& value", "!!str 12",
    "\u00e2\u20ac\x9d mojibake",
]  # fmt: skip
LISTS = [
    "\n  - a\n  - b # kept\n  # kept\n  - 'c'", "\n- a\n- b",
    "\n    - |-\n      x\n      y\n    -\n    - z",
    " [a, b]", " [\n  a, # kept\n  'b'\n  ]", " []", "\n  - a b\n    c d\n  - 12\n\n  - no",
    " [a, 'b, c', ]",
]  # fmt: skip
NESTED = ["\n  a: 1\n  b: [x]", " {a: 1}", "\n  - a: 1\n    b: 2\n  - c", " & [a]"]
COMMENTS = ["", "# a comment\n", "\n", "\n# a comment: with a colon\n\n"]


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Front matter of every style that is found in the wild, with comments between."""
    fields: list[str] = []
    for number in range(draw(st.integers(1, 5))):
        value = draw(
            st.sampled_from(SCALARS).map(lambda source: f" {source}".replace(" \n", "\n"))
            | st.sampled_from(LISTS)
            | st.sampled_from(NESTED)
            | st.just("")
        )
        comment = draw(st.sampled_from(COMMENTS))
        value = value.replace("&", f"&anchor{number}")  # no anchor twice: PyYAML refuses that
        fields.append(f"{comment}key{number}:{value}".removesuffix("\n") + "\n")
    return "---\n" + "".join(fields) + "---\n\nBody: text\n"


def untouched_but(article: Article, field: Field, edits: tuple[Edit, ...]) -> bool:
    """Whether all lines but the field's own stay."""
    changed = article.apply(edits).text
    before, behind = article.text[: field.span.start], article.text[field.span.end :]
    return changed.startswith(before) and changed[len(before) :].endswith(behind)


def has_comments_in_brackets(article: Article, field: Field) -> bool:
    """The one kind of list whose items may be refused to move."""
    return field.is_flow and "#" in field.value_span.of(article.text)


@given(documents(), st.data(), hostile_strings)
@settings(max_examples=120)
def test_a_string_set_is_the_only_thing_that_changes(
    text: str, data: st.DataObject, value: str
) -> None:
    article = Article(text)
    field = data.draw(st.sampled_from(article.front_matter.fields))
    edits = set_field(article, field.key, value)
    assert article.apply(edits).metadata == {**article.metadata, field.key: value}
    assert untouched_but(article, field, edits)


@given(documents(), st.data(), st.lists(hostile_strings, max_size=4))
@settings(max_examples=120)
def test_a_list_set_is_the_only_thing_that_changes(
    text: str, data: st.DataObject, values: list[str]
) -> None:
    article = Article(text)
    field = data.draw(st.sampled_from(article.front_matter.fields))
    try:
        edits = set_field(article, field.key, values)
    except FieldEditError:
        assert has_comments_in_brackets(article, field)
        return
    assert article.apply(edits).metadata == {**article.metadata, field.key: values}
    assert untouched_but(article, field, edits)


@given(documents(), hostile_strings, hostile_strings)
@settings(max_examples=80)
def test_a_new_field_leaves_all_lines_there_are(text: str, key: str, value: str) -> None:
    article = Article(text)
    assume(key not in article.metadata)
    try:
        changed = article.set_field(key, value)
    except FieldEditError:
        assert len(key) > 100 or "\n" in key  # YAML has no short keys of more than a line
        return
    assert changed.metadata == {**article.metadata, key: value}
    end = article.front_matter.content.end
    assert changed.text.startswith(text[:end])
    assert changed.text.endswith(text[end:])


@given(documents(), st.data(), hostile_strings)
@settings(max_examples=120)
def test_items_change_go_come_and_move_alone(text: str, data: st.DataObject, value: str) -> None:
    article = Article(text)
    lists = [field for field in article.front_matter.fields if field.shape is Shape.LIST]
    assume(lists)
    field = data.draw(st.sampled_from(lists))
    wanted = list(article.metadata[field.key])
    places = st.integers(0, max(len(wanted) - 1, 0))
    change = data.draw(
        st.sampled_from(["set", "insert", "remove", "move"] if wanted else ["insert"])
    )
    index, other = data.draw(places), data.draw(places)
    try:
        if change == "set":
            wanted[index] = value
            edits = set_item(article, field.key, index, value)
        elif change == "insert":
            wanted.insert(index, value)
            edits = insert_item(article, field.key, index, value)
        elif change == "remove":
            del wanted[index]
            edits = remove_item(article, field.key, index)
        else:
            wanted.insert(other, wanted.pop(index))
            edits = move_item(article, field.key, index, other)
    except FieldEditError:
        assert has_comments_in_brackets(article, field)
        return
    changed = article.apply(edits)
    assert changed.metadata == {**article.metadata, field.key: wanted}
    assert untouched_but(article, field, edits)
    assert changed.text.count("# kept") >= text.count("# kept") - (change == "remove")


@given(documents(), st.data())
@settings(max_examples=60)
def test_setting_what_is_there_changes_nothing(text: str, data: st.DataObject) -> None:
    article = Article(text)
    field = data.draw(st.sampled_from(article.front_matter.fields))
    assert set_field(article, field.key, article.metadata[field.key]) == ()
    assert set_raw(article, field.key, field.value_span.of(text)) == ()


@given(documents(), st.data())
@settings(max_examples=60)
def test_a_removed_field_takes_its_own_lines_along_and_no_others(
    text: str, data: st.DataObject
) -> None:
    article = Article(text)
    field = data.draw(st.sampled_from(article.front_matter.fields))
    changed = article.apply(remove_field(article, field.key))
    below = text[field.span.end :]
    if below.startswith("\n") and "|+" in text[: field.span.start]:
        below = changed.text[field.span.start :]
        assert text[field.span.end :].lstrip("\n") == below.lstrip("\n")
    assert changed.text == text[: field.span.start] + below
    assert changed.metadata == {k: v for k, v in article.metadata.items() if k != field.key}


def test_a_text_that_ends_in_empty_lines_takes_those_below_it_as_its_own() -> None:
    article = Article("---\na: []\n\n\n# kept\nb: 1\n---\n")
    changed = article.apply(insert_item(article, "a", 0, "words\n\n"))
    assert changed.text == "---\na:\n  - |+\n    words\n\n# kept\nb: 1\n---\n"
    assert changed.metadata == {"a": ["words\n\n"], "b": 1}


def test_a_removed_field_takes_empty_lines_along_that_a_text_above_it_would_swallow() -> None:
    article = Article("---\na: |+\n  kept\n\nb: 1\n\nc: 2\n---\n")
    changed = article.apply(remove_field(article, "b"))
    assert changed.text == "---\na: |+\n  kept\n\nc: 2\n---\n"
    assert changed.metadata == {"a": "kept\n\n", "c": 2}


@given(st.lists(words, max_size=5), st.lists(words, min_size=1, max_size=3), st.data())
def test_items_put_in_at_once_stand_where_they_are_wanted(
    old: list[str], new: list[str], data: st.DataObject
) -> None:
    article = Article("---\na: 1\n---\nBody\n").set_field("tags", old)
    place = data.draw(st.integers(0, len(old)))
    after = article.apply(insert_items(article, "tags", place, new))
    assert after.metadata["tags"] == [*old[:place], *new, *old[place:]]
    split = after.apply(split_item(after, "tags", place, ["x", *new]))
    assert split.metadata["tags"] == [*old[:place], "x", *new, *new[1:], *old[place:]]
    assert (split.metadata["a"], split.body) == (1, "Body\n")
