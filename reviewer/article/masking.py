"""Stand-ins for characters that no YAML or TOML reader lets pass, so that corrupt text is read."""

import re
from typing import NamedTuple

from reviewer.article.events import Event

# What libyaml refuses, takes for the end of a line though nobody else does, or drops (U+FEFF).
REFUSED = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufeff\\ud800-\\udfff\\ufffe\\uffff]"
)
_PRIVATE_USE = range(0xE000, 0xF900)


class Mask(NamedTuple):
    """A text with stand-ins, one for one, so that offsets hold."""

    text: str
    originals: dict[int, str]  # stand-in to what it stands for, as str.translate wants it

    def unmasked(self, events: list[Event]) -> list[Event]:
        """The events with the characters that really stand there."""
        if not self.originals:
            return events
        return [event._replace(value=event.value.translate(self.originals)) for event in events]


def mask(text: str) -> Mask:
    """Put an unused private-use character in place of each one that is refused."""
    refused = sorted(set(REFUSED.findall(text)))
    if not refused:
        return Mask(text, {})
    free = (chr(code) for code in _PRIVATE_USE if chr(code) not in text)
    stand_ins = dict(zip(refused, free, strict=False))
    masked = text.translate({ord(char): stand_in for char, stand_in in stand_ins.items()})
    return Mask(masked, {ord(stand_in): char for char, stand_in in stand_ins.items()})
