"""The families md, text, html and wiki together, on whole articles."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.lint.model import Severity
from reviewer.rules import html, md, text, wiki

LINTER = Linter((*wiki.RULES, *html.RULES, *text.RULES, *md.RULES))

SCRAPED = """---
subject: Siege of Old Fort
pubDate: 2023-10-17 03:10
tags:
  - Forts
  - Articles with short description
---

The **siege of Old Fort** (German: Altburg, ) began in 1916.[citation needed]

## Siege[edit]
![Old Fort](https://wikipedia.org/wiki/Special:Redirect/file/Datei%3AOld_Fort.png?)
The fort stood at -7.5°N, 157.25°W, on 12 km2 of sand. near the old road. It fell.



The ''Emden'' came too late.

## See also
 * : Battle of the camp
 * Fort of the northern men
 * Camp of the southern men
 * Fort of the northern men
 * Camp of the southern men
These were the forts.## References"""

REPAIRED = """---
subject: Siege of Old Fort
pubDate: 2023-10-17 03:10
tags:
  - Forts
---

The **siege of Old Fort** (German: Altburg) began in 1916.

## Siege
![Old Fort](https://wikipedia.org/wiki/Special:Redirect/file/Old_Fort.png)

The fort stood at 7.5°S, 157.25°E, on 12 km² of sand. near the old road. It fell.

The *Emden* came too late.

## See also
 * Battle of the camp
 * Fort of the northern men
 * Camp of the southern men

These were the forts.

## References"""

WELL_KEPT = """---
title: Forts
tags: [forts]
---

# Forts

Forts (from Latin *fortis*, strong) guard roads and rivers. They are built of:

- stone, which lasts
  for centuries, and
- wood, e.g. oak.

| Fort | Since |
| ---- | ----: |
| Old  | 1916  |

Call `main()` or `a[0]`, see [the list](forts.md "All forts") or <https://example.org/?q=a>.

```js
if (a[[0]]) {  return "{{x|y}}" ;  }


```
"""


def test_safe_fixes_repair_what_the_converter_did() -> None:
    fixed = fix_article(Article(SCRAPED), LINTER)
    assert fixed.article.text == REPAIRED
    assert fixed.has_settled


def test_what_only_the_source_page_knows_stays_reported() -> None:
    remaining = fix_article(Article(SCRAPED), LINTER).remaining
    assert "text/lowercase-start" in {found.rule for found in remaining}
    assert not [found for found in remaining if found.severity is not Severity.INFO]


def test_a_picture_printed_a_hundred_times_is_left_once() -> None:
    picture = "![Old Fort](old-fort.png)\n"
    fixed = fix_article(Article(picture * 100), LINTER)
    assert fixed.has_settled
    assert fixed.article.text == picture


def test_a_well_kept_article_is_left_in_peace() -> None:
    assert LINTER.analyze(Article(WELL_KEPT)) == []


PIECES = st.sampled_from(
    (
        *(line + "\n" for line in SCRAPED.split("\n")),
        *("\n", " * \n", "![a](b?)", "(a, )", "''a b''", "[[a|b]]", "{{a|b}}", "</b>", "<!-- "),
        *("```\n", "    code\n", "| a | b |\n| - | - |\n", "__NOTOC__\n", "-{a}-", "&mdash;", ",,"),
        *(
            "a.[1]",
            "## b[edit]\n",
            " * 1) a\n",
            "****",
            "あ. い。",
            "^ a",
            "- ",
            "> ",
            "\\",
            " ",
            "a",
        ),
    )
)


@settings(max_examples=150)
@given(st.lists(PIECES, max_size=12).map("".join))
def test_safe_fixes_settle_on_any_mixture(mixture: str) -> None:
    fixed = fix_article(Article(mixture), LINTER)
    assert fixed.has_settled
    assert not [
        found.rule for found in fixed.remaining if "could not be completed" in found.message
    ]
    assert fix_article(fixed.article, LINTER).article.text == fixed.article.text


@pytest.mark.parametrize("unit", ["[", "(", " ", "*", "a  ", "![", " * a\n", "[[a", "''a", "<b>"])
def test_a_hostile_article_costs_time_in_proportion(unit: str) -> None:
    hostile = Article("x" + unit * (300_000 // len(unit)))
    begun = time.process_time()
    LINTER.analyze(hostile)
    assert time.process_time() - begun < 60
