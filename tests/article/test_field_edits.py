"""Fields are changed in the style they stand in, and nothing else changes."""

from datetime import date, datetime
from pathlib import Path

import pytest

from reviewer.article import Article
from reviewer.article.field_edits import (
    FieldEditError,
    add_field,
    remove_field,
    rename_field,
    set_field,
    set_raw,
)
from reviewer.article.item_edits import (
    insert_item,
    move_item,
    remove_item,
    set_item,
)
from reviewer.article.nested_edits import set_node
from reviewer.article.spelling import Value

ARTICLE = """\
---
subject: Battle of the Ford (1417)
description: The Battle of the Ford was fought in 1417 between the men of the
  hill farms and the riders of the plain, who wanted to water their horses at
  the only ford of the river within a day of the town.
pubDate: 2023-10-17 03:10
tags:
  - Battle of the Ford (1417)
  - |-
    Hill farms

    Allied riders:
     CJTF\u00e2\u20ac\u201cOIR
     Old guard\x20

     End
  - Conflicts in the valley and its side valleys in the early fifteenth century
    and before
  - Horses
date:
  - 13 January \u00e2\u20ac\u201c 2 March 1417
---

The **Battle of the Ford** was fought in 1417.
"""


def changed_lines(before: str, after: str) -> list[str]:
    """The lines that differ, where as many stay as there were."""
    pairs = zip(before.split("\n"), after.split("\n"), strict=True)
    return [new for old, new in pairs if old != new]


def front(source: str) -> Article:
    return Article(f"---\n{source}---\nBody\n")


def after(source: str, key: str, value: Value, *, as_written: bool = False) -> str:
    """The front matter after a field was set."""
    article = front(source)
    changed = article.apply(set_field(article, key, value, as_written=as_written))
    return changed.front_matter.content.of(changed.text)


def test_a_repair_inside_a_literal_item_changes_its_line_only() -> None:
    article = Article(ARTICLE)
    repaired = article.metadata["tags"][1].replace("\u00e2\u20ac\u201c", "\u2013")
    changed = article.apply(set_item(article, "tags", 1, repaired))
    assert changed_lines(article.text, changed.text) == ["     CJTF\u2013OIR"]
    assert changed.metadata["tags"][1] == repaired


def test_a_repaired_item_stays_unquoted() -> None:
    article = Article(ARTICLE)
    changed = article.apply(set_item(article, "date", 0, "13 January \u2013 2 March 1417"))
    assert changed_lines(article.text, changed.text) == ["  - 13 January \u2013 2 March 1417"]


def test_a_word_in_a_folded_description_changes_one_line() -> None:
    article = Article(ARTICLE)
    words = article.metadata["description"].replace("water their horses", "wash their carts")
    changed = article.set_field("description", words)
    assert changed_lines(article.text, changed.text) == [
        "  hill farms and the riders of the plain, who wanted to wash their carts at"
    ]


def test_a_sentence_added_to_a_folded_description_is_folded_at_its_width() -> None:
    article = Article(ARTICLE)
    words = f"{article.metadata['description']} {'Nobody knows who won. ' * 5}".strip()
    changed = article.set_field("description", words)
    assert changed.metadata["description"] == words
    lines = changed.text.split("\n")
    assert lines[:4] == ARTICLE.split("\n")[:4]
    assert max(map(len, lines[:8])) <= max(map(len, ARTICLE.split("\n")[:5]))


def test_a_new_item_that_yaml_would_misread_is_one_quoted_line() -> None:
    article = Article(ARTICLE)
    changed = article.apply(insert_item(article, "tags", 4, "foo: bar #x"))
    assert changed.text == article.text.replace("  - Horses\n", "  - Horses\n  - 'foo: bar #x'\n")


