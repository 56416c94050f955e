"""Articles misread in every encoding that is known: found, and restored where they can be."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.rules.encoding import RULES

LINTER = Linter(RULES)

SENTENCES = {
    "de": "Die größte Brücke über die Spree ist seit 1896 für Fußgänger geöffnet – „endlich“.",
    "fr": "L’été dernier, à la fête du château, le maître a goûté le gâteau… déjà coupé.",
    "es": "El niño pequeño soñó con la montaña más alta de España; ¿quién lo creería?",
    "pl": "Zażółć gęślą jaźń – tak brzmi zdanie, które zna każdy zecer w Łodzi.",
    "cs": "Příliš žluťoučký kůň úpěl ďábelské ódy v neděli večer.",
    "ru": "Старый мост через реку построили в прошлом веке – и он стоит до сих пор.",
    "el": "Η παλιά γέφυρα χτίστηκε πριν από εκατό χρόνια από ντόπιους μαστόρους.",
    "emoji": "Our favourites 🚀 of the year — “really” good ones — cost 12 € each.",
}
SINGLE_BYTE = ("latin-1", "cp1252", "cp1250", "cp1251", "iso8859_2", "mac_roman", "cp437", "cp850")


def misread(text: str, codec: str) -> str:
    """The text's UTF-8 read as another encoding; what that lacks are control characters."""
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode())


def article(*languages: str) -> str:
    return "# Bridges\n\n" + "\n\n".join(SENTENCES[language] for language in languages) + "\n"


@pytest.mark.parametrize("codec", SINGLE_BYTE)
@pytest.mark.parametrize("language", SENTENCES)
def test_an_article_misread_under_any_encoding_is_restored_exactly(
    language: str, codec: str
) -> None:
    text = article(language)
    fixed = fix_article(Article(misread(text, codec)), LINTER, unsafe=True)
    assert fixed.article.text == text


@pytest.mark.parametrize("codec", SINGLE_BYTE)
@pytest.mark.parametrize("language", SENTENCES)
def test_a_safe_fix_is_never_wrong(language: str, codec: str) -> None:
    text = article(language)
    broken = Article(misread(text, codec))
    for found in LINTER.analyze(broken):
        if found.safe_fix:
            assert all(edit.replacement in text for edit in found.safe_fix.edits)


@pytest.mark.parametrize(
    "codecs",
    [("cp1252", "cp1251"), ("cp1252", "mac_roman"), ("cp1252", "cp1250"), ("mac_roman", "cp850")],
)
@pytest.mark.parametrize("languages", [("fr", "de"), ("es", "pl"), ("cs", "el"), ("ru", "fr")])
def test_lines_misread_under_two_encodings_are_each_read_in_their_own(
    languages: tuple[str, str], codecs: tuple[str, str]
) -> None:
    broken = "\n\n".join(map(misread, map(article, languages), codecs))
    whole = "\n\n".join(map(article, languages))
    assert fix_article(Article(broken), LINTER).article.text == whole


@given(
    languages=st.lists(st.sampled_from(sorted(SENTENCES)), min_size=1, max_size=4),
    times=st.integers(1, 3),
)
@settings(max_examples=30, deadline=None)
def test_text_misread_again_and_again_is_restored(languages: list[str], times: int) -> None:
    text = broken = article(*languages)
    for _ in range(times):
        broken = misread(broken, "cp1252")
    assert fix_article(Article(broken), LINTER, unsafe=True).article.text == text


@given(languages=st.lists(st.sampled_from(sorted(SENTENCES)), min_size=1, max_size=8))
@settings(max_examples=30, deadline=None)
def test_sound_text_is_left_alone(languages: list[str]) -> None:
    assert LINTER.analyze(Article(article(*languages))) == []


@pytest.mark.parametrize("mark", ["", "\ufffd", "?"])
@pytest.mark.parametrize("language", ["ru", "cs", "emoji"])
def test_a_lost_byte_is_found_and_its_character_among_those_offered(
    language: str, mark: str
) -> None:
    text = article(language)
    gone = "\x81\x8d\x8f\x90\x9d"
    broken = misread(text, "cp1252")
    broken = "".join(mark if char in gone else char for char in broken)
    found = LINTER.analyze(Article(broken))
    torn = [each for each in found if each.rule == "encoding/mojibake-lost-byte"]
    assert len(torn) >= sum(char.encode()[-1] in gone.encode("latin-1") for char in text)
    assert all(each.fixes and not each.safe_fix for each in torn)


def test_a_short_ambiguous_stretch_counts_in_a_misread_file_only() -> None:
    alone, beside = "Karol Åšwierczewski\n", "Karol Åšwierczewski, fÃ¼r KÃ¶ln â€“ MÃ¼nchen\n"
    assert fix_article(Article(alone), LINTER).article.text == alone
    assert "Karol Świerczewski" in fix_article(Article(beside), LINTER).article.text


@pytest.mark.parametrize(
    "hostile",
    ["â€™" * 70_000, "Ã©ÃÃ Â " * 15_000, "â?¬ Ã? " * 30_000, "鈥? " * 30_000, "&acirc;" * 30_000],
    ids=["one run", "torn", "question marks", "wide", "entities"],
)
def test_nothing_but_mojibake_costs_time_in_proportion(hostile: str) -> None:
    begun = time.process_time()
    LINTER.analyze(Article(hostile))
    assert time.process_time() - begun < 15


def test_what_lost_bytes_leave_behind_is_not_taken_for_another_encoding_unasked() -> None:
    right = "\u10d1\u10d4\u10e0\u10da\u10d8\u10dc\u10d8 \u10e5\u10d0\u10da\u10d0\u10e5\u10d8 " * 40
    once = right.encode().decode("latin-1")
    # What Windows-1252 has no character for was dropped, as some programs do.
    kept = once.encode("latin-1").decode("cp1252", "ignore")
    fixed = fix_article(Article(f"{kept}\n"), Linter(RULES)).article.text
    letters = {char for char in fixed if char.isalpha() and char not in kept}
    assert letters <= set(right)
