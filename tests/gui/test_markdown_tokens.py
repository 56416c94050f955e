from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.gui.editor.markdown_tokens import PLAIN, Style, state_after, tokens_of

MARKUP = st.text(st.sampled_from("ab *_`~<>![]()#-=&;\\\n1.|\u00e9\U0001f600"), max_size=60)


def styles(line: str, state: int = PLAIN) -> list[tuple[str, Style]]:
    return [(line[token.start : token.end], token.style) for token in tokens_of(line, state)[0]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("plain words, 3 * 4 and snake_case_name", []),
        ("## Heading", [("## Heading", Style.HEADING)]),
        ("a **bold** word", [("**bold**", Style.STRONG)]),
        ("a *soft* word", [("*soft*", Style.EMPHASIS)]),
        ("run `x * y` now", [("`x * y`", Style.CODE)]),
        ("[a](b_(c)) end", [("[a](b_(c))", Style.LINK)]),
        ("![alt](p.png)", [("![alt](p.png)", Style.IMAGE)]),
        ("x <br> &amp; y", [("<br>", Style.HTML), ("&amp;", Style.HTML)]),
        ("- item", [("-", Style.MARKER)]),
        ("  12. item", [("12.", Style.MARKER)]),
        ("> quoted", [("> ", Style.QUOTE)]),
        ("---", [("---", Style.MARKER)]),
        (r"\*not soft\*", []),
        ("a <!-- b --> c", [("<!-- b -->", Style.HTML)]),
    ],
)
def test_markup_gets_its_look(line: str, expected: list[tuple[str, Style]]) -> None:
    assert styles(line) == expected


def test_a_fence_goes_on_until_its_own_end() -> None:
    state = PLAIN
    looks = []
    for line in ("````", "# no heading", "```", "`````", "# heading"):
        tokens, state = tokens_of(line, state)
        looks.append(tokens[0].style)
    assert looks == [Style.CODE] * 4 + [Style.HEADING]


def test_a_comment_goes_on_over_lines() -> None:
    _tokens, state = tokens_of("a <!-- b", PLAIN)
    assert styles("still --> **done**", state) == [
        ("still -->", Style.HTML),
        ("**done**", Style.STRONG),
    ]


@given(MARKUP)
def test_tokens_are_in_order_and_never_overlap(text: str) -> None:
    state = PLAIN
    for line in text.split("\n"):
        tokens, state = tokens_of(line, state)
        edges = [edge for token in tokens for edge in (token.start, token.end)]
        assert edges == sorted(edges)
        assert not edges or edges[-1] <= len(line)


@given(MARKUP)
def test_the_fast_way_to_the_state_gives_the_same_state(text: str) -> None:
    state = PLAIN
    for line in text.split("\n"):
        assert state_after(line, state) == tokens_of(line, state)[1]
        state = state_after(line, state)


@pytest.mark.parametrize("part", ["[", "![a](", "*a", "**", "`a", "`", "<a", "_a", "[a](b(", "&a"])
def test_a_hostile_line_costs_linear_time(part: str) -> None:
    start = process_time()
    tokens_of(part * (200_000 // len(part)), PLAIN)
    # Quadratic, it would take minutes; a slow machine may take its time.
    assert process_time() - start < 5
