"""Coordinates that always say N and W, whatever the hemisphere.

Why it matters: the place is shown on the other side of the world.
Fix safety: safe in converted articles where a minus sign proves it, or digits that only the
converter writes: five after the decimal point, which are whole seconds. Without a minus sign only
as long as the article still ends as the converter left it, since a mended place looks the same.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import ask_elsewhere
from reviewer.rules._repair import put, safe, unsafe
from reviewer.text import Span

_PAIR = re.compile(
    r"(?P<latitude>[-\d](?<![\dA-Za-z_.\-−].)(?:(?<=-)\d{1,2}|(?<=\d)\d?)(?:\.\d{1,15})?)°N, "
    r"(?P<longitude>-?\d{1,3}(?:\.\d{1,15})?)°W"
)

#: How the converter ends each article; other rules' safe fixes remove it.
_UNTOUCHED = re.compile(
    r"(?m)^(?:#{1,6} [^\n\[]{1,80})?\[object Object\]$|[^\n#](?:## References\[object Object\]"
    r"|\n?## References\Z)"
)
_CONVERTERS_DIGITS = 5
#: By how many seconds those digits may be beside the truth.
_ROUNDING = 0.0181


def _check(article: Article) -> Iterator[Finding]:
    return findings(article, is_untouched=is_untouched(article))


def is_untouched(article: Article) -> bool:
    """Whether the article still ends as the converter left it, so that no place is mended yet."""
    return _UNTOUCHED.search(article.text, article.body_start) is not None


def findings(article: Article, *, is_untouched: bool) -> Iterator[Finding]:
    """Pairs whose hemispheres are wrong, or may be, with their repair."""
    for match in prose_matches(article, _PAIR):
        latitude, longitude = match.group("latitude", "longitude")
        has_minus = "-" in latitude + longitude
        if not (has_minus or is_untouched or "." in latitude + longitude):
            continue
        right = f"{_signed(latitude, 'NS')}, {_signed(longitude, 'EW')}"
        span = Span(*match.span())
        write = put(*span, right)
        if has_minus:
            # What reads N and W afterwards must not be met again while those without a minus sign
            # are still to be mended.
            can_wait = is_untouched and right.endswith("W") and "N" in right
            fix = () if can_wait else safe(f"Write {right}", write)
            yield Finding(span, "The hemisphere contradicts the sign.", fix)
        else:
            offer = safe if _are_computed(latitude, longitude) else unsafe
            fix = offer(f"Write {right}", write) if is_untouched else ()
            message = "The converter writes W even for east: check the place."
            yield Finding(span, message, fix, Severity.INFO)


def _are_computed(*degrees: str) -> bool:
    """Whether they were made of degrees, minutes and seconds, and cut to the converter's digits.

    It writes a minus for what is really west. People hardly ever write five digits; of those that
    they do, one pair in 800 makes whole seconds.
    """
    seconds = [float(each) * 3600 for each in degrees]
    is_whole = all(abs(each - round(each)) <= _ROUNDING for each in seconds)
    digits = max(len(each.partition(".")[2]) for each in degrees)
    return is_whole and digits == _CONVERTERS_DIGITS


def _signed(degrees: str, letters: str) -> str:
    return f"{degrees.lstrip('-')}°{letters[degrees.startswith('-')]}"


_HEAD = "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n\n"
_END = "\n## References[object Object]\n[object Object]"

RULE = Rule(
    id="text/coordinate-hemisphere",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=ask_elsewhere(_check),
    gate=Gate(literals=("°N, ",)),
    stage=Stage.LEAK,
    examples=(
        Bad("At -7.83333°N, 157.35°W.", "At 7.83333°S, 157.35°E."),
        Bad("At 12.31667°N, -70.01667°W.", "At 12.31667°N, 70.01667°W."),
        Bad("At 33.43°N, 73.04°W."),
        Bad(_HEAD + "At 33.43°N, 73.04°W." + _END, _HEAD + "At 33.43°N, 73.04°E." + _END),
        Bad(_HEAD + "At 34.33667°N, 10.0925°W." + _END, _HEAD + "At 34.33667°N, 10.0925°E." + _END),
        Bad(
            _HEAD + "At 3.5°N, 10.25°W.\n\n## Notes\n## References",
            _HEAD + "At 3.5°N, 10.25°E.\n\n## Notes\n## References",
        ),
        Bad(_HEAD + "At 12.31667°N, -70.01667°W, to be mended last." + _END),
        Good("At 33°43′N, 73°04′E."),
        Bad("位於30.2°N, 110.5°W."),
        Good("At 40°N, 88°W."),
        Good("At 7.8°S, 157.35°E."),
    ),
)
