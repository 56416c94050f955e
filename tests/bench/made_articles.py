"""Articles for measurements, made of nothing but a seed: the same number gives the same article.

They have the shape of the articles this program is for: front matter as a script wrote it, then
some 10 KB about a campaign that never was. A third is sound, a third has one or two kinds of
damage, a third has most of them.
"""

import itertools
from collections.abc import Callable
from pathlib import Path
from random import Random
from textwrap import wrap

_SIZE = 8_000  # of the paragraphs alone

_PEOPLE = ("the northern garrison", "the river militia", "the council's guard", "the relief column")
_ACTS = ("held", "left", "surrounded", "reached", "gave up", "fortified", "shelled", "crossed")
_PLACES = (
    "Marven",
    "Old Tessary",
    "the Halder bridge",
    "Pelm",
    "Upper Corrin",
    "Señal Ridge",
    "the Pelm–Corrin road",
)
_WHEN = ("On the next day", "In early May", "Before dawn", "A week later", "By late summer")
_WHY = (
    "because the road to the coast had been cut by the floods of that spring",
    "after the envoys had returned without an answer from the assembly",
    "while the last carts with grain were still waiting at the eastern gate",
    "although nobody in the town had expected it so soon",
    "which the newspapers of the province reported only in June",
)
_HEADINGS = ("Background", "Campaign", "Siege", "Losses", "Aftermath", "Legacy", "Assessment")
_TAGS = ("Marven", "Conflicts in 1887", "Sieges", "Battles of the Corrin war", "1887 in Tessary")


def write_articles(folder: Path, number: int) -> None:
    """Write that many articles into folders of a hundred."""
    for index in range(number):
        path = folder / f"part-{index // 100:03d}" / f"siege-of-marven-{index}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article(index), "utf-8", newline="")


def article(number: int) -> str:
    """Make the article of that number."""
    random = Random(number)  # noqa: S311 - the same articles each time
    text = _sound(random, number)
    damage = [_none, _some, _all][number % 3](random)
    for spoil in damage:
        text = spoil(text, random)
    return text


def long_article(size: int, *, is_damaged: bool) -> str:
    """Make one article of that many bytes at least, of many such bodies."""
    parts = [article(0)]
    length = len(parts[0].encode())
    for number in itertools.count(2 if is_damaged else 3, step=3):
        if length >= size:
            break
        parts.append(article(number).split("\n---\n", 1)[1])
        length += len(parts[-1].encode())
    return "".join(parts)


def _sentence(random: Random) -> str:
    return (
        f"{random.choice(_WHEN)}, {random.choice(_PEOPLE)} {random.choice(_ACTS)} "
        f"{random.choice(_PLACES)} with {random.randrange(2, 99)}0 men, {random.choice(_WHY)}."
    )


def _paragraph(random: Random) -> str:
    return " ".join(_sentence(random) for _ in range(random.randrange(4, 9)))


def _sound(random: Random, number: int) -> str:
    name = f"Siege of Marven ({1800 + number % 99}, no. {number})"
    description = wrap(
        f"description: {_paragraph(random)}".replace(": ", ": The account of it. ", 1), 80
    )
    head = [
        "---",
        f"subject: {name}",
        "shortDescription: Siege in the Corrin war",
        "\n  ".join(description),
        "author: Encyclopaedia",
        "pubDate: 2023-10-17T03:10:00Z",
        f"img: /images/siege-{number}.jpg",
        "tags:",
        *(f"  - {tag}" for tag in random.sample(_TAGS, 3)),
        "place:",
        "  - Corrin valley, Tessary",
        "---",
        "",
    ]
    body = [f"The **siege of Marven** was a part of the Corrin war. {_paragraph(random)}"]
    size = 0
    for heading in _HEADINGS:
        body.append(f"## {heading}")
        while size < _SIZE * (_HEADINGS.index(heading) + 1) / len(_HEADINGS):
            body.append(_paragraph(random))
            size += len(body[-1])
    body.append(f"![Walls of Marven in {1800 + number % 99}](/images/walls-{number}.jpg)")
    body.append("## Notable people\n\n" + "\n".join(f"* {place} of {place}" for place in _PLACES))
    return "\n".join(head) + "\n" + "\n\n".join(body) + "\n"


Spoil = Callable[[str, Random], str]


def _mojibake(text: str, random: Random) -> str:
    for _ in range(random.randrange(1, 5)):
        at = text.index(", ", random.randrange(len(text) - 2000))
        text = text[:at] + " \u00e2\u20ac\u201c" + text[at + 1 :]
    return text


def _lost_references(text: str, random: Random) -> str:
    lost = "\n[object Object]" * random.randrange(1, 90)
    return f"{text}\n## References\n\n\n## References[object Object]{lost}"


def _blank_lines(text: str, random: Random) -> str:
    return text.replace("\n\n", "\n\n\n\n", random.randrange(1, 4))


def _poured_tag(text: str, _random: Random) -> str:
    return text.replace(
        "tags:\n", "tags:\n  - |-\n    Tessary\n\n    Corrin\n    Allied militias:\n", 1
    )


def _picture_path(text: str, _random: Random) -> str:
    return text.replace("img: /images/siege", "img: /FileSiege", 1)


def _picture_query(text: str, _random: Random) -> str:
    return text.replace(".jpg)", ".jpg?)\nBelow it. ", 1)


def _empty_section(text: str, _random: Random) -> str:
    return text.replace("## Losses", "## Gallery\n\n## Losses", 1)


_KINDS: tuple[Spoil, ...] = (
    *(_mojibake, _lost_references, _blank_lines, _poured_tag),
    *(_picture_path, _picture_query, _empty_section),
)


def _none(_random: Random) -> tuple[Spoil, ...]:
    return ()


def _some(random: Random) -> tuple[Spoil, ...]:
    return tuple(random.sample(_KINDS, random.randrange(1, 3)))


def _all(_random: Random) -> tuple[Spoil, ...]:
    return _KINDS