def test_a_removed_item_takes_exactly_its_lines_along() -> None:
    article = Article(ARTICLE)
    changed = article.apply(remove_item(article, "tags", 1))
    start, end = ARTICLE.index("  - |-\n"), ARTICLE.index("  - Conflicts")
    assert changed.text == ARTICLE[:start] + ARTICLE[end:]


def test_a_list_whose_last_item_goes_is_still_a_list() -> None:
    article = Article(ARTICLE)
    changed = article.apply(remove_item(article, "date", 0))
    assert "\ndate: []\n---\n" in changed.text
    assert changed.metadata["date"] == []


def test_the_empty_list_gets_items_like_the_other_lists() -> None:
    assert after("a: []  # kept\nb:\n- x\n", "a", ["w"]) == "a:  # kept\n- w\nb:\n- x\n"
    assert after("a: []\nb: [x]\n", "a", ["w"]) == "a: [w]\nb: [x]\n"
    assert after("a:\n", "a", ["w", "z"]) == "a:\n  - w\n  - z\n"


def test_an_item_moves_with_its_lines_and_comments() -> None:
    article = front("a:\n  - one\n  # of two\n  - 'two'  # kept\n  - three\n")
    changed = article.apply(move_item(article, "a", 1, 0))
    assert "a:\n  # of two\n  - 'two'  # kept\n  - one\n  - three\n" in changed.text


def test_a_list_set_keeps_the_lines_of_items_that_stay() -> None:
    article = Article(ARTICLE)
    tags = article.metadata["tags"]
    changed = article.set_field("tags", [tags[3], "Ford", tags[1], tags[2]])
    start, end = ARTICLE.index("  - |-\n"), ARTICLE.index("  - Horses")
    assert f"tags:\n  - Horses\n  - Ford\n{ARTICLE[start:end]}date:" in changed.text


@pytest.mark.parametrize(
    ("before", "values", "expected"),
    [
        ("[a, b]", ["a", "b", "c"], "[a, b, c]"),
        ("[a, b]", ["b"], "[b]"),
        ("[a, b]", ["b", "a"], "[b, a]"),
        ("[ 'a', 'b' ]", ["a", "c"], "[ 'a', 'c' ]"),
        ("['a', 'b']", ["a", "b", "c"], "['a', 'b', 'c']"),
        ("[a, b, ]", ["a", "x, y"], "[a, 'x, y', ]"),
        ("[a, b]  # kept", [], "[]  # kept"),
        ("[\n  a,\n  b,\n]", ["a", "b", "c"], "[\n  a,\n  b,\n  c,\n]"),
        ("[\n  a,\n  b,\n]", ["b"], "[\n  b,\n]"),
        ("[\n  a, # kept\n  b\n  ]", ["a", "c"], "[\n  a, # kept\n  c\n  ]"),
    ],
)
def test_a_list_in_brackets_stays_one(before: str, values: list[str], expected: str) -> None:
    assert after(f"t: {before}\nz: 1\n", "t", values) == f"t: {expected}\nz: 1\n"


def test_a_comment_between_items_in_brackets_is_never_lost() -> None:
    article = front("t: [\n  a, # of a\n  b\n  ]\n")
    with pytest.raises(FieldEditError, match="comment"):
        remove_item(article, "t", 0)


