"""Where the keys of a TOML document stand."""

import tomllib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from reviewer.settings.toml_places import Way, lines_of

_DOCUMENT = """\
a = 1  # a = 2
b."c d".e = ["x # y",
  'z', {q = 1, r = [1,
  2]}]
[t.u]
k = \"\"\"
[no]
m = 3 \\"\"\"\"
n = '''
it's'''
[[p]]
s = 1
[p.inner]
"x/y" = 1979-05-27 07:32:00
[[p]]
s = 2
"""


def test_every_key_and_item_has_its_line() -> None:
    assert lines_of(_DOCUMENT) == {
        ("a",): 1,
        ("b",): 2,
        ("b", "c d"): 2,
        ("b", "c d", "e"): 2,
        ("b", "c d", "e", 0): 2,
        ("b", "c d", "e", 1): 3,
        ("b", "c d", "e", 2): 3,
        ("b", "c d", "e", 2, "q"): 3,
        ("b", "c d", "e", 2, "r"): 3,
        ("b", "c d", "e", 2, "r", 0): 3,
        ("b", "c d", "e", 2, "r", 1): 4,
        ("t", "u"): 5,
        ("t", "u", "k"): 6,
        ("t", "u", "n"): 9,
        ("p",): 11,
        ("p", 0): 11,
        ("p", 0, "s"): 12,
        ("p", 0, "inner"): 13,
        ("p", 0, "inner", "x/y"): 14,
        ("p", 1): 15,
        ("p", 1, "s"): 16,
    }


_LINES = st.sampled_from(
    [
        "[a]",
        "[[b]]",
        "[b.c]",
        "x = 1",
        "y = [1, 'two]',\n{z = ']'}]",
        "'q r' = {s = {}}",
        "u.v = 2",
        'w = """\n[x]\n"""',
        "# [c]",
        "",
    ]
)


@given(st.lists(_LINES, max_size=6))
def test_every_value_of_a_document_has_a_line_that_names_it(lines: list[str]) -> None:
    document = "\n".join(lines)
    try:
        values = tomllib.loads(document)
    except tomllib.TOMLDecodeError:
        return
    found = lines_of(document)
    written = document.split("\n")
    for way in _ways(values):
        if isinstance(way[-1], str) and way in found:
            assert way[-1] in written[found[way] - 1]
    leaves = {way for way in _ways(values) if not any(w[:-1] == way for w in _ways(values))}
    assert leaves <= set(found)


def _ways(value: Any, way: Way = ()) -> list[Way]:
    if isinstance(value, list):
        value = dict(enumerate(value))
    inner = value.items() if isinstance(value, dict) else ()
    return [each for key, one in inner for each in ((*way, key), *_ways(one, (*way, key)))]
