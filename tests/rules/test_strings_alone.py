"""Short texts without an article around them: what they tell by themselves, and what they do not.

The kinds are those that ftfy, the best known program of this sort, is tested with.
"""

import re

import pytest

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import fix_article
from reviewer.lint.model import Severity
from reviewer.rules.encoding import RULES

LINTER = Linter(RULES)


def mended(text: str, *, unsafe: bool = True) -> str:
    return fix_article(Article(text), LINTER, unsafe=unsafe).article.text


def alarms(text: str) -> list[str]:
    found = LINTER.analyze(Article(text))
    return [each.rule for each in found if each.severity is not Severity.INFO]


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        ("┬┐cuando viene?", "¿cuando viene?"),
        ("Ne vuole di pi√π oggi.", "Ne vuole di più oggi."),
        ("una canzone bellaâ™«~", "una canzone bella♫~"),
        ("OÃ™ EST-ELLE?", "OÙ EST-ELLE?"),
        ("il est Г table avec un mГ©decin", "il est à table avec un médecin"),
        ("le congrÃ¨s s’ouvre Ã l’heure, trÃ¨s animÃ©", "le congrès s’ouvre à l’heure, très animé"),
        ("as reuniÃµes vÃ£o Ã s cinco", "as reuniões vão às cinco"),
        ("as reuniÃµes vÃ£o Ã quela casa", "as reuniões vão àquela casa"),
        ("EleiÃ§Ã£o e votação nova", "Eleição e votação nova"),
        ("vĂ o, hĂ ng má»›i nháşĄt", "vào, hàng mới nhất"),
        ("à¸ à¸²à¸žà¸—à¸°à¹€à¸¥", "ภาพทะเล"),
        ("SlovenÅ¡Ä\ufffdina", "Slovenščina"),
        ("an apple pieÂ â€žbestâ€ś of all", "an apple pie „best“ of all"),
        ("في Ù…Ù† Ù Ù Ù¢ Ø¨Ù„Ø¯", "في من ٠٠٢ بلد"),
    ],
)
def test_is_read_by_what_its_letters_and_signs_cannot_be_where_they_stand(
    broken: str, right: str
) -> None:
    assert mended(broken) == right


@pytest.mark.parametrize(
    "right",
    [
        "T•Ø•R•Ü•S",
        "T·Å·R·Ø·S",
        "NÄ£ÄS ÑÍTÄ",
        "O MAÇÃ— novo",
        "«Va urâ™»",
        "┬┐ ┌┴┐",
        "y = √π, 2√π",
        "The table `\ufffd` shows it.",
    ],
)
def test_is_right_as_it_is(right: str) -> None:
    assert alarms(right) == []


@pytest.mark.parametrize(
    "right",
    [
        "MAÇÃ— é bom, e o irmão",
        "T•Ø•R•Ü•S",
        "Классификация, «Привет» – „so“, ‘x’, l’été",
        "Classificação, São João é o dia",
        "GRAÇAS À VIDA",
    ],
)
def test_right_words_beside_mojibake_are_left_alone(right: str) -> None:
    text = f"FÃ¼r KÃ¶ln schÃ¶n â€“ itâ€™s MÃ¼nchen.\n\n{right}\n"
    assert mended(text) == f"Für Köln schön – it’s München.\n\n{right}\n"


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        ("ItÃ?Â¢â?¬â?¢s new", "of three levels, each lost other bytes"),
        ("ã†â€™ãƒâ€ ã¢â‚¬â„¢", "small letters were made of capitals, so the bytes are others"),
        ("friends â\x80â\x80\x9c live", "two levels, one of them of a part only"),
        ("Ole – DrÃ¥ber", "Mac Roman and Windows-1252 are as likely"),
        ("one ï¿½ two", "the mark of a lost character says no more than its misreading"),
        ("Ă\ufffdfrica, AmĂ©rica", "what is no whole word of the text may be of any encoding"),
    ],
)
def test_is_never_mended_unasked_where_it_tells_too_little(broken: str, why: str) -> None:
    assert alarms(broken), why
    assert mended(broken, unsafe=False) == broken, why


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        ("Ein cafÃ<b>©</b> da\n", "Ein caf<b>é</b> da\n"),
        ("1914â<em>€“</em>18\n", "1914<em>–</em>18\n"),
        ("Die StraÃ\nŸe dort\n", "Die Straße dort\n"),
        ("> Die StraÃ\n> Ÿe dort\n", "> Die Straße dort\n"),
        ("---\nnote: Die StraÃ\n  Ÿe dort\n---\n", "---\nnote: Die Straße dort\n---\n"),
    ],
)
def test_a_character_that_a_tag_or_the_lines_end_cuts_is_joined_by_a_person(
    broken: str, right: str
) -> None:
    assert mended(broken) == right
    assert mended(broken, unsafe=False) == broken


@pytest.mark.parametrize(
    "head",
    [
        "grÃ¶ÃŸe: 12\nTÃ¼r: [KÃ¶ln, MÃ¼nchen]",
        "note: |\n  Die StraÃŸe\n  nach KÃ¶ln â€“ weit",
        "note: >-\n  Die StraÃŸe\n  nach KÃ¶ln",
        'note: "Die StraÃŸe nach KÃ¶ln"',
    ],
)
def test_keys_and_values_of_every_style_are_mended_unasked(head: str) -> None:
    fixed = mended(f"---\n{head}\n---\nText\n", unsafe=False)
    right = re.sub("[^\x00-\x7f]+", lambda match: match.group().encode("cp1252").decode(), head)
    assert fixed == f"---\n{right}\n---\nText\n"


def test_addresses_are_mended_and_stay_addresses() -> None:
    text = (
        "[KÃ¶ln](https://a.example/KÃ¶ln) und ![TÃ¼r](bilder/TÃ¼r.png 'schÃ¶n')\n\n"
        "[ort]: <https://a.example/KÃ¶ln am Rhein>\n\nIn [ort].\n"
    )
    article = fix_article(Article(text), LINTER).article
    targets = [link.target_span.of(article.text) for link in article.outline.links]
    assert targets == ["https://a.example/Köln", "bilder/Tür.png"]
    assert "[ort]: <https://a.example/Köln am Rhein>\n" in article.text


@pytest.mark.parametrize(
    ("spelled", "right"),
    [
        ("1914&acirc;&euro;&ldquo;18", "1914–18"),
        ("&#226;&#8364;&#8482; &#xe2;&#x20ac;&#x2122;", "’ ’"),
        ("[x](/caf%C3%83%C2%A9)", "[x](/caf%C3%A9)"),
        ("[x](/it%C3%A2%E2%82%AC%E2%84%A2s)", "[x](/it%E2%80%99s)"),
        ("It\\u00e2\\u20ac\\u2122s caf\\u00c3\\u00a9", "It’s café"),
    ],
)
def test_what_is_spelled_out_is_read_and_an_address_stays_spelled(spelled: str, right: str) -> None:
    assert mended(spelled) == right
    assert mended(spelled, unsafe=False) == spelled
