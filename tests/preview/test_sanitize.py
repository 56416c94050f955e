"""Articles are hostile input: what their HTML may and may not do in the preview."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.preview.html import BodyRenderer
from reviewer.preview.sanitize import MAX_BLOCK_SIZE, sanitize


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<ScRiPt src=//evil.example/x.js></sCrIpT>",
        '<img src="a.png" onerror="alert(1)">',
        '<a href="javascript:alert(1)">x</a>',
        '<a href=" java\nscript:alert(1)">x</a>',
        '<a href="data:text/html,<script>alert(1)</script>">x</a>',
        '<a href="file:///etc/passwd">x</a>',
        '<img src="file:///etc/passwd">',
        '<img src="//evil.example/a.png">',
        '<img src="\\\\evil.example\\share\\a.png">',
        '<img src="mailto:evil@example.org">',
        '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
        '<iframe src="https://evil.example/"></iframe>',
        '<object data="x"></object><embed src="x">',
        "<style>p { display: none }</style>",
        '<link rel="stylesheet" href="https://evil.example/x.css">',
        '<p style="background: url(https://evil.example/x.png)">x</p>',
        '<form action="https://evil.example/"><input name="a"></form>',
        '<base href="https://evil.example/">',
        '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
        "<svg><script>alert(1)</script></svg>",
        '<math><a xlink:href="javascript:alert(1)">x</a></math>',
    ],
)
def test_nothing_active_or_foreign_is_left(attack: str) -> None:
    clean = sanitize(attack).lower()
    for bad in ("script", "evil", "file:", "data:", "onerror", "onload", "<style", "<form", "url("):
        assert bad not in clean


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://example.org/a?b=c#d" title="t">x</a>',
        '<a href="../other.md">x</a>',
        '<a href="#fn:1">x</a>',
        '<a href="mailto:a@example.org">x</a>',
        '<img src="images/a.png" alt="A field">',
        '<img src="/images/a.png" alt="">',
        '<img src="https://example.org/a.png" alt="">',
        '<img src="data:image/png;base64,AAAA" alt="">',
        '<td style="text-align:right">1</td>',
        '<sup id="fnref:1"><a href="#fn:1">1</a></sup>',
        "<p>x<sup>2</sup> <del>y</del> <kbd>z</kbd></p>",
    ],
)
def test_what_an_author_may_write_stays(html: str) -> None:
    if html.startswith("<td"):
        html = f"<table><tbody><tr>{html}</tr></tbody></table>"
    assert sanitize(html) == html


@pytest.mark.parametrize("attribute", ["colspan", "rowspan"])
def test_a_table_cannot_claim_a_million_cells(attribute: str) -> None:
    clean = sanitize(f'<table><tbody><tr><td {attribute}="1000000">x</td></tr></tbody></table>')
    assert "1000000" not in clean


def test_a_block_too_deep_or_too_large_for_the_window_is_told() -> None:
    assert "deeply nested" in sanitize("<div>" * 500 + "x" + "</div>" * 500)
    assert "too large" in sanitize("a" * (MAX_BLOCK_SIZE + 1))


def test_ids_of_an_author_cannot_pose_as_the_programs_own() -> None:
    assert sanitize('<p id="reviewer-gap">x</p><a name="reviewer-gap">y</a>') == (
        "<p>x</p><a>y</a>"
    )


_BITS = st.sampled_from(
    [
        *"<>/\"'= \n:;&()[]!`",
        *("script", "img", "a", "href", "src", "javascript:", "data:", "onload", "svg", "style"),
    ]
)


@given(st.lists(_BITS, max_size=60).map("".join))
def test_no_markdown_brings_a_script_into_the_preview(body: str) -> None:
    for block in BodyRenderer().render(body, 0):
        tags = re.findall(r"<[^>]*>", block.html)
        assert not any(re.search(r"<script|<svg|<style|\son\w+=", tag) for tag in tags)
        assert not any(re.search(r'(?:href|src)="\s*(?:javascript|data:t)', tag) for tag in tags)
