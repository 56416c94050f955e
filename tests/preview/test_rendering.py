"""What is kept up to date part by part is what rendering the whole anew gives."""

import re
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown import Markdown

from reviewer.article import Article
from reviewer.preview.blocks import PreviewBlock
from reviewer.preview.chunks import normalised
from reviewer.preview.dialect import Dialect
from reviewer.preview.extensions import SAFE_EXTENSIONS
from reviewer.preview.html import BodyRenderer
from reviewer.preview.rendering import Rendering

ALL = Dialect.of(SAFE_EXTENSIONS)
FEW = Dialect.of(["tables"])
DIALECTS = (Dialect(), ALL, FEW)

_LINES = st.sampled_from(
    """\
Words here.
word *star* and **bold**
# Heading
#no space
* item
- other
    * deeper
1. first
3) third
> quote
    code
: meaning
Term
| a | b |
|---|---|
```
~~~
~~~ python
```py
<div>
</div>
<div markdown="1">
<span>
<b>inline</b>
<b unclosed
</p>
<script>
</script>
<!-- comment -->
<!-- open
close -->
<?php ?>
&#97; &amp; &
[^1]: note
    more of it
[^n]: other, see[^1]
See[^1], [^1] and[^n].
[link](a.md) ![picture](b.png)
[ref] and [other][ref]
---
===
[ref]: c.md
[ref]: d.md "Title"
*[HTML]: Markup
*[HTML]: ''
HTML in words
!!! note
{: .class }
$a_1$ and *b*
[TOC]
///Footnotes Go Here///
## Heading {#id}
1986. A year
\u00a0
\u0002
 \t
\\
"quoted" -- text""".splitlines()
    + [""] * 24
)
# In front of all else, the library takes spaces alone for code.
_BODIES = st.lists(_LINES, max_size=24).map(lambda lines: "\n".join(["", *lines]))

# What the reader does not see, and what only all parts together could tell: a heading's address
# differs from those of others so called; of two marks of a footnote, which is the first.
_UNSEEN = re.compile(r'(?<=<h[1-6]) id="[^"]*"|(?<="fnref)\d+(?=:)|(?<="#fnref)\d+(?=:)')


@lru_cache
def _whole(dialect: Dialect) -> Markdown:
    return dialect.markdown()


def _as_a_whole(body: str, dialect: Dialect) -> str:
    # Empty lines at the end are of no meaning, but HTML that never ends would show them.
    html = _whole(dialect).reset().convert(body.replace("\r", " ").rstrip(" \t\n\u0002"))
    return _UNSEEN.sub("", html)


def _in_parts(rendering: Rendering, blocks: list[PreviewBlock], body: str) -> str:
    for change in rendering.update([normalised(line) for line in body.split("\n")], 0):
        change.apply(blocks)
    return _UNSEEN.sub("", "".join(block.html for block in blocks)).strip()


def _unsanitised(dialect: Dialect) -> Rendering:
    return Rendering(dialect, clean=str)


@pytest.mark.parametrize("line", ["*[HTML]: Markup", "[^1]: A note.", "[ref]: c.md"])
def test_what_is_defined_far_away_changes_what_is_rendered_already(line: str) -> None:
    rendering, blocks = _unsanitised(ALL), list[PreviewBlock]()
    body = "\nHTML in words.\n\nA mark[^1].\n\nA [link][ref].\n\nMore words."
    for text in (body, f"{body}\n\n{line}", body):
        assert _in_parts(rendering, blocks, text) == _as_a_whole(text, ALL)


@pytest.mark.parametrize("fence", ["```", "~~~"])
def test_what_stands_in_a_fence_is_no_markdown(fence: str) -> None:
    body = f"\nWords.\n\n{fence}\n* no item\n\n# no heading\n{fence}\n\n# Heading"
    assert _in_parts(_unsanitised(ALL), [], body) == _as_a_whole(body, ALL)


@pytest.mark.parametrize("dialect", DIALECTS)
@given(_BODIES)
def test_the_parts_together_are_the_whole(dialect: Dialect, body: str) -> None:
    assert _in_parts(_unsanitised(dialect), [], body) == _as_a_whole(body, dialect)


@example(Dialect(), "\nWords here.\n[^1]: note\n---\n[TOC]", [(2, 2, [])])
@given(
    st.sampled_from(DIALECTS),
    _BODIES,
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4), st.lists(_LINES, max_size=4))),
)
def test_after_any_edits_all_is_as_if_rendered_anew(
    dialect: Dialect, body: str, edits: list[tuple[int, int, list[str]]]
) -> None:
    rendering, blocks = _unsanitised(dialect), list[PreviewBlock]()
    lines = body.split("\n")
    assert _in_parts(rendering, blocks, body) == _as_a_whole(body, dialect)
    for at, removed, added in edits:
        lines[1 + at : 1 + at + removed] = added
        body = "\n".join(lines)
        assert _in_parts(rendering, blocks, body) == _as_a_whole(body, dialect)
        fresh: list[PreviewBlock] = []
        _in_parts(_unsanitised(dialect), fresh, body)
        assert blocks == fresh


@given(st.sampled_from(DIALECTS), _BODIES)
def test_lines_are_in_the_body_and_in_order(dialect: Dialect, body: str) -> None:
    blocks = BodyRenderer(dialect).render(body, 7)
    starts = [block.first_line for block in blocks if not _is_footnotes(block)]
    assert starts == sorted(starts)
    last = 7 + body.count("\n")
    assert all(7 <= block.first_line < block.end_line <= last + 1 for block in blocks)


def _is_footnotes(block: PreviewBlock) -> bool:
    return 'class="footnote"' in block.html


def test_real_articles_are_in_parts_what_they_are_as_a_whole(some_articles: list[Path]) -> None:
    for path in some_articles:
        body = Article.read(path).body
        for dialect in DIALECTS:
            assert _in_parts(_unsanitised(dialect), [], body) == _as_a_whole(body, dialect), path
