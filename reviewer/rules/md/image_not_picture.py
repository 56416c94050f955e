"""A sound, film or document is shown as a picture.

Why it matters: the page shows a broken picture.
Fix safety: safe in converted articles, on a line of its own; other sites may be able to play films.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_at, stands_alone, whole_line
from reviewer.rules._converted import is_converted
from reviewer.rules._pictures import address, file_name, is_wiki_file, pictures
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.text import Span

_SOUND_OR_PAPER = ("ogg", "oga", "opus", "mp3", "wav", "flac", "mid", "midi", "pdf", "djvu", "stl")
_FILM = ("ogv", "webm", "mp4", "mpg", "mpeg", "mov")
_GAP = re.compile(r"(?:[ \t]*\n)+")
_ENDINGS = _SOUND_OR_PAPER + _FILM


def _check(article: Article) -> Iterator[Finding]:
    was_made = is_converted(article)
    for picture in pictures(article):
        target = address(article, picture)
        ending = file_name(target).rpartition(".")[2].lower()
        if ending in _SOUND_OR_PAPER or (ending in _FILM and is_wiki_file(target)):
            is_alone = stands_alone(article, picture.span)
            line = line_at(article, picture.span.start)
            doomed = _line_with_gap(article.text, line) if is_alone else picture.span
            offer = safe if is_alone and was_made else unsafe
            fix = offer("Remove it", cut(*doomed))
            yield Finding(picture.span, f"A .{ending} file is not a picture.", fix)


def _line_with_gap(text: str, line: Span) -> Span:
    """The line, and the blank lines below it where nothing would be left to part."""
    doomed = whole_line(text, line)
    above = text[text.rfind("\n", 0, max(0, line.start - 1)) + 1 : line.start].strip()
    if above and not above.startswith("#"):
        return doomed
    gap = _GAP.match(text, doomed.end)
    return Span(doomed.start, gap.end() if gap else doomed.end)


RULE = Rule(
    id="md/image-not-picture",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(rf"(?i)\.(?:{'|'.join(_ENDINGS)})[?)> \t#]",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("One.\n\n![Anthem](https://example.org/Anthem.ogg?)\nTwo.", "One.\n\nTwo."),
        Bad("Hear ![it](a.mid) now", "Hear  now"),
        Bad("![A](https://wikipedia.org/wiki/Special:Redirect/file/A.webm)", ""),
        Good("![Fort](fort.png)"),
        Good("[Anthem](anthem.ogg)"),
        Good("![A film the site plays](film.mp4)"),
    ),
)
