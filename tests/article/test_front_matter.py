"""What front matter is, and where its fields stand."""

import time

import pytest

from reviewer.article import Article
from reviewer.article.front_matter import Kind, ProblemKind, Shape, Style, read_front_matter


def sources(text: str) -> dict[str, str]:
    """The source of each field's value."""
    return {it.key: it.value_span.of(text) for it in read_front_matter(text).fields}


def test_yaml_stands_between_fences_of_three_dashes() -> None:
    text = "---\ntitle: A\ntags: [b]\n---\nBody"
    found = read_front_matter(text)
    assert found.kind is Kind.YAML
    assert found.content.of(text) == "title: A\ntags: [b]\n"
    assert text[found.span.end :] == "Body"
    assert [it.key for it in found.fields] == ["title", "tags"]


def test_toml_stands_between_fences_of_three_pluses() -> None:
    text = '+++\ntitle = "A"\n\n[params]\nb = 1\n+++\nBody'
    found = read_front_matter(text)
    assert found.kind is Kind.TOML
    assert text[found.span.end :] == "Body"
    assert sources(text) == {"title": '"A"', "params": "b = 1"}


def test_json_is_an_object_at_the_very_start() -> None:
    text = '{"title": "A", "tags": ["b"]}\nBody'
    found = read_front_matter(text)
    assert found.kind is Kind.JSON
    assert text[found.span.end :] == "Body"
    assert sources(text) == {"title": '"A"', "tags": '["b"]'}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Body",
        "# Title\n\n---\n\nBody",
        "----\na: b\n----\n",
        "---\n\nProse behind a thematic break.\n",
        "---\n\nProse between two of them.\n\n---\n",
        "---",
        "{{< shortcode >}}\n",
        "{/* a comment of MDX */}\n",
        '{"a": 1} and words on the same line\n',
    ],
)
def test_what_only_looks_like_front_matter_is_body(text: str) -> None:
    found = read_front_matter(text)
    assert (found.kind, found.span, found.problem) == (Kind.NONE, (0, 0), None)


@pytest.mark.parametrize("text", ["---\n---\nBody", "---\n\n---\nBody", "---\n# none\n---\nBody"])
def test_an_empty_block_has_no_fields_and_no_problem(text: str) -> None:
    found = read_front_matter(text)
    assert (found.kind, found.fields, found.problem) == (Kind.YAML, (), None)
    assert text[found.span.end :] == "Body"


@pytest.mark.parametrize("head", ["\ufeff", "\n", "\ufeff\n  \n"])
def test_neither_a_stray_byte_order_mark_nor_blank_lines_hide_the_fence(head: str) -> None:
    article = Article(f"{head}---\ntitle: A\n---  \nBody")
    assert article.metadata == {"title": "A"}
    assert article.body == "Body"


def test_a_block_that_is_never_closed_is_all_body_and_says_so() -> None:
    found = read_front_matter("---\ntitle: A\n\nBody")
    assert found.problem is not None
    assert found.problem.kind is ProblemKind.UNCLOSED
    assert found.span == (0, 0)
    assert "---" in found.problem.message


def test_a_block_closed_by_dots_is_told_what_site_generators_want() -> None:
    problem = read_front_matter("---\ntitle: A\n...\nBody").problem
    assert problem is not None
    assert "..." in problem.message


@pytest.mark.parametrize(
    ("lines", "line_at_fault", "words"),
    [
        ("a: 1\ntitle: Foo: bar\nb: 2\n", "title: Foo: bar", "colon"),
        ("a: 1\n\tb: 2\n", "\tb: 2", "tab"),
        ("a: 1\nb: @home\n", "b: @home", "quotes"),
        ('a: 1\nb: "open\nc: 2\n', 'b: "open', "quote"),
        ("a: 1\nwords\nb: 2\n", "words", "colon"),
        ("- a\n- b\n", "- a", "key"),
        ("a: *x\n", "*x", "&x"),
    ],
)
def test_a_block_that_cannot_be_read_names_the_line_and_the_cause(
    lines: str, line_at_fault: str, words: str
) -> None:
    text = f"---\n{lines}---\nBody"
    found = read_front_matter(text)
    assert found.problem is not None
    assert found.problem.kind is ProblemKind.UNPARSABLE
    assert found.problem.span.of(text) == line_at_fault
    assert words in found.problem.message
    assert text[found.span.end :] == "Body"
    assert Article(text).metadata == {}


