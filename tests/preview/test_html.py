"""Rendering block by block gives what rendering the whole gives, at the lines it came from."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.preview.bracket_guard import MAX_SEARCH, search_length
from reviewer.preview.html import MAX_BODY_SIZE, BodyRenderer

_BODY = """\
The **first** paragraph, over
two lines.[^note]

# Heading
Right below it, ~~not~~ with a space.
## Second heading
* one
* two

  still two

1. first
2. second

| a | b |
|---|--:|
| 1 | 2 |

```python
# no heading

print(1)
```
After the code.

<div class="box">

Raw *HTML*.

</div>

Before <b>inline</b> HTML.

> quoted
> words

- - -

    indented code

Setext
------

[^note]: The note,
    with a second line.

[ref]: https://example.org/

The last paragraph with a [link][ref].
"""


@pytest.fixture(scope="module")
def renderer() -> BodyRenderer:
    return BodyRenderer()


def _line_of(body: str, words: str) -> int:
    return body[: body.index(words)].count("\n")


def _as_a_whole(renderer: BodyRenderer, body: str) -> str:
    renderer.markdown.reset()
    return renderer.markdown.convert(body)


def test_the_blocks_together_are_the_whole_rendering(renderer: BodyRenderer) -> None:
    pieces = renderer.raw_blocks(_BODY)
    assert "".join(html for _, html in pieces).strip() == _as_a_whole(renderer, _BODY)


@pytest.mark.parametrize(
    ("words", "html"),
    [
        ("The **first**", "<p>The <strong>first"),
        ("# Heading", "<h1>"),
        ("Right below", "<p>Right below it, <del>not</del>"),
        ("## Second", "<h2>Second heading"),
        ("* one", "<ul>"),
        ("1. first", "<ol>"),
        ("| a |", "<table>"),
        ("```python", '<div class="codehilite"><pre><span></span><code><span class="c">'),
        ("After the code", "<p>After the code"),
        ("<div", "<div>\n\nRaw"),
        ("Before <b>", "<p>Before <b>"),
        ("> quoted", "<blockquote>"),
        ("- - -", "<hr>"),
        ("    indented", '<div class="codehilite"><pre><span></span><code>indented'),
        ("Setext", "<h2>Setext"),
        ("The last", "<p>The last paragraph with a <a href"),
    ],
)
def test_each_block_knows_its_line(renderer: BodyRenderer, words: str, html: str) -> None:
    blocks = renderer.render(_BODY, first_line=10)
    (block,) = (block for block in blocks if block.html.startswith(html))
    assert block.first_line == 10 + _line_of(_BODY, words)


def test_a_block_ends_before_the_blank_lines_behind_it(renderer: BodyRenderer) -> None:
    blocks = renderer.render("one\nand\n\n\n\ntwo\n\n", 0)
    assert [(block.first_line, block.end_line) for block in blocks] == [(0, 2), (5, 6)]


def test_a_body_without_words_has_no_blocks(renderer: BodyRenderer) -> None:
    for body in ("", "\n\n\n", "[ref]: https://example.org/\n"):
        assert renderer.render(body, 0) == ()


def test_code_gets_the_colours_of_its_language(renderer: BodyRenderer) -> None:
    (block,) = renderer.render("```python\ndef f(): return 'x'  # why\n```", 0)
    assert '<span class="k">def</span>' in block.html
    assert '<span class="c"># why</span>' in block.html


_LINES = st.sampled_from(
    """\
Words here.
# Heading
* item
    * deeper
1. first
> quote
    code
| a | b |
|---|---|
```
<div>
</div>
<b>inline</b>
[^1]: note
See[^1].
[link](a.md) ![picture](b.png)
---
===
[ref]: c.md
<!-- comment -->""".splitlines()
    + [""] * 8
)


@given(st.lists(_LINES, max_size=25))
def test_any_lines_render_the_same_and_in_order(lines: list[str]) -> None:
    renderer = BodyRenderer()
    body = "\n".join(lines)
    pieces = renderer.raw_blocks(body)
    starts = [line for line, _ in pieces]
    assert "".join(html for _, html in pieces).strip() == _as_a_whole(renderer, body)
    assert starts == sorted(starts)
    assert all(0 <= line < max(len(lines), 1) for line in starts)


@given(st.text(alphabet="ab \n\t#*_`~<>[]()!|&-\r\u0002\u0003\u2028\U0001f1f7", max_size=80))
def test_no_text_makes_it_fail(body: str) -> None:
    for block in BodyRenderer().render(body, 0):
        assert block.first_line < block.end_line


@pytest.mark.parametrize(
    "body", ["[" * 50_000, "![" * 50_000, "[a](" * 20_000, "[" * 20_000 + "]" * 20_000]
)
def test_brackets_that_never_close_are_shown_as_they_are(renderer: BodyRenderer, body: str) -> None:
    assert search_length(body) > MAX_SEARCH
    (block,) = renderer.render(body, 0)
    assert block.html.count("[") == body.count("[")


def test_ordinary_brackets_are_far_from_the_limit() -> None:
    assert search_length("A [link](https://example.org/a) and (more). " * 1000) < MAX_SEARCH / 10


def test_a_body_nested_too_deep_is_told_and_the_next_is_shown(renderer: BodyRenderer) -> None:
    (block,) = renderer.render("- " * 3000 + "deep", 3)
    assert "deeply nested" in block.html
    assert block.first_line == 3
    assert renderer.render("Right.", 0)[0].html.strip() == "<p>Right.</p>"


def test_a_body_too_large_is_told(renderer: BodyRenderer) -> None:
    (block,) = renderer.render("a" * (MAX_BODY_SIZE + 1), 0)
    assert "too large" in block.html


def test_real_articles_begin_their_blocks_where_another_reader_sees_them(
    corpus: list[Path], renderer: BodyRenderer
) -> None:
    from markdown_it import MarkdownIt

    oracle = MarkdownIt("commonmark").enable("table")
    right = blocks = 0
    for path in corpus[::8]:
        text = path.read_text("utf-8", "replace")
        body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
        starts = {token.map[0] for token in oracle.parse(body) if token.map and not token.level}
        pieces = renderer.raw_blocks(body)
        assert "".join(html for _, html in pieces).strip() == _as_a_whole(renderer, body)
        ours = [line for line, html in pieces if 'class="footnote"' not in html]
        blocks += len(ours)
        right += sum(line in starts for line in ours)
    assert right / blocks >= 0.99
