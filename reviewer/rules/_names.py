"""Splits what an infobox cell leaves in one value: flags, labels, bullets, several names.

The shapes are those that the converter makes of `{{flag|…}}`, `{{plainlist}}`, `<br />` and
`{{coord}}` in the cells of battle infoboxes.
"""

import re
from collections.abc import Iterable

from reviewer.lint.model import Choice
from reviewer.rules._countries import countries_in

#: A national flag: two regional indicators (or one, where the other is lost), or a black or white
#: flag with what modifies it.
FLAG = re.compile(
    "[\U0001f1e6-\U0001f1ff]{1,2}"
    "|\U0001f3f4[\U000e0020-\U000e007f\u200d\u2620\ufe0f]*"
    "|\U0001f3f3[\ufe0f\u200d\u26a7\U0001f308]*"
)
#: The same for a gate.
FLAG_PATTERN = r"[\x{1F1E6}-\x{1F1FF}\x{1F3F3}\x{1F3F4}]"

#: The file name of a flag's picture, printed where the picture was.
FLAG_FILE = re.compile(
    r"(?:\[\[\w{1,20}:)?(?:\b(?:War|Naval|Civil|State|Merchant) )?\b[Ff]lag\b[^\n]{1,120}?"
    r"\.(?:svg|png|gif|jpe?g)\b(?:(?:\|[^\]\n]{0,80})?\]\])?"
)
#: A pair of coordinates such as `60.76667°N, 28.88333°W`.
COORDINATES = re.compile(r"-?\d{1,3}(?:\.\d+)?°[NS],? ?-?\d{1,3}(?:\.\d+)?°[EW]")

_BULLET = re.compile(r"^(?:[*•·]\s*)+")
_LINK_WORD = re.compile(r"^(?:during |in |part of )?the (?=\w)|^(?:during|part of) (?=[A-Z])")
#: The dots of `{{hlist}}`, or the two spaces that a `<br>` with spaces around it leaves.
_SEAM = re.compile(r" [·•] |(?<! ) {2,}(?=[^\W\d_])")
#: What the converter prints for a name that it lost, between others or several in a row.
_LOST = re.compile(r"(?<![^ ])(undefined)(?![^ ])")
#: Lines that are no names: a rule between two parties, the ends of a list's template.
_FRAME = re.compile(r"-{3,}|\{\{[\w -]{1,40}\|?|\}\}")
#: What a name goes on after in the next line, or goes on with there.
_GOES_ON = re.compile(r" (?:of|of the|de|de la|del|della|do|da|du|des|von|van|von der)$")
_LONGEST_NAME = 200
_ADDITION = re.compile(r"\([^()]{1,80}\)")
_SMALL_WORDS = frozenset({"of", "the", "and"})
#: What stands above states that took a part in a war, which each of them did all the same.
_PART = re.compile(
    r"(?:(?:\w+ )?support(?:ed by|ers?)?|aided by|co-belligerents?|limited involvement):", re.I
)
_THING = re.compile(
    r"[A-Z][a-z-]{3,}(?: (?!with\b|from\b|during\b|into\b|against\b)[a-z-]{4,}){0,3}"
)
_LEAST_OF_SEVERAL_WORDS = 2


def choices_in(text: str) -> list[Choice]:
    """The parts that the text of one value consists of, in order, each once.

    Names are taken. Not taken are labels of groups ("Allied militias:"), coordinates beside a
    name, and `undefined`, which is a name that the converter lost. Flags, the names of their
    files, and bullets are left out.
    """
    pieces: list[str] = []
    for line in _names_lines(text):
        marked = FLAG_FILE.sub("\U0001f3f4", line) if "lag" in line else line
        stretches = [marked] if marked.isascii() else FLAG.split(marked)
        for number, stretch in enumerate(stretches):
            for part in _parts(stretch):
                name = _name(part, after_flag=number > 0)
                pieces += countries_in(name) or _LOST.split(name)
    choices = _without_coordinates([piece.strip(" ,;") for piece in pieces])
    return list(dict.fromkeys(choice for choice in choices if choice.text))


