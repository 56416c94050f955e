"""What the outline says of a body, beyond what it shares with other readers of Markdown."""

import time

import pytest

from reviewer.article.outline import BlockKind, Outline, Section, read_outline

ARTICLE = """\
---
title: A battle
---
An *opening* with `code` and [a link](https://a.example/b "title").

## Course
![A tank](/tank.jpg?)
First<ref name="x"/> clash.

### Losses
 * one
 * two
   - inner

## Sources
```python
# no heading
```

| a | b |
|---|---|
| 1 | `2` |

[^1]: A note.
"""
BODY_START = ARTICLE.index("An *opening*")


def test_what_stands_between_a_site_generators_tags_for_code_is_code() -> None:
    text = (
        "Look:\n{{< code file=x >}}\n# [[a]]\n{{< /code >}}\n"
        "{% highlight sh %}\n# b\n{% endhighlight %}\nEnd\n"
    )
    outline = read_outline(text, 0)
    assert [code.content.of(text) for code in outline.code] == ["# [[a]]\n", "# b\n"]
    assert not outline.headings


@pytest.mark.parametrize("tag", ["{{< code >}}", "{{< note >}}", "{{< code file=x />}}"])
def test_a_site_generators_tag_that_nothing_ends_begins_no_code(tag: str) -> None:
    outline = read_outline(f"{tag}\n# Fort\n", 0)
    assert not outline.code
    assert len(outline.headings) == 1


def test_a_components_values_in_braces_belong_to_its_tag() -> None:
    text = "<Cards>\n  <Card\n    lines={[{ text: 'function Fort() {' }]}\n  />\n</Cards>\n"
    assert [tag.name for tag in read_outline(text, 0).html] == ["cards", "card", "cards"]


def _outline() -> Outline:
    return read_outline(ARTICLE, BODY_START)


def test_blocks_cover_whole_lines_in_text_order() -> None:
    assert [(block.kind, block.span.of(ARTICLE).split("\n")[0]) for block in _outline().blocks] == [
        (
            BlockKind.PARAGRAPH,
            'An *opening* with `code` and [a link](https://a.example/b "title").',
        ),
        (BlockKind.HEADING, "## Course"),
        (BlockKind.PARAGRAPH, "![A tank](/tank.jpg?)"),
        (BlockKind.HEADING, "### Losses"),
        (BlockKind.LIST, " * one"),
        (BlockKind.HEADING, "## Sources"),
        (BlockKind.FENCE, "```python"),
        (BlockKind.TABLE, "| a | b |"),
        (BlockKind.DEFINITION, "[^1]: A note."),
    ]


def test_a_list_ends_with_its_last_item_not_with_the_blank_lines_behind_it() -> None:
    found = next(block for block in _outline().blocks if block.kind is BlockKind.LIST)
    assert found.span.of(ARTICLE) == " * one\n * two\n   - inner"


