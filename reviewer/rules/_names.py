"""Takes apart what an infobox cell leaves in one value: flags, labels, bullets, several names.

The shapes are those that the converter makes of `{{flag|…}}`, `{{plainlist}}`, `<br />` and
`{{coord}}` in the cells of battle infoboxes.
"""

import re

#: A national flag: two regional indicators (or one, where the other is lost), or a black or white
#: flag with what modifies it.
FLAG = re.compile(
    "[\U0001f1e6-\U0001f1ff]{1,2}"
    "|\U0001f3f4[\U000e0020-\U000e007f\u200d\u2620\ufe0f]*"
    "|\U0001f3f3[\ufe0f\u200d\u26a7\U0001f308]*"
)
#: The same for a gate.
FLAG_PATTERN = r"[\x{1F1E6}-\x{1F1FF}\x{1F3F3}\x{1F3F4}]"

#: The file of a flag's picture, printed where the picture was.
FLAG_FILE = re.compile(
    r"(?:\[\[\w{1,20}:)?(?:\b(?:War|Naval|Civil|State|Merchant) )?\b[Ff]lag\b[^\n]{1,120}?"
    r"\.(?:svg|png|gif|jpe?g)\b(?:\|[^\]\n]{0,80}\]\])?"
)
#: A pair of coordinates such as `60.76667°N, 28.88333°W`.
COORDINATES = re.compile(r"-?\d{1,3}(?:\.\d+)?°[NS],? ?-?\d{1,3}(?:\.\d+)?°[EW]")

_BULLET = re.compile(r"^(?:[*•·]\s*)+")
_LINK_WORD = re.compile(r"^(?:during |in |part of )?the (?=\w)|^(?:during|part of) (?=[A-Z])")
_SMALL_WORDS = frozenset({"of", "the", "and"})


def names_in(text: str) -> list[str]:
    """The names in the text of one value, in their order, each once.

    Left out are flags, bullets, labels of groups ("Allied militias:"), coordinates beside a name,
    and `undefined`, which is a name that the converter lost.
    """
    names: list[str] = []
    for line in text.split("\n"):
        marked = FLAG_FILE.sub("\U0001f3f4", line) if "lag" in line else line
        pieces = [marked] if marked.isascii() else FLAG.split(marked)
        names += (_name(piece, after_flag=i > 0) for i, piece in enumerate(pieces))
    places = [_without_coordinates(name).strip(" ,;") for name in names]
    if any(places):
        names = places
    return list(dict.fromkeys(name for name in names if _is_name(name)))


def _without_coordinates(name: str) -> str:
    return COORDINATES.sub("", name) if "°" in name else name


def is_group_label(line: str) -> bool:
    """Whether a line is a heading inside an infobox cell, such as "Supported by:"."""
    return line.rstrip().endswith((":", "\uff1a"))


def _name(piece: str, *, after_flag: bool) -> str:
    name = _BULLET.sub("", piece.strip())
    name = _LINK_WORD.sub("", name)
    if after_flag and name.islower():
        name = " ".join(w if w in _SMALL_WORDS else w[:1].upper() + w[1:] for w in name.split(" "))
    return name


def _is_name(name: str) -> bool:
    lost = all(word == "undefined" for word in name.split())
    return not lost and not is_group_label(name)
