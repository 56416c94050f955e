"""Makes ``reviewer/rules/_encoding/lost_letters.txt``: which letters stand between which.

Run it by hand, with the package wordfreq installed (its code is under the Apache licence, its
lists of words under CC BY-SA 4.0): ``python packaging/lost_letters.py``. The file has, for each
letter that loses a byte when it is misread, how often it stands between two others in words of some
forty languages, and the Chinese, Japanese and Korean characters in the order of their frequency.
"""

from collections import Counter
from math import log2
from pathlib import Path

import wordfreq

TARGET = Path(__file__).parents[1] / "reviewer" / "rules" / "_encoding" / "lost_letters.txt"

#: Bytes that Windows-1252 and -1250 have no character for, and those that are tidied up.
LOST = frozenset(b"\x81\x83\x88\x8d\x8f\x90\x98\x9d\xa0\xad")
#: Letters of rare words count more than their share: an article has many such words.
TEMPER = 0.6
#: Share of a language's letters from which on a place between two letters is noted.
RAREST = 1.6e-5
#: The characters in the order of their frequency that are noted.
MOST_CHARACTERS = 6_000

#: Words of languages that the lists leave out, and of names spelled in Latin letters.
MORE = {
    "Japanese": (
        "tōkyō kyōto ōsaka kōbe kondō satō itō gotō katō saitō endō andō kudō yōko shōgun jōyō "
        "hokkaidō shōkaku sōryū taihō tōjō chūō daimyō bushidō kendō jūdō ryūjō myōkō kantō tōhoku "
        "kyūshū ōkubo yamashirō shōwa taishō jō sō dō hōjō ryō shintō zaibatsū kōshien gakkō yōkai "
        "manyōshū kojirō ichirō tarō jirō saburō gorō rō mōri bō ōkami sakurō hyōgo nō kō hō shō"
    ),
    "Esperanto": (
        "ĝi ĝis ĝia ĝin ŝi ŝia ŝin loĝas loĝantoj vilaĝo paĝo aĝo seĝo ŝtato ŝtata ŝtatoj ŝanĝi "
        "aliĝi fariĝis naskiĝis troviĝas iĝis estiĝis ŝipo ŝlosilo freŝa poŝto ŝajnas ĝenerala "
        "ĝusta ĝardeno religio ŝoseo ŝosea kaŝi ĝojo oranĝo pejzaĝo averaĝa sveda logiĝis okcidenta"
    ),
    "Belarusian": (
        "як якая якія які яна яны яго ягоны гэта гэты гэтым эканоміка ліцэнзія аднак для ўся сябе "
        "свая сваё самыя самая іншыя новыя беларусь беларуская мэта падтрымліваць прэзідэнт "
        "праект патрэбны з'яўляецца зрабіць можа магчыма дзяржава сістэма склад яшчэ цяжка таксама"
    ),
    "Georgian": (
        "და არის იყო რომ ეს მისი როგორც მაგრამ ან კი თუ ან საქართველო საქართველოს თბილისი ქალაქი "
        "ქალაქის წელს წლის წლიდან მდებარეობს მოსახლეობა მოსახლეობის ეკონომიკა ისტორია კულტურა "
        "პოლიტიკა მთავარი დიდი ახალი ძველი პირველი მეორე შემდეგ შორის მიერ მიხედვით ასევე ომი ომის "
        "ჯარი გერმანია გერმანიის რუსეთი რუსეთის ამერიკა ევროპა ევროპის მსოფლიო სახელმწიფო ქვეყანა "
        "ტერიტორია მდინარე ზღვა მთა უნივერსიტეტი ეკლესია მეფე სქოლიო ლიტერატურა ბიოგრაფია აქვს "
        "რესპუბლიკა დედაქალაქი ცენტრი რაიონი სოფელი ხელოვნება მუსიკა თეატრი მუზეუმი ენა ქართული "
        "ადამიანი დრო დღე იყვნენ მხოლოდ უნდა შეიძლება ბევრი ყველა მაშინ სადაც რომელიც რომლის ხიდი "
        "წარმოადგენს გამოიყენება ჰქონდა შეადგენს აგრეთვე გარდა ერთ-ერთი ძალიან საუკუნის საუკუნეში"
    ),
    "Arabic and Indian names": (
        "islām islāmābād pākistān hindustān khān rāja mahārāja ānanda rāma gītā bābur jahān shāh "
        "tājī mīrzā qāsim ḥasan ālam lāhaur sultān bāgh mahābhārata rāmāyana ārya vāsudeva pānini"
    ),
}
#: How much these count beside a language.
MORE_WEIGHT = 0.5


def main() -> None:
    """Count, and write the file."""
    between: Counter[tuple[str, str, str]] = Counter()
    characters: Counter[str] = Counter()
    for language in wordfreq.available_languages("small"):
        words = wordfreq.get_frequency_dict(language, "small")
        count(
            {word: frequency**TEMPER for word, frequency in words.items()}, 1, between, characters
        )
    for names in MORE.values():
        count(dict.fromkeys(names.split(), 1.0), MORE_WEIGHT, between, characters)
    lines = [f"order {''.join(each for each, _ in characters.most_common(MOST_CHARACTERS))}"]
    letters = sorted({letter for _, letter, _ in between})
    for letter in letters:
        places = sorted(
            f"{before}{after}{chr(ord('a') + int(log2(share / RAREST)))}"
            for (before, each, after), share in between.items()
            if each == letter and share >= RAREST and len(before + after) == 2
        )
        if places:
            lines.append(f"{letter} {''.join(places)}")
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")


def count(
    words: dict[str, float],
    weight: float,
    between: Counter[tuple[str, str, str]],
    characters: Counter[str],
) -> None:
    """Add what the words of one language show, which count by their weights."""
    length = sum(share * len(word) for word, share in words.items())
    for word, share in words.items():
        for before, letter, after in zip(f"^{word[:-1]}", word, f"{word[1:]}$", strict=True):
            if is_character(letter):
                characters[letter] += share
            elif is_lost(letter):
                between[before, letter, after] += weight * share / length


def is_lost(letter: str) -> bool:
    """Whether it loses a byte, as a small letter or as a capital."""
    data = (letter + letter.upper()).encode()
    return not letter.isascii() and not LOST.isdisjoint(data)


def is_character(letter: str) -> bool:
    """Whether it is one of thousands, as in Chinese and Korean."""
    return "\u4e00" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3"


if __name__ == "__main__":
    main()
