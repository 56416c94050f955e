"""What holds for all that the form can ask for, in the three formats of front matter."""

import copy
import json
from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.article.field_edits import (
    FieldEditError,
    add_field,
    remove_field,
    rename_field,
    set_field,
    set_raw,
)
from reviewer.article.front_matter import Field, Shape
from reviewer.article.item_edits import (
    insert_items,
    move_item,
    remove_item,
    set_item,
)
from reviewer.article.nested import Node, NodeKind, NodePath, read_nodes
from reviewer.article.nested_edits import add_node, move_node, remove_node, rename_node, set_node
from reviewer.text import Edit

Change = Callable[[Article], Sequence[Edit]]

WORDS = st.sampled_from(
    ["", " ", "x", "a b", "No", "12:30", "1984", "1_000", "0o7", "2023-10-17", "07:32:00", "~",
     "- a", "a: b", "a = b", "#x", "a #b", "[a]", "{a}", "*a", "&a", "|", "'", '"', "it's", "a\\b",
     "---", "+++", "a\nb", "\na", "a\n", " a ", "\ta", "\x85", "\u2028", "\ufeff", "\x00", "\ud800",
     "}", "]", "\U0001f1f7\U0001f1fa", "long words " * 12]
)  # fmt: skip
KEYS = st.sampled_from(
    ["a", "new", "a.b", "", "no", "1", "null", "\u00e9", "k:", "'q'", '"', "#h", "[x]", "-", "?",
     "*", "a\nb", "~", "true", " lead", "trail ", "<<", "=", "\x00", "---", "+++", "a\tb", "a\\b"]
)  # fmt: skip
SOURCES = st.sampled_from(
    ["", "x", "# c", "x # c", "[a, b]", "{a: 1}", "{a = 1}", "'x'", '"x"', "|\n  a", "- a\n- b",
     "a: b", "x: [", "---", "12", "a\nb", "*A", "&B x", "!!str 1", '"""\na"""']
)  # fmt: skip

YAML_KEYS = ["key", "k2", "'q key'", '"dq"', "a b", "a.b", "no", "1", "~", "'a:b'", '"x\\ny"', "''"]
YAML_VALUES = [
    " plain", " plain # kept", " 'single'", ' "double"', " 12", " 2023-10-17", " no", " ~", "",
    " |\n  literal\n   text", " |-\n  a\n\n  b", " |+\n  keep\n\n", " >-\n  folded\n  on\n\n  here",
    " > # kept\n  folded", " |2\n   indented\n  less", " plain that\n  goes on", "\n  below",
    ' "double\n  goes \\\n  on"', " & value", " !!str 12",
    "\n  - a\n  - b # kept\n  # kept\n  - 'c'", "\n- a\n- b", " [a, b]",
    " [\n  a, # kept\n  'b'\n  ]", " []", "\n    - |-\n      x\n      y\n    -\n    - z",
    " [a, 'b, c', ]", "\n  - a\n  # kept",
    "\n  a: 1\n  b: [x]", " {a: 1}", "\n  - a: 1\n    b: 2\n  - c", "\n  a:\n    b: c # kept\n  e:",
    "\n  'q k': 1\n  1: x\n  no: y\n  ~: z", "\n  a: 1\n  a: 2", " {a: 1, # kept\n  b: 2}",
    "\n  - - a\n    - b\n  - [c]", "\n  a: &x\n  b: y", "\n  a: >\n    folded\n  b: |+\n    k\n\n",
]  # fmt: skip
TOML_KEYS = ["key", "'q k'", '"d"', "a.b", "a.c", "1", '""']
TOML_VALUES = [
    '"a"', "'lit'", '"""\nml\nb"""', "'''\nlm'''", "12", "1_000", "0x1F", "inf", "true",
    "1979-05-27", "1979-05-27T07:32:00.5-07:00", "07:32:00", '"x" # kept', "['a', 'b']", "[]",
    "[\n  'a', # kept\n  'b'\n]", "[{a = 1}, 'x']", "{}", "{ a = 'x', b = {c = 1} }",
]  # fmt: skip
TABLES = ["[t]\nx = 1\n", "[u.v]\nx = 1 # kept\n", "[[w]]\nn = 'a'\n", "[u.x]\n"]