def test_headings_know_their_level_and_words() -> None:
    assert [(h.level, h.text_span.of(ARTICLE)) for h in _outline().headings] == [
        (2, "Course"),
        (3, "Losses"),
        (2, "Sources"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [("#", ""), ("# ##", ""), ("##  a #  ", "a"), ("# a\\#", "a\\#"), (" a  \nb \n===", "a  \nb")],
)
def test_a_headings_words_leave_out_its_marks(text: str, words: str) -> None:
    heading = read_outline(text, 0).headings[0]
    assert heading.text_span.of(text) == words
    assert heading.span.of(text) == text


def test_a_section_reaches_to_the_next_heading_of_its_level() -> None:
    course, losses, sources = _outline().sections
    assert course.span.of(ARTICLE).startswith("## Course\n")
    assert course.span.of(ARTICLE).endswith("   - inner\n\n")
    assert course.own.of(ARTICLE) == ('![A tank](/tank.jpg?)\nFirst<ref name="x"/> clash.\n\n')
    assert losses.own.of(ARTICLE) == " * one\n * two\n   - inner\n\n"
    assert losses.parent == 0
    assert course.parent is sources.parent is None
    assert sources.span.end == len(ARTICLE)


def _parents(text: str) -> list[int | None]:
    return [section.parent for section in read_outline(text, 0).sections]


def test_sections_nest_by_level_even_where_levels_are_skipped() -> None:
    assert _parents("# a\n### b\n## c\n#### d\n# e") == [None, 0, 0, 2, None]
    assert _parents("### a\n# b") == [None, None]


def test_a_heading_in_a_quote_or_list_opens_no_section() -> None:
    outline = read_outline("# a\n> # b\n\n- # c\n", 0)
    assert len(outline.headings) == 3
    sections: tuple[Section, ...] = outline.sections
    assert [section.heading.level for section in sections] == [1]


def test_an_empty_section_at_the_end_has_an_empty_stretch_of_its_own() -> None:
    text = "## a"
    section = read_outline(text, 0).sections[0]
    assert section.own.of(text) == ""
    assert section.own.end == len(text)


def test_code_has_delimiters_content_and_language() -> None:
    found = [(c.is_inline, c.info, c.content.of(ARTICLE)) for c in _outline().code]
    assert found == [(True, "", "code"), (False, "python", "# no heading\n"), (True, "", "2")]
    assert _outline().code[1].span.of(ARTICLE) == "```python\n# no heading\n```"


@pytest.mark.parametrize("text", ["```\na", "- ```\n  a\n\nb", "> ~~~\n> a\n\nb", "```"])
def test_an_unclosed_fence_ends_with_what_holds_it(text: str) -> None:
    (code,) = read_outline(text, 0).code
    assert "b" not in code.span.of(text)
    assert code.content.of(text).strip(" >\n") == ("a" if "a" in text else "")


def test_links_and_images_have_words_and_targets() -> None:
    assert [
        (link.is_image, link.text_span.of(ARTICLE), link.target_span.of(ARTICLE))
        for link in _outline().links
    ] == [(False, "a link", "https://a.example/b"), (True, "A tank", "/tank.jpg?")]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("[a](<b c> 'd')", "b c"),
        ("[a](b_(c)_d)", "b_(c)_d"),
        ("[a]()", ""),
        ("[a]( b )", "b"),
        ("<https://a.b/c>", "https://a.b/c"),
        ("> [a](b\n> 'c')", "b"),
        ("- x\n  [a](\n  b)", "b"),
        ("|x|y|\n|-|-|\n|[a](b)|c|", "b"),
        ("## [a](b) ##", "b"),
        ("[^1]: [a](b)", "b"),
    ],
)
def test_a_link_is_found_wherever_text_may_stand(text: str, target: str) -> None:
    (link,) = read_outline(text, 0).links
    assert link.target_span.of(text) == target


def test_html_tags_are_found_in_text_and_in_blocks() -> None:
    text = 'a<br/>b <B class="c">d</B><!-- e -->\n\n<div>\n<?php f ?>\n</div>\n\n<!-- g\n\nh -->'
    assert [(tag.name, tag.is_closing) for tag in read_outline(text, 0).html] == [
        ("br", False),
        ("b", False),
        ("b", True),
        ("!--", False),
        ("div", False),
        ("?php", False),
        ("div", True),
        ("!--", False),
    ]


def test_what_only_looks_like_html_is_none() -> None:
    assert read_outline("1 < 2 > 0, <3, `<b>`, \\<i>, a<b\n\n    <div>", 0).html == ()


def test_list_items_know_marker_content_and_depth() -> None:
    items = _outline().items
    assert [(i.content.of(ARTICLE), i.depth, i.is_ordered) for i in items] == [
        ("one", 0, False),
        ("two\n   - inner", 0, False),
        ("inner", 1, False),
    ]
    assert [item.marker.of(ARTICLE) for item in items] == ["*", "*", "-"]
    assert items[1].span.of(ARTICLE) == "* two\n   - inner"


def test_an_empty_item_has_empty_content() -> None:
    text = "1. \n2. a\n10)"
    items = read_outline(text, 0).items
    assert [item.content.of(text) for item in items] == ["", "a", ""]
    assert [item.marker.of(text) for item in items] == ["1.", "2.", "10)"]
    assert all(item.is_ordered for item in items)


def test_a_table_has_rows_and_a_delimiter_apart() -> None:
    (table,) = _outline().tables
    assert [row.of(ARTICLE) for row in table.rows] == ["| a | b |", "| 1 | `2` |"]
    assert table.delimiter.of(ARTICLE) == "|---|---|"
    assert table.span.of(ARTICLE) == "| a | b |\n|---|---|\n| 1 | `2` |"


