"""Changes inside nested values: what is asked for happens, and nothing else does."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.article.nested import Node, NodeKind, NodePath, read_nodes
from reviewer.article.nested_edits import add_node, move_node, remove_node, rename_node, set_node
from reviewer.article.spelling import FieldEditError
from reviewer.text import Edit, apply_edits

NESTED = """---
title: Siege  # the title
place:
  # where it was
  name: 'Harrowmere'   # quoted
  lat: 51.2
  sides:
    - Arden   # the king's
    - "Brell"
  empty:
people:
  - name: Ada
    born: 1815
  - name: Bo
  - [1, {a: b, c: d}]
---
Body
"""


def _changed(text: str, edits: tuple[Edit, ...]) -> str:
    return apply_edits(text, edits)


def _article(text: str) -> Article:
    return Article.from_bytes(text.encode())


def _gone_and_new(before: str, after: str) -> tuple[list[str], list[str]]:
    old, new = before.split("\n"), after.split("\n")
    return [it for it in old if it not in new], [it for it in new if it not in old]


def _node(article: Article, key: str) -> Node | None:
    return read_nodes(article, [key]).get(key)


def test_a_nested_value_is_read_as_a_tree_with_places() -> None:
    article = _article(NESTED)
    place = _node(article, "place")
    assert place is not None
    assert [it.key for it in place.children] == ["name", "lat", "sides", "empty"]
    assert place.at((2, 1)).span.of(article.text) == '"Brell"'
    empty = place.at((3,)).scalar
    assert empty is not None
    assert empty.text == ""
    people = _node(article, "people")
    assert people is not None
    assert people.at((0, 1)).whole.of(article.text) == "born: 1815"
    assert people.at((2,)).is_flow
    assert _node(article, "title") is None


@pytest.mark.parametrize(
    ("path", "text", "gone", "new"),
    [
        ((0,), "Low", ["  name: 'Harrowmere'   # quoted"], ["  name: 'Low'   # quoted"]),
        ((1,), "52", ["  lat: 51.2"], ["  lat: 52"]),
        ((2, 0), "Kent", ["    - Arden   # the king's"], ["    - Kent   # the king's"]),
        ((3,), "full", ["  empty:"], ["  empty: full"]),
    ],
)
def test_a_value_inside_is_changed_on_its_own_line(
    path: NodePath, text: str, gone: list[str], new: list[str]
) -> None:
    after = _changed(NESTED, set_node(_article(NESTED), "place", path, text, as_written=True))
    assert _gone_and_new(NESTED, after) == (gone, new)


def test_what_would_be_read_as_something_else_is_quoted() -> None:
    after = _changed(NESTED, set_node(_article(NESTED), "place", (2, 0), "No"))
    assert _gone_and_new(NESTED, after)[1] == ["    - 'No'   # the king's"]


def test_members_are_removed_renamed_added_and_moved_with_their_lines() -> None:
    article = _article(NESTED)
    removed = _changed(NESTED, remove_node(article, "place", (1,)))
    assert removed == NESTED.replace("  lat: 51.2\n", "")
    renamed = _changed(NESTED, rename_node(article, "place", (1,), "latitude"))
    assert renamed == NESTED.replace("  lat:", "  latitude:")
    added = _changed(NESTED, add_node(article, "place", (2,), None, "Kent"))
    assert added == NESTED.replace('    - "Brell"\n', '    - "Brell"\n    - Kent\n')
    member = _changed(NESTED, add_node(article, "people", (0,), "died", "1852"))
    assert member == NESTED.replace("    born: 1815\n", "    born: 1815\n    died: '1852'\n")
    moved = _changed(NESTED, move_node(article, "place", (2, 1), 0))
    assert '    - "Brell"\n    - Arden   # the king\'s\n' in moved
    flow = _changed(NESTED, remove_node(article, "people", (2, 1, 0)))
    assert "  - [1, {c: d}]\n" in flow


def test_what_would_lose_a_comment_is_left_to_the_text() -> None:
    text = "---\nplace:\n  sides:\n    - Arden  # the only one\n---\n"
    with pytest.raises(FieldEditError):
        remove_node(_article(text), "place", (0, 0))


def test_the_last_item_gone_leaves_an_empty_list() -> None:
    text = "---\nplace:\n  sides:\n    - Arden\n  name: x\n---\n"
    after = _changed(text, remove_node(_article(text), "place", (0, 0)))
    assert _article(after).metadata["place"] == {"sides": [], "name": "x"}


def test_a_key_that_is_taken_is_refused() -> None:
    with pytest.raises(FieldEditError, match="already"):
        rename_node(_article(NESTED), "place", (1,), "name")
    with pytest.raises(FieldEditError, match="already"):
        add_node(_article(NESTED), "place", (), "name")


def test_an_alias_and_an_anchor_are_left_to_the_text() -> None:
    article = _article("---\nbase: &b {a: 1}\nmore:\n  one: *b\n  two: &c 3\n  three: 4\n---\n")
    assert _node(article, "base") is None
    more = _node(article, "more")
    assert more is not None
    assert [it.kind for it in more.children] == [NodeKind.OTHER, NodeKind.OTHER, NodeKind.SCALAR]
    after = _changed(article.text, set_node(article, "more", (2,), "5", as_written=True))
    assert after == article.text.replace("three: 4", "three: 5")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ('{"p": {"a": "x", "b": [1]}}\n\nBody\n', '{"p": {"a": "y", "b": [1]}}\n\nBody\n'),
        ('+++\n[p]\na = "x" # k\n+++\n', '+++\n[p]\na = "y" # k\n+++\n'),
        ('+++\np = {a = "x"}\n+++\n', '+++\np = {a = "y"}\n+++\n'),
    ],
)
def test_json_and_toml_are_changed_alike(text: str, after: str) -> None:
    assert _changed(text, set_node(_article(text), "p", (0,), "y")) == after


def test_a_number_sign_in_a_string_is_no_comment_that_would_be_lost() -> None:
    article = _article("---\np:\n  a: '#'\nz: 1\n---\nBody\n")
    changed = _changed(article.text, remove_node(article, "p", (0,)))
    assert _article(changed).metadata == {"p": {}, "z": 1}
    for comment in ("  a: '#' # k\n", "  # k\n  a: b\n", "  a: |- # k\n    b\n"):
        article = _article(f"---\np:\n{comment}z: 1\n---\nBody\n")
        with pytest.raises(FieldEditError):
            remove_node(article, "p", (0,))


_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=8)
_KEYS = st.sampled_from(["a", "b", "c d", "No", "e:"])
_VALUES = st.recursive(
    _TEXTS | st.integers(-99, 99) | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=8,
)


def _paths(node: Node, path: NodePath = ()) -> list[tuple[NodePath, Node]]:
    below = [it for n, child in enumerate(node.children) for it in _paths(child, (*path, n))]
    return [(path, node), *below]


def _value_at(values: Any, path: NodePath) -> Any:
    for number in path:
        values = values[number] if isinstance(values, list) else list(values.values())[number]
    return values


@given(st.dictionaries(_KEYS, _VALUES, min_size=1, max_size=3), st.booleans(), _TEXTS, st.data())
def test_a_change_inside_changes_nothing_else(
    value: dict[str, Any], flow: bool, text: str, data: st.DataObject
) -> None:
    block = yaml.safe_dump({"k": value, "z": 1}, default_flow_style=flow, sort_keys=False)
    article = _article(f"---\n{block}---\nBody\n")
    if article.front_matter.problem is not None or article.metadata.get("k") != value:
        return
    root = _node(article, "k")
    assert root is not None
    leaves = [(path, it) for path, it in _paths(root) if it.scalar is not None]
    if not leaves:
        return
    path, _leaf = data.draw(st.sampled_from(leaves))
    after = _article(_changed(article.text, set_node(article, "k", path, text)))
    assert _value_at(after.metadata["k"], path) == text
    removed = _article(_changed(article.text, remove_node(article, "k", path)))
    parent = _value_at(value, path[:-1])
    assert len(_value_at(removed.metadata["k"], path[:-1])) == len(parent) - 1
    assert after.metadata["z"] == removed.metadata["z"] == 1
    assert after.body == removed.body == article.body