@st.composite
def yaml_documents(draw: st.DrawFn) -> str:
    keys = draw(st.lists(st.sampled_from(YAML_KEYS), min_size=1, max_size=4))
    lines = ""
    for number, key in enumerate(keys):
        value = draw(st.sampled_from(YAML_VALUES)).replace("&", f"&anchor{number}")
        lines += draw(st.sampled_from(["", "# kept\n", "\n"])) + f"{key}:{value}\n"
    return f"---\n{lines}---\n\nBody: text\n---\nmore\n"


@st.composite
def toml_documents(draw: st.DrawFn) -> str:
    keys = draw(st.lists(st.sampled_from(TOML_KEYS), unique=True, max_size=4))
    lines = "".join(f"{key} = {draw(st.sampled_from(TOML_VALUES))}\n" for key in keys)
    tables = draw(st.lists(st.sampled_from(TABLES), unique=True, max_size=2))
    return f"+++\n{lines}{''.join(tables)}+++\nBody = text\n+++\n"


def json_documents() -> st.SearchStrategy[str]:
    scalars = st.sampled_from(["a", "\u00e9", "", 1, 1.5, True, None, "x\ny"])
    names = st.sampled_from(["a", "b", "", "c d", "\u00e9"])
    values = st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    )
    indents = st.sampled_from([None, 2, "\t"])
    return st.builds(
        lambda found, indent: json.dumps(found, indent=indent) + "\nBody\n",
        st.dictionaries(names, values, min_size=1, max_size=4),
        indents,
    )


documents = yaml_documents() | toml_documents() | json_documents()


def made(article: Article, change: Change) -> Article | None:
    """The article with a change; None where the person is told in a sentence why it is not made."""
    try:
        return article.apply(change(article))
    except FieldEditError as error:
        sentence = str(error)
    assert sentence.endswith((".", "?", ")"))
    return None


def path_in(data: st.DataObject, root: Node) -> NodePath:
    """Anywhere in a tree."""
    path: tuple[int, ...] = ()
    node = root
    while node.children and (not path or data.draw(st.booleans())):
        number = data.draw(st.integers(0, len(node.children) - 1))
        path, node = (*path, number), node.children[number]
    return path


def change_inside(data: st.DataObject, key: str, root: Node) -> Change:
    """Something that the tree of a nested value can ask for."""
    path = path_in(data, root)
    word, name, as_written = data.draw(WORDS), data.draw(KEYS), data.draw(st.booleans())
    place = data.draw(st.integers(0, 3))
    holder = root.at(path)
    new_key = name if holder.kind is NodeKind.MAP else None
    changes: list[Change] = [
        lambda article: set_node(article, key, path, word, as_written=as_written),
        lambda article: remove_node(article, key, path),
        lambda article: rename_node(article, key, path, name),
        lambda article: add_node(article, key, path, new_key, word),
        lambda article: move_node(article, key, path, place),
    ]
    return data.draw(st.sampled_from(changes))