def test_broken_toml_and_json_name_their_line_too() -> None:
    toml = "+++\na = 1\nb = \n+++\nBody"
    problem = read_front_matter(toml).problem
    assert problem is not None
    assert problem.span.of(toml) == "b = "
    json = '{\n"a": 1,\n"b" 2\n}\nBody'
    problem = read_front_matter(json).problem
    assert problem is not None
    assert problem.span.of(json) == '"b" 2'


@pytest.mark.parametrize(
    "head",
    ["+++\na = 1\nb = {n}\n+++\n", "+++\na = 1\nb = [-{n}]\n+++\n", '{{\n"a": 1,\n"b": {n}\n}}\n'],
)
def test_a_number_of_thousands_of_digits_is_named_with_its_line(head: str) -> None:
    text = head.format(n="9" * 5000) + "Body"
    found = read_front_matter(text)
    assert found.problem is not None
    assert found.problem.kind is ProblemKind.UNPARSABLE
    assert found.problem.span.of(text).startswith(("b = ", '"b": '))
    assert "digits" in found.problem.message
    assert text[found.span.end :] == "Body"
    assert Article(text).metadata == {}


def test_a_field_knows_its_lines_its_key_and_its_value() -> None:
    text = "---\na: 1\nlong:  words that\n  go on # kept\n\n# a comment\nb: 2\n---\n"
    field = read_front_matter(text).field("long")
    assert field is not None
    assert field.span.of(text) == "long:  words that\n  go on # kept\n"
    assert field.key_span.of(text) == "long"
    assert field.value_span.of(text) == "words that\n  go on"
    assert field.scalar is not None
    assert field.scalar.text == "words that go on"


@pytest.mark.parametrize(
    ("source", "text", "style", "is_string"),
    [
        ("words", "words", Style.PLAIN, True),
        ("No", "No", Style.PLAIN, False),
        ("12:30", "12:30", Style.PLAIN, False),
        ("2023-10-17 03:10", "2023-10-17 03:10", Style.PLAIN, True),
        ("2023-10-17", "2023-10-17", Style.PLAIN, False),
        ("'it''s'", "it's", Style.SINGLE_QUOTED, True),
        ('"caf\\u00e9"', "caf\u00e9", Style.DOUBLE_QUOTED, True),
        ("|-\n  a\n   b", "a\n b", Style.LITERAL, True),
        (">\n  a\n  b", "a b\n", Style.FOLDED, True),
        ("\U0001f1f7 \u00e2\u20ac\x9d", "\U0001f1f7 \u00e2\u20ac\x9d", Style.PLAIN, True),
    ],
)
def test_a_scalar_says_its_words_as_they_stand(
    source: str, text: str, style: Style, *, is_string: bool
) -> None:
    whole = f"---\n\U0001f1f7: x\na: {source}\nb: 1\n---\n"
    field = read_front_matter(whole).field("a")
    assert field is not None
    assert field.scalar is not None
    assert field.scalar.span.of(whole) == source
    assert (field.scalar.text, field.scalar.style) == (text, style)
    assert field.scalar.is_string == is_string


def test_items_of_a_block_list_cover_their_lines() -> None:
    text = "---\ntags:\n- a # kept\n# of b\n-   b\n    goes on\n-\n- |-\n  c\n\n---\n"
    field = read_front_matter(text).field("tags")
    assert field is not None
    assert [it.span.of(text) for it in field.items] == [
        "- a # kept\n",
        "-   b\n    goes on\n",
        "-\n",
        "- |-\n  c\n",
    ]
    assert [it.scalar.text for it in field.items] == ["a", "b goes on", "", "c"]


def test_items_of_a_list_in_brackets_cover_their_source() -> None:
    text = "---\ntags: [a, 'b, c',\n  d]\n---\n"
    field = read_front_matter(text).field("tags")
    assert field is not None
    assert field.is_flow
    assert [it.span.of(text) for it in field.items] == ["a", "'b, c'", "d"]


