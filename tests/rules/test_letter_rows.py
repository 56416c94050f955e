"""Articles on alphabets show letters in an order that misread text never has."""

import pytest

from reviewer import Article, check

ROWS = [
    "The letters àâæçéèêëîïôœùûüÿ are French.",
    "The letters ÁáÐðÉéÍíÓóÚúÝýÞþÆæÖö are Icelandic.",
    "Both cases: ÀàÁáÂâÃãÄäÅåÆæÇçÈèÉéÊêËëÌìÍíÎîÏïÐðÑñÒòÓóÔôÕõÖöØøÙùÚúÛûÜüÝýÿ.",
    "In a pattern, [äÄöÖüÜß] stands for each of them.",
    "The signs ¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ come first.",
]
MISREAD = "The town Ð‘ÐµÑ€Ð»Ð¸Ð½, and cafÃ© in MyÅkÅ."


def _misread(text: str) -> list[str]:
    found = check(Article(f"# Letters\n\n{text}\n"))
    return [each.rule for each in found if each.rule.startswith("encoding/")]


@pytest.mark.parametrize("row", ROWS)
def test_a_row_of_letters_is_not_taken_for_misread_text(row: str) -> None:
    assert _misread(row) == []


@pytest.mark.parametrize("row", ROWS)
def test_misread_text_beside_a_row_of_letters_is_told(row: str) -> None:
    text = f"# Letters\n\n{row}\n\n{MISREAD}\n"
    told = {
        each.span.of(text) for each in check(Article(text)) if each.rule.startswith("encoding/")
    }
    assert any("Ã©" in broken for broken in told)
    assert any("Ð»" in broken for broken in told)
