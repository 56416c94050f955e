"""Articles that lost bytes: nothing of it goes unseen, and the likeliest reading comes first."""

import pytest

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.rules._encoding import end_of_examined
from reviewer.rules.encoding import RULES

LINTER = Linter(RULES)

PARAGRAPHS = {
    "ru": "Старый собор стоит на северной стороне площади. Его построили на средства\n"
    "местного купца, и с тех пор здесь хранится известная икона. Сегодня это музей,\n"
    "а службы совершаются по воскресеньям. Наверху находится смотровая площадка.",
    "el": "Η γέφυρα χτίστηκε πριν από πολλά χρόνια από τους κατοίκους του χωριού.\n"
    "Σήμερα περνούν από εκεί μόνο περιπατητές, που έρχονται για το ποτάμι.",
    "ka": "ძველი ხიდი მდინარეზე ასი წლის წინ ააგეს. ახლა აქ მუზეუმია,\n"
    "სადაც ქალაქის ისტორიის შესახებ ყვებიან.",
    "ja": "古い橋は百年前に建てられました。今では歩行者だけが渡ることができます。\n"
    "川のそばには小さな博物館があり、町の歴史を知ることができます。",
    "cs": "Čeští stavitelé začali most stavět roku 1896. Každý rok sem přijíždějí lidé,\n"
    "kteří chtějí vidět řeku; večer je tu ticho. Později přibyla i loděnice.",
    "pl": "Łódź i Łask leżą niedaleko. Król Władysław Łokietek budował tu zamek,\n"
    "a później powstał też młyn.",
}


def misread(text: str, times: int = 1) -> str:
    """Its UTF-8 read as Windows-1252, which drops the bytes it has no character for."""
    for _ in range(times):
        text = text.encode().decode("cp1252", "ignore")
    return text


def first_readings(text: str) -> str:
    """The text with the first fix of everything that is found in it, again and again."""
    return fix_article(Article(text), LINTER, unsafe=True).article.text


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("language", PARAGRAPHS)
def test_where_safe_fixes_leave_a_line_unlike_the_right_one_something_tells_of_it(
    language: str, times: int
) -> None:
    right = f"# 1896\n\n{PARAGRAPHS[language]}\n" * 3
    fixed = fix_article(Article(misread(right, times)), LINTER).article
    told = {
        line for found in LINTER.analyze(fixed) for line in fixed.lines.lines_touching(found.span)
    }
    lines = zip(fixed.text.split("\n"), right.split("\n"), strict=True)
    assert {number for number, (ours, truth) in enumerate(lines) if ours != truth} <= told


#: Only the other lines tell that a letter of the last one is not the right one.
ELSEWHERE = [
    (
        "cp1252",
        "La lección más fácil está aquí: qué, cómo y cuándo; así lo verás después.\n\n"
        "CARACTERÍSTICAS\n",
    ),
    (
        "cp1250",
        "La città è più bella di così, perché è là che c'è l'università; già, è vero.\n\n"
        "È importante\n",
    ),
    ("cp1252", "Každý rok sem přijíždějí lidé, kteří chtějí vidět řeku.\n\nnočSedí naučSeNěco\n"),
]


@pytest.mark.parametrize(("encoding", "right"), ELSEWHERE)
def test_a_line_is_told_of_that_only_other_lines_show_to_have_lost_a_byte(
    encoding: str, right: str
) -> None:
    fixed = fix_article(Article(right.encode().decode(encoding, "ignore")), LINTER).article
    ours, truth = fixed.text.split("\n"), right.split("\n")
    told = {fixed.lines.line_of(found.span.start) for found in LINTER.analyze(fixed)}
    assert ours[-2] != truth[-2]
    assert {at for at, line in enumerate(ours) if line != truth[at]} == told


def test_question_marks_in_the_place_of_two_bytes_are_told_of_when_all_else_is_mended() -> None:
    text = "### README ã‚’æ›¸ã??\n\nREADME ã‚’èª\xadã‚€ã€‚ã‚‚ã?†ä¸€åº¦èª\xadã‚€ã€‚\n"
    fixed = fix_article(Article(text), LINTER).article
    assert fixed.text.startswith("### README を書ã??\n")
    assert "ã??" in [found.span.of(fixed.text) for found in LINTER.analyze(fixed)]


def test_what_is_left_of_letters_is_told_of_where_it_looks_like_an_alphabet() -> None:
    right = "Το branding του έργου σας\n"
    fixed = fix_article(Article(misread(right).replace("\xad", "") * 3), LINTER).article
    assert "του ÎÏγου" in fixed.text
    assert {found.span.of(fixed.text) for found in LINTER.analyze(fixed)} == {"Î", "Ï"}


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_what_was_misread_twice_is_never_mended_by_half(language: str) -> None:
    right = f"{PARAGRAPHS[language]}\n" * 3
    broken = misread(right, 2)
    fixed = fix_article(Article(broken), LINTER).article.text
    assert set(fixed) <= set(right) | set(broken)


