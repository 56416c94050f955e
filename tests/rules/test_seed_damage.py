"""The damage of a scraped article as a whole: encoding and leaks, found and fixed together."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reviewer import Article, check, fix
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.lint.model import Severity
from reviewer.rules import encoding, leak

LINTER = Linter([*encoding.RULES, *leak.RULES])

#: In the shape of a scraped article: two misread places in a tag, one in the body, lost citations.
ARTICLE = """---
subject: Siege of the old fort
tags:
  - |-
    Spain

    \u00f0\u0178\u2021\u00b7\u00f0\u0178\u2021\u00ba Russia
     Task\u00e2\u20ac\u201cForce
date:
  - 3 May \u00e2\u20ac\u201c 4 June 1901
---

The **siege** began in spring.

## See also
 * Second siege (1904\u00e2\u20ac\u201c05)

## References

## External links
 * A page
## References[object Object]
[object Object]
[object Object]"""


def test_each_misread_place_is_one_error_on_just_the_broken_characters() -> None:
    article = Article(ARTICLE)
    broken = [
        found.span.of(ARTICLE)
        for found in LINTER.analyze(article)
        if found.rule == "encoding/mojibake" and found.severity is Severity.ERROR
    ]
    dash = "\u00e2\u20ac\u201c"
    assert broken == ["\u00f0\u0178\u2021\u00b7\u00f0\u0178\u2021\u00ba", dash, dash, dash]


def test_the_message_says_what_happened() -> None:
    message = next(each for each in LINTER.analyze(Article(ARTICLE)) if "dash" not in each.rule)
    assert message.message.startswith("UTF-8 read as Windows-1252: “")


def test_the_lost_citations_are_counted_with_the_one_in_the_heading() -> None:
    runs = [each for each in LINTER.analyze(Article(ARTICLE)) if each.rule == "leak/object-object"]
    assert len(runs) == 1
    assert runs[0].message.startswith("3 citations")


def test_fixing_mends_just_that_and_leaves_the_end_as_it_was() -> None:
    fixed = fix_article(Article(ARTICLE), LINTER)
    expected = (
        ARTICLE.replace("\u00e2\u20ac\u201c", "\u2013")
        .replace("\u00f0\u0178\u2021\u00b7\u00f0\u0178\u2021\u00ba", "\U0001f1f7\U0001f1fa")
        .replace("[object Object]\n", "\n")
        .replace("[object Object]", "")
        .rstrip("\n")
    )
    assert fixed.article.text == expected
    assert not fixed.article.text.endswith("\n")
    assert fixed.remaining == ()
    assert fix_article(fixed.article, LINTER).article.text == expected


def test_check_and_fix_are_there_for_other_programs() -> None:
    article = Article(ARTICLE)
    changed, applied = fix(article)
    assert len(applied) >= 6
    found = {each.rule for each in check(changed)}
    assert not {"encoding/mojibake", "leak/object-object", "leak/object-heading"} & found


def test_importing_the_package_loads_no_rule_and_no_heavy_library() -> None:
    code = "import reviewer, sys; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = ran.stdout.split()
    assert not {"ftfy", "re2", "markdown", "PySide6", "reviewer.rules"}.intersection(loaded)


@pytest.mark.parametrize(
    "unit", ["\u00e2\u20ac", "\u00c3", "[object Object]\n", "\ufffd", "\u0420\u0456", "\ufeff`"]
)
def test_a_pathological_article_costs_bounded_time(unit: str) -> None:
    begun = time.process_time()
    LINTER.analyze(Article(unit * (60_000 // len(unit))))
    assert time.process_time() - begun < 15


def test_right_articles_of_the_corpus_get_no_error_or_warning(corpus: list[Path]) -> None:
    right = [path for path in corpus if "clean" in path.parts or "truth" in path.parts]
    for path in right:
        article = Article.from_bytes(path.read_bytes())
        left = _still_wrong(path)
        found = [each for each in LINTER.analyze(article) if each.severity is not Severity.INFO]
        lines = [(article.lines.line_of(each.span.start) + 1, each) for each in found]
        assert [each for line, each in lines if line not in left] == [], path


def _still_wrong(path: Path) -> set[int]:
    """The lines of a right article that are known to need their source page."""
    notes = path.parent.parent / "residue.jsonl"
    if path.parent.name != "truth" or not notes.exists():
        return set()
    entries = map(json.loads, notes.read_text(encoding="utf-8").splitlines())
    return {entry["line"] for entry in entries if entry["file"] == path.name}
