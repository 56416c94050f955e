"""Which language a text is written in, by the small words that make up a third of any prose."""

import re
from collections import Counter
from functools import cache

#: The most frequent small words of languages that many articles are written in, chosen by hand.
#: Some belong to several languages: it is the whole that differs.
_SMALL_WORDS = {
    "bg": "на и да се за от е с че по не в са като към през също го му си",
    "ca": "de la i el que a en un els per del amb una es va les com és no dels al",
    "cs": "a je v na se že s z do to i o by byl byla jako ale pro které který která po od jeho",
    "da": "og i at er en den til det af på som med de for var et blev ikke han fra efter også sig",
    "de": "der die und in den von das mit ist im des dem zu auf für ein eine als auch sich wurde",
    "en": "the of and to in a is was for on as with by that at from it an were are his which be",
    "es": "de la que el en y a los del se las por un con una su para es al como fue más no entre",
    "fi": "ja on oli hän se ei että joka sekä myös mutta kun ovat olivat hänen jonka vuonna kuin",
    "fr": "de la le et les des en un du une que est dans par pour au qui sur il avec son ne plus",
    "hu": "a az és hogy nem is egy volt meg ez de csak még már mint vagy azt után ki által között",
    "it": "di e il la che in a un per del è con una da le dei della nel si non al alla come gli fu",
    "nb": "og i at er en den til det av på som med de for var et ble ikke han fra etter også seg",
    "nl": "de van het een en in is dat op te zijn met voor die aan door als werd was er bij ook",
    "pl": "i w na z do się że jest to nie o od jak po przez był była jego za dla oraz są które ale",
    "pt": "de a o que e do da em um para com os uma no na por as dos se foi como mais ao das não",
    "ro": "de și în a la cu o pe din că nu fost este pentru un care mai prin ca sau sa lui era",
    "ru": "и в на не с что по из к был от его за для это как он а но было также до у",
    "sk": "a je v na sa so že s z do to aj o by bol bola ako ale pre ktoré ktorý ktorá po od jeho",
    "sv": "och i att är en den till det av på som med de för var ett blev inte han från efter",
    "tr": "ve bir bu da de için ile olarak olan en çok daha gibi sonra kadar ise oldu ancak",
    "uk": "і в на не з що до та у за від був його для це як він а але було також по й",
}
_WORD = re.compile(r"[^\W\d_]+")
#: So many characters of a text are looked at: enough to be sure of any prose, and soon read.
LOOKED_AT = 6_000
#: A text is surely in a language if it has at least so many of its small words, which are at
#: least such a share of all words, and so many times those of the next language. Running prose
#: has a quarter or more; a list of names has hardly one in twenty.
_FEWEST, _LEAST_SHARE, _LEAD = 4, 0.12, 1.25


def language_of(text: str, usual: str | None) -> str | None:
    """The language of a text, as "en"; ``usual``, as it is given, where that is the likeliest.

    None where no language is sure, unless the usual one is not among those that are recognised.
    """
    words = _WORD.findall(text[:LOOKED_AT].casefold())
    counts = _count(words)
    (best, most), (_, next_most) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    base = _base(usual or "")
    if base in _SMALL_WORDS and counts[base] == most > 0:
        return usual
    if most >= max(_FEWEST, len(words) * _LEAST_SHARE) and most >= next_most * _LEAD:
        return best
    return None if base in _SMALL_WORDS else usual


def _count(words: list[str]) -> Counter[str]:
    """How many of the words are small words of each language."""
    counts: Counter[str] = Counter()
    languages_of = _languages_of()
    for word in words:
        counts.update(languages_of.get(word, ()))
    return counts


@cache
def _languages_of() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for language, words in _SMALL_WORDS.items():
        for word in words.split():
            found.setdefault(word, []).append(language)
    return found


def _base(language: str) -> str:
    """The language without its country; the two kinds of Norwegian are one."""
    base = language.replace("-", "_").split("_")[0].lower()
    return "nb" if base in ("no", "nn") else base