def test_a_note_may_go_on_in_indented_paragraphs() -> None:
    text = "[^1]: One `a`.\n\n    Two `b`.\n\n    Three.\n\nNo note.\n\n    code\n"
    outline = read_outline(text, 0)
    assert [block.kind for block in outline.blocks] == [
        BlockKind.DEFINITION,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.INDENTED_CODE,
    ]
    assert [code.content.of(text) for code in outline.code] == ["a", "b", "code"]


def test_definitions_on_lines_of_their_own_are_blocks_of_their_own() -> None:
    text = "[a]: /b\n[^1]: One\ntwo\n[c]: /d 'e'\nwords"
    outline = read_outline(text, 0)
    assert [(block.kind, block.span.of(text)) for block in outline.blocks] == [
        (BlockKind.DEFINITION, "[a]: /b"),
        (BlockKind.DEFINITION, "[^1]: One\ntwo"),
        (BlockKind.DEFINITION, "[c]: /d 'e'"),
        (BlockKind.PARAGRAPH, "words"),
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "   ", "a", "\u0085\u2028\x0c"])
def test_a_body_of_next_to_nothing_has_an_outline(text: str) -> None:
    assert len(read_outline(text, 0).blocks) <= 1


def test_the_body_alone_counts() -> None:
    text = "# a\n`b`\n"
    assert read_outline(text, len(text)) == read_outline("", 0)


HOSTILE = [
    "[",
    "![",
    "]",
    "[]",
    "](",
    "[a](",
    "](a(",
    '[a](b "',
    "`a",
    "<",
    "<a ",
    "<a b='",
    "<!-- ",
    "<?",
    "<![CDATA[",
    "<!A ",
    "<a:",
    "<a@",
    "\\",
    "*",
    "_ ",
    "> ",
    ">",
    "- ",
    "1. ",
    "#",
    "# ",
    "=",
    "~",
    "|",
    "|-",
    "    ",
    "\t",
    "www.",
    "://",
    "a ",
    "- a\n",
    "> a\n\n",
    "> a\nb\n",
    "[a]: b\n",
    "[a]: b '\n",
    "[^a]: b\n",
    "a|b\n-|\n",
    "```\n",
    "- ```\n",
    "<div>\n",
    "<script>",
    "a\n=\n",
    "* * a\n",
    "[a](b)",
    "\n",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_monstrous_body_takes_time_in_proportion_to_its_size(unit: str) -> None:
    # Quadratic time would be hours for the larger ones; the bound leaves room for a busy machine.
    text = unit * (60_000 // len(unit))
    begun = time.process_time()
    read_outline(text, 0)
    read_outline("[r]: /x\n\n[x](y) " + text, 0)
    assert time.process_time() - begun < 10


def test_thousands_of_unclosed_backticks_of_different_lengths_take_no_time() -> None:
    text = " ".join("`" * length for length in range(1, 1500))
    begun = time.process_time()
    read_outline(text, 0)
    assert time.process_time() - begun < 2


def test_blank_lines_in_a_deep_list_take_no_time() -> None:
    text = "- " * 3000 + "a" + "\n" * 50_000
    begun = time.process_time()
    read_outline(text, 0)
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "[^1]: A note.\n\n    ```sh\n    a\n\n    b\n    ```\n\n    More.\n",
            ["    a\n\n    b\n"],
        ),
        ("[^1]: A note:\n    ```\n    a\n\n    b\n    ```\n", ["    a\n\n    b\n"]),
        ("[^1]: A note.\n\n        a\n\n    More.\n\n        b\n", ["a", "b"]),
        ("[^1]: A note.\n\n    ~~~\n    never closed\n\nWords.\n", ["    never closed"]),
        ("[^1]: A note.\n\n    More words.\n\nNo note.\n\n    code\n", ["code"]),
    ],
)
def test_code_in_a_footnote_is_code_and_its_other_paragraphs_are_not(
    text: str, code: list[str]
) -> None:
    outline = read_outline(text, 0)
    assert [each.content.of(text).removesuffix("    ```") for each in outline.code] == code