@pytest.mark.parametrize(("language", "share"), [("ru", 0.97), ("el", 0.97), ("cs", 0.95)])
def test_the_letters_beside_a_lost_one_tell_mostly_what_it_was(language: str, share: float) -> None:
    right = PARAGRAPHS[language]
    restored = first_readings(misread(right))
    assert len(restored) == len(right)
    same = sum(ours == truth for ours, truth in zip(restored, right, strict=True))
    assert same >= share * len(right)


def test_a_line_is_left_alone_where_its_mojibake_alone_tells_of_a_lost_byte() -> None:
    text = "Aleksander Åaski, KrÃ³l\n\nKarol Åšwierczewski, fÃ¼r KÃ¶ln â€“ MÃ¼nchen\n"
    fixed = fix_article(Article(text), LINTER).article.text
    assert fixed.startswith("Aleksander Åaski, KrÃ³l\n\nKarol Świerczewski")


def test_letters_of_which_an_article_in_another_script_speaks_are_right() -> None:
    texts = (
        "Буква «Ñ» в испанском, буква Ð в исландском; Café – это кафе.\n",
        "2×π, 3×α, 5 Å, µΩ; στη Γαλλία «é»\n",
        "咖啡café很好，字母“é”和“ü”，pinyin nǐ hǎo\n",
    )
    for text in texts:
        assert LINTER.analyze(Article(text)) == []


def likeness(text: str, right: str) -> float:
    """Share of the words of the right text that stand in the other in their order, as they are."""
    words, truth = text.split(), right.split()
    assert len(words) == len(truth)
    return sum(map(str.__eq__, words, truth)) / len(truth)


@pytest.mark.parametrize("language", ["ru", "el", "pl"])
def test_the_readings_offered_first_make_the_right_text_of_nearly_all(language: str) -> None:
    right = f"{PARAGRAPHS[language]}\n" * 3
    assert likeness(first_readings(misread(right)), right) >= 0.9


def firsts(broken: str) -> list[str]:
    """What is offered first for each character that lost a byte."""
    found = LINTER.analyze(Article(broken))
    return [
        each.fixes[0].edits[0].replacement
        for each in found
        if each.rule == "encoding/mojibake-lost-byte"
    ]


def test_of_greek_that_was_misread_twice_greek_letters_come_first() -> None:
    right = f"{PARAGRAPHS['el']}\n" * 3
    offered = firsts(misread(right, 2))
    assert sum(each in right for each in offered) >= 0.9 * len(offered) > 0


def test_where_lost_bytes_became_blanks_these_are_read_as_the_bytes() -> None:
    right = f"{PARAGRAPHS['ja']}\n" * 3
    broken = "".join(bytes([byte]).decode("cp1252", "ignore") or " " for byte in right.encode())
    lost = sum(len(char.encode()) > len(misread(char)) for char in right)
    offered = firsts(broken)
    assert 0.9 * lost <= len(offered) <= lost
    assert sum(each in right for each in offered) >= 0.9 * len(offered)


def test_georgian_under_windows_1250_where_each_letter_lost_a_byte_is_read_again() -> None:
    right = PARAGRAPHS["ka"] + "\n"
    broken = right.encode().decode("cp1250", "ignore")
    found = LINTER.analyze(Article(broken))
    lost = [each for each in found if each.rule == "encoding/mojibake-lost-byte"]
    assert len(lost) == sum(char > "\u10a0" for char in right)
    firsts_right = sum(each.fixes[0].edits[0].replacement in right for each in lost)
    assert firsts_right >= 0.9 * len(lost)
    assert fix_article(Article(broken), LINTER).article.text == broken


@pytest.mark.parametrize(
    "right",
    [
        "Sääđuh láá tehálâš tievâžžân, já aalmuglâš ovtâstume vuáđđuuvvâžžân.\n",
        "Nyebe sãã mbae rãã, ã eresãã; ëno tuchuã ñee.\n",
        "Naxããgü rü naxãã̱xẽ, ĩ ũnetagü.\n",
        "Aꞌí̱ŋ ere, Tꞌí̱ŋ ǎdɨ́ꞌ.\n",
    ],
)
def test_languages_whose_letters_look_like_remains_lost_nothing(right: str) -> None:
    assert LINTER.analyze(Article(right * 8)) == []


def test_the_rest_of_a_long_misread_article_waits_in_whole_lines() -> None:
    text = misread("Et « voilà » dit-elle, à côté : où ça ?\n") * 2_500
    told = text[: end_of_examined(text)]
    assert len(told) < len(text)
    assert told.endswith("\n")
