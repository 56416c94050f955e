"""A character that nobody means, or that lost bytes look like, hides nothing beside it."""

import pytest

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.rules.encoding import RULES

LINTER = Linter(RULES)


def misread(text: str, times: int = 1) -> str:
    """The text's UTF-8 read as Windows-1252, without the bytes that this has no character for."""
    for _ in range(times):
        text = text.encode().decode("cp1252", "ignore")
    return text


def misread_whole(text: str) -> str:
    """The same, with control characters for these bytes."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


def mended(text: str) -> str:
    return fix_article(Article(text), LINTER).article.text


def offered(text: str) -> list[tuple[str, ...]]:
    """What is offered for each place, in text order."""
    found = LINTER.analyze(Article(text))
    return [tuple(fix.edits[0].replacement for fix in each.fixes) for each in found]


@pytest.mark.parametrize("strange", ["\ufffd", "\ue000", "\u0378"], ids=["lost", "private", "none"])
def test_a_sentence_is_restored_around_a_character_that_nobody_means(strange: str) -> None:
    broken = misread_whole(f"古い橋は百年前に建て{strange}られました。\n")
    assert mended(broken).startswith("古い橋")


@pytest.mark.parametrize("new", ["\U0001fae9", "\U0001fadc"])
def test_a_picture_that_is_newer_than_python_is_restored(new: str) -> None:
    right = f"Finally {new} done – “at last”.\n"
    assert mended(misread_whole(right)) == right


def test_a_dagger_is_restored_where_no_quotation_mark_can_be_torn() -> None:
    right = "Jürgen Müller † and Zoë ‡ fell in 1914–15.\n"
    assert mended(misread(right)) == right


def test_a_person_decides_between_a_dagger_and_a_quotation_mark_that_lost_a_byte() -> None:
    broken = misread("“Jürgen Müller” † and Zoë\n")
    assert ("†", "”\u00a0") in offered(broken)
    assert "â€\u00a0" in mended(broken)


def test_what_was_misread_twice_and_lost_bytes_is_found_beside_what_looks_like_a_dagger() -> None:
    right = "それから似たようなことに興味を持っている人に会う。\n"
    found = LINTER.analyze(Article(misread(right, 2)))
    assert sum(each.rule == "encoding/mojibake-lost-byte" for each in found) >= 10
    assert mended(misread(right, 2)) == misread(right, 2)


def test_a_blank_in_the_place_of_a_single_byte_is_offered_as_one() -> None:
    broken = "Ã©rezni. Ã llj ellen. VÃ¡laszÃ©rt nÃ©hÃ¡ny â ¤ kÃ¶z.\n"
    found = offered(broken)
    assert any("Á" in readings and "Á " in readings for readings in found)
    assert any(readings[:1] == ("❤",) for readings in found)


def test_a_picture_that_lost_a_byte_under_windows_1250_is_found_in_right_text() -> None:
    found = offered("> \u0111\u017a\u02d8 Anda tidak\n")
    assert "😢" in found[0] or "😢 " in found[0]