def _names_lines(text: str) -> list[str]:
    """The lines of a cell, each name in one, without those that only frame them."""
    lines: list[str] = []
    for line in text.split("\n"):
        words = line.strip()
        if not words or _FRAME.fullmatch(words):
            continue
        before = lines[-1].rstrip() if lines and len(lines[-1]) < _LONGEST_NAME else ""
        is_addition = _ADDITION.fullmatch(words) and before and not is_group_label(before)
        if is_addition or _GOES_ON.search(before):
            lines[-1] = f"{before} {words}"
        else:
            lines.append(line)
    return lines


def _parts(stretch: str) -> list[str]:
    """What seams part; two spaces inside the name of a state are a slip, no seam."""
    name = " ".join(stretch.split())
    return [name] if countries_in(name) == [name] else _SEAM.split(stretch)


def names_in(text: str) -> list[str]:
    """The names in the text of one value, in order, each once."""
    return [choice.text for choice in choices_in(text) if choice.is_taken]


def are_states(text: str, choices: Iterable[Choice]) -> bool:
    """Whether each choice made of ``text`` is a state: a known one, or a whole flag's one word.

    Anything with a bullet in front is only a part of a state, of its army or its empire.
    """
    flags = [match.end() for match in FLAG.finditer(text) if len(match.group()) == 2]
    lines = [text[end:].partition("\n")[0].split() for end in flags]
    words = {line[0].casefold() for line in lines if line}
    rows = [line.strip() for line in text.split("\n")]
    parts = {_BULLET.sub("", row) for row in rows if _BULLET.match(row)}
    return not _BULLET.match(text) and all(
        is_label_of_part(choice.text)
        or (
            choice.is_taken
            and (
                countries_in(choice.text) == [choice.text]
                or choice.text.casefold() in words
                or choice.text in parts
            )
        )
        for choice in choices
    )


def are_things(text: str) -> bool:
    """Whether each line is what an industry or a genre is called, as "Food delivery".

    Only the first letter is a capital: the second half of a longer name would begin with a small
    letter, or have no word of its own before it. Short words join, and so tell nothing.
    """
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    several = sum(" " in line for line in lines)
    return several >= _LEAST_OF_SEVERAL_WORDS and all(map(_THING.fullmatch, lines))


def is_label_of_part(line: str) -> bool:
    """Whether a line says what part the states below it took, such as "Supported by:"."""
    return _PART.fullmatch(line.strip()) is not None


def is_group_label(line: str) -> bool:
    """Whether a line is a heading inside an infobox cell, such as "Supported by:"."""
    return line.rstrip().endswith((":", "\uff1a"))


def _without_coordinates(pieces: list[str]) -> list[Choice]:
    """Judge the parts; if one is a place's name, coordinates beside it are not taken."""
    cut = [COORDINATES.sub("", piece).strip(" ,;") if "°" in piece else piece for piece in pieces]
    has_names = any(map(_is_name, cut))
    choices: list[Choice] = []
    for piece, rest in zip(pieces, cut, strict=True):
        if rest == piece or not has_names:
            choices.append(_judged(piece))
            continue
        found = COORDINATES.search(piece)
        choices += (Choice(found.group(), is_taken=False, note="coordinates"),) if found else ()
        choices.append(_judged(rest))
    return choices


def _judged(piece: str) -> Choice:
    if piece == "undefined":
        return Choice(piece, is_taken=False, note="a name was lost here")
    if is_group_label(piece):
        return Choice(piece, is_taken=False, note="the label of a group")
    return Choice(piece)


def _is_name(piece: str) -> bool:
    return bool(piece) and _judged(piece).is_taken


def _name(piece: str, *, after_flag: bool) -> str:
    name = _BULLET.sub("", piece.strip())
    name = _LINK_WORD.sub("", name)
    if after_flag and name.islower():
        name = " ".join(w if w in _SMALL_WORDS else w[:1].upper() + w[1:] for w in name.split(" "))
    return name
