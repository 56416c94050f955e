"""What articles become, block by block, and from which lines."""

import re
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.preview.bracket_guard import MAX_SEARCH, search_length
from reviewer.preview.html import BodyRenderer
from reviewer.preview.rendering import MAX_BODY_SIZE

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


def test_countless_tags_that_never_end_take_no_longer_than_other_text(
    renderer: BodyRenderer,
) -> None:
    *_, last = renderer.render("<a " * 100_000 + ">\n\nThe end.\n", 0)
    assert last.html.strip() == "<p>The end.</p>"


def test_a_body_nested_too_deep_is_told_and_the_next_is_shown(renderer: BodyRenderer) -> None:
    (block,) = renderer.render("- " * 3000 + "deep", 3)
    assert "deeply nested" in block.html
    assert block.first_line == 3
    assert renderer.render("Right.", 0)[0].html.strip() == "<p>Right.</p>"


def test_a_body_too_large_is_told(renderer: BodyRenderer) -> None:
    (block,) = renderer.render("a" * (MAX_BODY_SIZE + 1), 0)
    assert "too large" in block.html


_PICTURE = re.compile(r'<img[^>]*?alt="([^"]*)"[^>]*>')


def test_every_block_of_every_real_article_begins_on_its_line(
    some_articles: list[Path], renderer: BodyRenderer
) -> None:
    wrong = []
    for path in some_articles:
        body = Article.read(path).body
        lines = body.split("\n")
        for block in renderer.render(body, 0):
            word = _first_word(block.html)
            line = lines[block.first_line]
            # Code, raw HTML and tables may begin with lines of marks alone.
            is_text = re.search(r"\w", line) and not re.match(r"```|~~~|<| *\||&", line)
            where = [line] if is_text else lines[block.first_line : block.end_line]
            if "footnote" not in block.html and word not in _words_alone("\n".join(where)):
                wrong.append((path.name, block.first_line, word, line))
    assert wrong == []


def _first_word(html: str) -> str:
    pictured = _PICTURE.sub(r"\1", html)
    text = unescape(re.sub("<[^>]*>", "\0", pictured))
    found = re.search(r"\w+", text)
    return _words_alone(found[0]) if found else ""


def _words_alone(text: str) -> str:
    return re.sub(r"[\\*_`]", "", unescape(text))