@pytest.mark.parametrize(
    ("before", "value", "expected"),
    [
        ("a: x # kept", "w", "a: w # kept"),
        ("a:   x", "w", "a:   w"),
        ("a: 'x'", "it's", "a: 'it''s'"),
        ('a: "x"', 'say "w"\n', 'a: "say \\"w\\"\\n"'),
        ("a: x", "w: z", "a: 'w: z'"),
        ("a: x", "two\nlines", "a: |-\n  two\n  lines"),
        ("a: x  # kept", "two\nlines\n", "a: |  # kept\n  two\n  lines"),
        ("a: |  # kept\n    x", "w\nz\n", "a: |  # kept\n    w\n    z"),
        ("a: |  # kept\n  x", "w", "a: |-  # kept\n  w"),
        ("a: |2-\n   x", "  w", "a: |2-\n    w"),
        ("a: >-\n  x of\n  w", "x of z", "a: >-\n  x of\n  z"),
        ("a: >-\n  x\n\n  w", "x\nz", "a: >-\n  x\n\n  z"),
        ("a: 'x of\n  w'", "x of it's", "a: 'x of\n  it''s'"),
        ('a: "x \\u00e9\n  w"', "x \u00e9 z", 'a: "x \u00e9\n  z"'),
        ("a:\n  x", "w", "a:\n  w"),
        ("a:", "w", "a: w"),
        ("a:   ", "w", "a: w"),
        ("a: # kept", "w", "a: w # kept"),
        ("a: 12", "w", "a: w"),
        ("a: [x]  # kept", "w", "a: w  # kept"),
        ("a:  # kept\n  - x\n  - z", "w", "a: w  # kept"),
        ("a:\n  b: 1", "w", "a: w"),
        ("a: &q x", "w", "a: w"),
        ("a: x", "\u00e2\u20ac\x9d", 'a: "\u00e2\u20ac\\x9D"'),
        ("a: \u00e2\u20ac\x9d x", "\u00e2\u20ac\x9d w", "a: \u00e2\u20ac\x9d w"),
    ],
)
def test_a_string_is_spelled_like_what_stood_there(before: str, value: str, expected: str) -> None:
    assert after(f"{before}\nz: 1\n", "a", value) == f"{expected}\nz: 1\n"


@pytest.mark.parametrize(
    "text",
    [
        "no", "Yes", "y", "N", "on", "~", "null", "", "1984", "010", "1_000", "1,000", "0o7", "0b1",
        "0x1F", "1e3", ".5", ".inf", "12:30", "1:30", "2023-10-17", "2023-10-17 03:10:00", "=",
        "<<", ":symbol", "+1",
    ],
)  # fmt: skip
def test_a_string_that_some_reader_takes_for_something_else_is_quoted(text: str) -> None:
    assert after("a: x\n", "a", text) == f"a: '{text}'\n"
    assert after("z: 1\n", "note", text) == f"z: 1\nnote: '{text}'\n"


@pytest.mark.parametrize(
    "text",
    ["2023-10-17 03:10", "1.2.3", "a:b", "nope", "caf\u00e9#1", "\U0001f1f7", "-x", "12 men"],
)
def test_a_string_that_all_readers_take_for_one_is_not_quoted(text: str) -> None:
    assert after("a: x\n", "a", text) == f"a: {text}\n"


@pytest.mark.parametrize(
    ("value", "source"),
    [
        (True, "true"),
        (7, "7"),
        (1.5, "1.5"),
        (1e30, "1.0e+30"),
        (None, "null"),
        (date(2023, 10, 18), "2023-10-18"),
        (datetime.fromisoformat("2023-10-18 03:10"), "2023-10-18 03:10:00"),
        ({}, "{}"),
        ({"b": ["c", "no"], "d": {"e": 1}}, "\n  b:\n    - c\n    - 'no'\n  d:\n    e: 1"),
        ([{"b": 1, "c": 2}, ["d"]], "\n  - b: 1\n    c: 2\n  - [d]"),
    ],
)  # fmt: skip
def test_other_values_are_spelled_so_that_they_come_back(value: Value, source: str) -> None:
    text = after("a: x\nz: 1\n", "a", value)
    assert text == f"a: {source}\nz: 1\n".replace(": \n", ":\n")
    assert front(text).metadata == {"a": value, "z": 1}