@pytest.mark.parametrize(
    ("source", "shape"),
    [
        ("", Shape.EMPTY),
        (" # a comment", Shape.EMPTY),
        (" ''", Shape.SCALAR),
        (" []", Shape.LIST),
        ("\n- a", Shape.LIST),
        (" {a: 1}", Shape.NESTED),
        ("\n- a: 1", Shape.NESTED),
        ("\n- - a", Shape.NESTED),
        (" &x a", Shape.NESTED),
        (" !!str a", Shape.NESTED),
        (" *up", Shape.NESTED),
        ("\n- *up", Shape.NESTED),
    ],
)
def test_what_is_more_than_a_scalar_or_a_list_of_them_is_nested(source: str, shape: Shape) -> None:
    text = f"---\nup: &up x\na:{source}\nb: 1\n---\n"
    field = read_front_matter(text).field("a")
    assert field is not None
    assert field.shape is shape
    assert field.span.of(text) == f"a:{source}\n"


def test_nested_scalars_are_found_without_their_keys() -> None:
    text = "---\na: {k: v, l: [m]}\nb:\n  - c: d\n---\n"
    assert [it.text for it in read_front_matter(text).scalars()] == ["v", "m", "d"]


def test_a_doubled_key_comes_twice_and_the_last_counts() -> None:
    article = Article("---\na: 1\nb: 2\na: 3\n---\n")
    assert [it.key for it in article.front_matter.fields] == ["a", "b", "a"]
    field = article.front_matter.field("a")
    assert field is not None
    assert field.scalar is not None
    assert field.scalar.text == "3"
    assert article.metadata == {"a": 3, "b": 2}


@pytest.mark.parametrize("char", "\x00\x1b\x7f\x85\x9d\u2028\u2029\ud800\ufffe\r")
def test_characters_that_yaml_refuses_hide_nothing(char: str) -> None:
    text = f"---\na: x{char}y\nb: '{char}'\nc: 1\n---\n"
    assert sources(text) == {"a": f"x{char}y", "b": f"'{char}'", "c": "1"}
    assert read_front_matter(text).problem is None


def test_metadata_has_the_very_characters_that_no_reader_lets_pass() -> None:
    article = Article("---\na: \u00e2\u20ac\x9d\nb: [\x1b, {\x7f: 2023-10-17}]\n---\n")
    assert article.metadata["a"] == "\u00e2\u20ac\x9d"
    assert article.metadata["b"][0] == "\x1b"
    assert list(article.metadata["b"][1]) == ["\x7f"]


def test_metadata_is_empty_where_a_value_cannot_be_made() -> None:
    article = Article("---\ndate: 2023-13-45\n---\n")
    assert article.metadata == {}
    assert article.front_matter.field("date") is not None


def test_nothing_in_front_matter_is_executed() -> None:
    article = Article("---\na: !!python/object/apply:os.getcwd []\n---\n")
    assert article.metadata == {}


def laughs() -> str:
    lines = ["a0: &a0 [lol, lol]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 30)]
    return "---\n" + "\n".join(lines) + "\n---\n"


@pytest.mark.parametrize(
    "text",
    [
        laughs(),
        "---\na: &a [*a]\n---\n",
        "---\na: " + "[" * 100_000 + "\n---\n",
        "---\n" + "- " * 100_000 + "\n---\n",
        "---\na: " + "x" * 300_000 + "\n---\n",
        "+++\na = " + "[" * 100_000 + "\n+++\n",
        "---\na: " + "1:" * 120_000 + "1\n---\n",
        "+++\n" + "a." * 50_000 + "b = 1\n+++\n",
        "+++\n[" + "'a' . " * 20_000 + "b]\n+++\n",
        '{"a": ' + "[" * 100_000 + "\n}\n",
        "---\n" + "\n" * 100_000 + "a",
        "--- " + " " * 1_000_000 + "x",
        "---\na: b\n" + "--- x\n" * 100_000,
    ],
    ids=range(13),
)
def test_a_block_made_to_harm_costs_little_and_gives_no_metadata(text: str) -> None:
    start = time.process_time()
    article = Article(text)
    list(article.front_matter.scalars())
    assert article.metadata == {}
    assert time.process_time() - start < 2


def test_a_toml_table_without_a_name_is_a_field_like_any_other() -> None:
    front_matter = Article('+++\n[""]\na = 1\n+++\nBody.\n').front_matter
    assert front_matter.problem is None
    assert [field.key for field in front_matter.fields] == [""]
