"""Makes ``reviewer/rules/_encoding/lost_words.bin``: the words in which a letter can get lost.

Run it by hand, with the packages wordfreq (its code is under the Apache licence, its lists of words
under CC BY-SA 4.0) and opencc-python-reimplemented (Apache) installed:
``python packaging/lost_words.py``. Of each word of some forty languages that holds a letter which
loses a byte when it is misread, the file has a number made of its letters and of how common it is:
four bytes a word, in order.
"""

import sys
from array import array
from math import log2
from pathlib import Path
from zlib import crc32

import opencc
import wordfreq

FOLDER = Path(__file__).parents[1] / "reviewer" / "rules" / "_encoding"
TARGET = FOLDER / "lost_words.bin"

#: Bytes that Windows-1252 and -1250 have no character for, and those that are tidied up.
LOST = frozenset(b"\x81\x83\x88\x8d\x8f\x90\x98\x9d\xa0\xad")
#: Share of a language's words from which on one is noted; each level is four times as common.
RAREST = 2e-6
#: Low bits of a number that tell the level.
LEVEL_BITS = 3
#: Kana and Chinese characters: words of one letter say nothing.
FEWEST_LETTERS = 2


def main() -> None:
    """Choose, number and write the words."""
    levels: dict[int, int] = {}
    traditional = opencc.OpenCC("s2t")
    for language in wordfreq.available_languages("small"):
        for word, frequency in wordfreq.get_frequency_dict(language, "small").items():
            forms = {word, traditional.convert(word)} if language == "zh" else {word}
            for form in forms:
                if frequency >= RAREST and len(form) >= FEWEST_LETTERS and may_lose(form):
                    key = crc32(form.encode()) >> LEVEL_BITS
                    level = min(int(log2(frequency / RAREST) / 2), 2**LEVEL_BITS - 1)
                    levels[key] = max(level, levels.get(key, 0))
    numbers = array("I", sorted(key << LEVEL_BITS | level for key, level in levels.items()))
    if sys.byteorder == "big":
        numbers.byteswap()
    TARGET.write_bytes(numbers.tobytes())


def may_lose(word: str) -> bool:
    """Whether a letter of it loses a byte, or the first one as a capital."""
    letters = word + word[0].upper()
    return any(not char.isascii() and not LOST.isdisjoint(char.encode()) for char in letters)


if __name__ == "__main__":
    main()