def test_what_is_written_without_quotes_can_be_edited_as_it_is_written() -> None:
    assert after("d: 2023-10-17 # k\n", "d", "2024-01-01", as_written=True) == "d: 2024-01-01 # k\n"
    assert after("d: 2023-10-17\n", "d", "2024-1", as_written=True) == "d: 2024-1\n"
    assert after("d: 2023-10-17\n", "d", "", as_written=True) == "d:\n"
    assert after("d:\n", "d", "12:30", as_written=True) == "d: 12:30\n"
    assert after("d: 2023-10-17\n", "d", "2024: 1", as_written=True) == "d: '2024: 1'\n"
    assert after("d: '2023-10-17'\n", "d", "2024-01-01", as_written=True) == "d: '2024-01-01'\n"


def test_quotes_are_those_that_the_block_uses() -> None:
    assert after('a: "x"\nb: y\n', "c", "no") == 'a: "x"\nb: y\nc: "no"\n'
    assert after('a: "x"\nb: "y"\n', "c", "z") == 'a: "x"\nb: "y"\nc: "z"\n'


def test_setting_what_is_there_gives_no_edits() -> None:
    article = Article(ARTICLE)
    for key, value in article.metadata.items():
        assert set_field(article, key, value) == ()
    assert set_field(front("a: yes\n"), "a", value=True) == ()
    assert set_field(front("a: 010\n"), "a", 8) == ()
    assert set_field(front("a: 1\n"), "a", value=True) != ()


def test_a_new_field_comes_last() -> None:
    assert after("a: 1\n# the end\n", "b", ["x"]) == "a: 1\n# the end\nb:\n  - x\n"
    assert after("", "b", "x") == "b: x\n"
    assert after("{a: 1}\n", "b", "x") == "{a: 1, b: x}\n"


def test_an_article_without_front_matter_gets_a_block() -> None:
    article = Article("# Title\n\nBody")
    changed = article.set_field("title", "no")
    assert changed.text == "---\ntitle: 'no'\n---\n# Title\n\nBody"
    assert changed.remove_field("title").text == "---\n---\n# Title\n\nBody"


def test_a_removed_field_leaves_the_comments_above_it() -> None:
    article = front("# all\na: 1\nb:\n  - x\n  # of y\n  - y\nc: 2\n")
    assert article.remove_field("b").text == "---\n# all\na: 1\nc: 2\n---\nBody\n"


def test_a_doubled_field_is_removed_both_times_and_set_where_it_counts() -> None:
    article = front("a: 1\nb: 2\na: 3\n")
    assert article.remove_field("a").metadata == {"b": 2}
    assert "a: 1\nb: 2\na: x\n" in article.set_field("a", "x").text


def test_a_field_is_renamed_in_its_place() -> None:
    article = front("a: 1 # kept\nb: 2\n")
    changed = article.apply(rename_field(article, "a", "no"))
    assert "'no': 1 # kept\nb: 2\n" in changed.text
    with pytest.raises(FieldEditError, match="already"):
        rename_field(article, "a", "b")


@pytest.mark.parametrize(
    "content",
    [
        '[[a]]\nk = "A"\n\n[[a]] # the second\nk = "B"\n[[ "a" . books ]]\nt = 1\n',
        "[[a]]\nk = 1\n[a.sub]\nz = 1\n[[a]]\nk = 2\n",
        'x = "a"\n[a]\na = "a"\n[a.sub.a]\nk = 1\n[b]\na = 1\n',
        "[a.one]\nk = 1\n[b]\nz = 1\n[a.two]\nk = 2\n",
        "a.one = 1\nb = 2\na.two = 3\n",
    ],
)
@pytest.mark.parametrize("key", ["new", "of two words", "a.b", 'a "quoted" one'])
def test_a_toml_table_is_renamed_wherever_it_stands(content: str, key: str) -> None:
    article = Article(f"+++\n{content}+++\nBody\n")
    changed = article.apply(rename_field(article, "a", key))
    renamed = {key if it == "a" else it: value for it, value in article.metadata.items()}
    assert changed.metadata == renamed
    assert changed.apply(rename_field(changed, key, "a")).metadata == article.metadata
    assert len(changed.text.split("\n")) == len(article.text.split("\n"))
    if key == "new":
        back = changed.apply(rename_field(changed, key, "a")).text
        assert back == article.text.replace('"a" .', "a .")


