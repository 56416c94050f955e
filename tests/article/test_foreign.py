"""Formulas, tags of site generators and the like are no words, and are not read as Markdown."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.article import Article


def _words(text: str) -> str:
    """The prose with each blanked stretch shown as one tilde."""
    return re.sub("\0+", "~", Article(text).prose)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Let $f(x) = a  b$ hold", "Let ~ hold"),
        ("设$x=1$为 and an $n$-gram", "设~为 and an ~-gram"),
        ("So $$x , y$$ is", "So ~ is"),
        ("- a\n\n  $$\n  a  b\n\n  c\n  $$\n", "- a\n\n  ~\n"),
        (r"So \(x_1  y\) and \[ a = b \] and \\(\alpha \\)", "So ~ and ~ and ~"),
        ("a\n\n\\[\n1  2\n\\]\n\nb", "a\n\n~\n\nb"),
        ("\\begin{align*}\na &= b\n\\end{align*} c", "~ c"),
        ('{% include a.html t="x  y" %} b', "~ b"),
        ("{%- raw -%} {{ a }}\n\nb {%- endraw -%} c", "~ c"),
        ("{{< raw >}}\na  b\n{{< /raw >}} c", "~ c"),
        ('{{< figure\n  caption="a  b"\n>}} c', "~ c"),
        ("{{% notice tip %}}\nwords\n{{% /notice %}}", "~\nwords\n~"),
        ('{{ page.title | upcase }} a {{ref("x")}} {{#each xs}}b{{!-- c --}}', "~ a ~ ~b~"),
        ("a {# no  words #} b <% if x(1) %> c", "a ~ b ~ c"),
        (
            'Words {.note title="a  b"} and {: #id } and {::comment}x{:/comment}',
            "Words ~ and ~ and ~comment}",
        ),
        ('{/* a  note */} and {"a  b"} there', "~ and ~ there"),
        ('import A from "a  b"\n\nWords', "~\n\nWords"),
        ('export const a = {\n  b: "c  d",\n}\n\nWords', "~\n\nWords"),
        ("a %%hidden  note%% b", "a ~ b"),
        ("%%\na\n\nb\n%%\n\nc", "~\n\nc"),
        ("a <svg><text>b  c</text></svg> d", "a ~ d"),
    ],
)
def test_what_other_programs_read_is_no_prose(text: str, words: str) -> None:
    assert re.sub("\0(?:[\0\n]*\0)?", "~", Article(text).prose) == words


@pytest.mark.parametrize(
    "text",
    [
        "It cost $5 and then $6, or 5$ and 6$.",
        "US$5 million (A$7 million) and R$ 3",
        "The {{flag|Syria}} of {{convert|5|km}} and {{{1|}}} {{PAGENAME}} {{#if:a|b}}",
        "{| class=x\n|-\n|}",
        "Born <%= birth.year %> in ${place}",
        "It grew 5 %% and {sic} and {a, b}",
        r"It fell.\[1\]\[citation needed\] (see \(above and below\))",
        "import duties rose\nexport of grain fell",
        "The cost $ is {% open and {{< never >} closed",
        "a\n\n$$\n\nb $$ c",
        "from $x=1 $ to",
        "from $x=1$5 to",
        "from $x=1\\$ to",
    ],
)
def test_words_stay_words(text: str) -> None:
    assert Article(text).prose == text


def test_in_code_their_marks_mean_nothing() -> None:
    assert _words("Write `{% raw %}` or `$x` and {a} $5 `{% endraw %}`.") == (
        "Write ~ or ~ and {a} $5 ~."
    )


def test_what_looks_like_a_link_or_a_tag_in_them_is_none() -> None:
    outline = Article('$a<b>c = [d](e)$ and {{ "<br>" }} [f](g)').outline
    assert outline.html == ()
    assert [link.span.length for link in outline.links] == [6]


FRAGMENTS = st.sampled_from(
    [
        "a ",
        "$",
        "$$",
        "\\(",
        "\\)",
        "\\[",
        "\\]",
        "{%",
        " raw ",
        "%}",
        "endraw",
        "{{",
        "}}",
        "<",
        ">",
        "\n",
        "\n\n",
        "`",
        "%%",
        "{#",
        "#}",
        "{:",
        "}",
        "'",
        '"',
        "import ",
        " from ",
    ]
)


@given(st.lists(FRAGMENTS, max_size=40).map("".join))
def test_they_are_in_order_and_apart_whatever_stands_there(text: str) -> None:
    outline = Article(text).outline
    assert all(0 <= span.start < span.end <= len(text) for span in outline.foreign)
    assert all(left.end <= right.start for left, right in pairwise(outline.foreign))


def test_a_heading_in_them_is_none() -> None:
    article = Article("# A\n\n%%\n\n## Draft\n\n%%\n\n## B\n\nText.\n")
    titles = [heading.text_span.of(article.text) for heading in article.outline.headings]
    assert titles == ["A", "B"]
    assert [part.heading.level for part in article.outline.sections] == [1, 2]
    assert article.outline.sections[1].parent == 0