def change_of(
    data: st.DataObject, article: Article, field: Field, wanted: dict[str, Any]
) -> Change:
    """Something that the form can ask for; ``wanted`` becomes what it must make of the values."""
    key, word, words = field.key, data.draw(WORDS), data.draw(st.lists(WORDS, max_size=3))
    count = len(field.items)
    place = data.draw(st.integers(0, max(count - 1, 0)))
    other = data.draw(st.integers(0, max(count - 1, 0)))
    kinds = ["set", "set list", "remove"]
    kinds += ["insert", "set item", "remove item", "move"] * (field.shape is Shape.LIST)
    kind = data.draw(st.sampled_from(kinds))
    match kind:
        case "set":
            wanted[key] = word
            return lambda it: set_field(it, key, word)
        case "set list":
            wanted[key] = words
            return lambda it: set_field(it, key, words)
        case "remove":
            del wanted[key]
            return lambda it: remove_field(it, key)
        case "insert":
            wanted[key][place:place] = words
            return lambda it: insert_items(it, key, place, words)
    assume(count)
    if kind == "set item":
        wanted[key][place] = word
        return lambda it: set_item(it, key, place, word)
    item = wanted[key].pop(place)
    if kind == "move":
        wanted[key].insert(other, item)
        return lambda it: move_item(it, key, place, other)
    return lambda it: remove_item(it, key, place)


def stands_around(article: Article, field: Field, changed: Article) -> bool:
    """Whether all but the lines of a field stayed; of a block in brackets, all but the block."""
    text, (start, end) = article.text, field.span
    if article.front_matter.content.of(text).lstrip().startswith("{"):
        start, end = article.front_matter.content
    behind = len(text) - end
    stays = changed.text.startswith(text[:start]) and changed.text.endswith(text[end:])
    return stays and len(changed.text) >= start + behind


@given(documents, st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.filter_too_much])
def test_a_change_makes_what_was_asked_for_or_says_why_not(text: str, data: st.DataObject) -> None:
    article = Article(text)
    assume(article.front_matter.problem is None and article.metadata)
    field = data.draw(st.sampled_from(article.front_matter.fields))
    keys = [it.key for it in article.front_matter.fields]
    assume(keys.count(field.key) == 1 and field.key in article.metadata)
    wanted = copy.deepcopy(article.metadata)
    change = change_of(data, article, field, wanted)
    changed = made(article, change)
    if changed is None:
        return
    assert repr(changed.metadata) == repr(wanted)
    assert stands_around(article, field, changed)
    assert changed.body == article.body


@given(documents, st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.filter_too_much])
def test_a_change_inside_a_value_or_of_its_source_leaves_all_other_fields(
    text: str, data: st.DataObject
) -> None:
    article = Article(text)
    assume(article.front_matter.problem is None and article.front_matter.fields)
    field = article.front_matter.field(
        data.draw(st.sampled_from([it.key for it in article.front_matter.fields]))
    )
    assert field is not None
    root = read_nodes(article, [field.key]).get(field.key)
    source = data.draw(SOURCES)
    if root is not None and data.draw(st.booleans()):
        changed = made(article, change_inside(data, field.key, root))
    else:
        changed = made(article, lambda it: set_raw(it, field.key, source))
    if changed is None:
        return
    assert stands_around(article, field, changed)
    assert changed.body == article.body
    assert [it.key for it in changed.front_matter.fields] == [
        it.key for it in article.front_matter.fields
    ]
    assert changed.text.count("# kept") >= text.count("# kept") - field.span.of(text).count(
        "# kept"
    )


@given(documents, st.data(), KEYS, WORDS)
@settings(max_examples=150, suppress_health_check=[HealthCheck.filter_too_much])
def test_a_key_that_comes_or_changes_leaves_all_values(
    text: str, data: st.DataObject, name: str, word: str
) -> None:
    article = Article(text)
    assume(article.front_matter.problem is None and article.metadata)
    keys = [it.key for it in article.front_matter.fields]
    key = data.draw(st.sampled_from(keys))
    assume(keys.count(key) == 1 and key in article.metadata and name not in keys)
    added = made(article, lambda it: add_field(it, name, word, behind=key))
    renamed = made(article, lambda it: rename_field(it, key, name))
    if added is None or renamed is None:
        return
    values = dict(added.metadata)
    assert values.pop(name) in (word, None)
    assert repr(values) == repr(article.metadata)
    values = dict(renamed.metadata)
    assert repr(values.pop(name)) == repr(article.metadata[key])
    assert repr(values) == repr({k: v for k, v in article.metadata.items() if k != key})