@pytest.mark.parametrize(
    ("before", "source", "expected"),
    [
        ("a: {b: 1}", "{b: 2}", "a: {b: 2}"),
        ("a: x", "- y\n- z", "a:\n  - y\n  - z"),
        ("a:\n- b: 1", "- b: 2\n- c", "a:\n- b: 2\n- c"),
        ("a:\n  b: 1", "x", "a: x"),
        ("a: x", "!!str 12", "a: !!str 12"),
    ],
)
def test_source_is_put_where_it_can_stand(before: str, source: str, expected: str) -> None:
    article = front(f"{before}\nz: 1\n")
    changed = article.apply(set_raw(article, "a", source))
    assert changed.front_matter.content.of(changed.text) == f"{expected}\nz: 1\n"


@pytest.mark.parametrize("source", ["[x", "x\nb: 2", "'x", "x: y: z", "*nowhere"])
def test_source_that_would_change_more_than_the_field_is_refused(source: str) -> None:
    with pytest.raises(FieldEditError):
        set_raw(front("a: {b: 1}\nz: 1\n"), "a", source)


def test_a_change_that_would_break_an_alias_elsewhere_is_refused() -> None:
    with pytest.raises(FieldEditError, match=r"could no longer be read|alter"):
        set_field(front("a: &x 1\nb: *x\n"), "a", "y")


def test_front_matter_that_cannot_be_read_is_not_changed() -> None:
    for text in ("---\na: b: c\n---\n", "---\na: b\n"):
        with pytest.raises(FieldEditError, match="as text"):
            set_field(Article(text), "a", "x")


def test_places_and_fields_that_are_not_there_are_told() -> None:
    article = front("a: [x]\nb: y\n")
    with pytest.raises(FieldEditError, match="no place 2"):
        set_item(article, "a", 1, "z")
    with pytest.raises(FieldEditError, match="not a plain list"):
        remove_item(article, "b", 0)
    with pytest.raises(FieldEditError, match="no field 'c'"):
        remove_field(article, "c")


def test_toml_is_changed_in_its_own_style() -> None:
    text = (
        "+++\n# all\ntitle = 'x' # kept\ntags = [\n  \"a\",\n  'b', # kept\n]\n\n"
        "[params]\nn = 1\n+++\nBody"
    )
    article = Article(text)
    assert article.set_field("title", "it's").text == text.replace("'x'", '"it\'s"')
    assert article.set_field("tags", ["a", "c"]).text == text.replace("'b'", "'c'")
    added = article.set_field("date", date(2023, 10, 18))
    assert added.text == text.replace("]\n\n", "]\ndate = 2023-10-18\n\n")
    assert added.metadata["params"] == {"n": 1}
    assert article.remove_field("params").text == text.replace("[params]\nn = 1\n", "")
    with pytest.raises(FieldEditError, match="TOML"):
        article.set_field("title", None)


@pytest.mark.parametrize("quotes", ["'''", '"""'])
@pytest.mark.parametrize("first_end", ["", "\n"])
def test_a_string_of_several_lines_begins_where_it_began_in_toml(
    quotes: str, first_end: str
) -> None:
    text = f"+++\na = {quotes}{first_end}one\ntwo{quotes}\n+++\n"
    assert Article(text).set_field("a", "one\nten").text == text.replace("two", "ten")


@pytest.mark.parametrize("below", ["", "\n", "\n\n", "\n# why\n\n"])
def test_an_empty_field_gets_its_value_beside_its_key(below: str) -> None:
    text = f"---\na:\n{below}b: 1\n---\n"
    assert Article(text).set_field("a", "x").text == text.replace("a:", "a: x")


