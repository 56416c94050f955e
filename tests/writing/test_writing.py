"""What commands and keys make of the lines they work on. ``|`` stands for the cursor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.text import Span
from reviewer.writing import Passage
from reviewer.writing.blocks import bullets, continuation, heading, numbers, quotation
from reviewer.writing.inline import BOLD, CODE, ITALIC, image, link, link_to, toggle
from reviewer.writing.lines import duplicate, move_down, move_up


def _passage(shown: str) -> Passage:
    first, _, rest = shown.partition("|")
    middle, bar, last = rest.partition("|")
    end = len(first) + len(middle) if bar else len(first)
    return Passage(first + middle + last, Span(len(first), end))


def _shown(passage: Passage) -> str:
    text, (start, end) = passage
    middle = f"|{text[start:end]}|" if end > start else "|"
    return text[:start] + middle + text[end:]


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("the |town| of Kell", BOLD, "the **|town|** of Kell"),
        ("the **|town|** of Kell", BOLD, "the |town| of Kell"),
        ("the |**town**| of Kell", BOLD, "the |town| of Kell"),
        ("the to|wn of Kell", ITALIC, "the *|town|* of Kell"),
        ("the **|town|** of Kell", ITALIC, "the ***|town|*** of Kell"),
        ("the ***|town|*** of Kell", ITALIC, "the **|town|** of Kell"),
        ("the ***|town|*** of Kell", BOLD, "the *|town|* of Kell"),
        ("the | town | of", BOLD, "the  **|town|**  of"),
        ("a | b", BOLD, "a **|** b"),
        ("run |make| now", CODE, "run `|make|` now"),
        ("l'or|teau's", BOLD, "**|l'orteau's|**"),
    ],
)
def test_emphasis_is_put_around_words_and_taken_away_again(
    before: str, mark: str, after: str
) -> None:
    assert _shown(toggle(_passage(before), mark)) == after


@given(st.text("ab *`\n", max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_emphasis_loses_no_word(text: str, first: int, last: int) -> None:
    start, end = sorted((min(first, len(text)), min(last, len(text))))
    changed = toggle(Passage(text, Span(start, end)), BOLD)
    assert changed.text.replace("*", "") == text.replace("*", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("see |Kell|", "see [Kell](|https://|)"),
        ("see Ke|ll", "see [Kell](|https://|)"),
        ("see |", "see [|](https://)"),
        ("see |https://example.org/a_(b)|", "see [|](https://example.org/a_%28b%29)"),
    ],
)
def test_a_link_leaves_selected_what_is_missing_of_it(before: str, after: str) -> None:
    assert _shown(link(_passage(before))) == after


def test_an_image_is_made_the_same_way() -> None:
    assert _shown(image(_passage("|The bridge|"))) == "![The bridge](|https://|)"


def test_an_address_pasted_over_words_makes_a_link_of_them() -> None:
    made = link_to(_passage("see |Kell | now"), "https://example.org/Kell_(town)")
    assert _shown(made) == "see [Kell](https://example.org/Kell_%28town%29)|  now"


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [
        ("Histo|ry", 2, "## Histo|ry"),
        ("## Histo|ry", 2, "Histo|ry"),
        ("## Histo|ry", 3, "### Histo|ry"),
        ("### Histo|ry", 0, "Histo|ry"),
        ("|", 1, "# |"),
    ],
)
def test_headings_get_the_level_one_asks_for(before: str, level: int, after: str) -> None:
    assert _shown(heading(_passage(before), level)) == after


def test_lines_become_a_list_a_numbered_list_and_plain_again() -> None:
    lines = _passage("|one\n\ntwo|")
    listed = bullets(lines)
    assert listed.text == "- one\n\n- two"
    numbered = numbers(listed)
    assert numbered.text == "1. one\n\n2. two"
    assert numbers(numbered).text == lines.text
    assert quotation(lines).text == "> one\n\n> two"
    assert quotation(quotation(lines)).text == lines.text


@pytest.mark.parametrize(
    ("line", "removed", "inserted"),
    [
        ("- one", 0, "\n- "),
        (" * one", 0, "\n * "),
        ("9. one", 0, "\n10. "),
        ("3) one", 0, "\n4) "),
        ("- [x] done", 0, "\n- [ ] "),
        ("> said", 0, "\n> "),
        ("- ", 2, "\n"),
        ("  2. ", 5, "\n"),
        ("> ", 2, "\n"),
    ],
)
def test_return_goes_on_with_a_list_and_ends_it_in_an_empty_item(
    line: str, removed: int, inserted: str
) -> None:
    assert continuation(line, len(line)) == (removed, inserted)


@pytest.mark.parametrize("line", ["plain", "*emphasis*", "1984 was", "-5 degrees", "", "**b**"])
def test_return_is_itself_in_other_lines(line: str) -> None:
    assert continuation(line, len(line)) is None


def test_return_before_the_mark_of_a_list_makes_no_second_one() -> None:
    assert continuation("- one", 0) is None


def test_lines_are_moved_and_doubled_with_the_selection() -> None:
    assert _shown(move_up(_passage("a\nb|b|"))) == "b|b|\na"
    assert _shown(move_down(_passage("a|a|\nb"))) == "b\na|a|"
    assert _shown(duplicate(_passage("a|a|"))) == "aa\na|a|"