def test_json_is_changed_in_its_own_style() -> None:
    text = '{\n  "title": "x",\n  "tags": ["a"],\n  "n": 1.10\n}\nBody'
    article = Article(text)
    assert article.set_field("title", 'y"').text == text.replace('"x"', '"y\\""')
    assert article.set_field("tags", ["a", "b"]).text == text.replace('["a"]', '["a", "b"]')
    assert article.set_field("m", {"k": None}).text == text.replace(
        "1.10\n", '1.10,\n  "m": {"k": null}\n'
    )
    assert article.remove_field("n").text == text.replace(',\n  "n": 1.10', "")
    assert article.remove_field("title").text == text.replace('"title": "x",\n  ', "")


@pytest.mark.parametrize("value", [b"x", {"a", "b"}, object(), [b"x"], {"k": object()}])
def test_what_no_format_can_hold_is_refused_instead_of_written_as_something_else(
    value: Value,
) -> None:
    for text in ("---\na: x\n---\n", "+++\na = 1\n+++\n", '{\n"a": 1\n}\n'):
        for key in ("a", "new"):
            with pytest.raises(FieldEditError):
                Article(text).set_field(key, value)


@pytest.mark.parametrize("value", [date(2024, 5, 1), float("inf"), float("nan")])
def test_json_has_no_dates_and_no_infinity_and_says_so(value: Value) -> None:
    with pytest.raises(FieldEditError, match="only as text"):
        Article('{\n"a": 1\n}\n').set_field("a", value)


def test_a_changed_article_is_written_with_its_own_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"---\r\na: x\r\nb: caf\xc3\xa9\n---\r\nBody")
    path.chmod(0o640)
    Article.read(path).set_field("a", "w").write(path)
    assert path.read_bytes() == b"---\r\na: w\r\nb: caf\xc3\xa9\n---\r\nBody"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("text", "behind", "after"),
    [
        ("---\na: 1\nb: 2\n---\n", "a", "---\na: 1\nnew:\nb: 2\n---\n"),
        ("---\na: 1\nb: 2\n---\n", None, "---\nnew:\na: 1\nb: 2\n---\n"),
        ("---\na: 1\nb: 2\n---\n", "b", "---\na: 1\nb: 2\nnew:\n---\n"),
        ("Body\n", None, "---\nnew:\n---\nBody\n"),
        ('{"a": 1, "b": 2}\n', "a", '{"a": 1, "new": "", "b": 2}\n'),
        ("+++\na = 1\n[t]\nb = 2\n+++\n", "t", '+++\na = 1\nnew = ""\n[t]\nb = 2\n+++\n'),
    ],
)
def test_a_new_field_is_put_behind_the_one_that_is_told(
    text: str, behind: str | None, after: str
) -> None:
    article = Article.from_bytes(text.encode())
    assert article.apply(add_field(article, "new", behind=behind)).text == after


@pytest.mark.parametrize(
    "value",
    ["2023-02-30", "2023-13-45", "2023-10-17 25:00:00", "0000-01-01", "=", "<<", "9" * 5_000],
)
def test_what_looks_like_a_date_or_number_but_is_none_is_quoted(value: str) -> None:
    article = Article("---\nd: 2023-10-17\nm: {a: 1}\n---\nBody\n")
    changed = article.apply(set_field(article, "d", value, as_written=True))
    assert changed.metadata == {"d": value, "m": {"a": 1}}
    inside = article.apply(set_node(article, "m", (0,), value, as_written=True))
    assert inside.metadata["m"] == {"a": value}


@pytest.mark.parametrize("key", ["-", "?", "---", "- a", ":x", ""])
def test_a_key_that_begins_like_something_else_is_quoted(key: str) -> None:
    article = Article("---\na: 1\n---\nBody\n")
    changed = article.apply(rename_field(article, "a", key))
    assert changed.text == f"---\n'{key}': 1\n---\nBody\n"
    assert changed.metadata == {key: 1}
